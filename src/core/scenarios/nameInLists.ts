import { type Plan, tableOf, unitsKey } from '../model/plan';

/**
 * The name that a unit has in whatever list of the plan has it: a measure may name one of a list
 * that its scenario no longer starts from. null where no list has it.
 */
export function nameInLists(plan: Plan, id: string): string | null {
  for (const { id: list } of tableOf(plan, 'snapshots').values()) {
    const unit = tableOf(plan, unitsKey(list)).get(id);
    if (unit !== undefined) return unit.name;
  }
  return null;
}
