import { keyOf } from '../../text/keyOf';
import { type CellSheet, cellAt } from '../cells';
import { measureWord, plainMeaning, postsWord } from './headerWords';
import { HEADER_ZONE, isIndexRow, type SheetView, textsOfRow } from './sheetView';

/** Where the header is and how sure that is. */
export interface HeaderPlace {
  readonly rows: readonly [first: number, last: number];
  readonly confidence: number;
}

const MAX_HEADER_ROWS = 4;

/** How much a row reads like a header: names of columns count, long sentences do not. */
function headerScore(sheet: CellSheet, row: number): number {
  const meanings = new Set<string>();
  for (const text of textsOfRow(sheet, row)) {
    if (text.length > 90) continue;
    const key = keyOf(text);
    const meaning = plainMeaning(key) ?? postsWord(key) ?? measureWord(key);
    if (meaning !== null) meanings.add(meaning);
  }
  const hasName = meanings.has('name');
  return meanings.size + (hasName ? 2 : 0) + (meanings.has('stt') ? 1 : 0);
}

/** Whether a row can be a lower row of a header: only texts, and nothing under "STT" or the name. */
function continuesHeader(view: SheetView, first: number, row: number): boolean {
  const { sheet } = view;
  const cells = sheet.rows[row] ?? [];
  if (textsOfRow(sheet, row).length === 0) return false;
  for (let c = 0; c < sheet.columnCount; c += 1) {
    const cell = cells[c];
    if (cell === undefined || cell.text === '') continue;
    if (cell.kind === 'number' && !/^(19|20)\d\d$/.test(cell.text)) return false;
    const above = plainMeaning(keyOf(view.shown(first, c).text));
    if ((above === 'stt' || above === 'name') && view.mergeAt(row, c) === null) return false;
  }
  const scored = textsOfRow(sheet, row).filter((text) => {
    const key = keyOf(text);
    return (
      (plainMeaning(key) ?? postsWord(key) ?? measureWord(key)) !== null ||
      /^(19|20)\d\d$|^nam \d{4}$/.test(key)
    );
  });
  return scored.length > 0 || standsUnderGroups(view, row);
}

/** Whether all that a row says stands under headers that span several columns. */
function standsUnderGroups(view: SheetView, row: number): boolean {
  for (const [c, cell] of (view.sheet.rows[row] ?? []).entries()) {
    if (cell === undefined || cell.text === '') continue;
    const above = view.mergeAt(row - 1, c);
    if (above === null || above.lastColumn === above.firstColumn || above.lastRow >= row)
      return false;
  }
  return true;
}

/** A header in words that are not known: the first row of texts only, with numbers below it. */
function unknownHeader(sheet: CellSheet): HeaderPlace | null {
  const end = Math.min(sheet.rows.length, HEADER_ZONE);
  for (let r = 0; r < end - 1; r += 1) {
    const cells = (sheet.rows[r] ?? []).filter((cell) => cell !== undefined && cell.text !== '');
    if (cells.length < 2) continue;
    if (cells.some((cell) => cell?.kind !== 'text' || !/\p{L}/u.test(cell.text))) return null;
    const hasNumbersBelow = (sheet.rows[r] ?? []).some(
      (cell, c) => cell !== undefined && cell.text !== '' && isNumberedBelow(sheet, r, c),
    );
    if (hasNumbersBelow) return { rows: [r, r], confidence: 0.25 };
  }
  return null;
}

function isNumberedBelow(sheet: CellSheet, row: number, column: number): boolean {
  const below = [1, 2, 3, 4, 5]
    .map((step) => cellAt(sheet, row + step, column))
    .filter((cell) => cell.text !== '');
  const numbers = below.filter((cell) => cell.kind === 'number' || /^[\d.,\s]+$/.test(cell.text));
  return numbers.length > 0 && numbers.length >= below.length * 0.8;
}

/** Finds the header: the row that names most columns, with the rows that belong to it. */
export function detectHeader(view: SheetView): HeaderPlace | null {
  const { sheet } = view;
  let first = -1;
  let best = 0;
  const end = Math.min(sheet.rows.length, HEADER_ZONE);
  for (let r = 0; r < end; r += 1) {
    const score = headerScore(sheet, r);
    if (score > best && textsOfRow(sheet, r).length > 1) [first, best] = [r, score];
    if (best >= 6 && r > first + MAX_HEADER_ROWS) break;
  }
  if (first < 0 || best < 3) return unknownHeader(sheet);
  // The best row may be the lower one of two: a header starts where "STT" or the name starts.
  for (let c = 0; c < sheet.columnCount; c += 1) {
    const merge = view.mergeAt(first, c);
    if (merge !== null && merge.firstRow < first && first - merge.firstRow < MAX_HEADER_ROWS)
      if (plainMeaning(keyOf(view.shown(first, c).text)) !== null) first = merge.firstRow;
  }
  let last = first;
  for (let c = 0; c < sheet.columnCount; c += 1) {
    const merge = view.mergeAt(first, c);
    if (merge !== null && merge.firstRow === first) last = Math.max(last, merge.lastRow);
  }
  last = Math.min(last, first + MAX_HEADER_ROWS - 1);
  while (last - first + 1 < MAX_HEADER_ROWS && continuesHeader(view, first, last + 1)) last += 1;
  if (isIndexRow(sheet, last + 1)) last += 1;
  return { rows: [first, last], confidence: Math.min(1, best / 6) };
}
