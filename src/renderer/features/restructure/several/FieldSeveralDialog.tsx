import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  FIELDS_FOR_ALL,
  type FieldForAll,
  type FieldName,
  setField,
  unitsWith,
} from '../../../../core/commands/several/setField';
import { useMessages } from '../../../i18n/useMessages';
import { FieldForAllInput } from '../../../ui/FieldForAllInput';
import { fieldLabelKey } from '../../../ui/fieldLabelKey';
import { DecisionForm } from '../DecisionForm';
import styles from '../Restructure.module.css';
import type { SeveralProps } from './severalProps';
import { UnitList } from './UnitList';

/** Gives several units one kind, level, sector or other fact. */
export function FieldSeveralDialog({ figures, units, onClose }: SeveralProps) {
  const { t } = useMessages();
  const [field, setName] = useState<FieldName>('unitKind');
  const [change, setChange] = useState<FieldForAll | null>(null);
  // In a scenario another group is a decision, not a correction: that is a conversion.
  const fields = FIELDS_FOR_ALL.filter(
    (one) =>
      one !== 'group' ||
      (figures.side.snapshot.kind === 'recorded' && unitsWith(units, one).length > 0),
  );
  const commands = useMemo(
    () => (change === null ? null : setField(units, change)),
    [units, change],
  );
  return (
    <DecisionForm
      figures={figures}
      title={t('several.field.title', { count: units.length })}
      command={commands}
      step={{ labelKey: 'step.setFieldOf', params: { count: commands?.length ?? 0 } }}
      onClose={onClose}
    >
      <UnitList units={units} />
      <div className={styles.fields}>
        <NativeSelect
          data-autofocus
          label={t('several.field.which')}
          value={field}
          data={fields.map((one) => ({ value: one, label: t(fieldLabelKey(one)) }))}
          onChange={(event) => {
            setName(event.currentTarget.value as FieldName);
            setChange(null);
          }}
        />
        <FieldForAllInput
          key={field}
          units={units}
          field={field}
          chosen={change}
          onChange={setChange}
        />
      </div>
      {commands !== null && (
        <p className={styles.soft}>
          {t('several.field.changes', { count: commands.length, all: units.length })}
        </p>
      )}
    </DecisionForm>
  );
}
