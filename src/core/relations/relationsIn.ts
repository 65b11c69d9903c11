import type { SnapshotId, UnitId } from '../model/ids';
import { makesSuccessor } from '../model/lineage';
import { type Plan, tableOf } from '../model/plan';
import type { Relation, RelationKind } from '../model/register';
import type { Structure } from '../model/structure';
import type { TraceEvent } from '../model/trace';
import { eventsOf } from '../scenarios/eventsOf';
import { snapshotIn, structureOf } from '../scenarios/structures';

/** A second line as a snapshot shows it: between units that are there. */
export interface RelationLine {
  /** The stored relation behind it. */
  readonly relation: Relation;
  readonly kind: RelationKind;
  readonly fromUnitId: UnitId;
  readonly toUnitId: UnitId;
  readonly caption: string;
}

/**
 * The second lines of a snapshot: those of the list that it goes back to, of the scenarios in
 * between and its own, without those that a scenario ended. A line to a unit that was absorbed,
 * merged or divided goes on with what became of it; one to a dissolved unit ends.
 */
export function relationsIn(plan: Plan, id: SnapshotId): readonly RelationLine[] {
  const all = tableOf(plan, 'relations');
  if (all.size === 0) return [];
  const chain = basesOf(plan, id);
  const rows = [...all.values()].filter((one) => chain.has(one.snapshotId));
  const ended = new Set(rows.map((one) => one.endsId));
  const live = rows.filter((one) => one.endsId === null && !ended.has(one.id));
  if (live.length === 0) return [];
  const structure = structureOf(plan, id);
  const heirs = heirsBy(eventsOf(plan, id), structure);
  const lines = new Map<string, RelationLine>();
  for (const relation of live.sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const fromUnitId of heirs(relation.fromUnitId))
      for (const toUnitId of heirs(relation.toUnitId)) {
        if (fromUnitId === toUnitId) continue;
        const { kind, caption } = relation;
        const key = [kind, fromUnitId, toUnitId].join(' ');
        if (!lines.has(key)) lines.set(key, { relation, kind, fromUnitId, toUnitId, caption });
      }
  return [...lines.values()];
}

/** A snapshot and all that it is branched from. */
function basesOf(plan: Plan, id: SnapshotId): ReadonlySet<SnapshotId> {
  const ids = new Set<SnapshotId>();
  for (let next: SnapshotId | null = id; next !== null && !ids.has(next); ) {
    ids.add(next);
    const snapshot = snapshotIn(plan, next);
    next = snapshot.kind === 'scenario' ? snapshot.baseId : null;
  }
  return ids;
}

/** What a unit has become: itself while it is there, else its successors by the latest measures. */
function heirsBy(
  events: readonly TraceEvent[],
  structure: Structure,
): (id: UnitId) => readonly UnitId[] {
  const became = new Map<UnitId, readonly UnitId[]>();
  for (const { kind, fromUnitIds, toUnitIds } of events)
    if (kind !== 'converted' && makesSuccessor(kind))
      for (const id of fromUnitIds) if (!toUnitIds.includes(id)) became.set(id, toUnitIds);
  const heirs = (id: UnitId, seen: ReadonlySet<UnitId>): readonly UnitId[] => {
    if (structure.units.has(id)) return [id];
    if (seen.has(id)) return [];
    const next = new Set([...seen, id]);
    return (became.get(id) ?? []).flatMap((one) => heirs(one, next));
  };
  return (id) => [...new Set(heirs(id, new Set()))];
}
