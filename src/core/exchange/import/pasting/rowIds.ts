import { type UnitId, unitId } from '../../../model/ids';
import type { ImportDraft } from '../types';

/** The unit that the title names: the only one without a row. */
const TITLE = unitId('title');

/**
 * The draft with ids told by rows, so that a line of the preview stays the same line when the
 * table is read again. These ids never enter a plan.
 */
export function withRowIds(draft: ImportDraft): ImportDraft {
  const ids = new Map<UnitId, UnitId>();
  const taken = new Map<string, number>();
  for (const { kind, unitId: id, row, firstColumn } of draft.rows) {
    if (kind !== 'unit' || id === null) continue;
    const place = `${row}.${firstColumn}`;
    const n = taken.get(place) ?? 0;
    taken.set(place, n + 1);
    ids.set(id, unitId(n === 0 ? `row${place}` : `row${place}.${n}`));
  }
  const of = (id: UnitId): UnitId => ids.get(id) ?? TITLE;
  return {
    ...draft,
    units: draft.units.map((unit) => ({
      ...unit,
      id: of(unit.id),
      parentId: unit.parentId === null ? null : of(unit.parentId),
      childIds: unit.childIds.map(of),
    })),
    rootIds: draft.rootIds.map(of),
    parkedIds: draft.parkedIds.map(of),
    rows: draft.rows.map((row) => ({
      ...row,
      unitId: row.unitId === null ? null : of(row.unitId),
    })),
  };
}
