import { type CopiedCell, type CopiedCells, clipboardForms } from '../../ui/clipboardForms';
import { type CellRange, isWholeColumns, unitRowsIn } from './cellRange';
import { cellValue } from './cellValue';
import type { TableColumn } from './tableColumn';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';

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
  const lines: CopiedCell[][] = [];
  if (isWholeColumns(range, rows))
    lines.push(inRange.map((column) => ({ text: headingText(column), isNumber: false })));
  for (const row of unitRowsIn(range, rows))
    lines.push(
      inRange.map((column) => {
        const text = copiedText(source, row, column);
        return { text, isNumber: column.isNumeric && /^-?\d+$/.test(text) };
      }),
    );
  return clipboardForms(lines);
}
