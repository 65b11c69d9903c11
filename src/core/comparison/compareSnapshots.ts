import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { type Structure, unitIn, walk } from '../model/structure';
import { structureOf } from '../scenarios/structures';
import { changedFields, type FieldChange } from './changedFields';
import { type Relation, relateSnapshots } from './relation';

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

/** One line of the net difference between two snapshots. */
export interface ComparisonItem {
  readonly kind: ItemKind;
  readonly fromIds: readonly UnitId[];
  readonly toIds: readonly UnitId[];
  /** For one unit that goes on as one: what differs. Empty: nothing. */
  readonly changes: readonly FieldChange[];
}

/** The net difference of two snapshots by lineage, never by names. */
export interface Comparison {
  readonly items: readonly ComparisonItem[];
  /** false: no lineage leads from one snapshot to the other, so nothing could be paired. */
  readonly isRelated: boolean;
}

/** Units tied to each other directly or through others, from one unit of the earlier side. */
function groupFrom(start: UnitId, relation: Relation): { from: UnitId[]; to: UnitId[] } {
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

function kindOf(from: number, to: number): ItemKind {
  if (from === 1 && to === 1) return 'kept';
  if (to === 1) return 'merged';
  return from === 1 ? 'divided' : 'reshaped';
}

/** Compares two snapshots of a plan; see {@link Comparison}. */
export function compareSnapshots(plan: Plan, a: SnapshotId, b: SnapshotId): Comparison {
  const before = structureOf(plan, a);
  const after = structureOf(plan, b);
  const found = relateSnapshots(plan, a, b);
  const relation = found ?? UNRELATED;
  const positionThen = positions(before);
  const positionNow = positions(after);
  const byPosition = (ids: UnitId[], position: ReadonlyMap<UnitId, number>): UnitId[] =>
    ids.sort((x, y) => (position.get(x) ?? 0) - (position.get(y) ?? 0));
  const items: ComparisonItem[] = [];
  const done = new Set<UnitId>();
  for (const id of positionThen.keys()) {
    if (done.has(id)) continue;
    const group = groupFrom(id, relation);
    const fromIds = byPosition(group.from, positionThen);
    const toIds = byPosition(group.to, positionNow);
    for (const one of fromIds) done.add(one);
    if (toIds.length === 0) {
      const isUnlinked = found === null || relation.unlinkedThen.has(id);
      items.push({ kind: isUnlinked ? 'unlinkedThen' : 'ended', fromIds, toIds, changes: [] });
      continue;
    }
    const kind = kindOf(fromIds.length, toIds.length);
    const changes =
      kind === 'kept'
        ? changedFields(
            { structure: before, unit: unitIn(before, fromIds[0] as UnitId) },
            { structure: after, unit: unitIn(after, toIds[0] as UnitId) },
            (x, y) => relation.forward.get(x)?.has(y) ?? false,
          )
        : [];
    if (kind !== 'kept' || changes.length > 0) items.push({ kind, fromIds, toIds, changes });
  }
  for (const id of positionNow.keys()) {
    if (relation.backward.has(id)) continue;
    const isUnlinked = found === null || relation.unlinkedNow.has(id);
    items.push({
      kind: isUnlinked ? 'unlinkedNow' : 'created',
      fromIds: [],
      toIds: [id],
      changes: [],
    });
  }
  return { items, isRelated: found !== null };
}

const UNRELATED: Relation = {
  forward: new Map(),
  backward: new Map(),
  unlinkedThen: new Set(),
  unlinkedNow: new Set(),
};

function positions(structure: Structure): ReadonlyMap<UnitId, number> {
  const order = new Map<UnitId, number>();
  for (const { unit } of walk(structure)) order.set(unit.id, order.size);
  return order;
}
