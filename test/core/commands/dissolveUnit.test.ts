import { describe, expect, it } from 'vitest';
import type { DissolveUnit } from '../../../src/core/commands/command';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import { replayedOf, structureOf } from '../../../src/core/scenarios/structures';
import { tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const posts = (assigned: number) => ({ [CIVIL_SERVANT]: { assigned, present: null } });

const base = withScenario(
  withSnapshot(emptyPlan(), 'now', '2022-12-31', [
    {
      id: 'agency',
      kind: 'department',
      children: [
        {
          id: 'old',
          headcount: posts(10),
          children: [{ id: 'x' }, { id: 'y', children: [{ id: 'z' }] }],
        },
        { id: 'a', headcount: posts(1) },
        { id: 'b', headcount: posts(2) },
      ],
    },
  ]),
  'plan',
  'now',
);

const dissolve = (fields: Partial<DissolveUnit>) => {
  const step = tryCommand(base, sid('plan'), {
    kind: 'dissolveUnit',
    unitId: unitId('old'),
    destinations: [],
    restTo: null,
    childrenTo: null,
    ...fields,
  });
  const structure = structureOf(step.plan, sid('plan'));
  return {
    ...step,
    assigned: (id: string) => structure.units.get(id)?.headcount[CIVIL_SERVANT]?.assigned,
    children: (id: string) => structure.units.get(id)?.childIds,
  };
};
const child = (childId: string, toUnitId: string) => ({
  childId: unitId(childId),
  toUnitId: unitId(toUnitId),
});

describe('dissolving a unit', () => {
  it('sends named posts to several units and the rest where it is told', () => {
    const done = dissolve({
      destinations: [
        { toUnitId: unitId('a'), posts: posts(4) },
        { toUnitId: unitId('b'), posts: posts(3) },
      ],
      restTo: unitId('b'),
    });
    expect([done.assigned('a'), done.assigned('b')]).toEqual([5, 8]);
    const { events } = replayedOf(done.plan, sid('plan')).trace;
    expect(events[0]?.posts.map(({ toUnitId, assigned }) => [toUnitId, assigned])).toEqual([
      ['a', 4],
      ['b', 3],
      ['b', 3],
    ]);
  });

  it('sends each child to a unit of its own, the others to the common one', () => {
    const done = dissolve({
      childrenTo: unitId('b'),
      childDestinations: [child('x', 'a')],
    });
    expect([done.children('a'), done.children('b')]).toEqual([['x'], ['y']]);
    const below = dissolve({ childDestinations: [child('x', 'z')] });
    expect(below.children('z')).toEqual(['x']);
    expect(below.children('agency')).toEqual(['a', 'b', 'y']);
  });

  it('refuses children that are none or would come to lie below each other', () => {
    const code = (...childDestinations: ReturnType<typeof child>[]) =>
      dissolve({ childDestinations }).error?.code;
    expect(code(child('a', 'b'))).toBe('notAChild');
    expect(code(child('x', 'a'), child('x', 'b'))).toBe('notAChild');
    expect(code(child('x', 'old'))).toBe('placeInside');
    expect(code(child('y', 'z'))).toBe('placeInside');
    expect(code(child('x', 'y'), child('y', 'x'))).toBe('placeInside');
    expect(code(child('x', 'nobody'))).toBe('unitMissing');
  });
});
