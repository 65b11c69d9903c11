import { keyOf } from '../../text/keyOf';
import { type Cell, type CellSheet, cellAt, type Merge } from '../cells';

/** Rows from the top in which titles and headers are looked for. */
export const HEADER_ZONE = 80;

/** A sheet with its merged blocks resolved near the top, where headers are. */
export interface SheetView {
  readonly sheet: CellSheet;
  /** The cell shown at a place: the top left one of a merged block. */
  shown(row: number, column: number): Cell;
  /** The merged block that covers a place, null outside of the header zone. */
  mergeAt(row: number, column: number): Merge | null;
}

const PLACE = 100_000;

/** Opens a sheet for detection. */
export function viewOf(sheet: CellSheet): SheetView {
  const covered = new Map<number, Merge>();
  for (const merge of sheet.merges) {
    const last = Math.min(merge.lastRow, HEADER_ZONE);
    for (let r = merge.firstRow; r <= last; r += 1)
      for (let c = merge.firstColumn; c <= merge.lastColumn; c += 1)
        covered.set(r * PLACE + c, merge);
  }
  const mergeAt = (row: number, column: number): Merge | null =>
    covered.get(row * PLACE + column) ?? null;
  return {
    sheet,
    mergeAt,
    shown: (row, column) => {
      const merge = mergeAt(row, column);
      return merge === null
        ? cellAt(sheet, row, column)
        : cellAt(sheet, merge.firstRow, merge.firstColumn);
    },
  };
}

/** Texts of a row from left to right, merged blocks once. */
export function textsOfRow(sheet: CellSheet, row: number): readonly string[] {
  const texts: string[] = [];
  for (const cell of sheet.rows[row] ?? [])
    if (cell !== undefined && cell.text !== '') texts.push(cell.text);
  return texts;
}

const INDEX_CELL = /^\(?(?:[A-ZĐ]|\d{1,3})\)?(?:\s*=.*)?$/;

const LONGEST_INDEX = 24;
const isIndexText = (text: string): boolean =>
  text.length <= LONGEST_INDEX &&
  (INDEX_CELL.test(text) || /^\(?=?[\d\s()+\-:/*=]+\)?$/.test(text));

/** Whether a row numbers the columns: "A B 1 2 3=1+2". */
export function isIndexRow(sheet: CellSheet, row: number): boolean {
  // Nearly every row has a text early on that is no number of a column.
  for (const cell of sheet.rows[row] ?? [])
    if (cell !== undefined && cell.text !== '' && !isIndexText(cell.text)) return false;
  const texts = textsOfRow(sheet, row);
  if (texts.length < 3) return false;
  const numbers = texts
    .map((text) => /^\(?(\d{1,3})/.exec(text)?.[1])
    .filter((text) => text !== undefined)
    .map(Number);
  const rising = numbers.filter(
    (value, i) => i > 0 && value === (numbers[i - 1] as number) + 1,
  ).length;
  return (
    numbers.length >= 2 &&
    numbers[0] !== undefined &&
    numbers[0] <= 3 &&
    rising >= (numbers.length - 1) * 0.6
  );
}

/** Header cells of a column from the top one down; a merged block counts once. */
function headerCells(
  view: SheetView,
  headerRows: readonly [number, number],
  column: number,
): readonly Cell[] {
  const cells: Cell[] = [];
  let previous: Cell | null = null;
  for (let r = headerRows[0]; r <= headerRows[1]; r += 1) {
    if (isIndexRow(view.sheet, r)) continue;
    let cell = view.shown(r, column);
    // Without merged blocks a group stands over its first column only.
    if (
      cell.text === '' &&
      view.mergeAt(r, column) === null &&
      hasTextBelow(view, headerRows, r, column)
    )
      for (let c = column - 1; c >= 0 && cell.text === ''; c -= 1) {
        if (view.mergeAt(r, c) !== null) break;
        cell = view.shown(r, c);
      }
    if (cell.text !== '' && cell !== previous) cells.push(cell);
    previous = cell;
  }
  return cells;
}

/** Header texts of a column from the top one down, as keys. */
export const headerPath = (
  view: SheetView,
  headerRows: readonly [number, number],
  column: number,
): readonly string[] => headerCells(view, headerRows, column).map(({ text }) => keyOf(text));

/** Header texts of a column as they are shown, for naming it. */
export const headerLabel = (
  view: SheetView,
  headerRows: readonly [number, number],
  column: number,
): string =>
  headerCells(view, headerRows, column)
    .map(({ text }) => text)
    .join(' / ');

function hasTextBelow(
  view: SheetView,
  headerRows: readonly [number, number],
  row: number,
  column: number,
): boolean {
  for (let r = row + 1; r <= headerRows[1]; r += 1)
    if (!isIndexRow(view.sheet, r) && view.shown(r, column).text !== '') return true;
  return false;
}
