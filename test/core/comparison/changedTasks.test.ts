import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../src/core/comparison/compareSnapshots';
import { figuresMatrix } from '../../../src/core/comparison/figuresMatrix';
import { holdingsIn } from '../../../src/core/functions/holdingsIn';
import { type FunctionId, functionId, type UnitId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';
import { drawnScenario } from '../../builders/drawnScenario';
import { withTasks } from '../../builders/someTasks';

/** What each unit that goes on as one gave away and took over. */
const told = (plan: Plan, a: string, b: string) =>
  new Map(
    compareSnapshots(plan, sid(a), sid(b)).items.flatMap(({ kind, toIds, changes }) =>
      changes.flatMap((change) =>
        kind === 'kept' && change.field === 'functions'
          ? [[toIds[0] as UnitId, change] as const]
          : [],
      ),
    ),
  );

describe('tasks in the comparison', () => {
  const plan = withTasks(
    withScenario(
      withSnapshot(emptyPlan(), 'now', '2022-12-31', [
        { id: 'a', children: [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }] },
      ]),
      'next',
      'now',
    ),
    sid('now'),
    ['a1', 'a1', 'a2', 'a3'].map((id) => ({ leadUnitIds: [unitId(id)] })),
  );
  const dissolved = afterCommands(plan, sid('next'), [
    { kind: 'assignFunctions', functionIds: [functionId('f0')], leadUnitIds: [unitId('a2')] },
    {
      kind: 'dissolveUnit',
      unitId: unitId('a3'),
      destinations: [],
      restTo: null,
      childrenTo: null,
    },
  ]);

  it('are told where a unit gave some away or took some over', () => {
    expect(
      [...told(dissolved, 'now', 'next')].map(([id, { from, to }]) => [
        id,
        from.map((one) => one.id),
        to.map((one) => one.id),
      ]),
    ).toEqual([
      ['a1', ['f0'], []],
      ['a2', [], ['f0']],
    ]);
  });

  it('are counted in the matrix: led, left to nobody, lost', () => {
    const rows = figuresMatrix(dissolved, [sid('now'), sid('next')]);
    expect(
      rows
        .filter(({ section }) => section === 'functions')
        .map(({ figure, cells }) => [figure.kind, ...cells.map(({ sum }) => sum?.known)]),
    ).toEqual([
      ['functionsLed', 4, 3],
      ['functionsFree', 0, 1],
      ['functionsLost', 0, 1],
    ]);
  });

  it('what is given and taken makes the other side of one side, and reversed says the reverse', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryDraws(8),
        arbitraryDraws(8),
        fc.nat(),
        (base, x, y, n) => {
          const units = [...structureOf(base, sid('now')).units.values()].map(({ id }) => id);
          let now = withTasks(
            withScenario(withScenario(base, 'one', 'now'), 'two', 'now'),
            sid('now'),
            units.flatMap((id) => [{ leadUnitIds: [id] }, {}]),
          );
          now = drawnScenario(drawnScenario(now, 'one', x), 'two', y);
          const some = units.map((_, i) => functionId(`f${(i * 3 + n) % (units.length * 2)}`));
          for (const [i, id] of ['one', 'two'].entries())
            now = tryCommand(now, sid(id), {
              kind: 'assignFunctions',
              functionIds: [...new Set(some.filter((_, at) => at % 2 === i))],
              leadUnitIds: units.slice(i, i + 1),
            }).plan;
          const there = told(now, 'one', 'two');
          const back = told(now, 'two', 'one');
          const { kept } = compareSnapshots(now, sid('one'), sid('two'));
          const [then, after] = [holdingsIn(now, sid('one')), holdingsIn(now, sid('two'))];
          for (const [from, to] of kept) {
            const leads = new Set<FunctionId>(then.tasksOf(from).leads);
            for (const item of there.get(to)?.from ?? []) leads.delete(item.id);
            for (const item of there.get(to)?.to ?? []) leads.add(item.id);
            expect([...leads].sort()).toEqual([...after.tasksOf(to).leads].sort());
            expect(back.get(from)?.from).toEqual(there.get(to)?.to);
            expect(back.get(from)?.to).toEqual(there.get(to)?.from);
          }
          expect(told(now, 'two', 'two').size).toBe(0);
        },
      ),
      runs(30),
    );
  });
});
