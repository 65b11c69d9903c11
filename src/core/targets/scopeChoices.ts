import type { UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf, unitsKey } from '../model/plan';
import type { Structure } from '../model/structure';

/** Sectors that occur in any list of the plan, in alphabetical order. */
export function sectorsIn(plan: Plan): readonly string[] {
  const sectors = new Set<string>();
  for (const { id } of tableOf(plan, 'snapshots').values())
    for (const { sector } of tableOf(plan, unitsKey(id)).values())
      if (sector !== null) sectors.add(sector);
  return [...sectors].sort((a, b) => a.localeCompare(b, 'vi'));
}

/** The name of a unit: as the structure in view has it, else as the latest list that knows it. */
export function unitNameIn(plan: Plan, structure: Structure, id: UnitId): string {
  const own = structure.units.get(id)?.name;
  if (own !== undefined) return own;
  for (const snapshot of [...inOrder(tableOf(plan, 'snapshots'))].reverse()) {
    const name = tableOf(plan, unitsKey(snapshot.id)).get(id)?.name;
    if (name !== undefined) return name;
  }
  return id;
}
