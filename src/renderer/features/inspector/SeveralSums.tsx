import { useMemo } from 'react';
import { ownTotalOf, type PostSum, payrollSum, sumOf } from '../../../core/figures/rollUp';
import { addTotals } from '../../../core/figures/totals';
import { topmostIn } from '../../../core/model/structure';
import { isPublicServiceUnit, type Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { categoryName } from '../../ui/categoryName';
import { numberText, postsText } from '../../ui/figureTexts';
import styles from './Inspector.module.css';

interface SeveralSumsProps {
  readonly figures: Figures;
  readonly units: readonly Unit[];
}

/** How many there are of each, most first. */
function counted<Key>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const leadersOf = (units: readonly Unit[], field: 'head' | 'deputies'): PostSum => ({
  known: units.reduce((sum, unit) => sum + (unit.leadership[field] ?? 0), 0),
  unknown: units.filter((unit) => unit.leadership[field] === null).length,
});

/** Posts, kinds, autonomy groups, leaders and findings of several units together, nothing twice. */
export function SeveralSums({ figures, units }: SeveralSumsProps) {
  const { t, locale } = useMessages();
  const { structure, totals, coverage } = figures.side;
  const own = useMemo(
    () => addTotals(units.map((unit) => ownTotalOf(unit, coverage))),
    [units, coverage],
  );
  // A unit below another selected one is in that one's total already.
  const all = useMemo(() => {
    const tops = topmostIn(
      structure,
      units.map(({ id }) => id),
    );
    return addTotals(tops.flatMap((id) => totals.get(id) ?? []));
  }, [structure, totals, units]);
  const listed = figures.categories.filter(({ id }) => own.posts.has(id) || all.posts.has(id));
  const groups = counted(
    units.filter(isPublicServiceUnit).map((unit) => unit.autonomy?.group ?? 'unknown'),
  );
  const findings = units.reduce((sum, unit) => sum + figures.findingsOf(unit.id), 0);
  const number = (count: number): string => numberText(count, locale);
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.heading}>{t('inspector.several.posts')}</h3>
        <table className={styles.posts}>
          <thead>
            <tr>
              <th scope="col">{t('inspector.posts')}</th>
              <th scope="col">{t('several.own')}</th>
              <th scope="col">{t('inspector.posts.total')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((category) => (
              <tr key={category.id}>
                <td>{categoryName(category, t)}</td>
                <td className="tg-number">
                  {postsText(sumOf(own, category.id, 'assigned'), locale)}
                </td>
                <td className="tg-number">
                  {postsText(sumOf(all, category.id, 'assigned'), locale)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{t('several.payroll')}</td>
              <td className="tg-number">
                {postsText(payrollSum(own, figures.categories, 'assigned'), locale)}
              </td>
              <td className="tg-number">
                {postsText(payrollSum(all, figures.categories, 'assigned'), locale)}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      <dl className={styles.sums}>
        <dt>{t('inspector.kind')}</dt>
        <dd>
          {counted(units.map(({ kind }) => kind))
            .map(([kind, count]) => `${t(`kind.${kind}`)}: ${number(count)}`)
            .join('; ')}
        </dd>
        {groups.length > 0 && (
          <>
            <dt>{t('inspector.autonomy')}</dt>
            <dd>
              {groups
                .map(([group, count]) => `${t(`autonomyGroup.${group}`)}: ${number(count)}`)
                .join('; ')}
            </dd>
          </>
        )}
        <dt>{t('inspector.leaders')}</dt>
        <dd>
          {(['head', 'deputies'] as const)
            .map(
              (field) =>
                `${t(`inspector.${field}`)}: ${postsText(leadersOf(units, field), locale)}`,
            )
            .join('; ')}
        </dd>
        <dt>{t('inspector.findings')}</dt>
        <dd>{number(findings)}</dd>
      </dl>
    </>
  );
}
