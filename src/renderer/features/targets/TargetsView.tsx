import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { type TargetId, targetId } from '../../../core/model/ids';
import { yearOf } from '../../../core/model/isoDate';
import { inOrder, type Plan, tableOf } from '../../../core/model/plan';
import type { Target } from '../../../core/model/target';
import { newTarget } from '../../../core/targets/targetDraft';
import { useMessages } from '../../i18n/useMessages';
import { newId } from '../../state/newId';
import type { Figures } from '../../state/useFigures';
import styles from '../../ui/ListView.module.css';
import { MissingTargets } from './MissingTargets';
import { TargetCard } from './TargetCard';
import own from './TargetCard.module.css';
import { TargetDialog } from './TargetDialog';
import { UnusedTargets } from './UnusedTargets';
import { useTargetSteps } from './useTargetSteps';

/** What a new target starts from: posts paid from the budget, against the latest list. */
function startOf(plan: Plan, id: TargetId): Target {
  const categories = inOrder(tableOf(plan, 'categories')).filter(
    (one) => one.countsInPayroll && one.paySource === 'budget',
  );
  const years = [...tableOf(plan, 'snapshots').values()]
    .filter((one) => one.kind === 'recorded')
    .map((one) => yearOf(one.asOf));
  return newTarget(
    id,
    categories.map((one) => one.id),
    Math.max(...years),
  );
}

/** Every target in use with its readings and proof, and the ones at hand that are not in use. */
export function TargetsView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const steps = useTargetSteps(plan);
  const [edited, setEdited] = useState<Target | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const unused = inOrder(tableOf(plan, 'targets')).filter((target) => !target.isEnabled);
  const isNew = edited !== null && !tableOf(plan, 'targets').has(edited.id);
  const shared = {
    figures,
    steps,
    onEdit: setEdited,
    onRemoved: () => addButton.current?.focus({ preventScroll: true }),
  };
  return (
    <div className={styles.view}>
      <div className={own.title}>
        <h2 className={styles.title}>{t('targets.title', { name: side.snapshot.name })}</h2>
        <Button
          ref={addButton}
          size="compact-sm"
          onClick={() => setEdited(startOf(plan, targetId(newId())))}
        >
          {t('targets.new')}
        </Button>
      </div>
      {figures.targets.length === 0 && <p className={styles.soft}>{t('targets.none')}</p>}
      {figures.targets.map((result) => (
        <TargetCard key={result.target.id} result={result} {...shared} />
      ))}
      {unused.length > 0 && <UnusedTargets targets={unused} {...shared} />}
      <MissingTargets plan={plan} onRestore={steps.restore} />
      {edited !== null && (
        <TargetDialog
          key={edited.id}
          figures={figures}
          target={edited}
          isNew={isNew}
          onSave={(target) => (isNew ? steps.add(target, null) : steps.edit(target))}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}
