import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { TargetId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { Target } from '../model/target';
import { BUILT_IN_TARGETS } from './builtInTargets';

const targetsOf = (plan: Plan): readonly Target[] => inOrder(tableOf(plan, 'targets'));

/** Gives targets their places from 0 on; those that stay where they are do not change. */
function placed(plan: Plan, targets: readonly Target[]): ChangeSet {
  const builder = new ChangeBuilder(plan);
  targets.forEach((target, order) => {
    builder.put('targets', target.id, { ...target, order });
  });
  return builder.build();
}

/** Replaces a target of the plan by its edited form. Throws when the plan has none of its id. */
export function editTarget(plan: Plan, target: Target): ChangeSet {
  if (!tableOf(plan, 'targets').has(target.id)) throw new Error(`no target ${target.id}`);
  return new ChangeBuilder(plan).put('targets', target.id, target).build();
}

/**
 * Adds a target right behind another one, or behind all. Throws when its id is taken: ids of new
 * targets are made, never typed.
 */
export function addTarget(plan: Plan, target: Target, after: TargetId | null): ChangeSet {
  if (tableOf(plan, 'targets').has(target.id)) throw new Error(`target ${target.id} is there`);
  const targets = targetsOf(plan);
  const at = targets.findIndex((one) => one.id === after);
  const index = at < 0 ? targets.length : at + 1;
  return placed(plan, [...targets.slice(0, index), target, ...targets.slice(index)]);
}

/** Takes a target out of the plan; the places of the others stay. */
export const removeTarget = (plan: Plan, id: TargetId): ChangeSet =>
  new ChangeBuilder(plan).remove('targets', id).build();

/**
 * Changes places with the next target before or behind that is shown beside it: those in use and
 * those not in use are two lists. null where there is none.
 */
export function moveTarget(plan: Plan, id: TargetId, step: -1 | 1): ChangeSet | null {
  const targets = [...targetsOf(plan)];
  const from = targets.findIndex((one) => one.id === id);
  const moved = targets[from];
  if (moved === undefined) return null;
  let to = from + step;
  while (targets[to] !== undefined && targets[to]?.isEnabled !== moved.isEnabled) to += step;
  if (targets[to] === undefined) return null;
  targets.splice(from, 1);
  targets.splice(to, 0, moved);
  return placed(plan, targets);
}

/** Targets of the program that the plan does not have: it is older, or they were deleted. */
export const missingBuiltIns = (plan: Plan): readonly Target[] =>
  BUILT_IN_TARGETS.filter(({ id }) => !tableOf(plan, 'targets').has(id));

/** Puts the missing targets of the program behind those of the plan, as the program has them. */
export const restoreBuiltIns = (plan: Plan): ChangeSet =>
  placed(plan, [...targetsOf(plan), ...missingBuiltIns(plan)]);
