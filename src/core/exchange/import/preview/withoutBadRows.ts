import type { UnitId } from '../../../model/ids';
import type { Unit } from '../../../model/unit';
import { parseAddress } from '../../../text/cellAddress';
import type { ImportDraft, Problem, RowReading } from '../types';

/** The reading whose cells a problem is about; undefined when it is about no unit of its own row. */
function readingAt(
  readings: ReadonlyMap<number, readonly RowReading[]>,
  { row, cell }: Problem,
): RowReading | undefined {
  const column = cell === null ? 0 : (parseAddress(cell)?.column ?? 0);
  const inRow = row === null ? [] : (readings.get(row) ?? []);
  return inRow.findLast(({ firstColumn }) => firstColumn <= column) ?? inRow[0];
}

/** Units made from rows with an error in them. */
function badUnitsOf(draft: ImportDraft): ReadonlySet<UnitId> {
  const readings = new Map<number, RowReading[]>();
  for (const reading of draft.rows) {
    if (reading.kind !== 'unit' || reading.isImplied) continue;
    const inRow = readings.get(reading.row);
    if (inRow === undefined) readings.set(reading.row, [reading]);
    else inRow.push(reading);
  }
  const bad = new Set<UnitId>();
  for (const problem of draft.problems) {
    const unitId =
      problem.severity === 'error' ? (readingAt(readings, problem)?.unitId ?? null) : null;
    if (unitId !== null) bad.add(unitId);
  }
  return bad;
}

/** Rows that made a unit and have an error in them. */
export function badRowsOf(draft: ImportDraft): ReadonlySet<number> {
  const bad = badUnitsOf(draft);
  const isBad = ({ unitId, kind }: RowReading): boolean =>
    kind === 'unit' && unitId !== null && bad.has(unitId);
  return new Set(draft.rows.filter(isBad).map(({ row }) => row));
}

/**
 * The list without the rows that have an error. What stood right below such a unit is parked, as
 * it has no place any more; the problems stay, for the report.
 */
export function withoutBadRows(draft: ImportDraft): ImportDraft {
  const gone = badUnitsOf(draft);
  if (gone.size === 0) return draft;
  const orphans: UnitId[] = [];
  const units: Unit[] = [];
  for (const unit of draft.units) {
    if (gone.has(unit.id)) continue;
    const isOrphan = unit.parentId !== null && gone.has(unit.parentId);
    if (isOrphan) orphans.push(unit.id);
    units.push({
      ...unit,
      parentId: isOrphan ? null : unit.parentId,
      childIds: unit.childIds.filter((id) => !gone.has(id)),
    });
  }
  const isThere = (id: UnitId): boolean => !gone.has(id);
  return {
    ...draft,
    units,
    rootIds: draft.rootIds.filter(isThere),
    parkedIds: [...draft.parkedIds.filter(isThere), ...orphans],
    rows: draft.rows.map((reading) =>
      reading.unitId !== null && gone.has(reading.unitId)
        ? { ...reading, kind: 'ignored', unitId: null }
        : reading,
    ),
  };
}
