import { Select, TextInput } from '@mantine/core';
import { type SnapshotId, snapshotId } from '../../../core/model/ids';
import type { IsoDate } from '../../../core/model/isoDate';
import { LOCALITY_CLASSES, type LocalityClass } from '../../../core/model/norm';
import type { RecordedSnapshot } from '../../../core/model/snapshot';
import { useMessages } from '../../i18n/useMessages';
import { DateInput } from '../../ui/DateInput';
import styles from './Import.module.css';
import type { ListState } from './useLists';

interface ListFieldsProps {
  readonly asOf: IsoDate | null;
  readonly onAsOf: (date: IsoDate | null) => void;
  /** The list that the part in view belongs to; null: it has no day, or is not taken. */
  readonly list: ListState | null;
  readonly onName: (name: string) => void;
  /** Lists that may be brought up to date. */
  readonly recorded: readonly RecordedSnapshot[];
  readonly onUpdates: (id: SnapshotId | null) => void;
  /** undefined: the plan has it already. */
  readonly localityClass: LocalityClass | null | undefined;
  readonly onLocalityClass: (value: LocalityClass | null) => void;
}

const NEW = 'new';

/** What the list in view is called, of which day it is, and whether it is a new one. */
export function ListFields(props: ListFieldsProps) {
  const { asOf, onAsOf, list, onName, recorded, onUpdates } = props;
  const { t } = useMessages();
  return (
    <div className={styles.choices}>
      <DateInput label={t('preview.asOf')} value={asOf} onChange={onAsOf} />
      {list !== null && recorded.length > 0 && (
        <Select
          label={t('preview.place')}
          w={270}
          value={list.updates?.id ?? NEW}
          data={[
            { value: NEW, label: t('preview.place.new') },
            ...recorded.map(({ id, name }) => ({
              value: id as string,
              label: t('preview.place.update', { name }),
            })),
          ]}
          allowDeselect={false}
          onChange={(value) =>
            value !== null && onUpdates(value === NEW ? null : snapshotId(value))
          }
        />
      )}
      {list !== null && list.updates === null && (
        <TextInput
          label={t('preview.name')}
          w={240}
          value={list.name}
          error={list.isNameTaken ? t('preview.exists', { name: list.name.trim() }) : undefined}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      )}
      {props.localityClass !== undefined && (
        <Select
          label={t('newPlan.localityClass')}
          w={190}
          value={props.localityClass}
          data={LOCALITY_CLASSES.map((value) => ({ value, label: t(`localityClass.${value}`) }))}
          clearable
          onChange={(value) => props.onLocalityClass(value as LocalityClass | null)}
        />
      )}
    </div>
  );
}
