import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ghostsOf, withGhosts } from '../../../src/core/comparison/ghosts';
import { unitId } from '../../../src/core/model/ids';
import { walk } from '../../../src/core/model/structure';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import { emptyPlan, psu, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(unitId) as [
  ReturnType<typeof unitId>,
  ReturnType<typeof unitId>,
  ReturnType<typeof unitId>,
  ReturnType<typeof unitId>,
];
const listed = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
  {
    id: 'top',
    kind: 'department',
    children: [psu('a', '2'), psu('b', '2'), psu('c', '2'), psu('d', '2')],
  },
]);
const plan = withScenario(listed, 'next', 'now');

describe('ghostsOf', () => {
  it('tells how each unit ended and what goes on with its line', () => {
    const after = afterCommands(plan, sid('next'), [
      { kind: 'absorbUnits', absorberId: a, absorbedIds: [b] },
      {
        kind: 'dissolveUnit',
        unitId: c,
        destinations: [],
        restTo: null,
        childrenTo: null,
        childDestinations: [],
      },
      {
        kind: 'mergeUnits',
        unitIds: [a, d],
        newUnitId: unitId('e'),
        name: 'Đơn vị mới',
        unitKind: 'psu',
      },
    ]);
    const ghosts = ghostsOf(after, sid('now'), sid('next'));
    const told = [...(ghosts ?? [])].map(([id, { ending, successorIds }]) => [
      id,
      ending,
      successorIds,
    ]);
    expect(told.sort()).toEqual([
      ['a', 'merged', ['e']],
      ['b', 'absorbed', ['e']],
      ['c', 'dissolved', []],
      ['d', 'merged', ['e']],
    ]);
  });

  it('tells nothing of lists that were recorded apart', () => {
    const apart = withSnapshot(listed, 'later', '2023-12-31', [psu('x', '2')], {
      predecessorId: sid('now'),
    });
    expect(ghostsOf(apart, sid('now'), sid('later'))).toBeNull();
    expect(ghostsOf(plan, sid('next'), sid('now'))).toBeNull();
  });

  it('with what is there gives every unit of both, each once, in the order of both', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(8), (base, draws) => {
        let scenario = withScenario(base, 'next', 'now');
        for (const [i, draw] of draws.entries()) {
          const command = commandFrom(draw, structureOf(scenario, sid('next')), `n${i}`);
          if (command !== null) scenario = tryCommand(scenario, sid('next'), command).plan;
        }
        const before = structureOf(scenario, sid('now'));
        const now = structureOf(scenario, sid('next'));
        const ghosts = ghostsOf(scenario, sid('now'), sid('next'));
        if (ghosts === null) throw new Error('a scenario shares its ids with its base');
        const drawn = withGhosts(now, before, ghosts, true);
        const ids = [...walk(drawn)].map(({ unit }) => unit.id);
        const both = new Set([...now.units.entries(), ...before.units.entries()].map(([id]) => id));
        expect(ids).toHaveLength(both.size);
        expect(new Set(ids)).toEqual(both);
        for (const { unit } of walk(drawn)) {
          for (const child of unit.childIds) expect(drawn.units.get(child)?.parentId).toBe(unit.id);
          const real = now.units.get(unit.id);
          if (real === undefined) expect(unit.parentId).toBe(before.units.get(unit.id)?.parentId);
          else expect(unit.childIds.filter((id) => now.units.has(id))).toEqual(real.childIds);
          const old = before.units.get(unit.id)?.childIds ?? [];
          const gone = unit.childIds.filter((id) => !now.units.has(id));
          expect(gone).toEqual(old.filter((id) => gone.includes(id)));
        }
      }),
      runs(100),
    );
  });
});
