import { MultiSelect, Select } from '@mantine/core';
import type { SnapshotId } from '../../../core/model/ids';
import type { Snapshot } from '../../../core/model/snapshot';
import { useMessages } from '../../i18n/useMessages';

/** Snapshots that fit beside each other and can still be read. */
export const MOST_COMPARED = 6;

interface SnapshotChoiceProps {
  readonly snapshots: readonly Snapshot[];
  readonly chosen: readonly SnapshotId[];
  /** The one that differences are counted from. */
  readonly reference: SnapshotId | null;
  readonly onChoose: (ids: readonly SnapshotId[]) => void;
  readonly onReference: (id: SnapshotId) => void;
}

/** Which lists and scenarios are compared, and from which one differences are counted. */
export function SnapshotChoice(props: SnapshotChoiceProps) {
  const { snapshots, chosen, reference, onChoose, onReference } = props;
  const { t } = useMessages();
  const nameOf = (id: SnapshotId): string => snapshots.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      <MultiSelect
        label={t('compare.chosen', { most: MOST_COMPARED })}
        style={{ flex: '1 1 430px', maxWidth: 620 }}
        value={[...chosen]}
        data={snapshots.map((one) => ({ value: one.id, label: one.name }))}
        maxValues={MOST_COMPARED}
        hidePickedOptions
        searchable
        onChange={(ids) => onChoose(ids as SnapshotId[])}
      />
      <Select
        label={t('compare.reference')}
        w={230}
        value={reference}
        data={chosen.map((id) => ({ value: id, label: nameOf(id) }))}
        allowDeselect={false}
        onChange={(id) => id !== null && onReference(id as SnapshotId)}
      />
    </>
  );
}
