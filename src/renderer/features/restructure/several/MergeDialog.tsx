import { Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { MergeUnits } from '../../../../core/commands/command';
import { unitId } from '../../../../core/model/ids';
import { UNIT_KINDS, type UnitKind } from '../../../../core/model/unit';
import { useMessages } from '../../../i18n/useMessages';
import { newId } from '../../../state/newId';
import { useViewStore } from '../../../state/viewStore';
import { DecisionForm } from '../DecisionForm';
import styles from '../Restructure.module.css';
import type { SeveralProps } from './severalProps';
import { UnitList } from './UnitList';

/** Hợp nhất: several units end and a new one takes over their posts and the units below them. */
export function MergeDialog({ figures, units, onClose }: SeveralProps) {
  const { t } = useMessages();
  const focusOn = useViewStore((store) => store.focusOn);
  const [newUnitId] = useState(() => unitId(newId()));
  const [name, setName] = useState('');
  const [unitKind, setKind] = useState<UnitKind>(units[0]?.kind ?? 'division');
  const command = useMemo(
    (): MergeUnits | null =>
      name.trim() === ''
        ? null
        : { kind: 'mergeUnits', unitIds: units.map(({ id }) => id), newUnitId, name, unitKind },
    [units, newUnitId, name, unitKind],
  );
  return (
    <DecisionForm
      figures={figures}
      title={t('several.merge.title', { count: units.length })}
      command={command}
      onClose={onClose}
      onDone={() => focusOn(newUnitId)}
    >
      <UnitList units={units} />
      <div className={styles.fields}>
        <TextInput
          data-autofocus
          label={t('splitOff.newName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('splitOff.newKind')}
          value={unitKind}
          data={UNIT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          allowDeselect={false}
          onChange={(value) => value !== null && setKind(value as UnitKind)}
        />
      </div>
      <p className={styles.soft}>{t('several.merge.hint')}</p>
    </DecisionForm>
  );
}
