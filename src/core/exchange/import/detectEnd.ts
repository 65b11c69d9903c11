import { keyOf } from '../../text/keyOf';
import { type CellSheet, cellAt } from '../cells';
import { isGrandTotal, isNote } from './rowWords';
import { textsOfRow } from './sheetView';
import { readMarkers } from './stt';

/** Columns by which rows of the table are told from what stands below it. */
export interface TableColumns {
  readonly name: number;
  readonly stt: number;
  readonly counts: readonly number[];
}

const GAP = 3;

/** The last row of the table: notes, signatures and stray cells below it are left out. */
export function detectEnd(sheet: CellSheet, first: number, columns: TableColumns): number {
  let end = first - 1;
  let blanks = 0;
  for (let r = first; r < sheet.rows.length; r += 1) {
    const texts = textsOfRow(sheet, r);
    if (texts.length === 0) {
      blanks += 1;
      continue;
    }
    const name = columns.name < 0 ? '' : cellAt(sheet, r, columns.name).text;
    const key = keyOf(name === '' ? (texts[0] ?? '') : name);
    const hasOrdinal =
      columns.stt >= 0 && readMarkers(cellAt(sheet, r, columns.stt).text).length > 0;
    const hasNumber = columns.counts.some((c) => {
      const cell = cellAt(sheet, r, c);
      return (
        cell.kind === 'number' ||
        (cell.kind === 'text' && /\d/.test(cell.text) && cell.text.length < 20)
      );
    });
    const isRow = hasOrdinal || hasNumber || isGrandTotal(key);
    if (!isRow && (isNote(key) || blanks >= GAP)) {
      if (!continuesBelow(sheet, r + 1, columns)) break;
    }
    if (isRow || (name !== '' && !isNote(key))) end = r;
    blanks = 0;
  }
  return end;
}

/** Whether the table goes on after a row that looks like a note: a page break in a printed list. */
function continuesBelow(sheet: CellSheet, from: number, columns: TableColumns): boolean {
  let rows = 0;
  for (let r = from; r < Math.min(sheet.rows.length, from + 30); r += 1) {
    const hasOrdinal =
      columns.stt >= 0 && readMarkers(cellAt(sheet, r, columns.stt).text).length > 0;
    const hasNumber = columns.counts.some((c) => cellAt(sheet, r, c).kind === 'number');
    if (hasOrdinal && (hasNumber || columns.counts.length === 0)) rows += 1;
  }
  return rows >= 2;
}
