import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { FunctionItem } from '../model/functionItem';
import type { FunctionId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import { fail, ok, type Result } from '../model/result';

/** Why an entry of the register is not taken; each has a message `functionError.<code>`. */
export type FunctionError = 'titleEmpty';

/** What a user says of a task; who holds it is said for each snapshot apart. */
export type FunctionFields = Omit<FunctionItem, 'id' | 'order' | 'assignments'>;

const tidied = (fields: FunctionFields): FunctionFields => ({
  ...fields,
  title: fields.title.trim(),
  field: fields.field.trim(),
  procedure: fields.kind === 'procedure' ? fields.procedure : null,
});

/** Adds tasks at the end of the register. Refused when one has no title. */
export function addFunctions(
  plan: Plan,
  rows: readonly (FunctionFields & Pick<FunctionItem, 'id' | 'assignments'>)[],
): Result<ChangeSet, FunctionError> {
  if (rows.some(({ title }) => title.trim() === '')) return fail('titleEmpty');
  const changes = new ChangeBuilder(plan);
  let order = -1;
  for (const item of tableOf(plan, 'functions').values()) order = Math.max(order, item.order);
  for (const { id, assignments, ...fields } of rows) {
    order += 1;
    changes.put('functions', id, { ...tidied(fields), id, assignments, order });
  }
  return ok(changes.build());
}

/** Changes what is said of tasks, the same fields of all; unknown ids are passed over. */
export function changeFunctions(
  plan: Plan,
  ids: readonly FunctionId[],
  fields: Partial<FunctionFields>,
): Result<ChangeSet, FunctionError> {
  if (fields.title !== undefined && fields.title.trim() === '') return fail('titleEmpty');
  const changes = new ChangeBuilder(plan);
  for (const id of ids) {
    const item = changes.get('functions', id);
    if (item === undefined) continue;
    const { assignments, order, id: _, ...before } = item;
    changes.put('functions', id, {
      ...tidied({ ...before, ...fields }),
      id,
      assignments,
      order,
    });
  }
  return ok(changes.build());
}

/** Takes tasks out of the register; measures that name them go on without. */
export function removeFunctions(plan: Plan, ids: readonly FunctionId[]): ChangeSet {
  const changes = new ChangeBuilder(plan);
  for (const id of ids) changes.remove('functions', id);
  return changes.build();
}
