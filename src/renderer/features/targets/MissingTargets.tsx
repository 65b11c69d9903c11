import { Button } from '@mantine/core';
import type { Plan } from '../../../core/model/plan';
import { missingBuiltIns } from '../../../core/targets/editTargets';
import { useMessages } from '../../i18n/useMessages';
import { targetName } from '../../ui/targetName';
import own from './TargetCard.module.css';

interface MissingTargetsProps {
  readonly plan: Plan;
  readonly onRestore: () => void;
}

/** Targets of the program that the plan lacks, by name, and the way to have them again. */
export function MissingTargets({ plan, onRestore }: MissingTargetsProps) {
  const { t } = useMessages();
  const missing = missingBuiltIns(plan);
  if (missing.length === 0) return null;
  return (
    <section className={own.missing} aria-label={t('targets.restore')}>
      {t('targets.missing', { count: missing.length })}
      <ul>
        {missing.map((target) => (
          <li key={target.id}>{targetName(target, t)}</li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" onClick={onRestore}>
        {t('targets.restore')}
      </Button>
    </section>
  );
}
