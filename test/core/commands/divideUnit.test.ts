import { describe, expect, it } from 'vitest';
import type { DividedPart } from '../../../src/core/commands/command';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import { replayedOf, structureOf } from '../../../src/core/scenarios/structures';
import { tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const base = withScenario(
  withSnapshot(emptyPlan(), 'now', '2022-12-31', [
    {
      id: 'agency',
      kind: 'department',
      children: [
        { id: 'first' },
        {
          id: 'old',
          name: 'Phòng Kế hoạch - Tài chính',
          headcount: {
            [CIVIL_SERVANT]: { assigned: 10, present: 9 },
            [EMPLOYEE_BUDGET]: { assigned: null, present: null },
          },
          children: [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
        },
        { id: 'last' },
      ],
    },
  ]),
  'plan',
  'now',
);

const part = (id: string, fields: Partial<DividedPart> = {}): DividedPart => ({
  newUnitId: unitId(id),
  name: `Phòng ${id}`,
  unitKind: 'division',
  posts: {},
  childIds: [],
  ...fields,
});

const divide = (...parts: DividedPart[]) =>
  tryCommand(base, sid('plan'), { kind: 'divideUnit', unitId: unitId('old'), parts });

describe('dividing a unit', () => {
  const { plan, error } = divide(
    part('a'),
    part('b', {
      posts: { [CIVIL_SERVANT]: { assigned: 4, present: null } },
      childIds: [unitId('y')],
    }),
  );
  const structure = structureOf(plan, sid('plan'));
  const unit = (id: string) => structure.units.get(id);

  it('ends it and puts the new units in its place, in order', () => {
    expect(error).toBeNull();
    expect(unit('old')).toBeUndefined();
    expect(unit('agency')?.childIds).toEqual(['first', 'a', 'b', 'last']);
  });

  it('leaves what no part names to the first', () => {
    expect(unit('a')).toMatchObject({
      headcount: { [CIVIL_SERVANT]: { assigned: 6, present: 9 } },
      childIds: ['x', 'z'],
    });
    expect(unit('b')).toMatchObject({
      headcount: { [CIVIL_SERVANT]: { assigned: 4, present: 0 } },
      childIds: ['y'],
    });
  });

  it('keeps an unknown number unknown in every part', () => {
    for (const id of ['a', 'b'])
      expect(unit(id)?.headcount[EMPLOYEE_BUDGET]?.assigned ?? null).toBeNull();
  });

  it('lets every part carry on the line of the old unit', () => {
    const { trace } = replayedOf(plan, sid('plan'));
    expect([trace.origins.get('a'), trace.origins.get('b')]).toEqual([['old'], ['old']]);
    expect(trace.events).toMatchObject([
      { kind: 'divided', fromUnitIds: ['old'], toUnitIds: ['a', 'b'] },
    ]);
  });

  it('refuses what does not add up or is no division', () => {
    const many = { [CIVIL_SERVANT]: { assigned: 6, present: null } };
    expect(divide(part('a')).error?.code).toBe('tooFewUnits');
    expect(divide(part('a', { posts: many }), part('b', { posts: many })).error?.code).toBe(
      'tooManyPosts',
    );
    expect(divide(part('a'), part('a')).error?.code).toBe('unitExists');
    expect(divide(part('a'), part('first')).error?.code).toBe('unitExists');
    expect(divide(part('a'), part('b', { name: ' ' })).error?.code).toBe('nameEmpty');
    const twice = { childIds: [unitId('x')] };
    expect(divide(part('a', twice), part('b', twice)).error?.code).toBe('notAChild');
    expect(divide(part('a'), part('b', { childIds: [unitId('first')] })).error?.code).toBe(
      'notAChild',
    );
  });
});
