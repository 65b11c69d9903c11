import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/commands/command';
import { netReductions } from '../../../src/core/figures/netReductions';
import {
  CIVIL_SERVANT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../../src/core/model/builtInCategories';
import { type CategoryId, type UnitId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import type { Structure } from '../../../src/core/model/structure';
import { replaySteps, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryForest, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, type UnitSketch, withScenario, withSnapshot } from '../../builders/aPlan';
import { naiveSum } from '../../builders/naiveOracle';

const ALL = [CIVIL_SERVANT, EMPLOYEE_BUDGET, EMPLOYEE_REVENUE];
const coverage = { assigned: ALL, present: [] };

const allKnown = (sketch: UnitSketch): UnitSketch => ({
  ...sketch,
  headcount: Object.fromEntries(
    ALL.map((id) => [id, { assigned: sketch.headcount?.[id]?.assigned ?? 0, present: null }]),
  ),
  children: (sketch.children ?? []).map(allKnown),
});

const scenarioOf = (roots: readonly UnitSketch[]): Plan =>
  withScenario(withSnapshot(emptyPlan(), 'now', '2022-12-31', roots, { coverage }), 'one', 'now');

function naiveParty(structure: Structure, id: UnitId): string {
  let top = id;
  for (
    let up = structure.units.get(top)?.parentId;
    up != null;
    up = structure.units.get(up)?.parentId
  )
    top = up;
  return structure.parkedIds.includes(top) ? '' : top;
}

const planSum = (structure: Structure, categories: readonly CategoryId[]): number =>
  [...structure.rootIds, ...structure.parkedIds]
    .flatMap((id) => categories.map((category) => naiveSum(structure, id, category, 'assigned')))
    .reduce((a, b) => a + b, 0);

/** The unit that a command's loss of posts is to be laid to; it is looked for before and after. */
function unitOf(command: Command): UnitId | null {
  return 'unitId' in command ? command.unitId : null;
}

/** What each measure really took out of the plan, at the agency where it did so. */
function naiveNets(plan: Plan): Map<string, number> {
  const nets = new Map<string, number>();
  const steps = replaySteps(plan, sid('one'), null);
  for (let i = 1; i < steps.length; i += 1) {
    const [before, after] = [steps[i - 1]?.state.structure, steps[i]?.state.structure];
    const command = steps[i]?.measure?.command;
    if (before === undefined || after === undefined || command === undefined) throw new Error();
    const lost = planSum(before, ALL) - planSum(after, ALL);
    if (lost === 0) continue;
    const unit = unitOf(command);
    if (unit === null) throw new Error(`${command.kind} lost posts`);
    const party = naiveParty(before.units.has(unit) ? before : after, unit);
    nets.set(party, (nets.get(party) ?? 0) + lost);
  }
  return nets;
}

/** Any commands on a plan's scenario; what is refused is passed over. */
function afterDraws(
  roots: readonly UnitSketch[],
  draws: Parameters<typeof commandFrom>[0][],
): Plan {
  let plan = scenarioOf(roots);
  draws.forEach((draw, i) => {
    const command = commandFrom(draw, structureOf(plan, sid('one')), `new${i}`);
    if (command !== null) plan = tryCommand(plan, sid('one'), command).plan;
  });
  return plan;
}

const filled = (draw: Parameters<typeof commandFrom>[0]): Parameters<typeof commandFrom>[0] => ({
  ...draw,
  posts: allKnown({ id: 'x', headcount: draw.posts }).headcount ?? {},
});

describe('net reductions by agency', () => {
  it('are what the measures took out where they did so, however units and posts moved on', () => {
    fc.assert(
      fc.property(arbitraryForest(), arbitraryDraws(12), (roots, draws) => {
        const plan = afterDraws(roots.map(allKnown), draws.map(filled));
        const { agencies } = netReductions(plan, sid('one'), ALL, 'assigned');
        const nets = naiveNets(plan);
        for (const { party, net } of agencies) expect(net).toBe(nets.get(party ?? '') ?? 0);
        for (const [party, net] of nets)
          expect(agencies.find((one) => (one.party ?? '') === party)?.net ?? 0).toBe(net);
      }),
      runs(200),
    );
  });

  it('add up to the plan’s for any categories, and are open where a number is', () => {
    const some = fc.subarray(ALL, { minLength: 1 });
    fc.assert(
      fc.property(arbitraryForest(), arbitraryDraws(12), some, (roots, draws, categories) => {
        const plan = afterDraws(roots, [...draws]);
        const { agencies, plan: whole } = netReductions(plan, sid('one'), categories, 'assigned');
        const out = agencies.reduce((sum, one) => sum + one.movedOut.known, 0);
        expect(agencies.reduce((sum, one) => sum + one.movedIn.known, 0)).toBe(out);
        for (const { net, baseline, snapshot } of agencies)
          if (baseline.unknown + snapshot.unknown > 0) expect(net).toBeNull();
        if (agencies.every(({ net }) => net !== null))
          expect(agencies.reduce((sum, { net }) => sum + (net ?? 0), 0)).toBe(whole);
        const now = structureOf(plan, sid('one'));
        const then = structureOf(plan, sid('now'));
        if (whole !== null)
          expect(whole).toBe(planSum(then, categories) - planSum(now, categories));
      }),
      runs(200),
    );
  });

  const posts = (assigned: number) => ({
    headcount: { [EMPLOYEE_BUDGET]: { assigned, present: null } },
  });
  const two = scenarioOf(
    [
      {
        id: 'a',
        children: [
          { id: 'a1', ...posts(10) },
          { id: 'a2', ...posts(6) },
        ],
      },
      { id: 'b', children: [{ id: 'b1', ...posts(20) }] },
    ].map(allKnown),
  );
  const reduce = (plan: Plan, categories = [EMPLOYEE_BUDGET]) =>
    netReductions(plan, sid('one'), categories, 'assigned');

  it('let a moved unit carry what it had; later cuts are the receiver’s', () => {
    const plan = afterCommands(two, sid('one'), [
      {
        kind: 'moveUnit',
        unitId: unitId('a1'),
        place: { kind: 'under', parentId: unitId('b'), index: null },
      },
      {
        kind: 'setHeadcount',
        unitId: unitId('a1'),
        categoryId: EMPLOYEE_BUDGET,
        posts: { assigned: 7 },
      },
    ]);
    const { agencies, transfers, plan: whole } = reduce(plan);
    expect(agencies).toMatchObject([
      { party: 'a', movedOut: { known: 10 }, movedIn: { known: 0 }, net: 0 },
      { party: 'b', movedOut: { known: 0 }, movedIn: { known: 10 }, net: 3 },
    ]);
    expect(transfers).toMatchObject([
      { from: 'a', to: 'b', posts: { known: 10 }, units: [{ id: 'a1' }] },
    ]);
    expect(whole).toBe(3);
  });

  it('gather absorptions and transfers of one pair of agencies in one field', () => {
    const plan = afterCommands(two, sid('one'), [
      { kind: 'absorbUnits', absorberId: unitId('b1'), absorbedIds: [unitId('a1')] },
      {
        kind: 'transferPosts',
        unitId: unitId('a2'),
        toUnitId: unitId('b1'),
        transfers: [
          {
            fromCategoryId: EMPLOYEE_BUDGET,
            toCategoryId: EMPLOYEE_BUDGET,
            assigned: 2,
            present: null,
          },
        ],
      },
    ]);
    const { transfers, agencies } = reduce(plan);
    expect(transfers).toMatchObject([
      { from: 'a', to: 'b', posts: { known: 12, unknown: 0 }, units: [{ id: 'a1' }, { id: 'a2' }] },
    ]);
    expect(agencies.map(({ net }) => net)).toEqual([0, 0]);
  });

  it('leave posts that change their source of pay on the way with the giver', () => {
    const plan = afterCommands(two, sid('one'), [
      {
        kind: 'transferPosts',
        unitId: unitId('a2'),
        toUnitId: unitId('b1'),
        transfers: [
          {
            fromCategoryId: EMPLOYEE_BUDGET,
            toCategoryId: EMPLOYEE_REVENUE,
            assigned: 2,
            present: null,
          },
        ],
      },
    ]);
    expect(reduce(plan).transfers).toEqual([]);
    expect(reduce(plan).agencies.map(({ net }) => net)).toEqual([2, 0]);
    expect(reduce(plan, ALL).agencies.map(({ net }) => net)).toEqual([0, 0]);
  });

  it('say nothing of a recorded list', () => {
    expect(netReductions(two, sid('now'), ALL, 'assigned')).toMatchObject({
      transfers: [],
      plan: 0,
    });
  });
});
