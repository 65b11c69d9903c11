import { fatesBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { walk } from '../model/structure';
import { structureOf } from '../scenarios/structures';
import { type Newcomer, newcomersBetween } from './newcomers';

/** A unit among those that share its line: what they were before, what they are now. */
export interface Family {
  /** Units of the earlier snapshot that lead to the unit, in the order of their list. */
  readonly fromIds: readonly UnitId[];
  /** What those became: the unit itself first, then the others. */
  readonly toIds: readonly UnitId[];
  /** Who became whom. */
  readonly edges: readonly (readonly [from: UnitId, to: UnitId])[];
  /** For a unit without ancestor: made anew, or not linked yet; null where it has one. */
  readonly newcomer: Newcomer | null;
}

/** The family of a unit against an earlier snapshot; null where no lineage leads from one to the other. */
export function familyOf(
  plan: Plan,
  earlier: SnapshotId,
  later: SnapshotId,
  unitId: UnitId,
): Family | null {
  const fates = fatesBetween(plan, earlier, later);
  if (fates === null) return null;
  const fromIds: UnitId[] = [];
  const toIds = new Set<UnitId>([unitId]);
  const edges: [UnitId, UnitId][] = [];
  for (const { unit } of walk(structureOf(plan, earlier))) {
    const { id } = unit;
    const successorIds = fates.get(id)?.successorIds ?? [];
    if (!successorIds.includes(unitId)) continue;
    fromIds.push(id);
    for (const to of successorIds) {
      toIds.add(to);
      edges.push([id, to]);
    }
  }
  const newcomer =
    fromIds.length > 0 ? null : (newcomersBetween(plan, earlier, later).get(unitId) ?? null);
  return { fromIds, toIds: [...toIds], edges, newcomer };
}
