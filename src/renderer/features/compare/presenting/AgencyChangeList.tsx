import type { ChangeLine } from '../../../../core/comparison/changeLines';
import { postsChanged } from '../../../../core/comparison/changeLines';
import { kindsText } from '../../../../core/comparison/kindsText';
import type { SnapshotId, UnitId } from '../../../../core/model/ids';
import type { Plan } from '../../../../core/model/plan';
import type { Structure } from '../../../../core/model/structure';
import { structureOf } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { differenceText } from '../../../ui/figureTexts';
import { KIND_SIGNS } from '../changes/kindSigns';
import styles from './Presentation.module.css';
import type { Page } from './pages';

interface AgencyChangeListProps {
  readonly plan: Plan;
  readonly reference: SnapshotId;
  readonly page: Extract<Page, { readonly kind: 'changes' }>;
}

/** The weightiest changes under their agencies. */
export function AgencyChangeList({ plan, reference, page }: AgencyChangeListProps) {
  const { t, locale } = useMessages();
  const [before, after] = [structureOf(plan, reference), structureOf(plan, page.id)];
  return (
    <>
      {page.agencies.map(({ agency, lines, others, units, posts }) => (
        <section key={agency.key} className={styles.agency}>
          <h3>
            <span>{agency.name}</span>
            <span className="tg-number">
              {t('present.balance', {
                units: differenceText(units, locale),
                posts: differenceText(posts, locale),
              })}
            </span>
          </h3>
          <ul>
            {lines.map((line) => {
              const [sign] = line.kinds;
              return (
                <li key={`${line.item.fromIds.join()}>${line.item.toIds.join()}`}>
                  <span className={styles.sign} aria-hidden="true">
                    {sign === undefined ? '' : KIND_SIGNS[sign]}
                  </span>
                  <span className={styles.what}>
                    {kindsText(line.kinds, locale)}: {unitsText(line, before, after)}
                  </span>
                  <span className="tg-number">
                    {postsChanged(line) !== 0 &&
                      t('present.posts', { posts: differenceText(postsChanged(line), locale) })}
                  </span>
                </li>
              );
            })}
          </ul>
          {others > 0 && (
            <p className={styles.more}>{t('present.moreChanges', { count: others })}</p>
          )}
        </section>
      ))}
      {page.others > 0 && (
        <p className={styles.more}>{t('present.moreAgencies', { count: page.others })}</p>
      )}
    </>
  );
}

/** The units of a change: one that keeps its name is named once. */
function unitsText({ item }: ChangeLine, before: Structure, after: Structure): string {
  const names = (structure: Structure, ids: readonly UnitId[]): string =>
    ids.map((id) => structure.units.get(id)?.name ?? id).join('; ');
  const [from, to] = [names(before, item.fromIds), names(after, item.toIds)];
  return from === '' || from === to ? to : to === '' ? from : `${from} → ${to}`;
}
