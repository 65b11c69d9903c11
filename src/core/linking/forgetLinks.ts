import type { ChangeBuilder } from '../changes/changeBuilder';
import type { SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';

/** Takes links, relations and tasks of units away that a list no longer has: none leads to nowhere. */
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
  for (const relation of tableOf(plan, 'relations').values())
    if (relation.snapshotId === id && (isGone(relation.fromUnitId) || isGone(relation.toUnitId)))
      changes.remove('relations', relation.id);
  for (const item of tableOf(plan, 'functions').values()) {
    const now = changes.get('functions', item.id) ?? item;
    const held = now.assignments.find((one) => one.snapshotId === id);
    if (held === undefined) continue;
    const { agencyId, leadUnitIds, supportingUnitIds } = held;
    if (![agencyId, ...leadUnitIds, ...supportingUnitIds].some(isGone)) continue;
    const left = {
      snapshotId: id,
      agencyId: isGone(agencyId) ? null : agencyId,
      leadUnitIds: leadUnitIds.filter((one) => !isGone(one)),
      supportingUnitIds: supportingUnitIds.filter((one) => !isGone(one)),
    };
    changes.put('functions', item.id, {
      ...now,
      assignments: now.assignments.map((one) => (one === held ? left : one)),
    });
  }
}
