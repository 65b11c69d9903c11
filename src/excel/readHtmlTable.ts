import type { Cell, Merge } from '../core/exchange/cells';
import { cleanText } from '../core/text/keyOf';
import { resolveEntities } from './entities';
import { MAX_COLUMNS, MAX_MERGES, MAX_ROWS, MAX_TEXT } from './limits';
import { textCell } from './textCells';

/** The cells of a table with its merged blocks. */
export interface HtmlTable {
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Merge[];
}

/** Elements whose content is no text. */
const SILENT = new Set(['style', 'script', 'title', 'head', 'xml']);
const NUMBER_SHOWN = /^[-+–−(]?[\d.,\s\u00a0]+[)%]?$/;
const DATE_SHOWN = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

const plainText = (html: string): string => resolveEntities(html.replace(/[ \t\r\n]+/g, ' '));

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    tag,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}

const spanOf = (tag: string, name: string, most: number): number => {
  const span = Number(attribute(tag, name) ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), most) : 1;
};

/** The cell of a text; programs give the number behind it as `sdval` or `x:num`. */
function cellOf(tag: string, shown: string): Cell | null {
  const text = cleanText(shown);
  const exact = attribute(tag, 'sdval') ?? attribute(tag, 'x:num');
  const value = Number(exact ?? Number.NaN);
  const isNumber =
    exact !== null && exact !== '' && Number.isFinite(value) && NUMBER_SHOWN.test(text);
  if (isNumber && !DATE_SHOWN.test(text)) return { kind: 'number', text, value };
  return textCell(shown);
}

/** Puts cells one after the other where blocks from above leave room. */
class TableBuilder {
  readonly rows: (Cell | undefined)[][] = [];
  readonly merges: Merge[] = [];
  count = 0;
  private open: { readonly tag: string; text: string } | null = null;
  /** By column: the first row that no block from above covers. */
  private readonly freeFrom: number[] = [];

  startRow(): void {
    this.endCell();
    this.rows.push([]);
  }

  startCell(tag: string): void {
    this.endCell();
    this.open = { tag, text: '' };
  }

  add(text: string): void {
    if (this.open !== null && this.open.text.length <= MAX_TEXT) this.open.text += text;
  }

  endCell(): void {
    if (this.open !== null) this.put(this.open.tag, this.open.text);
    this.open = null;
  }

  private put(tag: string, shown: string): void {
    if (this.rows.length === 0) this.rows.push([]);
    const r = this.rows.length - 1;
    const row = this.rows[r] as (Cell | undefined)[];
    let c = 0;
    while (c < MAX_COLUMNS && (this.freeFrom[c] ?? 0) > r) c += 1;
    if (c >= MAX_COLUMNS || r > MAX_ROWS) return;
    const width = spanOf(tag, 'colspan', MAX_COLUMNS - c);
    const height = spanOf(tag, 'rowspan', MAX_ROWS);
    for (let i = c; i < c + width; i += 1) this.freeFrom[i] = r + height;
    const cell = cellOf(tag, shown);
    if (cell !== null) {
      row[c] = cell;
      this.count += 1;
    }
    if ((width > 1 || height > 1) && this.merges.length < MAX_MERGES)
      this.merges.push({
        firstRow: r,
        firstColumn: c,
        lastRow: r + height - 1,
        lastColumn: c + width - 1,
      });
  }
}

/** Where a tag or comment that opens at a place closes; -1 when it never does. */
function endOfTag(html: string, open: number): number {
  if (!html.startsWith('<!--', open)) return html.indexOf('>', open);
  const end = html.indexOf('-->', open + 4);
  return end < 0 ? -1 : end + 2;
}

/**
 * Reads the table with most cells of an HTML text, as spreadsheet programs put it on the
 * clipboard. Only rows, cells, blocks and their texts are looked at, in one pass; nothing of the
 * text is ever shown as HTML. Null when it holds no table.
 */
export function readHtmlTable(html: string): HtmlTable | null {
  const lower = html.toLowerCase();
  const tables: TableBuilder[] = [];
  let table: TableBuilder | null = null;
  let depth = 0;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    table?.add(plainText(html.slice(at, open < 0 ? html.length : open)));
    const close = open < 0 ? -1 : endOfTag(html, open);
    if (close < 0) break;
    const tag = html.slice(open, close);
    at = close + 1;
    const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (SILENT.has(name)) {
      at = lower.indexOf(`</${name}`, at);
      if (at < 0) break;
    } else if (name === 'table') {
      depth += 1;
      if (depth === 1) {
        table = new TableBuilder();
        tables.push(table);
      }
    } else if (name === '/table') {
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        table?.endCell();
        table = null;
      }
    } else if (depth === 1 && name === 'tr') table?.startRow();
    else if (depth === 1 && (name === 'td' || name === 'th')) table?.startCell(tag);
    else if (depth === 1 && /^\/(td|th|tr)$/.test(name)) table?.endCell();
    else if (/^(br|\/p|\/div|td|tr)$/.test(name)) table?.add('\n');
  }
  table?.endCell();
  return tables.reduce<TableBuilder | null>(
    (best, one) => (best === null || one.count > best.count ? one : best),
    null,
  );
}
