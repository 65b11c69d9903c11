import type { Cell, CellSheet, Merge } from '../core/exchange/cells';
import type { Message } from '../core/messages/translate';
import { cleanText } from '../core/text/keyOf';
import {
  MAX_CELLS,
  MAX_CHARACTERS,
  MAX_COLUMNS,
  MAX_MERGES,
  MAX_ROWS,
  MAX_TEXT,
  WIDEST_GAP_OF_COLUMNS,
  WIDEST_GAP_OF_ROWS,
} from './limits';
import { Refusal } from './refusal';

/** Counts the cells of a whole file and refuses one that has too many, or too much text. */
export class CellCount {
  private cells = 0;
  private characters = 0;

  add(cells: number, characters: number): void {
    this.cells += cells;
    this.characters += characters;
    if (this.cells > MAX_CELLS) throw new Refusal('read.tooManyCells', { limit: MAX_CELLS });
    if (this.characters > MAX_CHARACTERS)
      throw new Refusal('read.tooMuchText', { limit: MAX_CHARACTERS });
  }
}

/** A cell whose text is longer than cells can hold, cut. */
function cutCell(cell: Cell): Cell {
  const text = cell.text.slice(0, MAX_TEXT);
  const { original } = cell;
  return {
    ...cell,
    text,
    value: typeof cell.value === 'string' ? text : cell.value,
    ...(original === undefined ? {} : { original: original.slice(0, MAX_TEXT) }),
  };
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
  private isCut = false;

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
    const isTooLong = cell.text.length > MAX_TEXT;
    this.isCut ||= isTooLong;
    const put = isTooLong ? cutCell(cell) : cell;
    this.cells.add(1, put.text.length);
    while (this.rows.length <= r) this.rows.push([]);
    (this.rows[r] as (Cell | undefined)[])[c] = put;
    if (c >= this.columnCount) this.columnCount = c + 1;
  }

  /** Leaves out what stands far below or far right of all else; whether there was any. */
  private cutStrayCells(): boolean {
    const isFilled: boolean[] = [];
    let last = -1;
    let end = this.rows.length;
    for (const [r, row] of this.rows.entries()) {
      if (row.length === 0) continue;
      if (last >= 0 && r - last > WIDEST_GAP_OF_ROWS) {
        end = last + 1;
        break;
      }
      last = r;
      row.forEach((_, c) => {
        isFilled[c] = true;
      });
    }
    const isTooLong = end < this.rows.length;
    this.rows.length = end;
    let lastColumn = -1;
    for (let c = 0; c < isFilled.length; c += 1) {
      if (isFilled[c] !== true) continue;
      if (lastColumn >= 0 && c - lastColumn > WIDEST_GAP_OF_COLUMNS) break;
      lastColumn = c;
    }
    const isTooWide = lastColumn + 1 < isFilled.length;
    if (isTooWide) for (const row of this.rows) row.length = Math.min(row.length, lastColumn + 1);
    this.columnCount = lastColumn + 1;
    return isTooLong || isTooWide;
  }

  finish(shape: SheetShape, notices: Message[]): CellSheet {
    const sheet = cleanText(this.name);
    if (this.cutStrayCells()) notices.push({ key: 'read.strayCells', params: { sheet } });
    const { rows, columnCount } = this;
    if (this.isLong) notices.push({ key: 'read.rowsCut', params: { sheet, limit: MAX_ROWS } });
    if (this.isWide)
      notices.push({ key: 'read.columnsCut', params: { sheet, limit: MAX_COLUMNS } });
    if (this.isCut) notices.push({ key: 'read.textsCut', params: { sheet, limit: MAX_TEXT } });
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
