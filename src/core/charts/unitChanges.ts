import type { UnitId } from '../model/ids';
import type { Structure } from '../model/structure';

/** What became of a unit since the structure that is compared with. */
export type UnitChange = 'created' | 'renamed' | 'moved' | 'changed';

/**
 * What differs in units, the strongest change of each. Only units that share their ids with the
 * other structure, as a scenario does with its base, are told; between lists that were recorded
 * apart the comparison by lineage tells.
 */
export function unitChanges(before: Structure, now: Structure): ReadonlyMap<UnitId, UnitChange> {
  const changes = new Map<UnitId, UnitChange>();
  for (const id of now.units.idsChangedSince(before.units)) {
    const unit = now.units.get(id);
    if (unit === undefined) continue;
    const old = before.units.get(id);
    if (old === undefined) changes.set(unit.id, 'created');
    else if (old.parentId !== unit.parentId) changes.set(unit.id, 'moved');
    else if (old.name !== unit.name) changes.set(unit.id, 'renamed');
    else if (
      old.headcount !== unit.headcount ||
      old.autonomy !== unit.autonomy ||
      old.leadership !== unit.leadership ||
      old.kind !== unit.kind
    )
      changes.set(unit.id, 'changed');
  }
  return changes;
}
