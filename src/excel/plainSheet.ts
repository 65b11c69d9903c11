import type { Cell, CellSheet, Merge } from '../core/exchange/cells';
import type { Message } from '../core/messages/translate';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { DelimitedRows } from './readDelimited';
import { textCell } from './textCells';

/** A sheet of cells that come without formats; what is beyond the limits is left out and said. */
export function sheetOfCells(
  name: string,
  found: readonly (readonly (Cell | null | undefined)[])[],
  merges: readonly Merge[],
  notices: Message[],
): CellSheet {
  if (found.length > MAX_ROWS)
    notices.push({ key: 'read.rowsCut', params: { sheet: name, limit: MAX_ROWS } });
  let columnCount = 0;
  let isWide = false;
  const rows = found.slice(0, MAX_ROWS).map((cells) => {
    isWide ||= cells.length > MAX_COLUMNS;
    const row: (Cell | undefined)[] = [];
    cells.slice(0, MAX_COLUMNS).forEach((cell, c) => {
      if (cell === null || cell === undefined) return;
      row[c] = cell;
      columnCount = Math.max(columnCount, c + 1);
    });
    return row;
  });
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  if (isWide) notices.push({ key: 'read.columnsCut', params: { sheet: name, limit: MAX_COLUMNS } });
  const within = merges.filter((merge) => merge.lastRow < rows.length);
  return {
    name,
    rows,
    columnCount,
    merges: within.filter((merge) => merge.lastColumn < columnCount),
    hiddenRows: [],
    hiddenColumns: [],
    outlineLevels: [],
  };
}

/** A sheet of delimited values. */
export const sheetOfValues = (name: string, values: DelimitedRows, notices: Message[]): CellSheet =>
  sheetOfCells(
    name,
    values.map((row) => row.map(textCell)),
    [],
    notices,
  );
