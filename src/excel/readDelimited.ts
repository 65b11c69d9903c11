import { MAX_COLUMNS, MAX_TEXT } from './limits';

/** Rows of a delimited text, each value as it is written. */
export type DelimitedRows = readonly (readonly string[])[];

/** More than a cell holds, so that what is too long is noticed. */
const LONGEST_VALUE = 2 * MAX_TEXT;
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** Splits a delimited text by the rules of RFC 4180: quotes may hold delimiters and line breaks. */
function splitDelimited(text: string, delimiter: string, maxRows: number): DelimitedRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const length = text.length;
  while (at < length && rows.length < maxRows) {
    let value = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) {
          value += text.slice(at);
          at = length;
          break;
        }
        value += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        value += '"';
        at += 1;
      }
    }
    const start = at;
    while (at < length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    // One more than is read, so that it is noticed.
    if (row.length <= MAX_COLUMNS)
      row.push(
        value.slice(0, LONGEST_VALUE) + text.slice(start, Math.min(at, start + LONGEST_VALUE)),
      );
    if (at >= length) break;
    const mark = text[at];
    at += 1;
    if (mark === delimiter) {
      if (at >= length) row.push('');
      continue;
    }
    if (mark === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0 && rows.length < maxRows) rows.push(row);
  return rows;
}

/** How alike the rows are when split so: the number of cells in rows of the commonest width above 1. */
function regularity(rows: DelimitedRows): number {
  const widths = new Map<number, number>();
  for (const row of rows)
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of widths) best = Math.max(best, count * Math.min(width, 8));
  return best;
}

/** Splits a text that has a tab between cells, as copied cells have. */
export const readTabbed = (text: string, maxRows: number): DelimitedRows =>
  splitDelimited(text, '\t', maxRows);

/** Splits a text by the delimiter that makes its first rows most alike; comma when none does. */
export function readDelimited(text: string, maxRows: number): DelimitedRows {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const named = /^sep=(.)\r?\n/i.exec(body);
  if (named !== null) return splitDelimited(body.slice(named[0].length), named[1] ?? ',', maxRows);
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = regularity(splitDelimited(body.slice(0, 200_000), delimiter, 60));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return splitDelimited(body, best, maxRows);
}
