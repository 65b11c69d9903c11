import { describe, expect, it } from 'vitest';
import { EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import type { HeadcountTarget } from '../../../src/core/model/target';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import { proofParts } from '../../../src/core/targets/proofParts';
import { afterCommands } from '../../builders/anEdit';
import {
  emptyPlan,
  sid,
  type UnitSketch,
  withLinks,
  withScenario,
  withSnapshot,
} from '../../builders/aPlan';

const staffed = (id: string, assigned: number, children: readonly UnitSketch[] = []) => ({
  id,
  children,
  headcount: { [EMPLOYEE_BUDGET]: { assigned, present: null } },
});

/** Agencies x, y, z of 2015 and their followers nx, ny, nz of 2022, with a scenario on these. */
const plan: Plan = withScenario(
  withLinks(
    withSnapshot(
      withSnapshot(emptyPlan(), 'then', '2015-12-31', [
        staffed('x', 10, [staffed('xa', 20)]),
        staffed('y', 100),
        staffed('z', 1000),
      ]),
      'now',
      '2022-12-31',
      [staffed('nx', 9, [staffed('nxa', 18)]), staffed('ny', 90), staffed('nz', 900)],
      { predecessorId: sid('then') },
    ),
    'now',
    [
      ['x>nx', 'kept'],
      ['xa>nxa', 'kept'],
      ['y>ny', 'kept'],
      ['z>nz', 'kept'],
    ],
  ),
  'one',
  'now',
);

const target = (id: string): HeadcountTarget => {
  const base = tableOf(plan, 'targets').get('budgetPosts2025') as HeadcountTarget;
  return {
    ...base,
    scope: { ...base.scope, agencyIds: [unitId(id)] },
    categoryIds: [EMPLOYEE_BUDGET],
  };
};

const cutIn = (from: Plan, id: string): readonly (number | null | undefined)[] => {
  const { decisive } = evaluateTarget(from, target(id), sid('one')).end;
  return [decisive.numeratorLeast?.numerator, decisive.denominator];
};

const commands = {
  absorb: { kind: 'absorbUnits', absorberId: unitId('ny'), absorbedIds: [unitId('nx')] },
  move: {
    kind: 'moveUnit',
    unitId: unitId('nx'),
    place: { kind: 'under', parentId: unitId('ny'), index: null },
  },
} as const;

describe('a target on named agencies', () => {
  it('means the same agency in the earlier list, whichever of its ids names it', () => {
    expect(cutIn(plan, 'nx')).toEqual([3, 30]);
    expect(cutIn(plan, 'x')).toEqual([3, 30]);
  });

  it('means all of the agency that took it over, before and after: a merger is no cut', () => {
    const merged = afterCommands(plan, sid('one'), [commands.absorb]);
    for (const id of ['nx', 'x']) expect(cutIn(merged, id)).toEqual([13, 130]);
    const { end } = evaluateTarget(merged, target('nx'), sid('one'));
    const listed = (isExcluded: boolean): readonly string[] =>
      proofParts(merged, target('nx'), sid('one'), end, 'main')
        .filter(({ name }) => (name === 'excluded') === isExcluded)
        .flatMap(({ rows }) => rows.map(({ unitId: id }) => id));
    expect(listed(false)).toEqual(['x', 'y', 'ny']);
    expect(listed(true)).toEqual(['z', 'nz']);
  });

  it('means its branch where it came under another agency', () => {
    expect(cutIn(afterCommands(plan, sid('one'), [commands.move]), 'nx')).toEqual([3, 30]);
  });
});
