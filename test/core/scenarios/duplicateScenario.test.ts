import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { compareSnapshots } from '../../../src/core/comparison/compareSnapshots';
import { unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { duplicateScenario } from '../../../src/core/scenarios/copying/duplicateScenario';
import { measuresOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';
import { countedIds, drawnScenario } from '../../builders/drawnScenario';

const [ONE, TWO] = [sid('one'), sid('two')];

function copied(plan: Plan): Plan {
  const copy = { id: TWO, fromId: ONE, name: 'Bản sao' };
  const change = duplicateScenario(plan, copy, countedIds('copy'));
  if (!change.ok) throw new Error(change.error.code);
  return applyChange(plan, change.value);
}

describe('a copy of a scenario', () => {
  it('differs in nothing, and leaves the other alone when it is changed', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(10), arbitraryDraws(4), (base, draws, more) => {
        const plan = copied(drawnScenario(withScenario(base, 'one', 'now'), 'one', draws));
        expect(compareSnapshots(plan, ONE, TWO).items).toEqual([]);
        expect(measuresOf(plan, TWO).length).toBe(measuresOf(plan, ONE).length);
        const changed = drawnScenario(plan, 'two', more);
        expect(structureOf(changed, ONE)).toBe(structureOf(plan, ONE));
      }),
      runs(60),
    );
  });

  it('keeps what depends on what within itself', () => {
    const base = withSnapshot(emptyPlan(), 'now', '2022-12-31', [{ id: 'r', children: [] }]);
    const under = { kind: 'under', parentId: unitId('r'), index: null } as const;
    const plan = copied(
      afterCommands(withScenario(base, 'one', 'now'), ONE, [
        {
          kind: 'createUnit',
          unitId: unitId('x'),
          place: under,
          name: 'Tổ Mỹ thuật',
          unitKind: 'team',
          headcount: {},
        },
        { kind: 'absorbUnits', absorberId: unitId('r'), absorbedIds: [unitId('x')] },
      ]),
    );
    const [made, absorbed] = measuresOf(plan, TWO);
    expect(made?.id).toBe('copy1');
    expect(absorbed?.dependsOn).toEqual(['copy1']);
  });
});
