import { type PostSum, payrollSum, sumOf } from '../../../core/figures/rollUp';
import { planTotal } from '../../../core/figures/totals';
import { findingsIn } from '../../../core/findings/findingsIn';
import { DEFAULT_AUTONOMOUS_GROUPS } from '../../../core/model/autonomy';
import type { Category } from '../../../core/model/headcount';
import { isPublicServiceUnit } from '../../../core/model/unit';
import { evaluateTargets } from '../../../core/targets/evaluateTarget';
import type { TargetResult } from '../../../core/targets/targetResult';
import { useMessages } from '../../i18n/useMessages';
import type { Figures, Side } from '../../state/useFigures';
import { categoryName } from '../../ui/categoryName';
import { differenceOf, differenceText, postsText } from '../../ui/figureTexts';
import styles from '../../ui/ListView.module.css';
import { valueText } from '../../ui/readingTexts';
import { targetName } from '../../ui/targetName';

interface FiguresTableProps {
  readonly figures: Figures;
  readonly left: Side;
  readonly right: Side;
}

interface Row {
  readonly label: string;
  readonly left: PostSum | null;
  readonly right: PostSum | null;
}

const known = (count: number): PostSum => ({ known: count, unknown: 0 });

/** Figures of two snapshots with their difference. */
export function FiguresTable({ figures, left, right }: FiguresTableProps) {
  const { t, locale } = useMessages();
  const { plan, categories } = figures;
  const count = (
    side: Side,
    test: (unit: Parameters<typeof isPublicServiceUnit>[0]) => boolean,
  ) => {
    let n = 0;
    for (const unit of side.structure.units.values()) if (test(unit)) n += 1;
    return known(n);
  };
  const isAutonomous = (unit: Parameters<typeof isPublicServiceUnit>[0]): boolean =>
    isPublicServiceUnit(unit) &&
    DEFAULT_AUTONOMOUS_GROUPS.includes(unit.autonomy?.group ?? 'unknown');
  const both = (label: string, of: (side: Side) => PostSum | null): Row => ({
    label,
    left: of(left),
    right: of(right),
  });
  const totalOf = (side: Side) => planTotal(side.structure, side.totals).all;
  const deputies = (side: Side): PostSum => {
    let sum = 0;
    let unknown = 0;
    for (const { leadership } of side.structure.units.values()) {
      if (leadership.deputies === null) unknown += 1;
      else sum += leadership.deputies;
    }
    return { known: sum, unknown: sum === 0 ? unknown : 0 };
  };
  const partLabel = (category: Category): string =>
    category.countsInPayroll
      ? `– ${categoryName(category, t)}`
      : t('compare.outsidePayroll', { category: categoryName(category, t) });
  const rows: Row[] = [
    both(t('compare.units'), (side) => known(side.structure.units.size)),
    both(t('compare.psus'), (side) => count(side, isPublicServiceUnit)),
    both(t('compare.autonomous'), (side) => count(side, isAutonomous)),
    both(t('compare.payroll'), (side) => payrollSum(totalOf(side), categories, 'assigned')),
    ...categories
      .filter((one) => [left, right].some((side) => side.coverage.assigned.includes(one.id)))
      .map((one) =>
        both(partLabel(one), (side) =>
          side.coverage.assigned.includes(one.id) ? sumOf(totalOf(side), one.id, 'assigned') : null,
        ),
      ),
    both(t('compare.present'), (side) =>
      side.coverage.present.length === 0 ? null : payrollSum(totalOf(side), categories, 'present'),
    ),
    both(t('compare.deputies'), deputies),
    both(t('compare.findings'), (side) => known(findingsIn(plan, side.snapshot.id).length)),
  ];
  const leftTargets = evaluateTargets(plan, left.snapshot.id);
  const rightTargets = evaluateTargets(plan, right.snapshot.id);
  const targetText = (result: TargetResult | undefined): string =>
    result === undefined ? '–' : valueText(result.end.decisive, locale);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th aria-label={t('compare.figures')} />
          <th className="tg-number">{left.snapshot.name}</th>
          <th className="tg-number">{right.snapshot.name}</th>
          <th className="tg-number">{t('compare.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const difference = differenceOf(row.left, row.right);
          return (
            <tr key={row.label}>
              <td>{row.label}</td>
              <td className="tg-number">{postsText(row.left, locale)}</td>
              <td className="tg-number">{postsText(row.right, locale)}</td>
              <td className="tg-number">
                {difference === null ? '–' : differenceText(difference, locale)}
              </td>
            </tr>
          );
        })}
        {leftTargets.map((result, i) => (
          <tr key={result.target.id}>
            <td>{targetName(result.target, t)}</td>
            <td className="tg-number">{targetText(result)}</td>
            <td className="tg-number">{targetText(rightTargets[i])}</td>
            <td className="tg-number">–</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
