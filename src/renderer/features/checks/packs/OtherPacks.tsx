import { Button } from '@mantine/core';
import type { RulePack } from '../../../../core/model/norm';
import { type Plan, tableOf } from '../../../../core/model/plan';
import { useMessages } from '../../../i18n/useMessages';
import styles from './Packs.module.css';
import { usePackSteps } from './usePackSteps';

interface OtherPacksProps {
  readonly plan: Plan;
  readonly packs: readonly RulePack[];
}

/** Packs of the program that the plan does not have, or has in another state: older plans. */
export function OtherPacks({ plan, packs }: OtherPacksProps) {
  const { t } = useMessages();
  const steps = usePackSteps(plan);
  return (
    <section aria-labelledby="other-packs">
      <h3 id="other-packs" className={styles.heading}>
        {t('packs.others')}
      </h3>
      <p className={styles.soft}>{t('packs.others.hint')}</p>
      <ul className={styles.list}>
        {packs.map((pack) => {
          const own = tableOf(plan, 'packs').get(pack.id);
          return (
            <li key={pack.id}>
              <span>{pack.title}</span>
              <Button
                size="compact-xs"
                variant="light"
                aria-label={`${t(own === undefined ? 'packs.add' : 'packs.update')}: ${pack.title}`}
                onClick={() => steps.add({ ...pack, isEnabled: own?.isEnabled ?? true })}
              >
                {t(own === undefined ? 'packs.add' : 'packs.update')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
