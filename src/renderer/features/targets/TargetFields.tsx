import { Checkbox, Select } from '@mantine/core';
import { AUTONOMY_READINGS, type AutonomyReading, type Target } from '../../../core/model/target';
import { useMessages } from '../../i18n/useMessages';
import { CountInput } from '../../ui/CountInput';
import styles from '../../ui/ListView.module.css';

interface TargetFieldsProps {
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}

const isYear = (value: number | null): value is number =>
  value !== null && value >= 1990 && value <= 2100;

/** What a user may set of a target: share, years, baseline by hand, deciding reading, in use. */
export function TargetFields({ target, onChange }: TargetFieldsProps) {
  const { t } = useMessages();
  const percent = (target.value.numerator * 100) / target.value.denominator;
  return (
    <div className={styles.bar}>
      <CountInput
        label={t('targets.percent')}
        value={percent}
        width={110}
        onCommit={(value) =>
          value !== null &&
          value <= 100 &&
          onChange({ ...target, value: { numerator: value, denominator: 100 } })
        }
      />
      <YearInput
        label={t('targets.baselineYear')}
        value={target.baselineYear}
        onCommit={(baselineYear) => onChange({ ...target, baselineYear })}
      />
      <YearInput
        label={t('targets.dueYear')}
        value={target.dueYear}
        onCommit={(dueYear) => onChange({ ...target, dueYear })}
      />
      <CountInput
        label={t('targets.manualBaseline')}
        value={target.manualBaseline}
        width={180}
        onCommit={(manualBaseline) => onChange({ ...target, manualBaseline })}
      />
      {target.kind === 'autonomy' && (
        <Select
          label={t('targets.verdictReading')}
          w={290}
          value={target.verdictReading}
          data={AUTONOMY_READINGS.map((name) => ({ value: name, label: t(`reading.${name}`) }))}
          allowDeselect={false}
          onChange={(value) =>
            value !== null && onChange({ ...target, verdictReading: value as AutonomyReading })
          }
        />
      )}
      {target.kind === 'autonomy' && (
        <Checkbox
          label={t('targets.countsComputed')}
          checked={target.countsComputed}
          onChange={(event) => onChange({ ...target, countsComputed: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        label={t('targets.enabled')}
        checked={target.isEnabled}
        onChange={(event) => onChange({ ...target, isEnabled: event.currentTarget.checked })}
      />
    </div>
  );
}

interface YearInputProps {
  readonly label: string;
  readonly value: number;
  readonly onCommit: (year: number) => void;
}

function YearInput({ label, value, onCommit }: YearInputProps) {
  return (
    <CountInput
      label={label}
      value={value}
      width={96}
      isPlain
      onCommit={(year) => isYear(year) && onCommit(year)}
    />
  );
}
