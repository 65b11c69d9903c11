import type { Plan } from '../model/plan';
import { ChangeBuilder } from './changeBuilder';
import type { ChangeSet } from './changeSet';

/** The change that makes the first plan the second, whatever way led from one to the other. */
export function changeBetween(from: Plan, to: Plan): ChangeSet {
  const builder = new ChangeBuilder(from);
  for (const [key, table] of to.tables)
    for (const [id, row] of table.entries()) builder.put(key, id, row as never);
  for (const [key, table] of from.tables)
    for (const [id] of table.entries())
      if (to.tables.get(key)?.has(id) !== true) builder.remove(key, id);
  return builder.build();
}
