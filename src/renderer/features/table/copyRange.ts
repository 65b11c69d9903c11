import { type CellRange, isWholeColumns, unitRowsIn } from './cellRange';
import { cellValue } from './cellValue';
import { protectText } from './plainTextCells';
import type { TableColumn } from './tableColumn';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';

/** The selected cells in the two forms that other programs ask for. */
export interface CopiedCells {
  readonly tsv: string;
  readonly html: string;
}

/** A cell for another program: plain digits, nothing where a number is unknown. */
export function copiedText(
  source: TableSource,
  row: Extract<TableRow, { kind: 'unit' }>,
  column: TableColumn,
): string {
  const value = cellValue(source, row, column);
  if (value.kind === 'text') return value.text;
  const { known, unknown } = value.sum;
  if (unknown === 0) return String(known);
  return known === 0 ? '' : `≥ ${known}`;
}

/** The heading of a column in one line. */
export const headingText = (column: TableColumn): string =>
  column.group === null ? column.label : `${column.group}, ${column.label}`;

/** Copies the selected cells; whole columns come with their headings. */
export function copyRange(
  source: TableSource,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  range: CellRange,
): CopiedCells {
  const inRange = columns.slice(range.left, range.right + 1);
  const lines: { text: string; isNumber: boolean }[][] = [];
  if (isWholeColumns(range, rows))
    lines.push(inRange.map((column) => ({ text: headingText(column), isNumber: false })));
  for (const row of unitRowsIn(range, rows))
    lines.push(
      inRange.map((column) => {
        const text = copiedText(source, row, column);
        return { text, isNumber: column.isNumeric && /^-?\d+$/.test(text) };
      }),
    );
  // "@" marks a text, lest Excel makes a date of 1.2 or a formula of a name. This is the form that
  // Excel takes first; the plain one below is for programs that know no other.
  const cells = lines.map((line) =>
    line
      .map(({ text, isNumber }) =>
        isNumber
          ? `<td>${text}</td>`
          : `<td style="mso-number-format:'\\@'">${escapeHtml(text)}</td>`,
      )
      .join(''),
  );
  return {
    tsv: lines
      .map((line) =>
        line.map(({ text, isNumber }) => quoted(isNumber ? text : protectText(text))).join('\t'),
      )
      .join('\r\n'),
    html: `<meta charset="utf-8"><table>${cells.map((line) => `<tr>${line}</tr>`).join('')}</table>`,
  };
}

const quoted = (text: string): string =>
  /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
