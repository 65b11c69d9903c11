import { sumOf } from '../../../core/figures/rollUp';
import type { PostMeasure } from '../../../core/model/headcount';
import { categoriesIn, postsOf } from '../../../core/model/headcount';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { useNoticeStore } from '../../state/noticeStore';
import { runCommand } from '../../state/runCommand';
import type { Figures } from '../../state/useFigures';
import { CountInput } from '../../ui/CountInput';
import { categoryName } from '../../ui/categoryName';
import { postsText } from '../../ui/figureTexts';
import styles from './Inspector.module.css';
import { UnitVacancies } from './UnitVacancies';

interface UnitPostsProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** Own posts per category, to be edited, beside the totals with all below; and the leaders. */
export function UnitPosts({ figures, unit }: UnitPostsProps) {
  const { t, locale } = useMessages();
  const tell = useNoticeStore((store) => store.tell);
  const { totals, coverage } = figures.side;
  const total = totals.get(unit.id);
  const hasChildren = unit.childIds.length > 0;
  const run = (command: Parameters<typeof runCommand>[0]): void => {
    const refusal = runCommand(command);
    if (refusal !== null) tell('problem', refusal);
  };
  const listed = new Set([
    ...coverage.assigned,
    ...coverage.present,
    ...categoriesIn(unit.headcount),
  ]);
  const shown = figures.categories.filter((one) => listed.has(one.id));
  const measures: readonly PostMeasure[] = ['assigned', 'present'];
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('inspector.posts')}</h3>
      <table className={styles.posts}>
        <thead>
          <tr>
            <th scope="col">{t('inspector.posts.own')}</th>
            {measures.map((measure) => (
              <th key={measure} scope="col">
                {t(`postMeasure.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((category) => {
            const name = categoryName(category, t);
            const own = postsOf(unit.headcount, category.id);
            return (
              <tr key={category.id}>
                <td>
                  {name}
                  {hasChildren && total !== undefined && (
                    <span className={styles.soft}>
                      {' '}
                      ({t('inspector.posts.total')}:{' '}
                      {measures
                        .map((measure) => postsText(sumOf(total, category.id, measure), locale))
                        .join(' / ')}
                      )
                    </span>
                  )}
                  {own.incomplete !== undefined && (
                    <p className={styles.warning}>{t('inspector.posts.incomplete')}</p>
                  )}
                </td>
                {measures.map((measure) => (
                  <td key={measure}>
                    <CountInput
                      aria-label={`${name}, ${t(`postMeasure.${measure}`)}`}
                      value={own[measure]}
                      width={66}
                      onCommit={(value) =>
                        run({
                          kind: 'setHeadcount',
                          unitId: unit.id,
                          categoryId: category.id,
                          posts: { [measure]: value },
                        })
                      }
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <UnitVacancies figures={figures} unit={unit} />
      <h3 className={styles.heading}>{t('inspector.leaders')}</h3>
      <div className={styles.pair}>
        {(['head', 'deputies'] as const).map((field) => (
          <CountInput
            key={field}
            label={t(`inspector.${field}`)}
            value={unit.leadership[field]}
            onCommit={(value) =>
              run({ kind: 'setLeadership', unitId: unit.id, leadership: { [field]: value } })
            }
          />
        ))}
      </div>
    </section>
  );
}
