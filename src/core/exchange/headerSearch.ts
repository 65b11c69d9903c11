import type { CellSheet } from './cells';
import { isIndexRow } from './import/sheetView';

/** How a kind of list tells its header from other rows. */
export interface HeaderSearch<Column> {
  /** What the columns hold if these rows are the header, both included. */
  readonly columnsAt: (sheet: CellSheet, header: readonly [number, number]) => readonly Column[];
  /** How well that reads; 0: it cannot be the header. */
  readonly score: (columns: readonly Column[]) => number;
  /** Whether a row only says more of the columns that the rows from `first` to above it name. */
  readonly continues: (sheet: CellSheet, first: number, row: number) => boolean;
}

/** Columns with what they hold, and the row below the header. */
export interface FoundHeader<Column> {
  readonly firstDataRow: number;
  readonly columns: readonly Column[];
}

const HEADER_ROWS = 40;

/** Finds the header, of up to three rows, and what its columns hold; null: nothing reads like one. */
export function findHeader<Column>(
  sheet: CellSheet,
  { columnsAt, score, continues }: HeaderSearch<Column>,
): FoundHeader<Column> | null {
  let best: { score: number; header: readonly [number, number] } | null = null;
  const end = Math.min(sheet.rows.length, HEADER_ROWS);
  for (let first = 0; first < end; first += 1)
    for (let last = first; last < Math.min(first + 3, end); last += 1) {
      if (last > first && !continues(sheet, first, last)) break;
      const found = score(columnsAt(sheet, [first, last]));
      if (found > (best?.score ?? 0)) best = { score: found, header: [first, last] };
    }
  if (best === null) return null;
  const [, last] = best.header;
  const firstDataRow = isIndexRow(sheet, last + 1) ? last + 2 : last + 1;
  return { firstDataRow, columns: columnsAt(sheet, best.header) };
}
