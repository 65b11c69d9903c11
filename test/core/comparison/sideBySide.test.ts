import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateSnapshots } from '../../../src/core/comparison/relation';
import { alignUnits } from '../../../src/core/comparison/sideBySide/alignUnits';
import { type SideBySide, sideBySide } from '../../../src/core/comparison/sideBySide/sideBySide';
import {
  SIDE_CHANGE_KINDS,
  type SideChangeKind,
} from '../../../src/core/comparison/sideBySide/sideChanges';
import {
  changeStops,
  changesIn,
  isLookedAt,
  type SideFilter,
  shownTree,
} from '../../../src/core/comparison/sideBySide/sideView';
import { BUILT_IN_CATEGORIES, CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { type SnapshotId, type UnitId, unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { ancestorsIn, type Structure, walk } from '../../../src/core/model/structure';
import { recordedBaseOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryChain } from '../../arbitraries/chains';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, sid, withLinks, withSnapshot } from '../../builders/aPlan';

const COUNTING = { categories: BUILT_IN_CATEGORIES, measure: 'assigned' } as const;
const ALL: SideFilter = { kinds: new Set(SIDE_CHANGE_KINDS), leastPosts: 0, agency: null };

/** Two or three of the chain's snapshots, in any order. */
const arbitraryIds = fc
  .shuffledSubarray(['l15', 'l17', 'l22', 'one', 'two'], { minLength: 2, maxLength: 3 })
  .map((names) => names.map(sid));

const beside = (plan: Plan, ...names: readonly string[]): SideBySide =>
  sideBySide(plan, names.map(sid), COUNTING);

const isParked = (structure: Structure, id: UnitId): boolean =>
  structure.parkedIds.includes(ancestorsIn(structure, id).at(-1)?.id ?? id);

describe('alignUnits', () => {
  it('gives shared units and pairs one id each, and no id twice in a column', () => {
    fc.assert(
      fc.property(arbitraryChain, arbitraryIds, (plan, ids) => {
        const columns = ids.map((id) => ({ id, structure: structureOf(plan, id) }));
        const aligned = alignUnits(plan, columns, (a, b) =>
          relateSnapshots(plan, ids[a] as SnapshotId, ids[b] as SnapshotId),
        );
        columns.forEach(({ structure }, i) => {
          const own = aligned[i] as ReadonlyMap<UnitId, UnitId>;
          expect(own.size).toBe(structure.units.size);
          expect(new Set(own.values()).size).toBe(own.size);
        });
        const [first, second] = aligned as [Map<UnitId, UnitId>, Map<UnitId, UnitId>];
        const isShared =
          recordedBaseOf(plan, ids[0] as SnapshotId).id ===
          recordedBaseOf(plan, ids[1] as SnapshotId).id;
        if (isShared) {
          for (const [id, place] of second) if (first.has(id)) expect(place).toBe(first.get(id));
          return;
        }
        const relation = relateSnapshots(plan, ids[0] as SnapshotId, ids[1] as SnapshotId);
        for (const [a, others] of relation?.forward ?? []) {
          const [b, ...more] = others;
          if (b === undefined || more.length > 0 || relation?.backward.get(b)?.size !== 1) continue;
          expect(second.get(b)).toBe(first.get(a));
        }
      }),
      runs(60),
    );
  });
});

describe('sideBySide', () => {
  it('gives every unit the place that its way from the root spells', () => {
    fc.assert(
      fc.property(arbitraryChain, arbitraryIds, (plan, ids) => {
        const side = sideBySide(plan, ids, COUNTING);
        const columns = ids.map((id) => ({ id, structure: structureOf(plan, id) }));
        const aligned = alignUnits(plan, columns, (a, b) =>
          relateSnapshots(plan, ids[a] as SnapshotId, ids[b] as SnapshotId),
        );
        // Naive: the ids along the way as one text.
        const placeBySpelling = new Map<string, UnitId>();
        side.panes.forEach(({ structure, placeOf, unitAt }, i) => {
          expect([placeOf.size, unitAt.size]).toEqual([structure.units.size, structure.units.size]);
          for (const { unit } of walk(structure)) {
            const way = [unit, ...ancestorsIn(structure, unit.id)].map(({ id }) =>
              aligned[i]?.get(id),
            );
            const spelling = `${isParked(structure, unit.id)} ${way.join(' ')}`;
            const place = placeOf.get(unit.id) as UnitId;
            expect(place).toBe(placeBySpelling.get(spelling) ?? place);
            placeBySpelling.set(spelling, place);
            expect(unitAt.get(place)).toBe(unit.id);
            const parentPlace = unit.parentId === null ? null : placeOf.get(unit.parentId);
            expect(side.tree.units.get(place)?.parentId).toBe(parentPlace);
          }
        });
        const drawn = [...walk(side.tree)].map(({ unit }) => unit.id);
        expect(new Set(placeBySpelling.values())).toEqual(new Set(drawn));
        expect(drawn.length).toBe(placeBySpelling.size);
      }),
      runs(60),
    );
  });

  it('keeps the order of the first, and puts others after whom they follow', () => {
    fc.assert(
      fc.property(arbitraryChain, arbitraryIds, (plan, ids) => {
        const { tree, panes } = sideBySide(plan, ids, COUNTING);
        const order = [...walk(tree)].map(({ unit }) => unit.id);
        const [first] = panes;
        const ours = [...walk(first?.structure as Structure)].map(({ unit }) =>
          first?.placeOf.get(unit.id),
        );
        expect(order.filter((place) => first?.unitAt.has(place))).toEqual(ours);
      }),
      runs(60),
    );
    const then = withSnapshot(emptyPlan(), 'then', '2015-12-31', [{ id: 'a' }, { id: 'b' }]);
    const roots = [{ id: 'B' }, { id: 'X' }, { id: 'A' }, { id: 'Y' }];
    const now = withSnapshot(then, 'now', '2022-12-31', roots, { predecessorId: sid('then') });
    const plan = withLinks(now, 'now', [
      ['a>A', 'kept'],
      ['b>B', 'kept'],
    ]);
    expect(beside(plan, 'then', 'now').tree.rootIds).toEqual(['a', 'Y', 'b', 'X']);
  });

  it('marks nothing between a snapshot and itself', () => {
    fc.assert(
      fc.property(arbitraryChain, fc.constantFrom('l15', 'l22', 'one', 'two'), (plan, name) => {
        const side = beside(plan, name, name);
        expect(side.panes.flatMap(({ changes }) => changes)).toEqual([]);
        expect(side.tree.units.size).toBe(structureOf(plan, sid(name)).units.size);
      }),
      runs(40),
    );
  });

  it('marks every place that only one of the two has, unless nothing ties them', () => {
    fc.assert(
      fc.property(arbitraryChain, arbitraryIds, (plan, ids) => {
        const side = sideBySide(plan, ids, COUNTING);
        const [reference, ...others] = side.panes;
        for (const pane of others)
          for (const { unit } of walk(side.tree)) {
            const now = pane.unitAt.get(unit.id);
            const then = reference?.unitAt.get(unit.id);
            if ((now === undefined) !== (then === undefined) && pane.isRelated)
              expect(pane.changeAt.has(unit.id)).toBe(true);
          }
      }),
      runs(60),
    );
  });
});

const small = (): Plan => {
  const base = withSnapshot(emptyPlan(), 'then', '2015-12-31', [
    { id: 'r', children: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'e' }] },
    { id: 's', children: [{ id: 'd' }] },
  ]);
  const later = withSnapshot(
    base,
    'now',
    '2022-12-31',
    [
      {
        id: 'R',
        name: 'Đơn vị r',
        children: [
          { id: 'AB', name: 'Đơn vị a' },
          { id: 'C', name: 'Phòng C' },
          { id: 'D', name: 'Đơn vị d' },
        ],
      },
      { id: 'S', name: 'Đơn vị s', headcount: { [CIVIL_SERVANT]: { assigned: 4, present: null } } },
    ],
    { predecessorId: sid('then') },
  );
  return withLinks(later, 'now', [
    ['r>R', 'kept'],
    ['a>AB', 'absorbed'],
    ['b>AB', 'absorbed'],
    ['c>C', 'renamed'],
    ['d>D', 'moved'],
    ['e>', 'dissolved'],
    ['s>S', 'kept'],
  ]);
};

describe('changes side by side', () => {
  const at = (side: SideBySide, pane: number, place: string): readonly SideChangeKind[] =>
    side.panes[pane]?.changeAt.get(unitId(place))?.kinds ?? [];

  it('are told at the place of the unit then and of the unit now', () => {
    const side = beside(small(), 'then', 'now');
    expect([...walk(side.tree)].map(({ unit }) => unit.id)).toEqual(
      ['r', 'a', 'b', 'c', 'd', 'e', 's', 'd/2'].map(unitId),
    );
    expect(['r', 'a', 'b', 'c', 'd', 'e', 's', 'd/2'].map((place) => at(side, 1, place))).toEqual([
      [],
      ['merged'],
      ['merged'],
      ['renamed'],
      ['moved'],
      ['dissolved'],
      ['posts'],
      ['moved'],
    ]);
    expect(side.counterparts(0, unitId('b'), 1)).toEqual(['AB']);
    expect(side.counterparts(1, unitId('AB'), 0)).toEqual(['a', 'b']);
  });

  it('leave what absorbs another at its own place', () => {
    const then = withSnapshot(emptyPlan(), 'then', '2015-12-31', [{ id: 'a' }, { id: 'b' }]);
    const now = withSnapshot(then, 'now', '2022-12-31', [{ id: 'X' }], {
      predecessorId: sid('then'),
    });
    const plan = withLinks(now, 'now', [
      ['a>X', 'absorbed'],
      ['b>X', 'kept'],
    ]);
    const side = beside(plan, 'then', 'now');
    expect(side.panes[1]?.placeOf.get(unitId('X'))).toBe('b');
    expect(at(side, 1, 'a')).toEqual(['absorbed']);
  });

  it('are filtered by kind, by agency and by posts, with the ways up from them', () => {
    const side = beside(small(), 'then', 'now');
    const shown = (filter: Partial<SideFilter>): readonly string[] =>
      [...walk(shownTree(side, { ...ALL, ...filter }, true))].map(({ unit }) => unit.id);
    expect(shown({ kinds: new Set(['moved']) })).toEqual(['r', 'd', 's', 'd/2']);
    expect(shown({ kinds: new Set(['dissolved']) })).toEqual(['r', 'e']);
    expect(shown({ agency: unitId('s') })).toEqual(['s', 'd/2']);
    expect(changeStops(side, side.tree, ALL)).toEqual(['a', 'c', 'd', 'e', 's']);
    const touching = changesIn(side, unitId('s'))[1] ?? [];
    expect(touching.map(({ kinds }) => kinds[0]).sort()).toEqual(['moved', 'posts']);
    expect(changesIn(side, null)[1]).toBe(side.panes[1]?.changes);
    // From unknown to 4 is no known difference.
    expect(shown({ leastPosts: 1 })).toEqual([]);
    fc.assert(
      fc.property(
        arbitraryChain,
        arbitraryIds,
        fc.subarray([...SIDE_CHANGE_KINDS]),
        fc.nat(6),
        (plan, ids, kinds, leastPosts) => {
          const all = sideBySide(plan, ids, COUNTING);
          const filter = { kinds: new Set(kinds), leastPosts, agency: null };
          const wanted = new Set<UnitId>();
          for (const { changes } of all.panes)
            for (const change of changes.filter((one) => isLookedAt(one, filter)))
              for (const place of change.places)
                for (const one of [place, ...ancestorsIn(all.tree, place).map(({ id }) => id)])
                  wanted.add(one);
          const seen = [...walk(shownTree(all, filter, true))].map(({ unit }) => unit.id);
          expect(new Set(seen)).toEqual(wanted);
          expect(seen.length).toBe(wanted.size);
        },
      ),
      runs(40),
    );
  });

  it('are none where nothing ties the lists', () => {
    const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', [{ id: 'a' }]);
    const side = beside(withSnapshot(first, 'now', '2022-12-31', [{ id: 'x' }]), 'then', 'now');
    expect(side.panes[1]).toMatchObject({ isRelated: false, changes: [] });
    expect(side.tree.rootIds).toEqual(['x', 'a']);
  });
});
