import { categoriesIn } from '../model/headcount';
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
    if (snapshot.kind === 'scenario') {
      if (!snapshots.has(snapshot.baseId)) return `base of ${snapshot.id}`;
    } else {
      const { predecessorId } = snapshot;
      if (predecessorId !== null && snapshots.get(predecessorId)?.kind !== 'recorded')
        return `predecessor of ${snapshot.id}`;
    }
    if (hasLoop(plan, snapshot.id)) return `snapshots in a circle at ${snapshot.id}`;
  }
  for (const snapshot of snapshots.values()) {
    if (snapshot.kind !== 'recorded') continue;
    const problem = checkTree(plan, snapshot) ?? checkCategories(plan, snapshot);
    if (problem !== null) return problem;
  }
  for (const measure of tableOf(plan, 'measures').values())
    if (snapshots.get(measure.scenarioId)?.kind !== 'scenario') return `measure ${measure.id}`;
  return checkLineage(plan);
}

/** Scenarios on scenarios, lists after lists: more than anybody draws up. */
const LONGEST_CHAIN = 200;

function hasLoop(plan: Plan, start: SnapshotId): boolean {
  const seen = new Set<SnapshotId>();
  for (let id: SnapshotId | null = start; id !== null; ) {
    if (seen.has(id) || seen.size > LONGEST_CHAIN) return true;
    seen.add(id);
    const snapshot = tableOf(plan, 'snapshots').get(id);
    if (snapshot === undefined) return false;
    id = snapshot.kind === 'scenario' ? snapshot.baseId : snapshot.predecessorId;
  }
  return false;
}

/** Posts of a category that the plan does not have would be in no total. */
function checkCategories(plan: Plan, { id, coverage }: RecordedSnapshot): string | null {
  const known = new Set<string>([...tableOf(plan, 'categories').values()].map((one) => one.id));
  const stranger = [...coverage.assigned, ...coverage.present].find((one) => !known.has(one));
  if (stranger !== undefined) return `category ${stranger} of ${id}`;
  for (const unit of tableOf(plan, unitsKey(id)).values())
    for (const category of categoriesIn(unit.headcount))
      if (!known.has(category)) return `category ${category} of unit ${unit.id}`;
  return null;
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
