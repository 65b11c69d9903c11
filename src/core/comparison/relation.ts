import { fatesBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import type { LineageKind } from '../model/lineage';
import { type Plan, tableOf } from '../model/plan';
import { recordedBaseOf, structureOf } from '../scenarios/structures';
import { type Continuity, continuityBetween } from './continuity';
import { newcomersBetween } from './newcomers';
import { rememberedPair } from './rememberedPair';

type Pairs = ReadonlyMap<UnitId, ReadonlySet<UnitId>>;

/** Which units of two snapshots lineage ties together, by way of what both go back to. */
export interface Relation {
  readonly forward: Pairs;
  readonly backward: Pairs;
  /** Units of the first and of the second snapshot whose line may go on unlinked in the other. */
  readonly unlinkedThen: ReadonlySet<UnitId>;
  readonly unlinkedNow: ReadonlySet<UnitId>;
  /** Whether the second unit is the first one still, whatever joined or left it. */
  readonly goesOnAs: (then: UnitId, now: UnitId) => boolean;
  /** Units of the first snapshot that are public service units no longer, as links say. */
  readonly noLongerPsu: ReadonlySet<UnitId>;
  /** How lines of units of the first snapshot that have nothing in the second ended. */
  readonly endings: ReadonlyMap<UnitId, readonly LineageKind[]>;
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
export const relateSnapshots = rememberedPair(relate);

function relate(plan: Plan, a: SnapshotId, b: SnapshotId): Relation | null {
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
  const endings = new Map<UnitId, readonly LineageKind[]>();
  for (const [id, fateA] of toA) {
    const fateB = toB.get(id);
    if (fateB === undefined) continue;
    if (fateB.successorIds.length === 0)
      for (const unit of fateA.successorIds)
        endings.set(unit, [...(endings.get(unit) ?? []), ...fateB.endings]);
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
  const same = areIdsShared ? null : sameUnits(plan, common, a, b);
  return {
    forward,
    backward,
    unlinkedThen,
    unlinkedNow,
    goesOnAs: (then, now) => (same === null ? then === now : same.goesOnAs.get(then) === now),
    noLongerPsu: same?.noLongerPsu ?? new Set(),
    endings,
  };
}

/** Units of two snapshots that are one and the same unit of what both go back to. */
function sameUnits(plan: Plan, common: SnapshotId, a: SnapshotId, b: SnapshotId): Continuity {
  const inA = continuityBetween(plan, common, a);
  const inB = continuityBetween(plan, common, b);
  const goesOnAs = new Map<UnitId, UnitId>();
  const noLongerPsu = new Set<UnitId>();
  for (const [start, then] of inA.goesOnAs) {
    const now = inB.goesOnAs.get(start);
    if (now === undefined) continue;
    goesOnAs.set(then, now);
    if (inB.noLongerPsu.has(start) && !inA.noLongerPsu.has(start)) noLongerPsu.add(then);
  }
  return { goesOnAs, noLongerPsu };
}
