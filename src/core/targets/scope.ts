import type { Fates } from '../linking/successors';
import { ancestorsIn, type Structure } from '../model/structure';
import type { TargetScope } from '../model/target';
import type { Unit } from '../model/unit';

/**
 * Whether a unit belongs to a target's scope. Agencies are named by their ids in any snapshot:
 * a baseline agency belongs when one of its successors is named.
 */
export function isInScope(
  scope: TargetScope,
  structure: Structure,
  unit: Unit,
  fates: Fates | null,
): boolean {
  if (scope.kinds !== null && !scope.kinds.includes(unit.kind)) return false;
  if (scope.sectors !== null && (unit.sector === null || !scope.sectors.includes(unit.sector)))
    return false;
  if (scope.isInside && unit.parentId === null && !structure.parkedIds.includes(unit.id))
    return false;
  const named = scope.agencyIds;
  if (named === null) return true;
  // An agency that came under another one goes on as the branch that it is there.
  const path: readonly Unit[] = [unit, ...ancestorsIn(structure, unit.id)];
  if (path.some(({ id }) => named.includes(id))) return true;
  const agency = path.at(-1) as Unit;
  return fates?.get(agency.id)?.successorIds.some((id) => named.includes(id)) ?? false;
}
