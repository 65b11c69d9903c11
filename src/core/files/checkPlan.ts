import type { SnapshotId, UnitId } from '../model/ids';
import { type Plan, settingsOf, snapshotOfKey, tableOf, unitsKey } from '../model/plan';
import type { RecordedSnapshot } from '../model/snapshot';

/** First thing in a parsed plan that does not fit together; null when all does. */
export function checkPlan(plan: Plan): string | null {
  const snapshots = tableOf(plan, 'snapshots');
  const { currentSnapshotId } = settingsOf(plan);
  if (currentSnapshotId !== null && snapshots.get(currentSnapshotId)?.kind !== 'recorded')
    return `settings.currentSnapshotId ${currentSnapshotId}`;
  for (const key of plan.tables.keys()) {
    const id = snapshotOfKey(key);
    if (id !== null && snapshots.get(id)?.kind !== 'recorded') return `units of ${id}`;
  }
  for (const snapshot of snapshots.values()) {
    const problem =
      snapshot.kind === 'recorded'
        ? checkTree(plan, snapshot)
        : snapshots.has(snapshot.baseId)
          ? null
          : `base of ${snapshot.id}`;
    if (problem !== null) return problem;
    if (hasLoop(plan, snapshot.id)) return `snapshots in a circle at ${snapshot.id}`;
  }
  for (const measure of tableOf(plan, 'measures').values())
    if (snapshots.get(measure.scenarioId)?.kind !== 'scenario') return `measure ${measure.id}`;
  return checkLineage(plan);
}

function hasLoop(plan: Plan, start: SnapshotId): boolean {
  const seen = new Set<SnapshotId>();
  for (let id: SnapshotId | null = start; id !== null; ) {
    if (seen.has(id)) return true;
    seen.add(id);
    const snapshot = tableOf(plan, 'snapshots').get(id);
    if (snapshot === undefined) return false;
    id = snapshot.kind === 'scenario' ? snapshot.baseId : snapshot.predecessorId;
  }
  return false;
}

/** Every unit is reached exactly once from the roots and the parked ones, and knows its parent. */
function checkTree(plan: Plan, snapshot: RecordedSnapshot): string | null {
  const units = tableOf(plan, unitsKey(snapshot.id));
  const seen = new Set<UnitId>();
  const stack: { id: UnitId; parentId: UnitId | null }[] = [
    ...snapshot.rootIds,
    ...snapshot.parkedIds,
  ].map((id) => ({ id, parentId: null }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { id, parentId } = next;
    const unit = units.get(id);
    if (unit === undefined || unit.parentId !== parentId || seen.has(id))
      return `unit ${id} of ${snapshot.id}`;
    seen.add(id);
    for (const childId of unit.childIds) stack.push({ id: childId, parentId: id });
  }
  return seen.size === units.size ? null : `units of ${snapshot.id} that hang nowhere`;
}

function checkLineage(plan: Plan): string | null {
  for (const link of tableOf(plan, 'lineage').values()) {
    const later = tableOf(plan, 'snapshots').get(link.snapshotId);
    if (later?.kind !== 'recorded' || later.predecessorId === null) return `link ${link.id}`;
    const from = tableOf(plan, unitsKey(later.predecessorId));
    const to = tableOf(plan, unitsKey(later.id));
    if (link.fromUnitId !== null && !from.has(link.fromUnitId)) return `link ${link.id}`;
    if (link.toUnitId !== null && !to.has(link.toUnitId)) return `link ${link.id}`;
  }
  return null;
}
