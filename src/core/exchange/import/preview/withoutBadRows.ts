import type { UnitId } from '../../../model/ids';
import type { Unit } from '../../../model/unit';
import type { ImportDraft } from '../types';

/** Rows that made a unit and have an error in them. */
export function badRowsOf(draft: ImportDraft): ReadonlySet<number> {
  const units = new Set(draft.rows.filter(({ kind }) => kind === 'unit').map(({ row }) => row));
  const bad = new Set<number>();
  for (const { severity, row } of draft.problems)
    if (severity === 'error' && row !== null && units.has(row)) bad.add(row);
  return bad;
}

/**
 * The list without the rows that have an error. What stood right below such a unit is parked, as
 * it has no place any more; the problems stay, for the report.
 */
export function withoutBadRows(draft: ImportDraft): ImportDraft {
  const bad = badRowsOf(draft);
  if (bad.size === 0) return draft;
  const gone = new Set<UnitId>();
  for (const { row, kind, unitId } of draft.rows)
    if (kind === 'unit' && unitId !== null && bad.has(row)) gone.add(unitId);
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
