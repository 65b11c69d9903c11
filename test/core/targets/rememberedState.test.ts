import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlanData } from '../../../src/core/files/planData';
import { readPlanData } from '../../../src/core/files/planFile';
import type { IsoDate } from '../../../src/core/model/isoDate';
import type { Plan } from '../../../src/core/model/plan';
import { structureOf } from '../../../src/core/scenarios/structures';
import { evaluateTargets } from '../../../src/core/targets/evaluateTarget';
import { arbitraryDraws, arbitraryForest, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { tryCommand } from '../../builders/anEdit';
import { emptyPlan, psu, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';

/** The same plan made of new objects, of which nothing is remembered. */
function forgotten(plan: Plan): Plan {
  const read = readPlanData(JSON.parse(JSON.stringify(toPlanData(plan))));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const judged = (plan: Plan, id: string) =>
  JSON.parse(JSON.stringify(evaluateTargets(plan, sid(id))));

describe('targets after an edit', () => {
  it('are those of a plan judged from scratch, after any commands in two scenarios', () => {
    fc.assert(
      fc.property(
        arbitraryForest('a'),
        arbitraryForest('b'),
        fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 12 }),
        arbitraryDraws(10),
        (then, now, links, draws) => {
          let plan = withSnapshot(emptyPlan(), 'then', '2015-12-31', then);
          plan = withSnapshot(plan, 'now', '2022-12-31', now, { predecessorId: sid('then') });
          const [before, after] = [structureOf(plan, sid('then')), structureOf(plan, sid('now'))];
          const known = links
            .map(([a, b]) => [`a${a}`, `b${b}`] as const)
            .filter(([a, b]) => before.units.has(a) && after.units.has(b));
          plan = withLinks(
            plan,
            'now',
            known.map(([a, b]) => [`${a}>${b}`, 'absorbed']),
          );
          plan = withScenario(withScenario(plan, 'one', 'now'), 'two', 'now');
          draws.forEach((draw, i) => {
            const id = i % 3 === 2 ? 'two' : 'one';
            const command = commandFrom(draw, structureOf(plan, sid(id)), `new${i}`);
            if (command === null) return;
            const day = i % 2 === 0 ? null : ('2024-06-30' as IsoDate);
            plan = tryCommand(plan, sid(id), command, day).plan;
            const fresh = forgotten(plan);
            for (const scenario of ['one', 'two'])
              expect(judged(plan, scenario)).toEqual(judged(fresh, scenario));
          });
        },
      ),
      runs(40),
    );
  });

  it('keep the same proof when only posts change', () => {
    let plan = withSnapshot(emptyPlan(), 'then', '2015-12-31', [psu('x', '4')]);
    plan = withSnapshot(plan, 'now', '2022-12-31', [psu('y', '2')], { predecessorId: sid('then') });
    plan = withScenario(withLinks(plan, 'now', [['x>y', 'kept']]), 'one', 'now');
    const id = structureOf(plan, sid('one')).rootIds[0];
    if (id === undefined) throw new Error('no root');
    const first = evaluateTargets(plan, sid('one'))[0];
    const { plan: next } = tryCommand(plan, sid('one'), {
      kind: 'setLeadership',
      unitId: id,
      leadership: { deputies: 2 },
    });
    expect(evaluateTargets(next, sid('one'))[0]?.end).toBe(first?.end);
  });
});
