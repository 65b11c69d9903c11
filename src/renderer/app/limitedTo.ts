import type { UnitId } from '../../core/model/ids';
import type { Structure } from '../../core/model/structure';

/** A structure of which only one agency is shown; null shows all. Units stay the same objects. */
export function limitedTo(structure: Structure, agencyId: UnitId | null): Structure {
  if (agencyId === null) return structure;
  if (structure.rootIds.includes(agencyId))
    return { units: structure.units, rootIds: [agencyId], parkedIds: [] };
  return structure;
}
