import fc from 'fast-check';
import type { Command, Place } from '../../src/core/commands/command';
import { AUTONOMY_GROUPS } from '../../src/core/model/autonomy';
import {
  CIVIL_SERVANT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../src/core/model/builtInCategories';
import type { Headcount } from '../../src/core/model/headcount';
import { type UnitId, unitId } from '../../src/core/model/ids';
import type { Plan } from '../../src/core/model/plan';
import type { Structure } from '../../src/core/model/structure';
import { UNIT_KINDS } from '../../src/core/model/unit';
import { autonomous, emptyPlan, type UnitSketch, withSnapshot } from '../builders/aPlan';

const CATEGORIES = [CIVIL_SERVANT, EMPLOYEE_BUDGET, EMPLOYEE_REVENUE] as const;
const count = fc.option(fc.nat(30), { nil: null, freq: 5 });

const arbitraryHeadcount: fc.Arbitrary<Headcount> = fc
  .array(fc.record({ category: fc.constantFrom(...CATEGORIES), assigned: count, present: count }), {
    maxLength: 3,
  })
  .map((rows) => {
    const headcount: Record<string, Headcount[keyof Headcount]> = {};
    for (const { category, assigned, present } of rows)
      if (assigned !== null || present !== null) headcount[category] = { assigned, present };
    return headcount as Headcount;
  });

interface Row {
  readonly parent: number;
  readonly headcount: Headcount;
  readonly kind: (typeof UNIT_KINDS)[number];
  readonly group: (typeof AUTONOMY_GROUPS)[number] | null;
}

/** A forest of 1–25 units as sketches; each unit hangs under an earlier one or is a root. */
export const arbitraryForest = (prefix = 'u'): fc.Arbitrary<readonly UnitSketch[]> =>
  fc
    .array(
      fc.record<Row>({
        parent: fc.nat(30),
        headcount: arbitraryHeadcount,
        kind: fc.constantFrom(...UNIT_KINDS, 'psu', 'psu', 'psu'),
        group: fc.option(fc.constantFrom(...AUTONOMY_GROUPS), { nil: null }),
      }),
      { minLength: 1, maxLength: 25 },
    )
    .map((rows) => {
      const children: number[][] = rows.map(() => []);
      const roots: number[] = [];
      rows.forEach((row, i) => {
        const parent = row.parent % (i + 1);
        if (parent === i) roots.push(i);
        else children[parent]?.push(i);
      });
      const sketch = (i: number): UnitSketch => {
        const row = rows[i] as Row;
        return {
          id: `${prefix}${i}`,
          kind: row.kind,
          headcount: row.headcount,
          autonomy: row.group === null ? null : autonomous(row.group),
          children: (children[i] ?? []).map(sketch),
        };
      };
      return roots.map(sketch);
    });

/** A plan with one recorded snapshot `now` of 31/12/2022. */
export const arbitraryPlan: fc.Arbitrary<Plan> = arbitraryForest().map((roots) =>
  withSnapshot(emptyPlan(), 'now', '2022-12-31', roots),
);

/** Raw choices that become a command once the structure is known. */
export interface Draw {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly posts: Headcount;
}
export const arbitraryDraws = (maxLength: number): fc.Arbitrary<readonly Draw[]> =>
  fc.array(
    fc.record({
      kind: fc.nat(14),
      a: fc.nat(1000),
      b: fc.nat(1000),
      c: fc.nat(1000),
      posts: arbitraryHeadcount,
    }),
    { maxLength },
  );

/** The command that a draw means on a structure; null when there is no unit to speak of. */
export function commandFrom(draw: Draw, structure: Structure, newId: string): Command | null {
  const ids = [...structure.units.values()].map((unit) => unit.id).sort();
  const pick = (n: number): UnitId => ids[n % ids.length] as UnitId;
  if (ids.length === 0) return null;
  const [a, b] = [pick(draw.a), pick(draw.b)];
  const unit = structure.units.get(a);
  const place: Place =
    draw.c % 7 === 0
      ? { kind: 'agency', index: null }
      : draw.c % 7 === 1
        ? { kind: 'parked' }
        : { kind: 'under', parentId: b, index: draw.c % 3 };
  const posts = unit?.headcount ?? {};
  switch (draw.kind) {
    case 0:
      return {
        kind: 'createUnit',
        unitId: unitId(newId),
        place,
        name: `Mới ${newId}`,
        unitKind: draw.c % 2 === 0 ? 'psu' : 'division',
        headcount: draw.posts,
      };
    case 1:
      return { kind: 'renameUnit', unitId: a, name: `Tên ${draw.c}` };
    case 2:
      return { kind: 'moveUnit', unitId: a, place };
    case 3:
      return {
        kind: 'dissolveUnit',
        unitId: a,
        destinations: draw.c % 2 === 0 ? [] : [{ toUnitId: b, posts }],
        restTo: draw.c % 3 === 0 ? null : b,
        childrenTo: draw.c % 5 === 0 ? b : null,
        ...(draw.c % 4 === 0
          ? {
              childDestinations: (unit?.childIds ?? [])
                .slice(0, 2)
                .map((childId, i) => ({ childId, toUnitId: i === 0 ? b : pick(draw.c) })),
            }
          : {}),
      };
    case 4:
      return { kind: 'absorbUnits', absorberId: a, absorbedIds: [...new Set([b, pick(draw.c)])] };
    case 5:
      return {
        kind: 'mergeUnits',
        unitIds: [a, b],
        newUnitId: unitId(newId),
        name: `Hợp nhất ${newId}`,
        unitKind: 'psu',
      };
    case 6:
      return {
        kind: 'splitOffUnit',
        unitId: a,
        newUnitId: unitId(newId),
        name: `Tách ${newId}`,
        unitKind: 'psu',
        place,
        posts: draw.c % 2 === 0 ? posts : {},
        childIds: (unit?.childIds ?? []).slice(0, draw.c % 3),
      };
    case 7:
      return {
        kind: 'setHeadcount',
        unitId: a,
        categoryId: CIVIL_SERVANT,
        posts: { assigned: draw.c % 40 },
      };
    case 8:
      return { kind: 'setLeadership', unitId: a, leadership: { deputies: draw.c % 5 } };
    case 9:
      return {
        kind: 'divideUnit',
        unitId: a,
        parts: [0, 1, ...(draw.c % 3 === 0 ? [2] : [])].map((i) => ({
          newUnitId: unitId(`${newId}p${i}`),
          name: `Chia ${newId} ${i}`,
          unitKind: 'psu',
          posts: i === 1 && draw.c % 2 === 0 ? posts : {},
          childIds: (unit?.childIds ?? []).filter((_, at) => at % 3 === i && draw.c % 5 > 0),
        })),
      };
    case 10:
      return {
        kind: 'transferPosts',
        unitId: a,
        toUnitId: b,
        transfers: CATEGORIES.flatMap((category, i) => {
          const own = posts[category]?.assigned ?? 0;
          const to = draw.c % 2 === 0 ? category : (CATEGORIES[(i + 1) % 3] ?? category);
          return own === 0
            ? []
            : [{ fromCategoryId: category, toCategoryId: to, assigned: own % 7, present: null }];
        }),
      };
    case 11:
      return {
        kind: 'setDetails',
        unitId: a,
        details:
          draw.c % 3 === 0
            ? { unitKind: UNIT_KINDS[draw.b % UNIT_KINDS.length] ?? 'other' }
            : draw.c % 3 === 1
              ? { legalStatus: draw.b % 2 === 0 ? 'own' : 'none', notes: `Ghi chú ${draw.b}` }
              : { level: 'district', sector: draw.b % 2 === 0 ? null : 'Y tế' },
      };
    case 12:
      return {
        kind: 'setAutonomy',
        unitId: a,
        autonomy: {
          group: AUTONOMY_GROUPS[draw.c % AUTONOMY_GROUPS.length] ?? '4',
          revenue: draw.b,
        },
      };
    case 13:
      return { kind: 'removeUnit', unitId: a };
    default: {
      const own = posts[EMPLOYEE_BUDGET]?.assigned ?? 0;
      return {
        kind: 'convertAutonomy',
        unitId: a,
        group: AUTONOMY_GROUPS[draw.c % 7] ?? '4',
        regime: 'ND60_2021',
        decisionNumber: null,
        decisionDate: null,
        payShifts:
          own === 0 || draw.c % 2 === 0
            ? []
            : [
                {
                  fromCategoryId: EMPLOYEE_BUDGET,
                  toCategoryId: EMPLOYEE_REVENUE,
                  assigned: own % 5,
                  present: null,
                },
              ],
      };
    }
  }
}
