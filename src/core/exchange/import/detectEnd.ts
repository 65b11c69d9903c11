import { keyOf } from '../../text/keyOf';
import { type Cell, type CellSheet, cellAt } from '../cells';
import { isGrandTotal, isNote } from './rowWords';
import { textsOfRow } from './sheetView';
import { readMarkers } from './stt';

/** Columns by which rows of the table are told from what stands below it. */
export interface TableColumns {
  /** Columns of names, those of higher levels included. */
  readonly names: readonly number[];
  readonly stt: number;
  readonly counts: readonly number[];
  /** How far to the right the blocks of the table stand, 0 for the first. */
  readonly shifts: readonly number[];
}

const GAP = 3;

const cellsOf = (
  sheet: CellSheet,
  row: number,
  columns: readonly number[],
  shifts: readonly number[],
): readonly Cell[] => shifts.flatMap((shift) => columns.map((c) => cellAt(sheet, row, c + shift)));

const ordinalIn = (sheet: CellSheet, row: number, { stt, shifts }: TableColumns): boolean =>
  stt >= 0 && cellsOf(sheet, row, [stt], shifts).some(({ text }) => readMarkers(text).length > 0);

const isCount = (cell: Cell): boolean =>
  cell.kind === 'number' || (cell.kind === 'text' && /\d/.test(cell.text) && cell.text.length < 20);

const nameIn = (sheet: CellSheet, row: number, { names, shifts }: TableColumns): string =>
  cellsOf(sheet, row, names, shifts).find(({ text }) => text !== '')?.text ?? '';

/** The last row of the table: notes, signatures and stray cells below it are left out. */
export function detectEnd(sheet: CellSheet, first: number, columns: TableColumns): number {
  let end = first - 1;
  let blanks = 0;
  let rows = 0;
  let numbered = 0;
  let number = 0;
  for (let r = first; r < sheet.rows.length; r += 1) {
    const texts = textsOfRow(sheet, r);
    if (texts.length === 0) {
      blanks += 1;
      continue;
    }
    const name = nameIn(sheet, r, columns);
    const key = keyOf(name === '' ? (texts[0] ?? '') : name);
    const hasNumber = cellsOf(sheet, r, columns.counts, columns.shifts).some(isCount);
    const hasOrdinal = ordinalIn(sheet, r, columns);
    const isRow = hasOrdinal || hasNumber || isGrandTotal(key);
    if (!isRow && (isNote(key) || blanks >= GAP)) {
      const isNumbered = numbered * 2 >= rows;
      if (!continuesBelow(sheet, r + 1, columns, isNumbered, number + 1)) break;
    }
    if (isRow || (name !== '' && !isNote(key))) {
      end = r;
      rows += 1;
      if (hasOrdinal) numbered += 1;
      number = numberIn(sheet, r, columns) ?? number;
    }
    blanks = 0;
  }
  return end;
}

/**
 * Whether the table goes on after a row that looks like a note: a page break in a printed list.
 * Where most rows are numbered, the ones that go on are so too; the next number alone says it.
 */
function continuesBelow(
  sheet: CellSheet,
  from: number,
  columns: TableColumns,
  isNumbered: boolean,
  next: number,
): boolean {
  let rows = 0;
  for (let r = from; r < Math.min(sheet.rows.length, from + 30); r += 1) {
    const hasNumber =
      columns.counts.length === 0 ||
      cellsOf(sheet, r, columns.counts, columns.shifts).some(isCount);
    const isUnit =
      ordinalIn(sheet, r, columns) ||
      ((columns.stt < 0 || !isNumbered) && isUnitName(nameIn(sheet, r, columns)));
    if (isUnit && hasNumber) rows += 1;
    if (isUnit && hasNumber && next > 1 && numberIn(sheet, r, columns) === next) return true;
  }
  return rows >= 2;
}

/** The running number of a row; null when its ordinal is none. */
function numberIn(sheet: CellSheet, row: number, { stt, shifts }: TableColumns): number | null {
  if (stt < 0) return null;
  for (const { text } of cellsOf(sheet, row, [stt], shifts)) {
    const marker = readMarkers(text)[0];
    if (marker?.style === 'number') return marker.value;
  }
  return null;
}

const isUnitName = (name: string): boolean =>
  /\p{L}{2}/u.test(name) && name.length < 120 && !isNote(keyOf(name));
