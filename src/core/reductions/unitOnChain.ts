import type { SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import { structureOf } from '../scenarios/structures';

/**
 * The nearest snapshot that has a unit: the one given, or one that it is branched from. A scenario
 * may speak of units that it ends. null: none has it.
 */
export function snapshotWithUnit(plan: Plan, start: SnapshotId, unitId: UnitId): SnapshotId | null {
  const seen = new Set<SnapshotId>();
  for (let id: SnapshotId | null = start; id !== null && !seen.has(id); ) {
    seen.add(id);
    const snapshot = tableOf(plan, 'snapshots').get(id);
    if (snapshot === undefined) return null;
    if (structureOf(plan, id).units.has(unitId)) return id;
    id = snapshot.kind === 'scenario' ? snapshot.baseId : null;
  }
  return null;
}
