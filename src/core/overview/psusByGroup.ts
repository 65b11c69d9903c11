import { fatesBetween } from '../linking/successors';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../model/autonomy';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { walk } from '../model/structure';
import { WHOLE_PLAN } from '../model/target';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { snapshotIn, structureOf } from '../scenarios/structures';
import { countedGroup } from '../targets/countsAs';
import { convertedUnits } from '../targets/evaluateTarget';
import { isInScope } from '../targets/scope';

/** The plan, or an agency of the snapshot in view: earlier agencies belong by their lineage. */
export interface OverviewScope {
  readonly agencyId: UnitId | null;
  /** The snapshot in which the agency is. */
  readonly shownId: SnapshotId;
}

/** The public service units of a snapshot, and how their decided group is read there. */
export interface CountedPsus {
  readonly units: readonly Unit[];
  readonly groupOf: (unit: Unit) => AutonomyGroup;
}

/** All public service units of a snapshot within a scope, in list order. */
export function psusIn(
  plan: Plan,
  id: SnapshotId,
  { agencyId, shownId }: OverviewScope,
): CountedPsus {
  const structure = structureOf(plan, id);
  const { asOf } = snapshotIn(plan, id);
  const converted = convertedUnits(plan, id);
  const fates = agencyId === null || id === shownId ? null : fatesBetween(plan, id, shownId);
  const scope = agencyId === null ? WHOLE_PLAN : { ...WHOLE_PLAN, agencyIds: [agencyId] };
  const units: Unit[] = [];
  for (const { unit } of walk(structure))
    if (isPublicServiceUnit(unit) && isInScope(scope, structure, unit, fates)) units.push(unit);
  return { units, groupOf: (unit) => countedGroup(unit, asOf, converted) };
}

/** Public service units by the group that counts, every group of the regime in its order. */
export function psusByGroup(
  plan: Plan,
  id: SnapshotId,
  scope: OverviewScope,
): ReadonlyMap<AutonomyGroup, readonly UnitId[]> {
  const { units, groupOf } = psusIn(plan, id, scope);
  const groups = new Map<AutonomyGroup, UnitId[]>(AUTONOMY_GROUPS.map((group) => [group, []]));
  for (const unit of units) groups.get(groupOf(unit))?.push(unit.id);
  return groups;
}
