import type { UnitId } from '../../core/model/ids';
import type { Structure } from '../../core/model/structure';

/** What differs in a unit against the structure that it is compared with, strongest first. */
export type UnitChange = 'created' | 'renamed' | 'moved' | 'changed';

/**
 * Changes of units that share their ids with the other structure, as a scenario does with its
 * base. Lists that were recorded apart share none: there the comparison by lineage tells.
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
