import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import styles from './Restructure.module.css';

/** The heads and deputies of units that end, as far as they are known: somebody must place them. */
export function SurplusLeaders({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useMessages();
  const heads = units.reduce((sum, unit) => sum + (unit.leadership.head ?? 0), 0);
  const deputies = units.reduce((sum, unit) => sum + (unit.leadership.deputies ?? 0), 0);
  if (heads + deputies === 0) return null;
  return <p className={styles.warning}>{t('decision.leaders', { heads, deputies })}</p>;
}
