import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import type { Command } from '../../../src/core/commands/command';
import { compareSnapshots } from '../../../src/core/comparison/compareSnapshots';
import { EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import {
  type RebaseChoices,
  rebaseScenario,
} from '../../../src/core/scenarios/rebasing/rebaseScenario';
import { measuresOf, replayedOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryForest } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import {
  emptyPlan,
  sid,
  type UnitSketch,
  withLinks,
  withScenario,
  withSnapshot,
} from '../../builders/aPlan';
import { drawnScenario } from '../../builders/drawnScenario';

const [ONE, TWO, NEW] = [sid('one'), sid('two'), sid('new')];
const NOTHING: RebaseChoices = { units: new Map(), measures: new Map() };

const renamed = (sketches: readonly UnitSketch[]): UnitSketch[] =>
  sketches.map((one) => ({
    ...one,
    name: `Đơn vị ${one.id}`,
    id: `n${one.id}`,
    children: renamed(one.children ?? []),
  }));

const idsIn = (sketches: readonly UnitSketch[]): string[] =>
  sketches.flatMap((one) => [one.id, ...idsIn(one.children ?? [])]);

/** Two lists of the same units under other ids, all linked, and a scenario on the earlier one. */
function twoLists(forest: readonly UnitSketch[], later = renamed(forest)): Plan {
  const then = withSnapshot(emptyPlan(), 'now', '2022-12-31', forest);
  const both = withSnapshot(then, 'new', '2024-12-31', later, { predecessorId: sid('now') });
  const there = new Set(idsIn(later));
  const links = idsIn(forest)
    .filter((id) => there.has(`n${id}`))
    .map((id): [string, 'kept'] => [`${id}>n${id}`, 'kept']);
  return withScenario(withLinks(both, 'new', links), 'one', 'now');
}

describe('a scenario on another base', () => {
  it('does the same there when the new list says the same', () => {
    fc.assert(
      fc.property(
        arbitraryForest(),
        arbitraryDraws(10),
        arbitraryDraws(4),
        (forest, draws, more) => {
          let plan = drawnScenario(twoLists(forest), 'one', draws);
          plan = drawnScenario(withScenario(plan, 'two', 'one'), 'two', more);
          const { change, problems } = rebaseScenario(plan, ONE, NEW, NOTHING);
          expect(problems).toEqual([]);
          const moved = applyChange(plan, change);
          expect(structureOf(moved, NEW)).toBe(structureOf(plan, NEW));
          for (const id of [ONE, TWO]) {
            expect(replayedOf(moved, id).conflicts.length).toBe(
              replayedOf(plan, id).conflicts.length,
            );
            expect(shape(moved, id)).toEqual(shape(plan, id));
          }
        },
      ),
      runs(60),
    );
  });

  it('keeps every measure, whatever the new list lost', () => {
    fc.assert(
      fc.property(
        arbitraryForest(),
        arbitraryForest(),
        arbitraryDraws(10),
        (forest, other, draws) => {
          const plan = drawnScenario(twoLists(forest, renamed(other)), 'one', draws);
          const { change, problems, carried } = rebaseScenario(plan, ONE, NEW, NOTHING);
          const moved = applyChange(plan, change);
          const told = new Set(
            problems.flatMap((one) => (one.kind === 'unit' ? one.measureIds : [one.measureId])),
          );
          const { conflicts } = replayedOf(moved, ONE);
          expect(measuresOf(moved, ONE).map(({ id }) => id)).toEqual(
            measuresOf(plan, ONE).map(({ id }) => id),
          );
          expect(carried).toBe(measuresOf(moved, ONE).length - conflicts.length);
          for (const { measureId } of conflicts) expect(told.has(measureId)).toBe(true);
        },
      ),
      runs(60),
    );
  });

  const posts = (assigned: number): Pick<UnitSketch, 'headcount'> => ({
    headcount: { [EMPLOYEE_BUDGET]: { assigned, present: null } },
  });
  const cut: Command = {
    kind: 'setHeadcount',
    unitId: unitId('a'),
    categoryId: EMPLOYEE_BUDGET,
    posts: { assigned: 10 },
  };
  const assignedIn = (plan: Plan, id: string): number | null | undefined =>
    structureOf(plan, ONE).units.get(unitId(id))?.headcount[EMPLOYEE_BUDGET]?.assigned;

  it('says where a cut starts from another number, and keeps number or difference', () => {
    const plan = afterCommands(
      twoLists([{ id: 'a', ...posts(12) }], [{ id: 'na', ...posts(15) }]),
      ONE,
      [cut],
    );
    const [measure] = measuresOf(plan, ONE);
    if (measure === undefined) throw new Error('no measure');
    const asIs = rebaseScenario(plan, ONE, NEW, NOTHING);
    expect(asIs.problems).toEqual([
      {
        kind: 'posts',
        measureId: measure.id,
        numbers: [
          {
            unitId: 'na',
            categoryId: EMPLOYEE_BUDGET,
            measure: 'assigned',
            before: 12,
            now: 15,
            to: 10,
          },
        ],
      },
    ]);
    expect(assignedIn(applyChange(plan, asIs.change), 'na')).toBe(10);
    const same = rebaseScenario(plan, ONE, NEW, {
      ...NOTHING,
      measures: new Map([[measure.id, 'sameDifference']]),
    });
    expect(same.problems).toEqual([]);
    expect(assignedIn(applyChange(plan, same.change), 'na')).toBe(13);
  });

  it('asks which unit takes the place of one that is gone', () => {
    const plan = afterCommands(
      twoLists([{ id: 'a', ...posts(12) }], [{ id: 'b', ...posts(12) }]),
      ONE,
      [cut],
    );
    const [open] = rebaseScenario(plan, ONE, NEW, NOTHING).problems;
    expect(open).toMatchObject({ kind: 'unit', unitId: 'a', candidateIds: [] });
    const chosen = rebaseScenario(plan, ONE, NEW, {
      ...NOTHING,
      units: new Map([[unitId('a'), unitId('b')]]),
    });
    expect(chosen.problems).toEqual([]);
    expect(assignedIn(applyChange(plan, chosen.change), 'b')).toBe(10);
  });

  it('leaves a measure out of force where that is chosen', () => {
    const plan = afterCommands(
      twoLists([{ id: 'a', ...posts(12) }], [{ id: 'na', ...posts(15) }]),
      ONE,
      [cut],
    );
    const [measure] = measuresOf(plan, ONE);
    if (measure === undefined) throw new Error('no measure');
    const off = rebaseScenario(plan, ONE, NEW, {
      ...NOTHING,
      measures: new Map([[measure.id, 'off']]),
    });
    expect(off.problems).toEqual([]);
    const moved = applyChange(plan, off.change);
    expect(compareSnapshots(moved, NEW, ONE).items).toEqual([]);
    expect(measuresOf(moved, ONE)).toHaveLength(1);
  });
});

/** A structure without the ids of its list: a path of names for each unit, with its figures. */
function shape(plan: Plan, id: typeof ONE): readonly string[] {
  const structure = structureOf(plan, id);
  const path = (unit: string | null): string => {
    const row = unit === null ? undefined : structure.units.get(unit);
    return row === undefined ? '' : `${path(row.parentId)}/${row.name}`;
  };
  return [...structure.units.values()]
    .map((unit) => `${path(unit.id)} ${JSON.stringify([unit.headcount, unit.kind, unit.autonomy])}`)
    .sort();
}
