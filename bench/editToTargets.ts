import { applyChange } from '../src/core/changes/changeSet';
import type { Command } from '../src/core/commands/command';
import { findingsIn } from '../src/core/findings/findingsIn';
import { EMPLOYEE_BUDGET } from '../src/core/model/builtInCategories';
import type { UnitId } from '../src/core/model/ids';
import type { Plan } from '../src/core/model/plan';
import { editSnapshot } from '../src/core/scenarios/editSnapshot';
import { evaluateTargets } from '../src/core/targets/evaluateTarget';
import { cityPlan, SCENARIO, unitOfScenario } from './cityPlan';
import { medianOf, ratioOf, tableLine } from './measure';

/** One figure of one unit changed. */
const setPosts = (unitId: UnitId, run: number): Command => ({
  kind: 'setHeadcount',
  unitId,
  categoryId: EMPLOYEE_BUDGET,
  posts: { assigned: run },
});

/** One unit moved to autonomy. */
const convert = (unitId: UnitId): Command => ({
  kind: 'convertAutonomy',
  unitId,
  group: '2',
  regime: 'ND60_2021',
  decisionNumber: null,
  decisionDate: null,
  payShifts: [],
});

/** A command carried out, all targets in use judged again and everything found anew. */
function editAndJudge(plan: Plan, command: Command, run: number): Plan {
  const change = editSnapshot(
    plan,
    SCENARIO,
    command,
    { effectiveDate: null, legalBasis: '', reason: '' },
    `m${run}`,
  );
  if (!change.ok) throw new Error(change.error.code);
  const next = applyChange(plan, change.value);
  evaluateTargets(next, SCENARIO);
  findingsIn(next, SCENARIO);
  return next;
}

/** From one edit to updated targets and findings, beside the same on a plan of which nothing is remembered. */
export function benchEdit(sizes: readonly number[], write: (line: string) => void): void {
  write(
    tableLine('edit→findings', 'units', ['posts', 'conversion', 'from scratch', 'posts:scratch']),
  );
  for (const size of sizes) {
    const unitAt = (run: number): UnitId => unitOfScenario(size - 1 - run);
    const edits = (commandOf: (run: number) => Command): number => {
      let plan = cityPlan(size);
      evaluateTargets(plan, SCENARIO);
      findingsIn(plan, SCENARIO);
      return medianOf(9, commandOf, (command) => {
        edited += 1;
        plan = editAndJudge(plan, command, edited);
      });
    };
    let edited = 0;
    const posts = edits((run) => setPosts(unitAt(run), run));
    const conversion = edits((run) => convert(unitAt(run)));
    const scratch = medianOf(
      5,
      () => cityPlan(size),
      (fresh) => editAndJudge(fresh, setPosts(unitAt(0), 0), 0),
    );
    write(tableLine('edit→findings', size, [posts, conversion, scratch, ratioOf(posts, scratch)]));
  }
}
