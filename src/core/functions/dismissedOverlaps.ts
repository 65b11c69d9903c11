import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { FunctionId, SnapshotId } from '../model/ids';
import type { AcceptedException } from '../model/norm';
import { type Plan, tableOf } from '../model/plan';

const OVERLAP_RULE = 'functions.overlap';

/** What tells a pair of tasks from others, whichever of them stands first. */
export const pairKey = (ids: readonly FunctionId[]): string => [...ids].sort().join(' ');

function* dismissals(plan: Plan, listId: SnapshotId): IterableIterator<AcceptedException> {
  for (const one of tableOf(plan, 'exceptions').values())
    if (one.ruleId === OVERLAP_RULE && one.snapshotId === listId) yield one;
}

/** Reasons for which pairs of tasks were said to be no overlap in a list, by {@link pairKey}. */
export const dismissedIn = (plan: Plan, listId: SnapshotId): ReadonlyMap<string, string> =>
  new Map([...dismissals(plan, listId)].map((one) => [pairKey(one.functionIds ?? []), one.reason]));

/** Says that two tasks are no overlap, and why; it holds in the list and its scenarios. */
export const dismissOverlap = (
  plan: Plan,
  listId: SnapshotId,
  functionIds: readonly FunctionId[],
  reason: string,
  id: string,
): ChangeSet =>
  new ChangeBuilder(plan)
    .put('exceptions', id, {
      id,
      ruleId: OVERLAP_RULE,
      snapshotId: listId,
      unitId: null,
      reason,
      functionIds,
    })
    .build();

/** Takes back that two tasks are no overlap. */
export function takeBackOverlap(
  plan: Plan,
  listId: SnapshotId,
  functionIds: readonly FunctionId[],
): ChangeSet {
  const changes = new ChangeBuilder(plan);
  for (const one of dismissals(plan, listId))
    if (pairKey(one.functionIds ?? []) === pairKey(functionIds))
      changes.remove('exceptions', one.id);
  return changes.build();
}
