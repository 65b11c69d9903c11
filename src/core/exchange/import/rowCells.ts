import { cellAddress } from '../../text/cellAddress';
import { type Cell, type CellSheet, cellAt } from '../cells';

/** Where a row of the table stands on the sheet. */
export interface RowPlace {
  /** Zero-based. */
  readonly row: number;
  /** How far its cells stand to the right of the columns of the first block. */
  readonly shift: number;
  /** Whether it is only named by a column of rows below it and has no cells itself. */
  readonly isImplied: boolean;
}

/** The cell of a row in a column of the first block; an implied row has empty ones only. */
export const cellOfRow = (sheet: CellSheet, place: RowPlace, column: number): Cell =>
  cellAt(sheet, place.isImplied ? -1 : place.row, column + place.shift);

/** The place of that cell on the sheet. */
export const placeOf = (
  { row, shift }: RowPlace,
  column: number,
): { readonly row: number; readonly column: number } => ({ row, column: column + shift });

/** The address of that cell. */
export const addressOfRow = ({ row, shift }: RowPlace, column: number): string =>
  cellAddress(row, column + shift);
