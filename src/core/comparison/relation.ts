import { fatesBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import { recordedBaseOf, structureOf } from '../scenarios/structures';
import { newcomersBetween } from './newcomers';

type Pairs = ReadonlyMap<UnitId, ReadonlySet<UnitId>>;

/** Which units of two snapshots lineage ties together, by way of what both go back to. */
export interface Relation {
  readonly forward: Pairs;
  readonly backward: Pairs;
  /** Units of the first and of the second snapshot whose line may go on unlinked in the other. */
  readonly unlinkedThen: ReadonlySet<UnitId>;
  readonly unlinkedNow: ReadonlySet<UnitId>;
}

/** All snapshots that a snapshot goes back to, itself first. */
function ancestry(plan: Plan, id: SnapshotId): readonly SnapshotId[] {
  const chain: SnapshotId[] = [];
  for (let next: SnapshotId | null = id; next !== null && !chain.includes(next); ) {
    chain.push(next);
    const snapshot = tableOf(plan, 'snapshots').get(next);
    if (snapshot === undefined) break;
    next = snapshot.kind === 'scenario' ? snapshot.baseId : snapshot.predecessorId;
  }
  return chain;
}

function add(map: Map<UnitId, Set<UnitId>>, key: UnitId, value: UnitId): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}

/** The relation of two snapshots; null when they go back to nothing in common. */
export function relateSnapshots(plan: Plan, a: SnapshotId, b: SnapshotId): Relation | null {
  const ofB = ancestry(plan, b);
  const common = ancestry(plan, a).find((id) => ofB.includes(id));
  if (common === undefined) return null;
  const toA = fatesBetween(plan, common, a);
  const toB = fatesBetween(plan, common, b);
  if (toA === null || toB === null) return null;
  // Where ids are shared, a unit that is in both is itself: parts that one measure, copied or taken
  // over, split off in both scenarios are not each other's.
  const [unitsA, unitsB] = [structureOf(plan, a).units, structureOf(plan, b).units];
  const areIdsShared = recordedBaseOf(plan, a).id === recordedBaseOf(plan, b).id;
  const isShared = (id: UnitId): boolean => areIdsShared && unitsA.has(id) && unitsB.has(id);
  const forward = new Map<UnitId, Set<UnitId>>();
  const backward = new Map<UnitId, Set<UnitId>>();
  const unlinkedThen = new Set<UnitId>();
  const unlinkedNow = new Set<UnitId>();
  for (const [id, fateA] of toA) {
    const fateB = toB.get(id);
    if (fateB === undefined) continue;
    if (fateB.isUnlinked) for (const unit of fateA.successorIds) unlinkedThen.add(unit);
    if (fateA.isUnlinked) for (const unit of fateB.successorIds) unlinkedNow.add(unit);
    for (const unitA of fateA.successorIds)
      for (const unitB of fateB.successorIds) {
        if (unitA !== unitB && isShared(unitA) && isShared(unitB)) continue;
        add(forward, unitA, unitB);
        add(backward, unitB, unitA);
      }
  }
  const newThen = newcomersBetween(plan, common, a);
  const newNow = newcomersBetween(plan, common, b);
  for (const [id, status] of newThen) {
    if (status === 'unlinked') unlinkedThen.add(id);
    if (!newNow.has(id)) continue;
    // One measure that two scenarios share, by copying or by taking it over, made it in both.
    add(forward, id, id);
    add(backward, id, id);
  }
  for (const [id, status] of newNow) if (status === 'unlinked') unlinkedNow.add(id);
  return { forward, backward, unlinkedThen, unlinkedNow };
}
