import { isAssignedIn } from '../functions/functionStates';
import { holdingsIn } from '../functions/holdingsIn';
import type { FunctionItem } from '../model/functionItem';
import type { FunctionId, SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import { recordedBaseOf } from '../scenarios/structures';
import type { FieldChange } from './changedFields';

/**
 * Tells of a unit that goes on as one which tasks it gave away and took over. Where the register
 * says nothing of one of the two lists, nothing was given or taken.
 */
export function changedTasks(
  plan: Plan,
  a: SnapshotId,
  b: SnapshotId,
): (from: UnitId, to: UnitId) => readonly FieldChange[] {
  const isTold = [a, b].every((id) => isAssignedIn(plan, recordedBaseOf(plan, id).id));
  const [then, now] = [holdingsIn(plan, a), holdingsIn(plan, b)];
  if (!isTold || then === now) return () => [];
  const items = tableOf(plan, 'functions');
  const without = (
    ids: ReadonlySet<FunctionId>,
    others: ReadonlySet<FunctionId>,
  ): readonly FunctionItem[] =>
    [...ids]
      .filter((id) => !others.has(id))
      .flatMap((id) => items.get(id) ?? [])
      .sort((x, y) => x.order - y.order);
  return (fromId, toId) => {
    const [before, after] = [then.tasksOf(fromId).leads, now.tasksOf(toId).leads];
    if (before === after) return [];
    const [from, to] = [without(before, after), without(after, before)];
    return from.length + to.length === 0 ? [] : [{ field: 'functions', from, to }];
  };
}
