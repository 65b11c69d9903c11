import { applyChange } from '../src/core/changes/changeSet';
import type { Command } from '../src/core/commands/command';
import { EMPLOYEE_BUDGET } from '../src/core/model/builtInCategories';
import type { Plan } from '../src/core/model/plan';
import { trySeveral } from '../src/core/scenarios/editSeveral';
import { editSnapshot } from '../src/core/scenarios/editSnapshot';
import { structureOf } from '../src/core/scenarios/structures';
import { cityPlan, SCENARIO, unitOfScenario } from './cityPlan';
import { medianOf, ratioOf, tableLine } from './measure';

const DETAILS = { effectiveDate: null, legalBasis: '', reason: '' };
/** One by one grows with the square of the number: more would keep the benchmark for minutes. */
const ONE_BY_ONE = 500;

const commandsFor = (count: number, assigned: number): readonly Command[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'setHeadcount',
    unitId: unitOfScenario(i),
    categoryId: EMPLOYEE_BUDGET,
    posts: { assigned },
  }));

const idsOf = () => {
  let count = 0;
  return () => `m${count++}`;
};

const fresh = (units: number): Plan => {
  const plan = cityPlan(units);
  structureOf(plan, SCENARIO);
  return plan;
};

const batch = (plan: Plan, commands: readonly Command[]): Plan =>
  applyChange(plan, trySeveral(plan, SCENARIO, commands, DETAILS, idsOf()).change);

function oneByOne(start: Plan, commands: readonly Command[]): Plan {
  const newMeasureId = idsOf();
  let plan = start;
  for (const command of commands) {
    const change = editSnapshot(plan, SCENARIO, command, DETAILS, newMeasureId());
    if (change.ok) plan = applyChange(plan, change.value);
  }
  return plan;
}

/** The posts of every unit set in one step: first anew, then again, folding into the measures there. */
export function benchBatchEdit(sizes: readonly number[], write: (line: string) => void): void {
  write(tableLine('batch edit', 'units', ['all', 'again', '500', '500 singly', 'batch:singly']));
  for (const size of sizes) {
    const all = medianOf(
      3,
      () => fresh(size),
      (plan) => batch(plan, commandsFor(size, 7)),
    );
    const again = medianOf(
      3,
      () => {
        const plan = batch(fresh(size), commandsFor(size, 7));
        structureOf(plan, SCENARIO);
        return plan;
      },
      (plan) => batch(plan, commandsFor(size, 8)),
    );
    const some = commandsFor(ONE_BY_ONE, 7);
    const few = medianOf(
      3,
      () => fresh(size),
      (plan) => batch(plan, some),
    );
    const singly = medianOf(
      3,
      () => fresh(size),
      (plan) => oneByOne(plan, some),
    );
    write(tableLine('batch edit', size, [all, again, few, singly, ratioOf(few, singly)]));
  }
}
