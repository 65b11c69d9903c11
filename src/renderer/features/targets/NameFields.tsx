import { Button, Checkbox, TextInput } from '@mantine/core';
import type { Target } from '../../../core/model/target';
import { labelOf } from '../../../core/reports/labels';
import { type NamingSources, suggestedLabel } from '../../../core/targets/suggestedLabel';
import { useMessages } from '../../i18n/useMessages';
import type { FieldsProps } from './fieldsProps';
import styles from './TargetDialog.module.css';

interface NameFieldsProps extends FieldsProps {
  /** The target as it would be saved, of which the name is shown while the user gave none. */
  readonly target: Target;
  readonly sources: NamingSources;
}

/** How a target is called and what it rests on. */
export function NameFields({ draft, problems, onChange, target, sources }: NameFieldsProps) {
  const { t } = useMessages();
  const isNamed = target.label !== null || target.labelKey !== null;
  const shown = isNamed ? labelOf(target, sources.locale) : suggestedLabel(target, sources);
  return (
    <div className={styles.grid}>
      <div className={`${styles.nameLine} ${styles.whole}`}>
        <TextInput
          label={t('targets.label')}
          data-autofocus
          description={draft.label === null ? t('targets.label.hint') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.label ?? shown}
          error={problems.label === undefined ? undefined : t(problems.label)}
          onChange={(event) => onChange({ label: event.currentTarget.value })}
        />
        {draft.label !== null && (
          <Button
            className={styles.beside}
            variant="default"
            onClick={() => onChange({ label: null })}
          >
            {t('targets.label.follow')}
          </Button>
        )}
      </div>
      <div className={styles.half}>
        <TextInput
          label={t('targets.legalBasis')}
          value={draft.legalBasis}
          onChange={(event) => onChange({ legalBasis: event.currentTarget.value })}
        />
      </div>
      <div className={`${styles.quarter} ${styles.beside}`}>
        <Checkbox
          label={t('targets.isChecked')}
          checked={draft.isChecked}
          onChange={(event) => onChange({ isChecked: event.currentTarget.checked })}
        />
      </div>
      <div className={`${styles.quarter} ${styles.beside}`}>
        <Checkbox
          label={t('targets.enabled')}
          checked={draft.isEnabled}
          onChange={(event) => onChange({ isEnabled: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}
