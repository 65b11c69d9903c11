import { describe, expect, it } from 'vitest';
import {
  CIVIL_SERVANT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import type { HeadcountTarget, UnitCountTarget } from '../../../src/core/model/target';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import { afterCommands } from '../../builders/anEdit';
import { day, emptyPlan, psu, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const posts = (civil: number | null, budget: number | null = 0) => ({
  [CIVIL_SERVANT]: { assigned: civil, present: null },
  [EMPLOYEE_BUDGET]: { assigned: budget, present: null },
});
const headcountTarget = (plan: Plan, fields: Partial<HeadcountTarget> = {}): HeadcountTarget => ({
  ...(tableOf(plan, 'targets').get('budgetPosts2025') as HeadcountTarget),
  ...fields,
});

const lists = (then: number | null, now: number | null): Plan => {
  const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', [
    { id: 'a', headcount: posts(then) },
  ]);
  return withSnapshot(first, 'now', '2022-12-31', [{ id: 'b', headcount: posts(now) }]);
};
const read = (plan: Plan, fields: Partial<HeadcountTarget> = {}) =>
  evaluateTarget(plan, headcountTarget(plan, fields), sid('now')).end.decisive;

describe('the inside of agencies', () => {
  it('is what stands below them; an office that is an agency is none of it, a parked one is', () => {
    const first = withSnapshot(emptyPlan(), 'then', '2021-12-31', [
      { id: 'o', kind: 'office', children: [{ id: 'a' }, { id: 'b' }] },
      { id: 'p', kind: 'division' },
    ]);
    const plan = withSnapshot(
      first,
      'now',
      '2025-12-31',
      [
        { id: 'o2', kind: 'office', children: [{ id: 'a2' }] },
        { id: 'p2', kind: 'division' },
      ],
      { parkedIds: [unitId('p2')] },
    );
    const target = tableOf(plan, 'targets').get('fewerInternalUnits2025') as UnitCountTarget;
    const { decisive } = evaluateTarget(plan, target, sid('now')).end;
    expect(decisive.evidence.map((one) => one.unitId)).toEqual(['a', 'b', 'a2', 'p2']);
    expect(decisive.denominator).toBe(2);
  });
});

describe('headcount target', () => {
  it('is (baseline − snapshot) / baseline, met by equality', () => {
    expect(read(lists(100, 90))).toMatchObject({
      least: { numerator: 1, denominator: 10 },
      verdict: 'met',
      shortfallMost: 0,
    });
    expect(read(lists(100, 91))).toMatchObject({ verdict: 'notMet', shortfallMost: 1 });
    expect(read(lists(103, 95))).toMatchObject({ verdict: 'notMet', shortfallMost: 3 });
  });

  it('has no value for a baseline of zero', () => {
    expect(read(lists(0, 5))).toMatchObject({ least: null, most: null, verdict: 'undetermined' });
  });

  it('is open while posts are unknown that could decide it', () => {
    expect(read(lists(100, null))).toMatchObject({
      verdict: 'undetermined',
      doubts: ['unknownPosts'],
    });
  });

  it('counts only the chosen categories', () => {
    const plan = lists(100, 80);
    expect(read(plan, { categoryIds: [EMPLOYEE_BUDGET] }).verdict).toBe('undetermined');
    expect(read(plan, { categoryIds: [CIVIL_SERVANT] }).least).toEqual({
      numerator: 1,
      denominator: 5,
    });
  });

  it('refuses to compare a category that only one of the lists has', () => {
    const first = withSnapshot(
      emptyPlan(),
      'then',
      '2015-12-31',
      [{ id: 'a', headcount: posts(9) }],
      {
        coverage: { assigned: [CIVIL_SERVANT], present: [] },
      },
    );
    const plan = withSnapshot(first, 'now', '2022-12-31', [{ id: 'b', headcount: posts(9) }]);
    expect(read(plan)).toMatchObject({ doubts: ['notCovered'], verdict: 'undetermined' });
  });

  it('compares a baseline entered by hand only with all categories that lists know of', () => {
    const narrow = withSnapshot(
      lists(100, 80),
      'narrow',
      '2023-12-31',
      [{ id: 'c', headcount: posts(80) }],
      { coverage: { assigned: [CIVIL_SERVANT], present: [] } },
    );
    const byHand = (id: string) =>
      evaluateTarget(narrow, headcountTarget(narrow, { manualBaseline: 200 }), sid(id)).end
        .decisive;
    expect(byHand('now')).toMatchObject({ least: { numerator: 3, denominator: 5 } });
    expect(byHand('narrow')).toMatchObject({ doubts: ['notCovered'], verdict: 'undetermined' });
  });

  it('is proved by agencies that add up to it, in a scope too', () => {
    const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', [
      {
        id: 'a',
        kind: 'department',
        headcount: posts(10),
        children: [psu('a1', '4', { headcount: posts(0, 30) })],
      },
    ]);
    const plan = withSnapshot(first, 'now', '2022-12-31', [
      { id: 'b', kind: 'department', headcount: posts(8) },
      psu('b1', '4', { headcount: posts(0, 24) }),
    ]);
    const reading = read(plan, { scope: { agencyIds: null, kinds: ['psu'], sectors: null } });
    expect(reading).toMatchObject({ least: { numerator: 1, denominator: 5 }, denominator: 30 });
    expect(
      reading.evidence.map(({ unitId: id, side, least }) => [id, side, least.numerator]),
    ).toEqual([
      ['a', 'baseline', 30],
      ['b1', 'snapshot', 24],
    ]);
  });

  it('leaves a measure dated after the due year to the end state', () => {
    const plan = afterCommands(
      withScenario(lists(100, 100), 'plan', 'now'),
      sid('plan'),
      [
        {
          kind: 'setHeadcount',
          unitId: unitId('b'),
          categoryId: CIVIL_SERVANT,
          posts: { assigned: 50 },
        },
      ],
      day('2026-06-30'),
    );
    const result = evaluateTarget(plan, headcountTarget(plan), sid('plan'));
    expect(result.verdict).toBe('notMet');
    expect(result.end.decisive.least).toEqual({ numerator: 1, denominator: 2 });
  });
});

describe('a change of the source of pay', () => {
  it('lowers the budget-paid figure and is told apart from a cut', () => {
    const unit = psu('p', '4', { headcount: posts(0, 40) });
    const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', [unit]);
    const base = withScenario(withSnapshot(first, 'now', '2022-12-31', [unit]), 'plan', 'now');
    const plan = afterCommands(base, sid('plan'), [
      {
        kind: 'convertAutonomy',
        unitId: unitId('p'),
        group: '2',
        regime: null,
        decisionNumber: null,
        decisionDate: null,
        payShifts: [
          {
            fromCategoryId: EMPLOYEE_BUDGET,
            toCategoryId: EMPLOYEE_REVENUE,
            assigned: 10,
            present: null,
          },
        ],
      },
    ]);
    const { end } = evaluateTarget(plan, headcountTarget(plan), sid('plan'));
    expect(end.decisive.least).toEqual({ numerator: 1, denominator: 4 });
    expect(end.payShift).toBe(10);
  });
});

describe('unit count target', () => {
  it('counts public service units then and now', () => {
    const then = Array.from({ length: 10 }, (_, i) => psu(`a${i}`, '4'));
    const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', [...then, { id: 'd' }]);
    const plan = withSnapshot(first, 'now', '2022-12-31', [
      ...then.slice(1),
      { id: 'e' },
      { id: 'f' },
    ]);
    const target = tableOf(plan, 'targets').get('fewerPsus2025') as UnitCountTarget;
    expect(evaluateTarget(plan, target, sid('now')).end.decisive).toMatchObject({
      denominator: 10,
      least: { numerator: 1, denominator: 10 },
      verdict: 'met',
    });
  });
});
