import { Button } from '@mantine/core';
import type { Target } from '../../../core/model/target';
import { useMessages } from '../../i18n/useMessages';
import styles from '../../ui/ListView.module.css';
import { targetName } from '../../ui/targetName';
import { TargetButtons } from './TargetButtons';
import own from './TargetCard.module.css';
import type { TargetSteps } from './useTargetSteps';

interface UnusedTargetsProps {
  readonly targets: readonly Target[];
  readonly steps: TargetSteps;
  readonly onEdit: (target: Target) => void;
  readonly onRemoved: () => void;
}

/** Targets of the plan that are not in use: they are neither worked out nor shown elsewhere. */
export function UnusedTargets({ targets, steps, onEdit, onRemoved }: UnusedTargetsProps) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="unused-targets">
      <h3 id="unused-targets" className={styles.subtitle}>
        {t('targets.add')}
      </h3>
      <p className={styles.soft}>{t('targets.unused.hint')}</p>
      {targets.map((target) => (
        <div key={target.id} className={own.unused}>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('targets.action', {
              action: t('targets.track'),
              name: targetName(target, t),
            })}
            onClick={() => {
              steps.edit({ ...target, isEnabled: true });
              onRemoved();
            }}
          >
            {t('targets.track')}
          </Button>
          <span>
            {targetName(target, t)}{' '}
            {target.legalBasis !== '' && <span className={styles.soft}>({target.legalBasis})</span>}
          </span>
          <TargetButtons target={target} steps={steps} onEdit={onEdit} onRemoved={onRemoved} />
        </div>
      ))}
    </section>
  );
}
