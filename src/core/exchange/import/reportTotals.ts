import type { FoundTotal } from './checkTotals';
import type { PlacedRow } from './placedRow';
import type { ProblemList } from './problems';
import type { PrintedColumn, SettledColumn } from './settleCounts';

/** Names the totals that differ from their sums, with both numbers. */
export function reportTotals(
  rows: readonly PlacedRow[],
  column: number,
  totals: readonly FoundTotal[],
  problems: ProblemList,
): void {
  for (const { index, stated, computed, unknown } of totals) {
    const row = rows[index] as PlacedRow;
    if (stated === computed) continue;
    const params = { label: row.label, stated, computed };
    if (unknown > 0 && stated > computed)
      problems.at('doubt', row.row, column + row.shift, 'import.totalUnknown', {
        ...params,
        unknown,
      });
    else problems.at('doubt', row.row, column + row.shift, 'import.totalDiffers', params);
  }
}

/** Names parents whose printed total is not the sum of what is below. */
export function reportParents(
  rows: readonly PlacedRow[],
  children: readonly (readonly number[])[],
  column: number,
  printed: PrintedColumn,
  settled: SettledColumn,
  problems: ProblemList,
): void {
  const ownLines = new Map<number, number>();
  rows.forEach((row, i) => {
    if (row.kind === 'own' && row.parent !== null) ownLines.set(row.parent, i);
  });
  rows.forEach((row, i) => {
    const stated = printed.values[i] ?? null;
    if (row.kind !== 'unit' || stated === null || (children[i] ?? []).length === 0) return;
    const name = row.label;
    const ownLine = ownLines.get(i);
    const own = ownLine === undefined ? 0 : (printed.values[ownLine] ?? 0);
    const computed = (settled.below[i] ?? 0) + own;
    const missing = settled.unknownBelow[i] ?? 0;
    if (stated < computed)
      problems.at('doubt', row.row, column + row.shift, 'import.belowExceedsStated', {
        name,
        stated,
        computed,
      });
    else if (stated > computed && ownLine !== undefined)
      problems.at('doubt', row.row, column + row.shift, 'import.totalDiffers', {
        label: name,
        stated,
        computed,
      });
    else if (stated > computed && missing > 0)
      problems.at('doubt', row.row, column + row.shift, 'import.shareUnattributed', {
        name,
        stated,
        computed,
        rest: stated - computed,
      });
    else if (stated > computed)
      problems.at('note', row.row, column + row.shift, 'import.ownPosts', {
        name,
        own: stated - computed,
      });
  });
}

/** Names rows whose own total is not the sum of its parts. */
export function reportRowTotals(
  rows: readonly PlacedRow[],
  column: number,
  total: PrintedColumn,
  parts: readonly number[],
  printed: ReadonlyMap<number, PrintedColumn>,
  problems: ProblemList,
): void {
  rows.forEach((row, i) => {
    const stated = total.values[i] ?? null;
    if (stated === null) return;
    let computed = 0;
    for (const part of parts) computed += printed.get(part)?.values[i] ?? 0;
    if (stated !== computed)
      problems.at('doubt', row.row, column + row.shift, 'import.rowTotalDiffers', {
        name: row.label,
        stated,
        computed,
      });
  });
}
