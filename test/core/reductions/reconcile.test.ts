import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import type { Command } from '../../../src/core/commands/command';
import { netReductions } from '../../../src/core/figures/netReductions';
import {
  CIVIL_SERVANT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../../src/core/model/builtInCategories';
import { type CategoryId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { addReductions } from '../../../src/core/reductions/editReductions';
import { listCuts } from '../../../src/core/reductions/listCuts';
import { proposeEntries } from '../../../src/core/reductions/proposeEntries';
import { reconcileLists, reconcileScenario } from '../../../src/core/reductions/reconcile';
import { registerLines } from '../../../src/core/reductions/registerLines';
import { scenarioCuts } from '../../../src/core/reductions/scenarioCuts';
import { replaySteps, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryForest, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import {
  day,
  emptyPlan,
  sid,
  type UnitSketch,
  withLinks,
  withScenario,
  withSnapshot,
} from '../../builders/aPlan';
import { naiveSum } from '../../builders/naiveOracle';

const ALL = [CIVIL_SERVANT, EMPLOYEE_BUDGET, EMPLOYEE_REVENUE];
const coverage = { assigned: ALL, present: [] };
const [OLD, NOW, ONE] = [sid('old'), sid('now'), sid('one')];

let counter = 0;
const newId = (): string => {
  counter += 1;
  return `e${counter}`;
};

const allKnown = (sketch: UnitSketch): UnitSketch => ({
  ...sketch,
  headcount: Object.fromEntries(
    ALL.map((id) => [id, { assigned: sketch.headcount?.[id]?.assigned ?? 0, present: null }]),
  ),
  children: (sketch.children ?? []).map(allKnown),
});

const total = (plan: Plan, id = ONE, categories: readonly CategoryId[] = ALL): number => {
  const { rootIds, parkedIds } = structureOf(plan, id);
  return [...rootIds, ...parkedIds]
    .flatMap((root) =>
      categories.map((category) => naiveSum(structureOf(plan, id), root, category, 'assigned')),
    )
    .reduce((a, b) => a + b, 0);
};

/** A scenario after any commands of which every number is known; years go up by one. */
const arbitraryScenario = fc.tuple(arbitraryForest(), arbitraryDraws(10)).map(([roots, draws]) => {
  let plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', roots.map(allKnown), { coverage });
  plan = withScenario(plan, 'one', 'now');
  draws.forEach((draw, i) => {
    const posts = allKnown({ id: 'x', headcount: draw.posts }).headcount ?? {};
    const command = commandFrom({ ...draw, posts }, structureOf(plan, ONE), `new${i}`);
    const date = i % 3 === 2 ? null : day(`${2023 + i}-06-30`);
    if (command !== null) plan = tryCommand(plan, ONE, command, date).plan;
  });
  return plan;
});

const posts = (assigned: number, category = CIVIL_SERVANT) => ({
  headcount: Object.fromEntries(
    ALL.map((id) => [id, { assigned: id === category ? assigned : 0, present: null }]),
  ),
});

describe('cuts of a scenario', () => {
  it('are what each measure took out of the plan, at the unit that it names', () => {
    fc.assert(
      fc.property(arbitraryScenario, (plan) => {
        const cuts = scenarioCuts(plan, ONE, 'assigned');
        const steps = replaySteps(plan, ONE, null);
        const totalOf = (i: number): number => {
          const structure = steps[i]?.state.structure;
          if (structure === undefined) throw new Error();
          return [...structure.units.values()]
            .flatMap((unit) => ALL.map((id) => unit.headcount[id]?.assigned ?? 0))
            .reduce((a, b) => a + b, 0);
        };
        for (let i = 1; i < steps.length; i += 1) {
          const measure = steps[i]?.measure;
          if (measure == null) throw new Error();
          const own = cuts.filter(({ measureId }) => measureId === measure.id);
          expect(own.reduce((sum, cut) => sum + cut.posts, 0)).toBe(totalOf(i - 1) - totalOf(i));
          const command: Command = measure.command;
          const perUnit = new Map<string, number>();
          for (const cut of own)
            perUnit.set(cut.unitId, (perUnit.get(cut.unitId) ?? 0) + cut.posts);
          for (const [id, sum] of perUnit)
            if (sum !== 0) expect('unitId' in command && command.unitId).toBe(id);
        }
        expect(cuts.reduce((sum, cut) => sum + cut.posts, 0)).toBe(
          netReductions(plan, ONE, ALL, 'assigned').plan,
        );
      }),
      runs(200),
    );
  });

  it('are proposed as plans once: what is accepted is not proposed again', () => {
    fc.assert(
      fc.property(arbitraryScenario, (plan) => {
        const cuts = new Map<string, number>();
        for (const cut of scenarioCuts(plan, ONE, 'assigned')) {
          const key = `${cut.unitId} ${cut.categoryId}`;
          cuts.set(key, (cuts.get(key) ?? 0) + cut.posts);
        }
        const entries = proposeEntries(plan, ONE, [], 'assigned', 2030);
        const proposed = new Map<string, number>();
        for (const entry of entries) {
          const key = `${entry.unitId} ${entry.categoryId}`;
          proposed.set(key, (proposed.get(key) ?? 0) + entry.posts);
        }
        const isAnywhere = (id: string): boolean =>
          [ONE, NOW].some((one) => structureOf(plan, one).units.has(id));
        for (const [key, sum] of cuts) {
          const wanted = isAnywhere(key.split(' ')[0] ?? '') ? Math.max(0, sum) : 0;
          expect(proposed.get(key) ?? 0).toBe(wanted);
        }
        expect(entries.every((entry) => entry.posts > 0)).toBe(true);
        const result = addReductions(plan, ONE, entries, newId);
        if (!result.ok) throw new Error(result.error.error);
        const after = applyChange(plan, result.value);
        const again = proposeEntries(after, ONE, registerLines(after, ONE), 'assigned', 2030);
        expect(again).toEqual([]);
      }),
      runs(100),
    );
  });

  it('agree with the register wherever units can be entered, once their plans are accepted', () => {
    fc.assert(
      fc.property(arbitraryScenario, (plan) => {
        const entries = proposeEntries(plan, ONE, [], 'assigned', 2099);
        const result = addReductions(plan, ONE, entries, newId);
        if (!result.ok) throw new Error(result.error.error);
        const after = applyChange(plan, result.value);
        const lines = reconcileScenario(after, ONE, registerLines(after, ONE), 'assigned');
        // Undated measures stand on lines of their own; their plans were entered for 2099.
        const sums = (field: 'planned' | 'cut' | 'added'): number =>
          lines.reduce((sum, line) => sum + (line[field] ?? 0), 0);
        const units = [ONE, NOW].flatMap((id) =>
          [...structureOf(after, id).units.values()].map((unit) => unit.id),
        );
        const lost = scenarioCuts(plan, ONE, 'assigned').filter(
          ({ unitId: id }) => !units.includes(id),
        );
        if (lost.length === 0) expect(sums('planned')).toBe(sums('cut'));
        expect(sums('cut') - sums('added')).toBe(netReductions(plan, ONE, ALL, 'assigned').plan);
      }),
      runs(100),
    );
  });

  it('agree with the register year by year once their plans are accepted', () => {
    let plan = withSnapshot(
      emptyPlan(),
      'now',
      '2022-12-31',
      [
        {
          id: 'a',
          ...posts(0),
          children: [
            { id: 'a1', ...posts(10) },
            { id: 'a2', ...posts(4) },
          ],
        },
      ],
      { coverage },
    );
    plan = withScenario(plan, 'one', 'now');
    const set = (assigned: number): Command => ({
      kind: 'setHeadcount',
      unitId: unitId('a1'),
      categoryId: CIVIL_SERVANT,
      posts: { assigned },
    });
    plan = afterCommands(plan, ONE, [set(8)], day('2023-06-30'));
    plan = afterCommands(plan, ONE, [set(7)], day('2024-06-30'));
    const facts = (one: Plan) =>
      reconcileScenario(one, ONE, registerLines(one, ONE), 'assigned').map(
        ({ year, planned, cut, difference, reading }) => [year, planned, cut, difference, reading],
      );
    expect(facts(plan)).toEqual([
      [2023, 0, 2, 2, 'notPlanned'],
      [2024, 0, 1, 1, 'notPlanned'],
    ]);
    const result = addReductions(plan, ONE, proposeEntries(plan, ONE, [], 'assigned', null), newId);
    if (!result.ok) throw new Error(result.error.error);
    plan = applyChange(plan, result.value);
    expect(facts(plan)).toEqual([
      [2023, 2, 2, 0, 'agrees'],
      [2024, 1, 1, 0, 'agrees'],
    ]);
    const more = addReductions(
      plan,
      ONE,
      proposeEntries(plan, ONE, [], 'assigned', null)
        .slice(0, 1)
        .map((one) => ({ ...one, year: 2025, posts: 5 })),
      newId,
    );
    if (!more.ok) throw new Error(more.error.error);
    expect(facts(applyChange(plan, more.value)).at(-1)).toEqual([2025, 5, 0, -5, 'noMeasure']);
  });
});

describe('cuts between two lists', () => {
  const arbitraryLists = fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(2), fc.nat(2)), { maxLength: 9 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
    )
    .map(([units, after]) => {
      const old = (agency: number) => ({
        id: `o${agency}`,
        ...posts(0),
        children: units.flatMap(([count, from], i) =>
          from === agency ? [{ id: `ou${i}`, ...posts(count) }] : [],
        ),
      });
      const now = (agency: number) => ({
        id: `n${agency}`,
        ...posts(0),
        children: [{ id: `nu${agency}`, ...posts(after[agency] ?? 0) }],
      });
      let plan = withSnapshot(emptyPlan(), 'old', '2017-12-31', [0, 1, 2].map(old), { coverage });
      plan = withSnapshot(plan, 'now', '2022-12-31', [0, 1, 2].map(now), {
        coverage,
        predecessorId: OLD,
      });
      plan = withLinks(plan, 'now', [
        ...[0, 1, 2].map((i): [string, 'renamed'] => [`o${i}>n${i}`, 'renamed']),
        ...units.map(([, , to], i): [string, 'merged'] => [`ou${i}>nu${to}`, 'merged']),
      ]);
      return { plan, units, after };
    });

  it('are what came to an agency by its links less what it has now, and add up to the plan’s', () => {
    fc.assert(
      fc.property(arbitraryLists, ({ plan, units, after }) => {
        const cuts = listCuts(plan, OLD, NOW, 'assigned') ?? [];
        for (const agency of [0, 1, 2]) {
          const came = units
            .filter(([, , to]) => to === agency)
            .reduce((sum, [count]) => sum + count, 0);
          const own = cuts.find(
            (cut) => cut.agencyId === `n${agency}` && cut.categoryId === CIVIL_SERVANT,
          );
          expect((own?.before ?? 0) - (own?.after ?? 0)).toBe(came - (after[agency] ?? 0));
        }
        expect(cuts.reduce((sum, cut) => sum + cut.before - cut.after, 0)).toBe(
          total(plan, OLD) - total(plan, NOW),
        );
      }),
      runs(100),
    );
  });

  const entry = (year: number, count: number) => ({
    unitId: unitId('nu0'),
    categoryId: CIVIL_SERVANT,
    year,
    posts: count,
    state: 'done' as const,
    form: null,
    decisionNumber: null,
    decisionDate: null,
    moneySaved: null,
  });

  it('are set beside what was done after the earlier list and up to the later one', () => {
    fc.assert(
      fc.property(
        arbitraryLists,
        fc.array(fc.tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 1, max: 5 }))),
        ({ plan, units, after }, done) => {
          const result = addReductions(
            plan,
            NOW,
            done.map(([year, count]) => entry(year, count)),
            newId,
          );
          if (!result.ok) throw new Error(result.error.error);
          const full = applyChange(plan, result.value);
          const found = reconcileLists(full, OLD, NOW, registerLines(full, NOW), 'assigned');
          const entered = done
            .filter(([year]) => year >= 2018 && year <= 2022)
            .reduce((sum, [, count]) => sum + count, 0);
          const cut =
            units.filter(([, , to]) => to === 0).reduce((sum, [count]) => sum + count, 0) -
            (after[0] ?? 0);
          const line = found?.find(({ agencyId }) => agencyId === 'n0');
          if (entered === 0 && cut === 0) {
            expect(line).toBeUndefined();
            return;
          }
          expect(line).toMatchObject({
            done: entered,
            cut,
            difference: cut - entered,
            reading:
              cut < 0
                ? 'grew'
                : cut === entered
                  ? 'agrees'
                  : cut > entered
                    ? 'notEntered'
                    : 'notInLists',
          });
        },
      ),
      runs(100),
    );
  });

  it('say how much may be a change of the source of pay', () => {
    const unit = (id: string, budget: number, revenue: number): UnitSketch => ({
      id,
      headcount: {
        [EMPLOYEE_BUDGET]: { assigned: budget, present: null },
        [EMPLOYEE_REVENUE]: { assigned: revenue, present: null },
        [CIVIL_SERVANT]: { assigned: budget / 4, present: null },
      },
    });
    const both = { assigned: [CIVIL_SERVANT, EMPLOYEE_BUDGET, EMPLOYEE_REVENUE], present: [] };
    let plan = withSnapshot(emptyPlan(), 'old', '2017-12-31', [unit('o', 20, 0)], {
      coverage: both,
    });
    plan = withSnapshot(plan, 'now', '2022-12-31', [unit('n', 12, 5)], {
      coverage: both,
      predecessorId: OLD,
    });
    plan = withLinks(plan, 'now', [['o>n', 'renamed']]);
    expect(reconcileLists(plan, OLD, NOW, [], 'assigned')).toMatchObject([
      { categoryId: CIVIL_SERVANT, cut: 2, payShift: 0, reading: 'notEntered' },
      { categoryId: EMPLOYEE_BUDGET, cut: 8, payShift: 5, reading: 'notEntered' },
      { categoryId: EMPLOYEE_REVENUE, cut: -5, payShift: 0, reading: 'grew' },
    ]);
  });

  it('are open where a number is missing, and name units of which nothing is known', () => {
    let plan = withSnapshot(
      emptyPlan(),
      'old',
      '2017-12-31',
      [{ id: 'o', ...posts(0), children: [{ id: 'o1', ...posts(5) }] }],
      { coverage },
    );
    plan = withSnapshot(plan, 'now', '2022-12-31', [{ id: 'n', headcount: {} }], {
      coverage: { assigned: [CIVIL_SERVANT], present: [] },
      predecessorId: OLD,
    });
    plan = withLinks(plan, 'now', [['o>n', 'renamed']]);
    expect(reconcileLists(plan, OLD, NOW, [], 'assigned')).toMatchObject([
      { agencyId: 'n', cut: null, difference: null, reading: 'unknown', unknown: 1, unlinked: 1 },
    ]);
    expect(reconcileLists(plan, NOW, OLD, [], 'assigned')).toBeNull();
  });
});
