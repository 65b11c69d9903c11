import { Button } from '@mantine/core';
import { inOrder, tableOf } from '../../../core/model/plan';
import type { Target } from '../../../core/model/target';
import { editTarget } from '../../../core/targets/editTarget';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import type { Figures } from '../../state/useFigures';
import styles from '../../ui/ListView.module.css';
import { targetName } from '../../ui/targetName';
import { TargetCard } from './TargetCard';

/** Every target in use with its readings and proof, and the ones at hand that are not in use. */
export function TargetsView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const unused = inOrder(tableOf(figures.plan, 'targets')).filter((target) => !target.isEnabled);
  const change = (target: Target): void =>
    perform({
      commandId: 'editTarget',
      labelKey: 'step.editTarget',
      params: {},
      changeSet: editTarget(figures.plan, target.id, target),
    });
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{t('targets.title', { name: figures.side.snapshot.name })}</h2>
      {figures.targets.map((result) => (
        <TargetCard key={result.target.id} figures={figures} result={result} onChange={change} />
      ))}
      {unused.length > 0 && <h3 className={styles.subtitle}>{t('targets.add')}</h3>}
      {unused.map((target) => (
        <div key={target.id} className={styles.bar}>
          <Button variant="default" onClick={() => change({ ...target, isEnabled: true })}>
            {t('targets.enabled')}
          </Button>
          <span>
            {targetName(target, t)} <span className={styles.soft}>({target.legalBasis})</span>
          </span>
        </div>
      ))}
    </div>
  );
}
