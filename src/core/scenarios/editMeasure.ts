import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { MeasureId } from '../model/ids';
import type { Measure } from '../model/measure';
import { type Plan, tableOf } from '../model/plan';

/** What a user can change of a measure without changing the decision itself. */
export type MeasureFields = Partial<
  Pick<
    Measure,
    'effectiveDate' | 'legalBasis' | 'reason' | 'status' | 'owner' | 'dueDate' | 'isEnabled'
  >
>;

/** Changes date, basis, reason, status or switch of a measure. */
export const editMeasure = (plan: Plan, id: MeasureId, fields: MeasureFields): ChangeSet =>
  editMeasures(plan, [id], fields);

/** The same for several measures at once. */
export function editMeasures(
  plan: Plan,
  ids: readonly MeasureId[],
  fields: MeasureFields,
): ChangeSet {
  const changes = new ChangeBuilder(plan);
  for (const id of ids) {
    const measure = tableOf(plan, 'measures').get(id);
    if (measure === undefined) throw new Error(`no measure ${id}`);
    changes.put('measures', id, { ...measure, ...fields });
  }
  return changes.build();
}

/** Takes a measure out of its scenario; those that need it become conflicts. */
export function removeMeasure(plan: Plan, id: MeasureId): ChangeSet {
  const changes = new ChangeBuilder(plan).remove('measures', id);
  for (const other of tableOf(plan, 'measures').values())
    if (other.dependsOn.includes(id))
      changes.put('measures', other.id, {
        ...other,
        dependsOn: other.dependsOn.filter((one) => one !== id),
      });
  return changes.build();
}
