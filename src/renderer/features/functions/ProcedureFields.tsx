import { NativeSelect, TextInput } from '@mantine/core';
import type { Locale } from '../../../core/messages/translate';
import {
  ONLINE_LEVELS,
  type ProcedureDetails,
  SAME_DAY_ANSWERS,
} from '../../../core/model/functionItem';
import { useMessages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';
import styles from './Functions.module.css';

/** A procedure while it is typed: numbers are texts until they are accepted. */
export interface TypedProcedure extends Pick<ProcedureDetails, 'code' | 'onlineLevel' | 'sameDay'> {
  readonly statutoryDays: string;
  readonly actualDays: string;
  readonly yearlyVolume: string;
}

export const NO_PROCEDURE: TypedProcedure = {
  code: '',
  statutoryDays: '',
  actualDays: '',
  yearlyVolume: '',
  onlineLevel: null,
  sameDay: null,
};

/** A procedure as texts to be edited. */
export function typedOf(procedure: ProcedureDetails, locale: Locale): TypedProcedure {
  const text = (value: number | null): string => (value === null ? '' : numberText(value, locale));
  return {
    ...procedure,
    statutoryDays: text(procedure.statutoryDays),
    actualDays: text(procedure.actualDays),
    yearlyVolume: text(procedure.yearlyVolume),
  };
}

interface ProcedureFieldsProps {
  readonly value: TypedProcedure;
  readonly onChange: (value: TypedProcedure) => void;
}

/** What an administrative procedure adds to a task. */
export function ProcedureFields({ value, onChange }: ProcedureFieldsProps) {
  const { t } = useMessages();
  const text = (key: 'code' | 'statutoryDays' | 'actualDays' | 'yearlyVolume') => (
    <TextInput
      label={t(`functions.procedure.${key}`)}
      inputMode={key === 'code' ? 'text' : 'decimal'}
      value={value[key]}
      onChange={(event) => onChange({ ...value, [key]: event.currentTarget.value })}
    />
  );
  return (
    <div className={styles.fields}>
      {text('code')}
      {text('yearlyVolume')}
      {text('statutoryDays')}
      {text('actualDays')}
      <NativeSelect
        label={t('functions.procedure.onlineLevel')}
        value={value.onlineLevel ?? ''}
        data={[
          { value: '', label: t('functions.unknown') },
          ...ONLINE_LEVELS.map((one) => ({ value: one, label: t(`functions.online.${one}`) })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ ...value, onlineLevel: ONLINE_LEVELS.find((one) => one === chosen) ?? null });
        }}
      />
      <NativeSelect
        label={t('functions.procedure.sameDay')}
        value={value.sameDay ?? ''}
        data={[
          { value: '', label: t('functions.unknown') },
          ...SAME_DAY_ANSWERS.map((one) => ({ value: one, label: t(`functions.sameDay.${one}`) })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ ...value, sameDay: SAME_DAY_ANSWERS.find((one) => one === chosen) ?? null });
        }}
      />
    </div>
  );
}
