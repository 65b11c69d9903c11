import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKindsOf } from '../../../src/core/comparison/changeKinds';
import { type Comparison, compareSnapshots } from '../../../src/core/comparison/compareSnapshots';
import { ownPayroll } from '../../../src/core/comparison/itemPosts';
import { payrollSum } from '../../../src/core/figures/rollUp';
import { planTotal, totalsOf } from '../../../src/core/figures/totals';
import { type SnapshotId, type UnitId, unitId } from '../../../src/core/model/ids';
import { inOrder, type Plan, tableOf } from '../../../src/core/model/plan';
import type { Structure } from '../../../src/core/model/structure';
import type { Unit } from '../../../src/core/model/unit';
import { coverageOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryChain } from '../../arbitraries/chains';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import {
  autonomous,
  emptyPlan,
  psu,
  sid,
  withLinks,
  withScenario,
  withSnapshot,
} from '../../builders/aPlan';

/** What the difference promises to tell of a unit. */
interface Facts {
  readonly parent: UnitId | 'agency' | 'parked';
  readonly fields: Readonly<Record<string, unknown>>;
}

const placeOf = (unit: Unit, structure: Structure): Facts['parent'] =>
  unit.parentId ?? (structure.parkedIds.includes(unit.id) ? 'parked' : 'agency');

function fieldsOf(unit: Unit): Record<string, unknown> {
  const { name, kind, legalStatus, sector, level, autonomy, leadership } = unit;
  const fields: Record<string, unknown> = { name, kind, legalStatus, sector, level, autonomy };
  fields.head = leadership.head;
  fields.deputies = leadership.deputies;
  for (const [category, { assigned, present }] of Object.entries(unit.headcount)) {
    if (assigned !== null) fields[`${category}.assigned`] = assigned;
    if (present !== null) fields[`${category}.present`] = present;
  }
  return fields;
}

const factsOf = (structure: Structure): ReadonlyMap<UnitId, Facts> =>
  new Map(
    [...structure.units.values()].map((unit) => [
      unit.id,
      { parent: placeOf(unit, structure), fields: fieldsOf(unit) },
    ]),
  );

/**
 * The later side from the earlier one and the difference alone; rows of the later side are read
 * only of units that are new, merged or divided.
 */
function applied(a: Structure, b: Structure, { items, kept }: Comparison): Map<UnitId, Facts> {
  const after = factsOf(b);
  const result = new Map<UnitId, Facts>();
  const nowOf = new Map<UnitId, UnitId>(kept);
  const newParent = new Map<UnitId, UnitId>();
  for (const item of items) {
    for (const [from, to] of item.goingOn) nowOf.set(from, to);
    for (const { fromId, toParentId } of item.followers) newParent.set(fromId, toParentId);
    if (item.kind === 'kept') continue;
    for (const id of item.toIds) result.set(id, after.get(id) as Facts);
  }
  const changesOf = new Map(
    items.flatMap(({ kind, fromIds, changes }) =>
      kind === 'kept' ? [[fromIds[0] as UnitId, changes] as const] : [],
    ),
  );
  for (const [from, to] of kept) {
    const unit = a.units.get(from) as Unit;
    const fields = fieldsOf(unit);
    const place = placeOf(unit, a);
    let parent = unit.parentId === null ? place : (newParent.get(from) ?? nowOf.get(unit.parentId));
    for (const change of changesOf.get(from) ?? [])
      if (change.field === 'parent') parent = change.to ?? (change.isParked ? 'parked' : 'agency');
      else if (change.field === 'posts') {
        const key = `${change.categoryId}.${change.measure}`;
        if (change.to === null) delete fields[key];
        else fields[key] = change.to;
      } else fields[change.field] = change.to;
    result.set(to, { parent: parent as Facts['parent'], fields });
  }
  return result;
}

const sorted = (facts: ReadonlyMap<UnitId, Facts>) =>
  [...facts].sort(([x], [y]) => (x < y ? -1 : 1));

function expectApplied(plan: Plan, a: SnapshotId, b: SnapshotId): void {
  const [before, after] = [structureOf(plan, a), structureOf(plan, b)];
  const comparison = compareSnapshots(plan, a, b);
  expect(sorted(applied(before, after, comparison))).toEqual(sorted(factsOf(after)));
}

/** What the lines say of posts must add up to the difference of the plan's totals. */
function expectTotals(plan: Plan, a: SnapshotId, b: SnapshotId): void {
  const categories = inOrder(tableOf(plan, 'categories'));
  const [before, after] = [structureOf(plan, a), structureOf(plan, b)];
  const totalOf = (structure: Structure, id: SnapshotId): number =>
    payrollSum(
      planTotal(structure, totalsOf(structure, coverageOf(plan, id))).all,
      categories,
      'assigned',
    ).known;
  const own = (structure: Structure, id: SnapshotId, ids: readonly UnitId[]): number =>
    ownPayroll(structure, ids, categories, coverageOf(plan, id)).known;
  let posts = 0;
  let units = 0;
  for (const { fromIds, toIds } of compareSnapshots(plan, a, b).items) {
    posts += own(after, b, toIds) - own(before, a, fromIds);
    units += toIds.length - fromIds.length;
  }
  expect(posts).toBe(totalOf(after, b) - totalOf(before, a));
  expect(units).toBe(after.units.size - before.units.size);
}

const CHAIN_PAIRS = [
  ['l15', 'l17'],
  ['l15', 'l22'],
  ['l22', 'l17'],
  ['l17', 'one'],
  ['l22', 'one'],
  ['one', 'two'],
  ['two', 'one'],
  ['two', 'l15'],
] as const;

describe('the net difference', () => {
  it('makes the other side of one side, between two scenarios on one list', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(10), arbitraryDraws(10), (base, ours, theirs) => {
        let plan = withScenario(withScenario(base, 'one', 'now'), 'two', 'now');
        for (const [name, draws] of [
          ['one', ours],
          ['two', theirs],
        ] as const)
          for (const [i, draw] of draws.entries()) {
            const command = commandFrom(draw, structureOf(plan, sid(name)), `${name}${i}`);
            if (command !== null) plan = tryCommand(plan, sid(name), command).plan;
          }
        for (const [a, b] of [
          ['one', 'two'],
          ['two', 'one'],
          ['now', 'two'],
        ] as const) {
          expectApplied(plan, sid(a), sid(b));
          expectTotals(plan, sid(a), sid(b));
        }
      }),
      runs(80),
    );
  });

  it('does so along linked lists and a scenario on a scenario, and reversed says the reverse', () => {
    fc.assert(
      fc.property(arbitraryChain, (plan) => {
        for (const [a, b] of CHAIN_PAIRS) {
          expectApplied(plan, sid(a), sid(b));
          expectTotals(plan, sid(a), sid(b));
          const there = compareSnapshots(plan, sid(a), sid(b));
          const back = compareSnapshots(plan, sid(b), sid(a));
          const line = (x: string, y: string): string => `${x}>${y}`;
          expect(
            back.items.flatMap(({ goingOn }) => goingOn.map(([x, y]) => line(y, x))).sort(),
          ).toEqual(
            there.items.flatMap(({ goingOn }) => goingOn.map(([x, y]) => line(x, y))).sort(),
          );
          expect(
            back.items
              .flatMap(({ followers }) => followers.map((f) => line(f.toId, f.fromId)))
              .sort(),
          ).toEqual(
            there.items
              .flatMap(({ followers }) => followers.map((f) => line(f.fromId, f.toId)))
              .sort(),
          );
          expect(new Map([...back.kept].map(([x, y]) => [y, x]))).toEqual(there.kept);
        }
        expect(compareSnapshots(plan, sid('two'), sid('two')).items).toEqual([]);
      }),
      runs(40),
    );
  });
});

describe('changeKindsOf', () => {
  const kindsBetween = (plan: Plan, a: string, b: string): string[] => {
    const [before, after] = [structureOf(plan, sid(a)), structureOf(plan, sid(b))];
    return compareSnapshots(plan, sid(a), sid(b))
      .items.map((item) => {
        const ids = `${item.fromIds.join('+')}>${item.toIds.join('+')}`;
        return `${ids} ${changeKindsOf(item, before, after).join()}`;
      })
      .sort();
  };

  it('tells apart what measures of a scenario do', () => {
    const base = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'r', children: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id })) },
      { id: 's', children: [psu('p', '4'), psu('q', '4'), { id: 'k', children: [{ id: 'k1' }] }] },
    ]);
    const plan = afterCommands(withScenario(base, 'plan', 'now'), sid('plan'), [
      { kind: 'absorbUnits', absorberId: unitId('a'), absorbedIds: [unitId('b')] },
      {
        kind: 'mergeUnits',
        unitIds: [unitId('c'), unitId('d')],
        newUnitId: unitId('cd'),
        name: 'CD',
        unitKind: 'division',
      },
      {
        kind: 'splitOffUnit',
        unitId: unitId('k'),
        newUnitId: unitId('kn'),
        name: 'KN',
        unitKind: 'division',
        place: { kind: 'under', parentId: unitId('s'), index: null },
        posts: {},
        childIds: [unitId('k1')],
      },
      {
        kind: 'divideUnit',
        unitId: unitId('e'),
        parts: ['e1', 'e2'].map((id) => ({
          newUnitId: unitId(id),
          name: id,
          unitKind: 'division' as const,
          posts: {},
          childIds: [],
        })),
      },
      { kind: 'renameUnit', unitId: unitId('f'), name: 'Tên khác' },
      {
        kind: 'moveUnit',
        unitId: unitId('f'),
        place: { kind: 'under', parentId: unitId('s'), index: null },
      },
      { kind: 'setLeadership', unitId: unitId('g'), leadership: { deputies: 2 } },
      {
        kind: 'dissolveUnit',
        unitId: unitId('h'),
        destinations: [],
        restTo: null,
        childrenTo: null,
      },
      { kind: 'setDetails', unitId: unitId('q'), details: { legalStatus: 'none' } },
      { kind: 'setAutonomy', unitId: unitId('p'), autonomy: { group: '2' } },
      {
        kind: 'createUnit',
        unitId: unitId('n'),
        place: { kind: 'agency', index: null },
        name: 'N',
        unitKind: 'department',
        headcount: {},
      },
    ]);
    expect(kindsBetween(plan, 'now', 'plan')).toEqual([
      '>n created',
      'a+b>a absorbed',
      'c+d>cd merged',
      'e>e1+e2 divided',
      'f>f renamed,moved',
      'g>g leaders',
      'h> dissolved',
      'k>k+kn splitOff',
      'p>p converted',
      'q>q noLongerPsu,details',
    ]);
    const followers = compareSnapshots(plan, sid('now'), sid('plan')).items.flatMap(
      (item) => item.followers,
    );
    expect(followers).toEqual([{ fromId: 'k1', toId: 'k1', fromParentId: 'k', toParentId: 'kn' }]);
  });

  it('tells apart what links between two lists say', () => {
    const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', [
      { id: 'a' },
      { id: 'b' },
      { id: 'c' },
      { id: 'd' },
      { id: 'e' },
      { id: 'f' },
      { id: 'g' },
      { id: 'p', kind: 'psu', autonomy: autonomous('2') },
      { id: 'h' },
      { id: 'i' },
    ]);
    const later = withSnapshot(
      first,
      'now',
      '2022-12-31',
      [
        ...['A', 'CD', 'E1', 'E2', 'F', 'F2', 'N', 'X'].map((id) => ({
          id,
          name: `Đơn vị ${id.toLowerCase()}`,
        })),
        { id: 'P', name: 'Đơn vị p', kind: 'psu' as const, autonomy: autonomous('2') },
      ],
      { predecessorId: sid('then') },
    );
    const plan = withLinks(later, 'now', [
      ['a>A', 'kept'],
      ['b>A', 'absorbed'],
      ['c>CD', 'merged'],
      ['d>CD', 'merged'],
      ['e>E1', 'divided'],
      ['e>E2', 'divided'],
      ['f>F', 'kept'],
      ['f>F2', 'splitOff'],
      ['g>', 'leftPlan'],
      ['p>P', 'noLongerPsu'],
      ['h>', 'dissolved'],
      ['>N', 'created'],
    ]);
    expect(kindsBetween(plan, 'then', 'now')).toEqual([
      '>N created',
      '>X unlinkedNow',
      'a+b>A absorbed',
      'c+d>CD merged',
      'e>E1+E2 divided',
      'f>F+F2 splitOff',
      'g> leftPlan',
      'h> dissolved',
      'i> unlinkedThen',
      'p>P noLongerPsu',
    ]);
  });
});
