import type { SnapshotId } from '../../../../core/model/ids';
import { type Plan, settingsOf } from '../../../../core/model/plan';
import { snapshotIn } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { dayText } from '../../../ui/dates';
import styles from './Presentation.module.css';

interface TitlePageProps {
  readonly plan: Plan;
  readonly ids: readonly SnapshotId[];
  readonly reference: SnapshotId;
}

/** Whose plan it is, what is compared, and the day. */
export function TitlePage({ plan, ids, reference }: TitlePageProps) {
  const { t } = useMessages();
  const { name, locality } = settingsOf(plan);
  const today = new Date();
  const date = t('present.date', {
    place: locality,
    day: String(today.getDate()).padStart(2, '0'),
    month: String(today.getMonth() + 1).padStart(2, '0'),
    year: String(today.getFullYear()),
  });
  return (
    <div className={styles.titlePage}>
      <p className={styles.locality}>{locality}</p>
      <p className={styles.kicker}>{t('present.kicker')}</p>
      <h1 className={styles.title}>{name}</h1>
      <ol className={styles.compared}>
        {ids.map((id) => {
          const snapshot = snapshotIn(plan, id);
          const role =
            id === reference
              ? t('present.reference')
              : snapshot.kind === 'scenario'
                ? t('present.scenario')
                : t('present.list');
          return (
            <li key={id}>
              <strong>{snapshot.name}</strong>
              <span className={styles.soft}>
                {' '}
                – {t('present.asOf', { role, date: dayText(snapshot.asOf) })}
              </span>
              {snapshot.description !== '' && (
                <span className={styles.description}>{snapshot.description}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles.date}>{date}</p>
    </div>
  );
}
