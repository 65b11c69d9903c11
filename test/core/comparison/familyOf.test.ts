import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyOf } from '../../../src/core/comparison/familyOf';
import { unitId } from '../../../src/core/model/ids';
import { measuresTouching } from '../../../src/core/scenarios/measuresTouching';
import { measuresOf, replayedOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const [NOW, NEXT] = [sid('now'), sid('next')];

describe('familyOf', () => {
  it('holds just the base units that lead to a unit, after any commands', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(12), (base, draws) => {
        let plan = withScenario(base, 'next', 'now');
        for (const [i, draw] of draws.entries()) {
          const command = commandFrom(draw, structureOf(plan, NEXT), `n${i}`);
          if (command !== null) plan = tryCommand(plan, NEXT, command).plan;
        }
        const { structure, trace } = replayedOf(plan, NEXT);
        const originsOf = (id: string): readonly string[] => trace.origins.get(id) ?? [id];
        for (const unit of structure.units.values()) {
          const family = familyOf(plan, NOW, NEXT, unit.id);
          if (family === null) throw new Error('a scenario leads back to its base');
          expect(new Set(family.fromIds)).toEqual(new Set(originsOf(unit.id)));
          const kin = [...structure.units.values()].filter(
            (one) =>
              one.id === unit.id || originsOf(one.id).some((id) => originsOf(unit.id).includes(id)),
          );
          expect(new Set(family.toIds)).toEqual(new Set(kin.map(({ id }) => id)));
          expect(family.toIds[0]).toBe(unit.id);
          expect(family.newcomer).toBe(originsOf(unit.id).length === 0 ? 'created' : null);
        }
      }),
      runs(60),
    );
  });

  it('is told of a unit that a list holds without a link as not linked', () => {
    const plan = withSnapshot(
      withSnapshot(emptyPlan(), 'then', '2015-12-31', [{ id: 'a' }]),
      'now',
      '2022-12-31',
      [{ id: 'b' }],
      { predecessorId: sid('then') },
    );
    expect(familyOf(plan, sid('then'), NOW, unitId('b'))).toMatchObject({
      fromIds: [],
      toIds: ['b'],
      newcomer: 'unlinked',
    });
  });
});

describe('measuresTouching', () => {
  it('finds what names a unit and what changes it by the way, and nothing else', () => {
    const base = withScenario(
      withSnapshot(emptyPlan(), 'now', '2022-12-31', [
        { id: 'a', children: [{ id: 'child' }] },
        { id: 'b' },
        { id: 'c' },
      ]),
      'next',
      'now',
    );
    const plan = afterCommands(base, NEXT, [
      { kind: 'renameUnit', unitId: unitId('c'), name: 'Tên khác' },
      { kind: 'absorbUnits', absorberId: unitId('b'), absorbedIds: [unitId('a')] },
    ]);
    const [renaming, absorption] = measuresOf(plan, NEXT).map(({ id }) => id);
    expect([...measuresTouching(plan, NEXT, unitId('child'))]).toEqual([absorption]);
    expect([...measuresTouching(plan, NEXT, unitId('a'))]).toEqual([absorption]);
    expect([...measuresTouching(plan, NEXT, unitId('c'))]).toEqual([renaming]);
  });
});
