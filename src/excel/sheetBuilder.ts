import type { Cell, CellSheet, Merge } from '../core/exchange/cells';
import type { Message } from '../core/messages/translate';
import { cleanText } from '../core/text/keyOf';
import { MAX_CELLS, MAX_COLUMNS, MAX_MERGES, MAX_ROWS } from './limits';
import { Refusal } from './refusal';

/** Counts the cells of a whole file and refuses one that has too many. */
export class CellCount {
  private count = 0;

  constructor(private readonly limit = MAX_CELLS) {}

  add(cells: number): void {
    this.count += cells;
    if (this.count > this.limit) throw new Refusal('read.tooManyCells', { limit: this.limit });
  }
}

/** What a sheet says beside its cells; zero-based. */
export interface SheetShape {
  readonly merges: readonly Merge[];
  readonly hiddenRows: Iterable<number>;
  /** First and last of runs of hidden columns. */
  readonly hiddenColumns: Iterable<readonly [first: number, last: number]>;
  readonly outlineLevels: ReadonlyMap<number, number>;
}

/** Collects the cells of one sheet within the limits and says what was left out. */
export class SheetBuilder {
  readonly rows: (Cell | undefined)[][] = [];
  private columnCount = 0;
  private isWide = false;
  private isLong = false;

  constructor(
    private readonly name: string,
    private readonly cells: CellCount,
  ) {}

  put(r: number, c: number, cell: Cell): void {
    if (r >= MAX_ROWS || c >= MAX_COLUMNS) {
      this.isLong ||= r >= MAX_ROWS;
      this.isWide ||= c >= MAX_COLUMNS;
      return;
    }
    this.cells.add(1);
    while (this.rows.length <= r) this.rows.push([]);
    (this.rows[r] as (Cell | undefined)[])[c] = cell;
    if (c >= this.columnCount) this.columnCount = c + 1;
  }

  finish(shape: SheetShape, notices: Message[]): CellSheet {
    const { rows, columnCount } = this;
    const sheet = cleanText(this.name);
    if (this.isLong) notices.push({ key: 'read.rowsCut', params: { sheet, limit: MAX_ROWS } });
    if (this.isWide)
      notices.push({ key: 'read.columnsCut', params: { sheet, limit: MAX_COLUMNS } });
    const outlineLevels: (number | undefined)[] = [];
    const levels = [...shape.outlineLevels].filter(([row]) => row < rows.length);
    for (const [row, level] of levels) outlineLevels[row] = level;
    const hiddenColumns = new Set<number>();
    for (const [first, last] of shape.hiddenColumns)
      for (let c = first; c <= last && c < columnCount; c += 1) hiddenColumns.add(c);
    const ascending = (a: number, b: number): number => a - b;
    return {
      name: sheet,
      rows,
      columnCount,
      merges: mergesWithin(shape.merges, rows.length, columnCount),
      hiddenRows: [...shape.hiddenRows].filter((row) => row < rows.length).sort(ascending),
      hiddenColumns: [...hiddenColumns].sort(ascending),
      outlineLevels,
    };
  }
}

function mergesWithin(merges: readonly Merge[], rowCount: number, columnCount: number): Merge[] {
  const within: Merge[] = [];
  for (const merge of merges) {
    const { firstRow, firstColumn, lastRow, lastColumn } = merge;
    if (within.length >= MAX_MERGES) break;
    if (!(firstRow <= lastRow && firstColumn <= lastColumn)) continue;
    if (firstRow >= rowCount || firstColumn >= columnCount) continue;
    within.push({
      firstRow,
      firstColumn,
      lastRow: Math.min(lastRow, rowCount - 1),
      lastColumn: Math.min(lastColumn, columnCount - 1),
    });
  }
  return within;
}
