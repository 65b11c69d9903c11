import { useMemo } from 'react';
import type { PostSum } from '../../../core/figures/rollUp';
import {
  type CategoryPosts,
  type PostState,
  postsByCategory,
} from '../../../core/overview/categoryPosts';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { categoryName } from '../../ui/categoryName';
import { differenceOf, differenceText, numberText, postsText } from '../../ui/figureTexts';
import lists from '../../ui/ListView.module.css';
import styles from './Overview.module.css';
import type { OverviewFigures } from './overviewFigures';
import rankingStyles from './Ranking.module.css';

interface PostsSectionProps {
  readonly figures: Figures;
  readonly overview: OverviewFigures;
}

type Measure = keyof PostState;
const MEASURES: readonly Measure[] = ['assigned', 'present', 'vacant'];
const SOURCES = ['budget', 'revenue', 'outside'] as const;

/** Posts by category and source of pay: assigned, present and vacant, today and in the scenario. */
export function PostsSection({ figures, overview }: PostsSectionProps) {
  const { t, locale } = useMessages();
  const { show } = useViewStore();
  const { moments, agencyId } = overview;
  const { plan } = figures;
  const posts = useMemo(() => postsByCategory(plan, moments, agencyId), [plan, moments, agencyId]);
  const hasAfter = moments.after !== null;
  const rows = SOURCES.flatMap((source) => {
    const sum = posts.sources.find((one) => one.of === source);
    const own = posts.categories.filter((one) => one.of.paySource === source);
    if (sum === undefined) return [];
    const line = (of: CategoryPosts<unknown>, key: string, name: string, isSum: boolean) => ({
      ...of,
      key,
      name,
      isSum,
    });
    return [
      line(sum, source, t(`overview.posts.${source}`), true),
      ...own.map((one) => line(one, one.of.id, categoryName(one.of, t), false)),
    ];
  });
  const most = Math.max(
    1,
    ...rows.flatMap(({ now, after }) => [now.assigned?.known ?? 0, after?.assigned?.known ?? 0]),
  );
  const openTable = (): void => show({ tab: 'table' });
  const number = (key: string, sum: PostSum | null) => (
    <td key={key} className="tg-number">
      {sum === null ? (
        '–'
      ) : (
        <button
          type="button"
          className={styles.figure}
          title={t('overview.posts.open')}
          onClick={openTable}
        >
          {postsText(sum, locale)}
        </button>
      )}
    </td>
  );
  const change = (before: PostSum | null, after: PostSum | null): string => {
    const difference = differenceOf(before, after);
    return difference === null ? '–' : differenceText(difference, locale);
  };
  return (
    <section aria-label={t('overview.posts')}>
      <h3 className={styles.subtitle}>{t('overview.posts')}</h3>
      {rows.length === 0 ? (
        <p className={styles.soft}>{t('overview.posts.none')}</p>
      ) : (
        <div className={styles.tableBox}>
          <table className={lists.table}>
            <thead>
              <tr>
                <th rowSpan={hasAfter ? 2 : 1} className={styles.categoryCell}>
                  {t('overview.posts.category')}
                </th>
                <th rowSpan={hasAfter ? 2 : 1} aria-label={t('overview.column.bar')} />
                {MEASURES.map((measure) => (
                  <th key={measure} className="tg-number" colSpan={hasAfter ? 3 : 1}>
                    {t(`overview.posts.${measure}`)}
                  </th>
                ))}
              </tr>
              {hasAfter && (
                <tr>
                  {MEASURES.flatMap((measure) =>
                    (['now', 'after', 'difference'] as const).map((state) => (
                      <th key={`${measure}/${state}`} className="tg-number">
                        {t(`overview.column.${state}`)}
                      </th>
                    )),
                  )}
                </tr>
              )}
            </thead>
            <tbody>
              {rows.map(({ key, name, isSum, now, after }) => (
                <tr key={key} className={isSum ? styles.sumRow : undefined}>
                  <th scope="row" className={isSum ? undefined : styles.indented}>
                    {name}
                  </th>
                  <td className={styles.barCell}>
                    <PostsBar now={now.assigned} after={after?.assigned ?? null} most={most} />
                  </td>
                  {MEASURES.flatMap((measure) => [
                    number(`${measure}/now`, now[measure]),
                    ...(after === null
                      ? []
                      : [
                          number(`${measure}/after`, after[measure]),
                          <td key={`${measure}/change`} className="tg-number">
                            {change(now[measure], after[measure])}
                          </td>,
                        ]),
                  ])}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasAfter && (
        <p className={styles.soft}>
          <button type="button" className={styles.link} onClick={() => show({ tab: 'measures' })}>
            {t('overview.posts.shift', { count: numberText(posts.payShift, locale) })}
          </button>{' '}
          {t('overview.posts.shift.hint')}
        </p>
      )}
    </section>
  );
}

interface PostsBarProps {
  readonly now: PostSum | null;
  readonly after: PostSum | null;
  readonly most: number;
}

/** Assigned posts: filled as they stand in view, a stroke where they stand today. */
function PostsBar({ now, after, most }: PostsBarProps) {
  const share = (sum: PostSum): string => `${(100 * sum.known) / most}%`;
  const shown = after ?? now;
  return (
    <div className={rankingStyles.bar} aria-hidden>
      {shown !== null && <div className={rankingStyles.filled} style={{ width: share(shown) }} />}
      {after !== null && now !== null && (
        <div className={rankingStyles.stroke} style={{ left: share(now) }} />
      )}
    </div>
  );
}
