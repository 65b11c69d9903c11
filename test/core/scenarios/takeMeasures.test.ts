import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { compareSnapshots } from '../../../src/core/comparison/compareSnapshots';
import { EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { type MeasureId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { measuresOf, replayedOf } from '../../../src/core/scenarios/structures';
import { takeMeasures } from '../../../src/core/scenarios/taking/takeMeasures';
import { arbitraryDraws, arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';
import { countedIds, drawnScenario } from '../../builders/drawnScenario';

const [ONE, TWO] = [sid('one'), sid('two')];
const NONE: ReadonlySet<MeasureId> = new Set();

const all = (plan: Plan): ReadonlySet<MeasureId> =>
  new Set(measuresOf(plan, ONE).map(({ id }) => id));

describe('measures taken from another scenario', () => {
  it('make an empty scenario the same as theirs', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(10), (base, draws) => {
        const edited = drawnScenario(withScenario(base, 'one', 'now'), 'one', draws);
        const plan = withScenario(edited, 'two', 'now');
        const { change, measures } = takeMeasures(plan, ONE, TWO, all(plan), NONE, countedIds('t'));
        expect(measures.every((one) => one.isTaken && one.problem === null)).toBe(true);
        const next = applyChange(plan, change);
        expect(compareSnapshots(next, ONE, TWO).items).toEqual([]);
      }),
      runs(60),
    );
  });

  it('never make a measure that cannot be carried out, in any scenario', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryDraws(8),
        arbitraryDraws(8),
        fc.array(fc.nat(7)),
        (base, ours, theirs, picks) => {
          let plan = drawnScenario(withScenario(base, 'one', 'now'), 'one', ours);
          plan = drawnScenario(withScenario(plan, 'two', 'now'), 'two', theirs);
          const own = measuresOf(plan, ONE);
          const ids = new Set(picks.flatMap((i) => own[i]?.id ?? []));
          const taking = takeMeasures(plan, ONE, TWO, ids, ids, countedIds('t'));
          const next = applyChange(plan, taking.change);
          expect(replayedOf(next, TWO).conflicts).toEqual([]);
          expect(measuresOf(next, TWO).length).toBe(
            measuresOf(plan, TWO).length + taking.measures.filter((one) => one.isTaken).length,
          );
          for (const id of ids)
            expect(taking.measures.some(({ from }) => from.id === id)).toBe(true);
        },
      ),
      runs(60),
    );
  });

  it('bring with them what they need, and ask where the same thing is decided here', () => {
    const base = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'r', children: [{ id: 'a' }, { id: 'b' }] },
    ]);
    const under = { kind: 'under', parentId: unitId('r'), index: null } as const;
    const setPosts = (id: string, assigned: number) =>
      ({
        kind: 'setHeadcount',
        unitId: unitId(id),
        categoryId: EMPLOYEE_BUDGET,
        posts: { assigned },
      }) as const;
    let plan = afterCommands(withScenario(base, 'one', 'now'), ONE, [
      {
        kind: 'createUnit',
        unitId: unitId('x'),
        place: under,
        name: 'Tổ Mỹ thuật',
        unitKind: 'team',
        headcount: {},
      },
      { kind: 'absorbUnits', absorberId: unitId('x'), absorbedIds: [unitId('b')] },
      setPosts('a', 7),
    ]);
    plan = afterCommands(withScenario(plan, 'two', 'now'), TWO, [setPosts('a', 5)]);
    const [, absorb, posts] = measuresOf(plan, ONE);
    const [here] = measuresOf(plan, TWO);
    if (absorb === undefined || posts === undefined || here === undefined) throw new Error('few');
    const needed = takeMeasures(plan, ONE, TWO, new Set([absorb.id]), NONE, countedIds('t'));
    expect(needed.measures.map(({ isTaken }) => isTaken)).toEqual([true, true]);
    const asked = takeMeasures(plan, ONE, TWO, new Set([posts.id]), NONE, countedIds('t'));
    expect(asked.measures).toEqual([
      { from: posts, problem: { kind: 'decidedHere', measureId: here.id }, isTaken: false },
    ]);
    const instead = new Set([posts.id]);
    const taken = takeMeasures(plan, ONE, TWO, instead, instead, countedIds('t'));
    const { structure } = replayedOf(applyChange(plan, taken.change), TWO);
    expect(structure.units.get('a')?.headcount[EMPLOYEE_BUDGET]?.assigned).toBe(7);
  });
});
