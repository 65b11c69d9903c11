import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostSum } from '../../../src/core/figures/rollUp';
import { findingsIn } from '../../../src/core/findings/findingsIn';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { categoriesIn, postsOf } from '../../../src/core/model/headcount';
import type { SnapshotId, UnitId } from '../../../src/core/model/ids';
import { unitId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import { agencyIn, type Structure } from '../../../src/core/model/structure';
import type { Unit } from '../../../src/core/model/unit';
import { momentsOf } from '../../../src/core/overview/moments';
import { type Ranking, type RankingRow, rankingOf } from '../../../src/core/overview/ranking';
import { coverageOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryChain } from '../../arbitraries/chains';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, psu, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';

/** Biên chế assigned, added up unit by unit. */
function naivePosts(plan: Plan, id: SnapshotId, belongs: (unit: Unit, all: Structure) => boolean) {
  const structure = structureOf(plan, id);
  const covered = coverageOf(plan, id).assigned;
  const payroll = [...tableOf(plan, 'categories').values()].filter((one) => one.countsInPayroll);
  let [known, unknown] = [0, 0];
  for (const unit of structure.units.values()) {
    if (!belongs(unit, structure)) continue;
    for (const { id: category } of payroll) {
      const isTold = covered.includes(category) || categoriesIn(unit.headcount).includes(category);
      const { assigned, incomplete } = postsOf(unit.headcount, category);
      known += assigned ?? 0;
      if (isTold && assigned === null && covered.includes(category)) unknown += 1;
      if (assigned !== null && incomplete?.includes('assigned')) unknown += 1;
    }
  }
  return { known, unknown };
}

const add = (sums: readonly (PostSum | null)[]): PostSum =>
  sums.reduce<PostSum>(
    (sum, one) => ({
      known: sum.known + (one?.known ?? 0),
      unknown: sum.unknown + (one?.unknown ?? 0),
    }),
    { known: 0, unknown: 0 },
  );

const HAS_NET = ['unit', 'parked', 'ended', 'between'];
const ZERO = { known: 0, unknown: 0 };

function expectSums({ rows, total }: Ranking): void {
  const sumOf = (pick: (row: RankingRow) => number): number =>
    rows.reduce((sum, row) => sum + pick(row), 0);
  for (const state of ['baseline', 'now', 'after'] as const)
    expect(add(rows.map((row) => row.posts[state]))).toEqual(total.posts[state] ?? ZERO);
  for (const fact of ['units', 'psus', 'autonomous', 'unknownPsus'] as const)
    expect(sumOf((row) => row.facts?.[fact] ?? 0)).toBe(total.facts?.[fact]);
  expect(add(rows.map((row) => row.facts?.deputies ?? null))).toEqual(total.facts?.deputies);
  expect(add(rows.map((row) => row.facts?.vacancies ?? null))).toEqual(
    total.facts?.vacancies ?? ZERO,
  );
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
}

describe('ranking of agencies', () => {
  it('adds up to the plan, to naive sums of units, and so does every agency', () => {
    fc.assert(
      fc.property(arbitraryChain, (plan) => {
        for (const name of ['l17', 'l22', 'one', 'two']) {
          const id = sid(name);
          const moments = momentsOf(plan, id, sid('l15'));
          const findings = findingsIn(plan, id);
          const whole = rankingOf(plan, moments, null, findings);
          expectSums(whole);
          const all = () => true;
          expect(whole.total.posts.baseline ?? ZERO).toEqual(naivePosts(plan, sid('l15'), all));
          expect(whole.total.posts.now ?? ZERO).toEqual(naivePosts(plan, moments.now.id, all));
          if (moments.after !== null)
            expect(whole.total.posts.after ?? ZERO).toEqual(naivePosts(plan, id, all));
          const open = findings.filter((one) => one.acceptedReason === null);
          const counted = Object.values(whole.total.facts?.findings ?? {});
          expect(counted.reduce((sum, one) => sum + one, 0)).toBe(open.length);
          const nets = whole.rows.filter((row) => HAS_NET.includes(row.role));
          if (whole.total.net !== null && nets.every((row) => row.net !== null))
            expect(nets.reduce((sum, row) => sum + (row.net ?? 0), 0)).toBe(whole.total.net);
          for (const agencyId of structureOf(plan, id).rootIds) {
            const one = rankingOf(plan, moments, agencyId, findings);
            expectSums(one);
            const shown = moments.after === null ? one.total.posts.now : one.total.posts.after;
            const inAgency = (unit: Unit, within: Structure): boolean =>
              agencyIn(within, unit.id).id === agencyId;
            expect(shown).toEqual(naivePosts(plan, id, inAgency));
            const row = whole.rows.find((each) => each.unitId === agencyId && each.role === 'unit');
            expect(row?.posts.baseline ?? null).toEqual(one.total.posts.baseline);
            expect(row?.facts).toEqual(one.total.facts);
          }
        }
      }),
      runs(60),
    );
  });

  it('tells the posts of merged, divided and lost agencies of the earlier list', () => {
    const posts = (assigned: number) => ({ [CIVIL_SERVANT]: { assigned, present: null } });
    const list = (ids: Readonly<Record<string, number>>) =>
      Object.entries(ids).map(([id, number]) => psu(id, '4', { headcount: posts(number) }));
    const coverage = { assigned: [CIVIL_SERVANT], present: [] };
    let plan = withSnapshot(
      emptyPlan(),
      'then',
      '2015-12-31',
      list({ a: 10, b: 5, c: 7, d: 4, e: 3 }),
      {
        coverage,
      },
    );
    plan = withSnapshot(plan, 'now', '2022-12-31', list({ x: 12, y: 3, z: 3 }), {
      coverage,
      predecessorId: sid('then'),
    });
    plan = withLinks(plan, 'now', [
      ['a>x', 'kept'],
      ['b>x', 'absorbed'],
      ['c>y', 'divided'],
      ['c>z', 'divided'],
      ['d>', 'dissolved'],
    ]);
    plan = withScenario(plan, 'next', 'now');
    plan = afterCommands(plan, sid('next'), [
      {
        kind: 'absorbUnits',
        absorberId: unitId('y'),
        absorbedIds: [unitId('z')],
      },
      {
        kind: 'setHeadcount',
        unitId: unitId('x'),
        categoryId: CIVIL_SERVANT,
        posts: { assigned: 9 },
      },
    ]);
    const { rows, total } = rankingOf(plan, momentsOf(plan, sid('next'), null), null, []);
    const line = ({ role, unitId: id, posts: of, net }: RankingRow) => [
      role,
      id as UnitId,
      of.baseline?.known,
      of.now?.known,
      of.after?.known,
      net,
    ];
    expect(rows.map(line)).toEqual([
      ['unit', 'x', 15, 12, 9, 3],
      ['unit', 'y', undefined, 3, 6, 0],
      ['ended', 'z', undefined, 3, undefined, 0],
      ['divided', 'c', 7, undefined, undefined, null],
      ['gone', 'd', 4, undefined, undefined, null],
      ['unlinked', 'e', 3, undefined, undefined, null],
    ]);
    expect(line(total)).toEqual(['unit', null, 29, 18, 15, 3]);
    expect(rows[0]?.cut).toEqual({ numerator: 2, denominator: 5 });
  });
});
