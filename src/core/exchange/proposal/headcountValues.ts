import { type Category, type PostMeasure, postsOf } from '../../model/headcount';
import { type Computed, sumValue } from './formulas';
import type { HeadcountColumn } from './headcountColumns';
import type { ProposalRow, ProposalTree, SideName } from './proposalRows';
import type { ProposalSide } from './types';

/** Numbers of all lines by column, and which of them lack something. */
export interface HeadcountValues {
  readonly of: (row: ProposalRow, column: number) => Computed;
  readonly totals: readonly Computed[];
  /** Columns of a line in which a unit's number is not known. */
  readonly unknown: (row: ProposalRow) => ReadonlySet<number>;
}

/** What a line without lines below it shows: nothing where unknown, 0 where the unit is not there. */
function leafValue(
  row: ProposalRow,
  side: ProposalSide,
  sideName: SideName,
  category: Category,
  measure: PostMeasure,
): { readonly value: Computed; readonly isUnknown: boolean } {
  const isCovered = side.coverage[measure].includes(category.id);
  const unit = row.units[sideName];
  if (unit === null) return { value: isCovered ? 0 : '', isUnknown: false };
  const posts = postsOf(unit.headcount, category.id);
  const value = posts[measure];
  if (value === null) return { value: '', isUnknown: isCovered };
  return { value, isUnknown: posts.incomplete?.includes(measure) ?? false };
}

/** Computes every number as the workbook's formulas do: from the lines below, bottom up. */
export function headcountValues(
  tree: ProposalTree,
  sides: Readonly<Record<SideName, ProposalSide | null>>,
  columns: readonly HeadcountColumn[],
  measure: PostMeasure,
): HeadcountValues {
  const values = new Map<ProposalRow, Computed[]>();
  const unknown = new Map<ProposalRow, Set<number>>();
  const compute = (row: ProposalRow): void => {
    const missing = new Set<number>();
    for (const child of row.children)
      for (const column of unknown.get(child) ?? []) missing.add(column);
    const line: Computed[] = [];
    columns.forEach((column, i) => {
      if (column.kind === 'payroll') {
        line.push(sumValue(column.parts.map((part) => line[part] ?? '')));
        if (column.parts.some((part) => missing.has(part))) missing.add(i);
        return;
      }
      const side = sides[column.side] as ProposalSide;
      if (row.children.length > 0) {
        line.push(sumValue(row.children.map((child) => values.get(child)?.[i] ?? '')));
        return;
      }
      const leaf = leafValue(row, side, column.side, column.category, measure);
      if (leaf.isUnknown) missing.add(i);
      line.push(leaf.value);
    });
    values.set(row, line);
    unknown.set(row, missing);
  };
  const order: ProposalRow[] = [];
  const stack = [...tree.tops];
  for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
    order.push(row);
    stack.push(...row.children);
  }
  for (const row of order.reverse()) compute(row);
  const totals: Computed[] = [];
  columns.forEach((column, i) => {
    const parts =
      column.kind === 'payroll'
        ? column.parts.map((part) => totals[part] ?? '')
        : tree.tops.map((row) => values.get(row)?.[i] ?? '');
    totals.push(sumValue(parts));
  });
  return {
    of: (row, column) => values.get(row)?.[column] ?? '',
    totals,
    unknown: (row) => unknown.get(row) ?? new Set(),
  };
}
