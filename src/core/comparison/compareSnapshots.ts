import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { type Structure, walk } from '../model/structure';
import type { Unit } from '../model/unit';
import { structureOf } from '../scenarios/structures';
import { changedFields, type FieldChange } from './changedFields';
import { changedTasks } from './changedTasks';
import { type Relation, relateSnapshots } from './relation';
import { rememberedPair } from './rememberedPair';

export const ITEM_KINDS = [
  'kept',
  'created',
  'ended',
  'merged',
  'divided',
  'reshaped',
  'unlinkedThen',
  'unlinkedNow',
] as const;
/**
 * What became of a group of units that lineage ties together. `merged`: several became one;
 * `divided`: one became several; `reshaped`: several became several.
 */
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A unit that goes on as one while the unit above it merged or divided: which of the others it got. */
export interface Follower {
  readonly fromId: UnitId;
  readonly toId: UnitId;
  readonly fromParentId: UnitId;
  readonly toParentId: UnitId;
}

/** One line of the net difference between two snapshots. */
export interface ComparisonItem {
  readonly kind: ItemKind;
  readonly fromIds: readonly UnitId[];
  readonly toIds: readonly UnitId[];
  /** For one unit that goes on as one: what differs. Empty: nothing. */
  readonly changes: readonly FieldChange[];
  /**
   * Units of a merger or division that are themselves still: what absorbs others (sáp nhập) and
   * what others split off from (tách). None where all of them end or are new (hợp nhất, chia).
   */
  readonly goingOn: readonly (readonly [from: UnitId, to: UnitId])[];
  /** Children that come under another unit by a merger or division, and otherwise go on. */
  readonly followers: readonly Follower[];
  /** Of a unit that ended: whether it left the plan (company, another owner); of others false. */
  readonly hasLeftPlan: boolean;
  /** Of one unit that goes on as one: whether lineage says that it is a public service unit no longer. */
  readonly isNoLongerPsu: boolean;
}

/** The net difference of two snapshots by lineage, never by names. */
export interface Comparison {
  readonly items: readonly ComparisonItem[];
  /** All units that go on as one, those without any difference included: then → now. */
  readonly kept: ReadonlyMap<UnitId, UnitId>;
  /** false: no lineage leads from one snapshot to the other, so nothing could be paired. */
  readonly isRelated: boolean;
}

/** Units tied to each other directly or through others, from one unit of the earlier side. */
function groupFrom(start: UnitId, relation: Relation): { from: UnitId[]; to: UnitId[] } {
  const only = onlyOf(relation.forward.get(start));
  // Nearly all units go on as one: no sets are made for them.
  if (only !== null && onlyOf(relation.backward.get(only)) === start)
    return { from: [start], to: [only] };
  const from = new Set([start]);
  const to = new Set<UnitId>();
  const queue: { side: 'from' | 'to'; id: UnitId }[] = [{ side: 'from', id: start }];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const isFrom = next.side === 'from';
    const others = (isFrom ? relation.forward : relation.backward).get(next.id) ?? [];
    const seen = isFrom ? to : from;
    for (const id of others) {
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push({ side: isFrom ? 'to' : 'from', id });
    }
  }
  return { from: [...from], to: [...to] };
}

function onlyOf(ids: ReadonlySet<UnitId> | undefined): UnitId | null {
  if (ids?.size !== 1) return null;
  const [only] = ids;
  return only ?? null;
}

function kindOf(from: number, to: number): ItemKind {
  if (from === 1 && to === 1) return 'kept';
  if (to === 1) return 'merged';
  return from === 1 ? 'divided' : 'reshaped';
}

/** Compares two snapshots of a plan; see {@link Comparison}. */
export const compareSnapshots = rememberedPair(compare);

function compare(plan: Plan, a: SnapshotId, b: SnapshotId): Comparison {
  const before = structureOf(plan, a);
  const after = structureOf(plan, b);
  const found = relateSnapshots(plan, a, b);
  const relation = found ?? UNRELATED;
  const then = listed(before);
  const now = listed(after);
  const byPosition = (ids: UnitId[], { position }: Listed): UnitId[] =>
    ids.length < 2 ? ids : ids.sort((x, y) => (position.get(x) ?? 0) - (position.get(y) ?? 0));
  const tasksOf = changedTasks(plan, a, b);
  const items: ComparisonItem[] = [];
  const kept = new Map<UnitId, UnitId>();
  const itemOf = new Map<UnitId, MutableItem>();
  const done = new Set<UnitId>();
  for (const id of then.position.keys()) {
    if (done.has(id)) continue;
    const group = groupFrom(id, relation);
    const fromIds = byPosition(group.from, then);
    const toIds = byPosition(group.to, now);
    for (const one of fromIds) done.add(one);
    if (toIds.length === 0) {
      const isUnlinked = found === null || relation.unlinkedThen.has(id);
      const hasLeftPlan = !isUnlinked && (relation.endings.get(id)?.includes('leftPlan') ?? false);
      items.push({
        ...itemOfKind(isUnlinked ? 'unlinkedThen' : 'ended', fromIds, toIds),
        hasLeftPlan,
      });
      continue;
    }
    const item = itemOfKind(kindOf(fromIds.length, toIds.length), fromIds, toIds);
    if (item.kind !== 'kept') {
      for (const from of fromIds) {
        itemOf.set(from, item);
        for (const to of toIds) if (relation.goesOnAs(from, to)) item.goingOn.push([from, to]);
      }
      items.push(item);
      continue;
    }
    const [from, to] = [fromIds[0] as UnitId, toIds[0] as UnitId];
    kept.set(from, to);
    const fields = changedFields(
      { structure: before, unit: needUnit(then, from) },
      { structure: after, unit: needUnit(now, to) },
      (x, y) => relation.forward.get(x)?.has(y) ?? false,
    );
    const tasks = tasksOf(from, to);
    const changes = tasks.length === 0 ? fields : [...fields, ...tasks];
    const isNoLongerPsu = relation.noLongerPsu.has(from);
    if (changes.length > 0 || isNoLongerPsu) items.push({ ...item, changes, isNoLongerPsu });
  }
  addFollowers(then, now, kept, relation, itemOf);
  for (const id of now.position.keys()) {
    if (relation.backward.has(id)) continue;
    const isUnlinked = found === null || relation.unlinkedNow.has(id);
    items.push(itemOfKind(isUnlinked ? 'unlinkedNow' : 'created', [], [id]));
  }
  return { items, kept, isRelated: found !== null };
}

interface MutableItem extends ComparisonItem {
  readonly goingOn: [UnitId, UnitId][];
  readonly followers: Follower[];
}

const itemOfKind = (
  kind: ItemKind,
  fromIds: readonly UnitId[],
  toIds: readonly UnitId[],
): MutableItem => ({
  kind,
  fromIds,
  toIds,
  changes: [],
  goingOn: [],
  followers: [],
  hasLeftPlan: false,
  isNoLongerPsu: false,
});

/** Tells each merger and division which children came under which of its units. */
function addFollowers(
  then: Listed,
  now: Listed,
  kept: ReadonlyMap<UnitId, UnitId>,
  relation: Relation,
  itemOf: ReadonlyMap<UnitId, MutableItem>,
): void {
  for (const [fromId, toId] of kept) {
    const fromParentId = needUnit(then, fromId).parentId;
    const item = fromParentId === null ? undefined : itemOf.get(fromParentId);
    if (fromParentId === null || item === undefined) continue;
    const toParentId = needUnit(now, toId).parentId;
    if (toParentId === null || !relation.forward.get(fromParentId)?.has(toParentId)) continue;
    if (!relation.goesOnAs(fromParentId, toParentId))
      item.followers.push({ fromId, toId, fromParentId, toParentId });
  }
}

const UNRELATED: Relation = {
  forward: new Map(),
  backward: new Map(),
  unlinkedThen: new Set(),
  unlinkedNow: new Set(),
  goesOnAs: () => false,
  noLongerPsu: new Set(),
  endings: new Map(),
};

/** Units with their places in the list: plain maps, for every unit is looked up several times. */
interface Listed {
  readonly position: ReadonlyMap<UnitId, number>;
  readonly units: ReadonlyMap<UnitId, Unit>;
}

function listed(structure: Structure): Listed {
  const position = new Map<UnitId, number>();
  const units = new Map<UnitId, Unit>();
  for (const { unit } of walk(structure)) {
    position.set(unit.id, position.size);
    units.set(unit.id, unit);
  }
  return { position, units };
}

function needUnit({ units }: Listed, id: UnitId): Unit {
  const unit = units.get(id);
  if (unit === undefined) throw new Error(`unit not in structure: ${id}`);
  return unit;
}
