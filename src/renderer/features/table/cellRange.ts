import type { UnitId } from '../../../core/model/ids';
import type { TableRow, UnitLine } from './tableRow';

/** A cell by its unit and its column. */
export interface CellPlace {
  readonly unitId: UnitId;
  readonly column: number;
}

/** Two opposite corners; they keep their units when rows are folded above them. */
export interface RangeCorners {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** The selected cells by rows and columns, ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rows and columns between two corners; null when a corner is out of view. */
export function rangeBetween(
  corners: RangeCorners | null,
  indexOf: ReadonlyMap<UnitId, number>,
): CellRange | null {
  if (corners === null) return null;
  const from = indexOf.get(corners.from.unitId);
  const to = indexOf.get(corners.to.unitId);
  if (from === undefined || to === undefined) return null;
  return {
    top: Math.min(from, to),
    bottom: Math.max(from, to),
    left: Math.min(corners.from.column, corners.to.column),
    right: Math.max(corners.from.column, corners.to.column),
  };
}

/** The corners of whole columns; null when there is no unit. */
export function wholeColumns(
  rows: readonly TableRow[],
  left: number,
  right: number,
): RangeCorners | null {
  const first = rows.find((row) => row.kind === 'unit');
  const last = rows.findLast((row) => row.kind === 'unit');
  if (first?.kind !== 'unit' || last?.kind !== 'unit') return null;
  return {
    from: { unitId: first.unit.id, column: left },
    to: { unitId: last.unit.id, column: right },
  };
}

/** Whether a range holds every unit of the table. */
export const isWholeColumns = (range: CellRange, rows: readonly TableRow[]): boolean =>
  !rows.some((row, i) => row.kind === 'unit' && (i < range.top || i > range.bottom));

/** The units' rows of a range; lines that sum up and context rows are no part of it. */
export const unitRowsIn = (range: CellRange, rows: readonly TableRow[]): UnitLine[] =>
  rows
    .slice(range.top, range.bottom + 1)
    .filter((row): row is UnitLine => row.kind === 'unit' && !row.isContext);
