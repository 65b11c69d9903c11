import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostSum } from '../../../src/core/figures/rollUp';
import { EMPLOYEE_BUDGET, EMPLOYEE_REVENUE } from '../../../src/core/model/builtInCategories';
import { categoriesIn, type PostMeasure, postsOf } from '../../../src/core/model/headcount';
import { type CategoryId, type SnapshotId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { postsByCategory } from '../../../src/core/overview/categoryPosts';
import { momentsOf } from '../../../src/core/overview/moments';
import { trendOf } from '../../../src/core/overview/trend';
import { coverageOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryChain } from '../../arbitraries/chains';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, psu, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';

/** Posts of a category added up unit by unit; null where neither list nor units tell of it. */
function naiveSum(plan: Plan, id: SnapshotId, category: CategoryId, measure: PostMeasure) {
  const isListed = coverageOf(plan, id)[measure].includes(category);
  const units = [...structureOf(plan, id).units.values()];
  if (units.length === 0) return null;
  let [known, unknown] = [0, 0];
  for (const { headcount } of units) {
    const { [measure]: number, incomplete } = postsOf(headcount, category);
    known += number ?? 0;
    const isMissing = number === null ? isListed : incomplete?.includes(measure);
    if (isMissing === true && (isListed || categoriesIn(headcount).includes(category)))
      unknown += 1;
  }
  return isListed || known + unknown > 0 ? { known, unknown } : null;
}

const expectSum = (sum: PostSum | null | undefined, naive: PostSum | null): void => {
  if (naive === null) expect(sum ?? null).toBeNull();
  else expect(sum).toEqual(naive);
};

describe('posts and trends of the overview', () => {
  it('are those of the lists and scenarios, unit by unit', () => {
    fc.assert(
      fc.property(arbitraryChain, (plan) => {
        const id = sid('two');
        const points = trendOf(plan, id, null);
        expect(points.map((point) => point.snapshot.id)).toEqual(['l15', 'l17', 'l22', 'two']);
        for (const { snapshot, units, psus, assigned } of points) {
          const all = [...structureOf(plan, snapshot.id).units.values()];
          expect(units).toBe(all.length);
          const counted = all.filter((one) => one.kind === 'psu' && one.legalStatus === 'own');
          expect(psus).toBe(counted.length);
          for (const [category, sum] of assigned)
            expectSum(sum, naiveSum(plan, snapshot.id, category, 'assigned'));
        }
        const posts = postsByCategory(plan, momentsOf(plan, id, null), null);
        for (const { of, now, after } of posts.categories)
          for (const measure of ['assigned', 'present'] as const) {
            expectSum(now[measure], naiveSum(plan, sid('l22'), of.id, measure));
            expectSum(after?.[measure], naiveSum(plan, id, of.id, measure));
          }
      }),
      runs(60),
    );
  });

  it('tell an agency by the agencies that led to it, and what changed its pay without a cut', () => {
    const posts = (budget: number, revenue: number | null = null) => ({
      [EMPLOYEE_BUDGET]: { assigned: budget, present: budget - 1 },
      ...(revenue === null ? {} : { [EMPLOYEE_REVENUE]: { assigned: revenue, present: null } }),
    });
    const both = [EMPLOYEE_BUDGET, EMPLOYEE_REVENUE];
    const coverage = { assigned: both, present: [EMPLOYEE_BUDGET] };
    let plan = withSnapshot(
      emptyPlan(),
      'then',
      '2015-12-31',
      [
        psu('a', '4', { headcount: posts(10, 0) }),
        psu('b', '4', { headcount: posts(5, 0) }),
        psu('c', '4', { headcount: posts(8, 0) }),
      ],
      { coverage },
    );
    plan = withSnapshot(
      plan,
      'now',
      '2022-12-31',
      [
        psu('x', '4', { headcount: posts(12, 2) }),
        psu('y', '4', {
          headcount: posts(3),
          children: [psu('z', '4', { headcount: posts(4, 1) })],
        }),
      ],
      { coverage, predecessorId: sid('then') },
    );
    plan = withLinks(plan, 'now', [
      ['a>x', 'merged'],
      ['b>x', 'merged'],
      ['c>y', 'divided'],
      ['c>x', 'divided'],
    ]);
    plan = withScenario(plan, 'next', 'now', '2025-12-31');
    plan = afterCommands(plan, sid('next'), [
      {
        kind: 'convertAutonomy',
        unitId: unitId('z'),
        group: '2',
        regime: 'ND60_2021',
        decisionNumber: null,
        decisionDate: null,
        payShifts: [
          {
            fromCategoryId: EMPLOYEE_BUDGET,
            toCategoryId: EMPLOYEE_REVENUE,
            assigned: 3,
            present: null,
          },
        ],
      },
    ]);
    const of = (agency: string) =>
      trendOf(plan, sid('next'), unitId(agency)).map(({ units, assigned }) => [
        units,
        assigned.get(EMPLOYEE_BUDGET)?.known,
      ]);
    expect(of('x')).toEqual([
      [2, 15],
      [1, 12],
      [1, 12],
    ]);
    // The posts of the divided agency cannot be told by one of those that it became.
    expect(of('y')).toEqual([
      [null, undefined],
      [2, 7],
      [2, 4],
    ]);
    const moments = momentsOf(plan, sid('next'), null);
    expect(postsByCategory(plan, moments, null).payShift).toBe(3);
    expect(postsByCategory(plan, moments, unitId('x')).payShift).toBe(0);
    const { payShift, categories, sources } = postsByCategory(plan, moments, unitId('y'));
    expect(payShift).toBe(3);
    expect(categories.map(({ of: { id }, now, after }) => [id, now, after])).toEqual([
      [
        EMPLOYEE_BUDGET,
        {
          assigned: { known: 7, unknown: 0 },
          present: { known: 5, unknown: 0 },
          vacant: { known: 2, unknown: 0 },
        },
        {
          assigned: { known: 4, unknown: 0 },
          present: { known: 5, unknown: 0 },
          vacant: { known: -1, unknown: 0 },
        },
      ],
      [
        EMPLOYEE_REVENUE,
        { assigned: { known: 1, unknown: 1 }, present: null, vacant: null },
        { assigned: { known: 4, unknown: 1 }, present: null, vacant: null },
      ],
    ]);
    expect(sources.map((one) => one.of)).toEqual(['budget', 'revenue']);
  });
});
