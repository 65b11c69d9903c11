import { applyChange } from '../src/core/changes/changeSet';
import type { Command } from '../src/core/commands/command';
import { functionFindings } from '../src/core/functions/functionFindings';
import { EMPLOYEE_BUDGET } from '../src/core/model/builtInCategories';
import { functionId } from '../src/core/model/ids';
import type { AnyRow, Plan } from '../src/core/model/plan';
import { Table } from '../src/core/model/table';
import { editSnapshot } from '../src/core/scenarios/editSnapshot';
import { cityPlan, LIST_2022, SCENARIO, unitOf, unitOfScenario } from './cityPlan';
import { medianOf, ratioOf, tableLine } from './measure';

/** A city whose register gives every unit two tasks. */
function cityWithTasks(units: number): Plan {
  const plan = cityPlan(units);
  const rows: [string, AnyRow][] = [];
  for (let i = 0; i < units * 2; i += 1)
    rows.push([
      `f${i}`,
      {
        id: functionId(`f${i}`),
        kind: 'task',
        title: `Nhiệm vụ số ${i}`,
        field: `Lĩnh vực ${i % 20}`,
        legalBasis: '',
        remarks: '',
        assignments: [
          {
            snapshotId: LIST_2022,
            agencyId: unitOf(LIST_2022, Math.floor((i >> 1) / 100) * 100),
            leadUnitIds: i % 50 === 0 ? [] : [unitOf(LIST_2022, i >> 1)],
            supportingUnitIds: [],
          },
        ],
        procedure: null,
        owner: '',
        dueDate: null,
        order: i,
      },
    ]);
  return { tables: new Map([...plan.tables, ['functions', Table.from(rows)]]) };
}

/** From one edit to what is found on tasks, beside the same with nothing remembered. */
export function benchFunctions(sizes: readonly number[], write: (line: string) => void): void {
  write(tableLine('edit→tasks', 'units', ['posts', 'merger', 'from scratch', 'posts:scratch']));
  for (const size of sizes) {
    const edits = (commandOf: (run: number) => Command): number => {
      let plan = cityWithTasks(size);
      functionFindings(plan, SCENARIO);
      let edited = 0;
      return medianOf(9, commandOf, (command) => {
        edited += 1;
        plan = editAndFind(plan, command, edited);
      });
    };
    const posts = edits((run) => ({
      kind: 'setHeadcount',
      unitId: unitOfScenario(size - 1 - run),
      categoryId: EMPLOYEE_BUDGET,
      posts: { assigned: run },
    }));
    const merger = edits((run) => ({
      kind: 'absorbUnits',
      absorberId: unitOfScenario(size - 1 - run * 2),
      absorbedIds: [unitOfScenario(size - 2 - run * 2)],
    }));
    const scratch = medianOf(
      5,
      () => cityWithTasks(size),
      (plan) => functionFindings(plan, SCENARIO),
    );
    write(tableLine('edit→tasks', size, [posts, merger, scratch, ratioOf(posts, scratch)]));
  }
}

function editAndFind(plan: Plan, command: Command, run: number): Plan {
  const details = { effectiveDate: null, legalBasis: '', reason: '' };
  const change = editSnapshot(plan, SCENARIO, command, details, `m${run}`);
  if (!change.ok) throw new Error(change.error.code);
  const next = applyChange(plan, change.value);
  functionFindings(next, SCENARIO);
  return next;
}
