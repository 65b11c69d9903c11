import { type Category, categoriesIn, type PostMeasure, postsOf } from '../../model/headcount';
import { linesOf, type ProposalTree, type SideName, sidesOf } from './proposalRows';
import type { ProposalInput } from './types';

/** One column of numbers of the headcount sheet. */
export type HeadcountColumn =
  | { readonly kind: 'category'; readonly side: SideName; readonly category: Category }
  /** Biên chế: the categories that count in it, which stand left of it. */
  | { readonly kind: 'payroll'; readonly side: SideName; readonly parts: readonly number[] };

/** Columns of one measure: per snapshot its categories with the total of those that count. */
export function headcountColumns(
  input: ProposalInput,
  tree: ProposalTree,
  measure: PostMeasure,
): readonly HeadcountColumn[] {
  const used = new Set<string>();
  const sides = sidesOf(input);
  for (const name of tree.sides)
    for (const id of sides[name]?.coverage[measure] ?? []) used.add(id);
  for (const row of linesOf(tree.tops))
    for (const name of tree.sides) {
      const unit = row.units[name];
      if (unit === null) continue;
      for (const id of categoriesIn(unit.headcount))
        if (postsOf(unit.headcount, id)[measure] !== null) used.add(id);
    }
  const categories = [...input.categories]
    .filter((category) => used.has(category.id))
    .sort((a, b) => a.order - b.order);
  const payroll = categories.filter((category) => category.countsInPayroll);
  const outside = categories.filter((category) => !category.countsInPayroll);
  const columns: HeadcountColumn[] = [];
  for (const side of tree.sides) {
    const parts = payroll.map((_, i) => columns.length + i);
    for (const category of payroll) columns.push({ kind: 'category', side, category });
    if (payroll.length > 0) columns.push({ kind: 'payroll', side, parts });
    for (const category of outside) columns.push({ kind: 'category', side, category });
  }
  return columns;
}
