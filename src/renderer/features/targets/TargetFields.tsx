import { Checkbox, NativeSelect } from '@mantine/core';
import { AUTONOMY_READINGS, type AutonomyReading, type Target } from '../../../core/model/target';
import { useMessages } from '../../i18n/useMessages';
import styles from './TargetCard.module.css';

interface TargetFieldsProps {
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}

/** What is tried out again and again on a target, beside its figures: reading, groups, in use. */
export function TargetFields({ target, onChange }: TargetFieldsProps) {
  const { t } = useMessages();
  return (
    <div className={styles.choices}>
      {target.kind === 'autonomy' && (
        <>
          <NativeSelect
            size="xs"
            aria-label={t('targets.verdictReading')}
            value={target.verdictReading}
            data={AUTONOMY_READINGS.map((name) => ({ value: name, label: t(`reading.${name}`) }))}
            onChange={(event) =>
              onChange({ ...target, verdictReading: event.currentTarget.value as AutonomyReading })
            }
          />
          <Checkbox
            size="xs"
            label={t('targets.countsComputed')}
            checked={target.countsComputed}
            onChange={(event) =>
              onChange({ ...target, countsComputed: event.currentTarget.checked })
            }
          />
        </>
      )}
      <Checkbox
        size="xs"
        label={t('targets.enabled')}
        checked={target.isEnabled}
        onChange={(event) => onChange({ ...target, isEnabled: event.currentTarget.checked })}
      />
    </div>
  );
}
