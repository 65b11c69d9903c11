import type { CellSheet } from '../cells';
import { isBlank, plainNumber } from './readValues';
import { cellOfRow } from './rowCells';
import type { PrintedColumn } from './settleCounts';
import type { TableRow } from './tableRows';
import type { ImportChoices } from './types';

/** The numbers that a column prints in the rows of a table, unjudged; for detection. */
export function printedColumn(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: readonly TableRow[],
  column: number,
): PrintedColumn {
  const mark = choices.decimalMarks[column] ?? null;
  const values: (number | null)[] = [];
  const blanks: boolean[] = [];
  for (const row of rows) {
    const cell = cellOfRow(sheet, row, column);
    values.push(plainNumber(cell, mark));
    blanks.push(isBlank(cell));
  }
  return { values, isBlank: blanks };
}
