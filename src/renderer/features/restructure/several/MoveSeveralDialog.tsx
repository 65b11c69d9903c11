import { Checkbox, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { moveSeveral } from '../../../../core/commands/several/moveSeveral';
import { type UnitId, unitId } from '../../../../core/model/ids';
import { topmostIn, walkFrom } from '../../../../core/model/structure';
import { useMessages } from '../../../i18n/useMessages';
import { UnitPicker } from '../../../ui/UnitPicker';
import { DecisionForm } from '../DecisionForm';
import styles from '../Restructure.module.css';
import type { SeveralProps } from './severalProps';
import { UnitList } from './UnitList';

const LAST = '+';
const FIRST = '-';

/** Moves units under another one, or among the agencies, and says where among the others. */
export function MoveSeveralDialog({ figures, units, onClose }: SeveralProps) {
  const { t } = useMessages();
  const { structure } = figures.side;
  const ids = useMemo(
    () =>
      topmostIn(
        structure,
        units.map(({ id }) => id),
      ),
    [structure, units],
  );
  const inside = useMemo(
    () => new Set([...walkFrom(structure, ids)].map(({ unit }) => unit.id)),
    [structure, ids],
  );
  const [parentId, setParent] = useState<UnitId | null>(null);
  const [isAgency, setAgency] = useState(false);
  const isChosen = isAgency || parentId !== null;
  const [after, setAfter] = useState(LAST);
  const commands = useMemo(
    () =>
      isChosen
        ? moveSeveral(structure, ids, {
            parentId: isAgency ? null : parentId,
            after: after === LAST ? 'last' : after === FIRST ? null : unitId(after),
          })
        : null,
    [structure, ids, parentId, after, isAgency, isChosen],
  );
  const siblings =
    isAgency || parentId === null
      ? structure.rootIds
      : (structure.units.get(parentId)?.childIds ?? []);
  return (
    <DecisionForm
      figures={figures}
      title={t('several.move.title', { count: ids.length })}
      command={commands}
      step={{ labelKey: 'step.moveUnits', params: { count: ids.length } }}
      onClose={onClose}
    >
      {ids.length < units.length && <p className={styles.soft}>{t('several.move.below')}</p>}
      <UnitList units={ids.flatMap((id) => structure.units.get(id) ?? [])} />
      <UnitPicker
        isFirst
        label={t('several.move.to')}
        structure={structure}
        value={isAgency ? null : parentId}
        without={inside}
        onChange={(id) => {
          setParent(id);
          setAgency(false);
          setAfter(LAST);
        }}
      />
      <Checkbox
        label={t('several.move.agency')}
        checked={isAgency}
        onChange={(event) => {
          setAgency(event.currentTarget.checked);
          setAfter(LAST);
        }}
      />
      {isChosen && (
        <NativeSelect
          label={t('several.move.place')}
          value={after}
          data={[
            { value: LAST, label: t('several.move.last') },
            { value: FIRST, label: t('several.move.first') },
            ...siblings
              .filter((id) => !ids.includes(id))
              .map((id) => ({
                value: id as string,
                label: t('several.move.after', { name: structure.units.get(id)?.name ?? id }),
              })),
          ]}
          onChange={(event) => setAfter(event.currentTarget.value)}
        />
      )}
    </DecisionForm>
  );
}
