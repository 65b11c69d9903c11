import type { ChangeBuilder } from '../changes/changeBuilder';
import type { SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';

/** Takes the links of units away that a list no longer has: lineage never leads to nowhere. */
export function forgetLinks(
  plan: Plan,
  id: SnapshotId,
  gone: ReadonlySet<UnitId>,
  changes: ChangeBuilder,
): void {
  if (gone.size === 0) return;
  const isGone = (unitId: UnitId | null): boolean => unitId !== null && gone.has(unitId);
  for (const link of tableOf(plan, 'lineage').values()) {
    const later = tableOf(plan, 'snapshots').get(link.snapshotId);
    const isEarlier = later?.kind === 'recorded' && later.predecessorId === id;
    if ((link.snapshotId === id && isGone(link.toUnitId)) || (isEarlier && isGone(link.fromUnitId)))
      changes.remove('lineage', link.id);
  }
}
