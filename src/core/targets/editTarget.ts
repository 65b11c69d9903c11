import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { TargetId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import type { Target } from '../model/target';

/** Replaces a target of the plan by its edited form. Throws when the ids differ. */
export function editTarget(plan: Plan, id: TargetId, target: Target): ChangeSet {
  if (target.id !== id || !tableOf(plan, 'targets').has(id)) throw new Error(`no target ${id}`);
  return new ChangeBuilder(plan).put('targets', id, target).build();
}
