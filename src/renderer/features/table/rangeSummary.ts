import { addSums, NOTHING, type PostSum } from '../../../core/figures/rollUp';
import type { UnitId } from '../../../core/model/ids';
import { unitIn } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import { type CellRange, unitRowsIn } from './cellRange';
import { cellValue, isTotal } from './cellValue';
import type { TableColumn } from './tableColumn';
import type { TableRow } from './tableRow';
import type { TableSource } from './tableSource';

/** What the status line says of the selected cells. */
export interface RangeSummary {
  readonly rows: number;
  readonly columns: number;
  readonly sum: PostSum;
  /** Cells with a wholly known number. */
  readonly count: number;
  /** Cells of which something is unknown. */
  readonly unknown: number;
  /** null while no number is known. */
  readonly average: number | null;
  /** Numbers that a selected unit above holds already: adding them would count posts twice. */
  readonly held: number;
}

/** Sums the selected cells, each post once. */
export function summarizeRange(
  source: TableSource,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  range: CellRange,
): RangeSummary {
  const chosen = unitRowsIn(range, rows);
  const inRange = columns.slice(range.left, range.right + 1);
  let [sum, knownSum, count, unknown, held] = [NOTHING, 0, 0, 0, 0];
  const chosenIds = new Set<UnitId>(chosen.map(({ unit }) => unit.id));
  for (const row of chosen) {
    const isHeld = isBelow(source, row.unit, chosenIds);
    for (const column of inRange) {
      const value = cellValue(source, row, column);
      if (value.kind === 'text') continue;
      if (isHeld && isTotal(column)) {
        held += 1;
        continue;
      }
      sum = addSums(sum, value.sum);
      if (value.sum.unknown > 0) unknown += 1;
      else {
        count += 1;
        knownSum += value.sum.known;
      }
    }
  }
  return {
    rows: chosen.length,
    columns: inRange.length,
    sum,
    count,
    unknown,
    average: count === 0 ? null : knownSum / count,
    held,
  };
}

/** Whether one of some units stands above this one, however far and in whatever order they are listed. */
function isBelow({ structure }: TableSource, unit: Unit, ids: ReadonlySet<UnitId>): boolean {
  for (let up = unit.parentId; up !== null; up = unitIn(structure, up).parentId)
    if (ids.has(up)) return true;
  return false;
}
