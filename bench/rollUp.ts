import { rollUp, updateRollUp } from '../src/core/figures/rollUp';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../src/core/model/builtInCategories';
import { postsOf } from '../src/core/model/headcount';
import type { UnitId } from '../src/core/model/ids';
import type { Structure } from '../src/core/model/structure';
import { unitIn } from '../src/core/model/structure';
import { structureOf } from '../src/core/scenarios/structures';
import { cityPlan, SCENARIO, unitOfScenario } from './cityPlan';
import { medianOf, ratioOf, tableLine } from './measure';

const COVERAGE = { assigned: [CIVIL_SERVANT, EMPLOYEE_BUDGET], present: [] };

/** The total of every unit by plain recursion, each worked out for itself. */
function naiveTotals(structure: Structure): ReadonlyMap<UnitId, number> {
  const totals = new Map<UnitId, number>();
  const totalOf = (id: UnitId): number => {
    const unit = unitIn(structure, id);
    let sum = 0;
    for (const category of COVERAGE.assigned)
      sum += postsOf(unit.headcount, category).assigned ?? 0;
    for (const childId of unit.childIds) sum += totalOf(childId);
    return sum;
  };
  for (const unit of structure.units.values()) totals.set(unit.id, totalOf(unit.id));
  return totals;
}

/** Totals of all units from scratch and after one edit, beside plain recursion for each unit. */
export function benchRollUp(sizes: readonly number[], write: (line: string) => void): void {
  write(
    tableLine('roll-up', 'units', ['from scratch', 'after an edit', 'recursion', 'edit : rec.']),
  );
  for (const size of sizes) {
    const before = structureOf(cityPlan(size), SCENARIO);
    const id = unitOfScenario(size - 1);
    const unit = unitIn(before, id);
    const headcount = { ...unit.headcount, [EMPLOYEE_BUDGET]: { assigned: 1, present: 1 } };
    const after = { ...before, units: before.units.with([[id, { ...unit, headcount }]]) };
    const totals = rollUp(before, COVERAGE);
    const whole = medianOf(
      7,
      () => after,
      (structure) => rollUp(structure, COVERAGE),
    );
    const edit = medianOf(
      7,
      () => [id],
      (ids) => updateRollUp(totals, before, after, ids, COVERAGE),
    );
    const naive = medianOf(7, () => after, naiveTotals);
    write(tableLine('roll-up', size, [whole, edit, naive, ratioOf(edit, naive)]));
  }
}
