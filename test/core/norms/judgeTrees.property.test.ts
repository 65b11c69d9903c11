import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtInRulePacks } from '../../../src/core/files/builtInRulePacks';
import { toPlanData } from '../../../src/core/files/planData';
import { readPlanData } from '../../../src/core/files/planFile';
import type { Plan } from '../../../src/core/model/plan';
import { evaluateNorms } from '../../../src/core/norms/evaluateNorms';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryForest, commandFrom } from '../../arbitraries/plans';
import { arbitraryRule } from '../../arbitraries/rules';
import { runs } from '../../arbitraries/runs';
import { tryCommand } from '../../builders/anEdit';
import { day, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const PLAN = sid('plan');

const told = (plan: Plan) =>
  evaluateNorms(plan, PLAN).map(({ rule, unitId, units, outcome, severity, value, threshold }) => [
    rule.id,
    unitId,
    units,
    outcome,
    severity,
    value,
    threshold,
  ]);

/** The same plan made of new objects, of which nothing is remembered. */
function afresh(plan: Plan): Plan {
  const read = readPlanData(JSON.parse(JSON.stringify(toPlanData(plan))));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

it('findings after any edits are those of the plan judged from scratch', () => {
  fc.assert(
    fc.property(
      arbitraryForest(),
      arbitraryDraws(6),
      fc.array(arbitraryRule, { maxLength: 4 }),
      (forest, draws, rules) => {
        const own = {
          id: 'own',
          title: '',
          inForceFrom: day('2020-01-01'),
          inForceTo: null,
          isEnabled: true,
          copyOf: null,
          rules: rules.map((rule, i) => ({
            ...rule,
            id: `rule${i}`,
            scope: {
              ...rule.scope,
              appliesTo: i % 2 === 0 ? ('all' as const) : ('createdOrReorganised' as const),
            },
          })),
        };
        const start = startPlan(
          { documentId: 'doc', name: 'x', locality: 'x', localityClass: 'special' },
          [...builtInRulePacks(), own],
        );
        let plan = withScenario(
          withSnapshot(start, 'now', '2024-12-31', forest),
          'plan',
          'now',
          '2024-12-31',
        );
        told(plan);
        for (const [i, draw] of draws.entries()) {
          const command = commandFrom(draw, structureOf(plan, PLAN), `n${i}`);
          if (command === null) continue;
          const before = plan;
          plan = tryCommand(plan, PLAN, command).plan;
          expect(told(plan)).toEqual(told(afresh(plan)));
          // As undo does.
          if (i % 3 === 2) expect(told(before)).toEqual(told(afresh(before)));
        }
      },
    ),
    runs(150),
  );
});
