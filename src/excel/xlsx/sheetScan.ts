import type { Merge } from '../../core/exchange/cells';
import { parseAddress } from '../../core/text/cellAddress';
import { MAX_MERGES, MAX_ROWS } from '../limits';
import { attribute, isTrue } from '../xml/tags';

/** A cell as the sheet part has it; each field is only good until the next cell. */
export interface RawCell {
  row: number;
  column: number;
  /** Number of the cell's format. */
  format: number;
  /** s, str, inlineStr, b, e, d, n or empty. */
  type: string;
  /** What stands inside of the element. */
  inner: string;
}

const isSpace = (code: number): boolean => code <= 32;

/** The column of an address such as AB12; -1 when there is none. */
function columnIn(xml: string, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at += 1) {
    const code = xml.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** The row of an address, zero-based; -1 when there is none. */
function rowIn(xml: string, start: number, end: number): number {
  let row = 0;
  for (let at = start; at < end; at += 1) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
  }
  return row - 1;
}

/**
 * Goes through the text of a sheet part in one pass and hands each cell that has something in it
 * to `onCell`. What rows, columns and merged blocks say is kept beside.
 */
export class SheetScan {
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly outlineLevels = new Map<number, number>();
  readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  private readonly raw: RawCell = { row: 0, column: 0, format: 0, type: '', inner: '' };
  private prefix: string | null = null;
  private isInData = false;
  private row = -1;
  private column = -1;

  constructor(private readonly onCell: (cell: RawCell) => void) {}

  /** Takes what is complete of a text and tells how many characters that is. */
  take(xml: string, isLast: boolean): number {
    if (this.prefix === null) {
      const root = /<(\w+:)?worksheet[\s>]/.exec(xml);
      if (root === null) return isLast ? xml.length : 0;
      this.prefix = root[1] ?? '';
    }
    const { prefix } = this;
    const closeCell = `</${prefix}c>`;
    let at = 0;
    for (;;) {
      const open = xml.indexOf('<', at);
      if (open < 0) return xml.length;
      const start = open + 1 + prefix.length;
      const close = xml.indexOf('>', open);
      if (close < 0) return isLast ? xml.length : open;
      at = close + 1;
      if (prefix !== '' && !xml.startsWith(prefix, open + 1)) {
        if (xml.startsWith('!--', open + 1)) {
          const end = xml.indexOf('-->', open);
          if (end < 0) return isLast ? xml.length : open;
          at = end + 3;
        } else if (xml.startsWith(`/${prefix}sheetData`, open + 1)) this.isInData = false;
        continue;
      }
      const first = xml.charCodeAt(start);
      if (first === 99 /* c */ && this.isInData) {
        const after = xml.charCodeAt(start + 1);
        if (!isSpace(after) && after !== 62 && after !== 47) continue;
        if (xml.charCodeAt(close - 1) === 47) {
          this.readTag(xml, start + 1, close - 1);
          continue;
        }
        const end = xml.indexOf(closeCell, at);
        if (end < 0) return isLast ? xml.length : open;
        this.readTag(xml, start + 1, close);
        this.raw.inner = xml.slice(at, end);
        this.onCell(this.raw);
        at = end + closeCell.length;
      } else if (first === 33 /* ! */) {
        if (!xml.startsWith('<!--', open)) continue;
        const end = xml.indexOf('-->', open);
        if (end < 0) return isLast ? xml.length : open;
        at = end + 3;
      } else if (first === 47 /* / */) {
        if (xml.startsWith('/sheetData', start)) this.isInData = false;
      } else if (first === 114 /* r */ && this.isInData) {
        if (xml.startsWith('row', start)) this.startRow(xml.slice(start + 3, close));
      } else if (first === 115 /* s */) {
        if (xml.startsWith('sheetData', start)) this.isInData = xml[close - 1] !== '/';
      } else if (first === 109 /* m */) {
        if (xml.startsWith('mergeCell ', start)) this.addMerge(xml.slice(start + 9, close));
      } else if (first === 99 && xml.startsWith('col ', start))
        this.addColumns(xml.slice(start + 3, close));
    }
  }

  private startRow(inside: string): void {
    const number = Number(attribute(inside, 'r') ?? Number.NaN);
    this.row = Number.isInteger(number) && number > 0 ? number - 1 : this.row + 1;
    this.column = -1;
    if (this.row >= MAX_ROWS) return;
    if (inside.includes('hidden') && isTrue(attribute(inside, 'hidden')))
      this.hiddenRows.add(this.row);
    if (inside.includes('outlineLevel')) {
      const level = Number(attribute(inside, 'outlineLevel'));
      if (level > 0 && level < 16) this.outlineLevels.set(this.row, level);
    }
  }

  /** Reads the three attributes of a cell without making texts of them. */
  private readTag(xml: string, start: number, end: number): void {
    const { raw } = this;
    raw.format = 0;
    raw.type = '';
    let column = -1;
    let row = -1;
    let at = start;
    while (at < end) {
      while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
      const name = at;
      while (at < end && xml.charCodeAt(at) !== 61) at += 1;
      const length = at - name;
      at += 1;
      while (at < end && isSpace(xml.charCodeAt(at))) at += 1;
      const quote = xml.charCodeAt(at);
      if (quote !== 34 && quote !== 39) break;
      const value = at + 1;
      at = value;
      while (at < end && xml.charCodeAt(at) !== quote) at += 1;
      const letter = xml.charCodeAt(name);
      if (length === 1 || isSpace(xml.charCodeAt(name + 1))) {
        if (letter === 114 /* r */) {
          column = columnIn(xml, value, at);
          row = rowIn(xml, value, at);
        } else if (letter === 115 /* s */) raw.format = rowIn(xml, value, at) + 1;
        else if (letter === 116 /* t */) raw.type = xml.slice(value, at);
      }
      at += 1;
    }
    this.column = column >= 0 ? column : this.column + 1;
    if (row >= 0) this.row = row;
    raw.row = Math.max(this.row, 0);
    raw.column = this.column;
  }

  private addMerge(inside: string): void {
    if (this.merges.length >= MAX_MERGES) return;
    const [from = '', to = from] = (attribute(inside, 'ref') ?? '').split(':');
    const start = parseAddress(from);
    const end = parseAddress(to);
    if (start === null || end === null) return;
    this.merges.push({
      firstRow: Math.min(start.row, end.row),
      firstColumn: Math.min(start.column, end.column),
      lastRow: Math.max(start.row, end.row),
      lastColumn: Math.max(start.column, end.column),
    });
  }

  private addColumns(inside: string): void {
    if (!isTrue(attribute(inside, 'hidden'))) return;
    const first = Number(attribute(inside, 'min'));
    const last = Number(attribute(inside, 'max'));
    if (first > 0 && first <= last && this.hiddenColumns.length < 1_000)
      this.hiddenColumns.push([first - 1, last - 1]);
  }
}
