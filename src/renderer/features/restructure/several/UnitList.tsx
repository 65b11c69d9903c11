import type { Unit } from '../../../../core/model/unit';
import { useMessages } from '../../../i18n/useMessages';
import styles from '../Restructure.module.css';

const MOST = 6;

/** The names of the units of a decision in short. */
export function UnitList({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useMessages();
  const names = units.slice(0, MOST).map(({ name }) => name);
  const rest = units.length - names.length;
  return (
    <p className={styles.soft}>
      {names.join('; ')}
      {rest > 0 && `; ${t('several.more', { count: rest })}`}
    </p>
  );
}
