import { figureLabel } from '../../comparison/figureLabel';
import { figuresMatrix, MATRIX_SECTIONS, type MatrixCell } from '../../comparison/figuresMatrix';
import { type Locale, translate } from '../../messages/translate';
import type { SnapshotId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { shareText } from '../../reports/shareText';
import { snapshotIn } from '../../scenarios/structures';
import type { ProposalComparison, ProposalComparisonRow } from './types';

/** Figures of several snapshots, the first of which differences are counted from. */
export function proposalComparison(
  plan: Plan,
  ids: readonly SnapshotId[],
  locale: Locale,
): ProposalComparison {
  const rows = figuresMatrix(plan, ids);
  const shown = ({ sum, result }: MatrixCell): number | string | null => {
    if (result !== null) {
      const { decisive } = result.end;
      return `${shareText(decisive, locale)} (${translate(locale, `verdict.${decisive.verdict}`)})`;
    }
    // A sum with unknown parts is no number that one could count with.
    if (sum === null) return null;
    return sum.unknown > 0
      ? translate(locale, 'proposal.atLeast', { count: sum.known })
      : sum.known;
  };
  return {
    columns: ids.map((id) => snapshotIn(plan, id).name),
    sections: MATRIX_SECTIONS.map((section) => ({
      title: translate(locale, `compare.section.${section}`),
      rows: rows
        .filter((row) => row.section === section)
        .map(
          ({ figure, cells }): ProposalComparisonRow => ({
            label: figureLabel(figure, locale),
            values: cells.map(shown),
          }),
        ),
    })).filter((section) => section.rows.length > 0),
  };
}
