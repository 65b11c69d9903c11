import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import { fatesBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import { structureOf } from '../scenarios/structures';
import { holdingsIn } from './holdingsIn';

/** What came of carrying assignments over: how many, and how many need somebody to decide. */
export interface CarriedAssignments {
  readonly change: ChangeSet;
  readonly carried: number;
  /** Tasks whose lead has no successor in the later list, or several. */
  readonly undecided: number;
}

/**
 * Says of a later list who holds each task, by what became of who held it in an earlier one. What
 * the register already says of the later list stays. Where a unit became several, none is chosen.
 */
export function carryAssignments(plan: Plan, from: SnapshotId, to: SnapshotId): CarriedAssignments {
  const fates = fatesBetween(plan, from, to);
  const { units } = structureOf(plan, to);
  const holdings = holdingsIn(plan, from);
  const heirOf = (id: UnitId): UnitId | null => {
    const heirs = fates?.get(id)?.successorIds ?? [];
    const [only] = heirs;
    return only !== undefined && heirs.length === 1 && units.has(only) ? only : null;
  };
  const heirsOf = (ids: readonly UnitId[]): readonly UnitId[] =>
    [...new Set(ids.map(heirOf))].filter((id) => id !== null);
  const changes = new ChangeBuilder(plan);
  let carried = 0;
  let undecided = 0;
  for (const item of tableOf(plan, 'functions').values()) {
    if (item.assignments.some((one) => one.snapshotId === to)) continue;
    const { agencyId, leadUnitIds, supportingUnitIds } = holdings.of(item.id);
    if (leadUnitIds.length + supportingUnitIds.length === 0 && agencyId === null) continue;
    const leads = heirsOf(leadUnitIds);
    if (leads.length === 0 && leadUnitIds.length > 0) undecided += 1;
    else carried += 1;
    const now = {
      snapshotId: to,
      agencyId: agencyId === null ? null : heirOf(agencyId),
      leadUnitIds: leads,
      supportingUnitIds: heirsOf(supportingUnitIds),
    };
    changes.put('functions', item.id, { ...item, assignments: [...item.assignments, now] });
  }
  return { change: changes.build(), carried, undecided };
}
