import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../../src/core/figures/totals';
import {
  BUILT_IN_CATEGORIES,
  CIVIL_SERVANT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../../src/core/model/builtInCategories';
import { type PostMeasure, postsOf } from '../../../src/core/model/headcount';
import { unitId } from '../../../src/core/model/ids';
import type { Rule, RulePack } from '../../../src/core/model/norm';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import type { HeadcountTarget, UnitCountTarget } from '../../../src/core/model/target';
import { isPublicServiceUnit, type Unit } from '../../../src/core/model/unit';
import type { Finding } from '../../../src/core/norms/finding';
import { coverageOf, structureOf } from '../../../src/core/scenarios/structures';
import { openByAgency, postCandidates } from '../../../src/core/targets/postCandidates';
import { unitCandidates } from '../../../src/core/targets/unitCandidates';
import { arbitraryForest, arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, psu, sid, type UnitSketch, withSnapshot } from '../../builders/aPlan';

const COUNTED = [CIVIL_SERVANT, EMPLOYEE_BUDGET];
const cutOf = (plan: Plan, measure: PostMeasure = 'assigned'): HeadcountTarget => ({
  ...(tableOf(plan, 'targets').get('budgetPosts2025') as HeadcountTarget),
  categoryIds: COUNTED,
  measure,
});
const fewer = (plan: Plan): UnitCountTarget =>
  tableOf(plan, 'targets').get('fewerPsus2025') as UnitCountTarget;
const structure = (plan: Plan) => structureOf(plan, sid('now'));
const grounds = (plan: Plan, findings: readonly Finding[] = []) => ({
  structure: structure(plan),
  totals: totalsOf(structure(plan), coverageOf(plan, sid('now'))),
  categories: BUILT_IN_CATEGORIES,
  findings,
});
const posts = (assigned: number, present: number | null) => ({
  [EMPLOYEE_BUDGET]: { assigned, present },
});

const finding = (id: string, fields: Partial<Finding>, rule: Partial<Rule>): Finding => ({
  rule: {
    id: 'r',
    labelKey: null,
    label: 'r',
    measure: 'employeePosts',
    over: null,
    comparator: 'atMost',
    thresholds: [],
    scope: {
      kinds: null,
      parentKinds: null,
      levels: null,
      sectors: null,
      legalStatuses: null,
      appliesTo: 'all',
    },
    severity: 'warning',
    citation: '',
    isChecked: false,
    ...rule,
  },
  pack: { id: 'p' } as RulePack,
  unitId: unitId(id),
  units: [],
  outcome: 'broken',
  severity: 'warning',
  value: 0,
  threshold: 0,
  acceptedReason: null,
  ...fields,
});

describe('units that could give up posts', () => {
  it('are all with vacant posts in a counted category, the most first', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        fc.constantFrom<PostMeasure>('assigned', 'present'),
        (plan, measure) => {
          const naive = new Map<string, number>();
          for (const unit of structure(plan).units.values())
            for (const id of COUNTED) {
              const { assigned, present } = postsOf(unit.headcount, id);
              if (assigned === null || present === null) continue;
              const open = measure === 'assigned' ? assigned - present : present - assigned;
              if (open > 0) naive.set(unit.id, (naive.get(unit.id) ?? 0) + open);
            }
          const found = postCandidates(cutOf(plan, measure), structure(plan), []);
          expect(new Map(found.map((one) => [one.unitId, one.posts]))).toEqual(naive);
          const order = found.map((one) => one.posts);
          expect(order).toEqual([...order].sort((a, b) => b - a));
        },
      ),
      runs(150),
    );
  });

  it('are added up by agency, nothing lost and the most first', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const found = postCandidates(cutOf(plan), structure(plan), []);
        const agencies = openByAgency(found, structure(plan));
        const rootOf = (id: Unit['id']): Unit['id'] => {
          const parentId = structure(plan).units.get(id)?.parentId ?? null;
          return parentId === null ? id : rootOf(parentId);
        };
        for (const { agencyId, units, open } of agencies) {
          const own = found.filter((one) => rootOf(one.unitId) === agencyId);
          expect(units).toBe(own.length);
          expect(open).toBe(own.reduce((sum, one) => sum + one.open, 0));
        }
        const total = (of: readonly { readonly open: number }[]): number =>
          of.reduce((sum, { open }) => sum + open, 0);
        expect(total(agencies)).toBe(total(found));
        const order = agencies.map(({ open }) => open);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
      runs(100),
    );
  });

  it('are those beyond a norm too; the same posts are not counted twice', () => {
    const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'a', headcount: posts(50, 46) },
      { id: 'b', headcount: posts(30, 30), children: [{ id: 'c', headcount: posts(9, null) }] },
      psu('d', '4', {
        headcount: { ...posts(3, 3), [EMPLOYEE_REVENUE]: { assigned: 40, present: 40 } },
      }),
      psu('e', '4', {
        headcount: posts(21, 21),
        education: { classes: 9, pupils: null, teachers: null },
      }),
    ]);
    const findings = [
      finding('a', { value: 50, threshold: 40 }, {}),
      finding('b', { value: 39, threshold: 38 }, { measure: 'payrollPosts' }),
      finding('d', { value: 43, threshold: 20 }, { measure: 'payrollPosts' }),
      finding('e', { value: 21 / 9, threshold: 1.9 }, { measure: 'postsPerClass' }),
      finding('b', { value: 2, threshold: 30 }, { comparator: 'atLeast' }),
      finding('b', { value: 39, threshold: 1, outcome: 'valueUnknown' }, {}),
      finding('b', { value: 9, threshold: 1 }, { measure: 'deputies' }),
    ];
    expect(postCandidates(cutOf(plan), structure(plan), findings)).toEqual([
      { unitId: 'a', posts: 10, open: 4, overNorm: 10 },
      // 21 posts for 9 classes at 1.9: 17.1 are allowed.
      { unitId: 'd', posts: 3, open: 0, overNorm: 3 },
      { unitId: 'e', posts: 3, open: 0, overNorm: 3 },
      { unitId: 'b', posts: 1, open: 0, overNorm: 1 },
    ]);
    expect(postCandidates(cutOf(plan, 'present'), structure(plan), findings)).toEqual([]);
  });
});

describe('units that could be merged', () => {
  it('are all but the largest of those that count beside each other, each into the next', () => {
    fc.assert(
      fc.property(arbitraryForest(), (roots) => {
        // One category alone is covered, so that the size of many units is known.
        const coverage = { assigned: [EMPLOYEE_BUDGET], present: [] };
        const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', roots, { coverage });
        const { totals } = grounds(plan);
        const size = (id: Unit['id']): number => {
          let sum = 0;
          for (const { id: category, countsInPayroll } of BUILT_IN_CATEGORIES) {
            const part = totals.get(id)?.posts.get(category)?.assigned;
            if (countsInPayroll && part !== undefined)
              sum += part.unknown > 0 ? Number.POSITIVE_INFINITY : part.known;
          }
          return sum;
        };
        const units = [...structure(plan).units.values()].filter(isPublicServiceUnit);
        const found = unitCandidates(fewer(plan), grounds(plan));
        const named = new Set(found.map((one) => one.unitId));
        expect(named.size).toBe(found.length);
        for (const parent of new Set(units.map(({ parentId }) => parentId))) {
          const beside = units.filter(({ parentId }) => parentId === parent);
          const listed = beside.filter(({ id }) => named.has(id)).length;
          expect(listed).toBe(parent === null ? 0 : beside.length - 1);
        }
        for (const { unitId: id, intoId, posts: own } of found) {
          const [unit, into] = [id, intoId].map((one) => units.find((u) => u.id === one));
          expect(into?.parentId).toBe(unit?.parentId);
          expect(own ?? Number.POSITIVE_INFINITY).toBe(size(id));
          expect(size(intoId)).toBeGreaterThanOrEqual(size(id));
          const between = units.filter(
            (one) =>
              one.parentId === unit?.parentId &&
              size(one.id) > size(id) &&
              size(one.id) < size(intoId),
          );
          expect(between).toEqual([]);
        }
        const order = found.map((one) => one.posts ?? Number.POSITIVE_INFINITY);
        expect(order).toEqual([...order].sort((a, b) => (a === b ? 0 : a - b)));
      }),
      runs(150),
    );
  });

  it('begin with those below a minimum, and go to another sort only where no other is there', () => {
    const coverage = { assigned: [EMPLOYEE_BUDGET], present: [EMPLOYEE_BUDGET] };
    const units: UnitSketch[] = [
      {
        id: 's',
        kind: 'department',
        children: [
          psu('a', '4', { headcount: posts(5, 5) }),
          psu('b', '4', { headcount: posts(12, 12) }),
          psu('c', '4', { headcount: posts(40, 40) }),
          psu('d', '4', { headcount: posts(50, 50) }),
          psu('y', '4', { headcount: posts(6, 6), sector: 'Y tế' }),
          psu('m', '4', { headcount: posts(8, 8), name: 'Trường Mầm non 1' }),
          psu('t', '4', { headcount: posts(2, 2), name: 'Trường Tiểu học 1' }),
          psu('n', '4', { headcount: posts(9, 9), name: 'Trường Mầm non 2' }),
          psu('v', '4', { headcount: posts(7, 7), name: 'Trung tâm Văn hóa' }),
          psu('q', '4', { headcount: posts(7, 7), name: 'Trung tâm Phát triển quỹ đất' }),
        ],
      },
    ];
    const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', units, { coverage });
    const found = unitCandidates(
      fewer(plan),
      grounds(plan, [
        finding(
          'b',
          { value: 12, threshold: 15, outcome: 'belowCreationCriterion' },
          { comparator: 'atLeast' },
        ),
        finding('t', { value: 2, threshold: 15 }, { comparator: 'atLeast' }),
      ]),
    );
    expect(found.map(({ unitId: id, minimum, intoId }) => [id, minimum, intoId])).toEqual([
      // Nothing of its sort is beside it: it goes to the next larger one.
      ['t', 15, 'a'],
      ['b', 15, 'c'],
      ['a', null, 'b'],
      ['m', null, 'n'],
      ['c', null, 'd'],
    ]);
  });
});
