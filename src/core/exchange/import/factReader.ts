import type { CellOrigin } from '../../model/provenance';
import { type Cell, type CellSheet, originalText } from '../cells';
import type { ProblemList } from './problems';
import { isBlank, readCount, readMoney } from './readValues';
import { addressOfRow, cellOfRow, placeOf } from './rowCells';
import { columnOf, type TableRow } from './tableRows';
import type { ColumnMeaning, ImportChoices, PlainMeaning } from './types';

/** One row while its facts are read. */
export interface Reader {
  readonly sheet: CellSheet;
  readonly choices: ImportChoices;
  readonly row: TableRow;
  readonly problems: ProblemList;
  readonly cells: Record<string, CellOrigin>;
}

/** The filled cell of a meaning, noted as the origin of a field; null when there is none. */
export function cellOf(
  { sheet, choices, row, cells }: Reader,
  meaning: ColumnMeaning,
  field: string,
): { readonly cell: Cell; readonly column: number } | null {
  const column = columnOf(choices, meaning);
  if (column < 0) return null;
  const cell = cellOfRow(sheet, row, column);
  if (isBlank(cell)) return null;
  cells[field] = [addressOfRow(row, column), originalText(cell)];
  return { cell, column };
}

/** The text of a meaning. */
export const textOf = (reader: Reader, meaning: PlainMeaning, field: string): string | null =>
  cellOf(reader, meaning, field)?.cell.text ?? null;

/** A whole number that is not negative. */
export function numberOf(reader: Reader, meaning: PlainMeaning, field: string): number | null {
  const found = cellOf(reader, meaning, field);
  if (found === null) return null;
  const mark = reader.choices.decimalMarks[found.column] ?? null;
  return readCount(found.cell, mark, placeOf(reader.row, found.column), reader.problems);
}

/** An amount in đồng. */
export function moneyOf(reader: Reader, meaning: PlainMeaning, field: string): number | null {
  const found = cellOf(reader, meaning, field);
  if (found === null) return null;
  const { column, cell } = found;
  const mark = reader.choices.decimalMarks[column] ?? null;
  const unit = reader.choices.moneyUnits[column] ?? 1;
  return readMoney(cell, mark, unit, placeOf(reader.row, column), reader.problems);
}
