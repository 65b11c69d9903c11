import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../../../../../src/core/changes/changeSet';
import type { ListContent } from '../../../../../src/core/exchange/import/taking/joinDrafts';
import {
  compareList,
  pickedLines,
} from '../../../../../src/core/exchange/import/updating/compareList';
import { updateList } from '../../../../../src/core/exchange/import/updating/updateList';
import { CIVIL_SERVANT } from '../../../../../src/core/model/builtInCategories';
import type { UnitId } from '../../../../../src/core/model/ids';
import { type Plan, tableOf, unitsKey } from '../../../../../src/core/model/plan';
import type { Structure } from '../../../../../src/core/model/structure';
import { walk } from '../../../../../src/core/model/structure';
import { structureOf } from '../../../../../src/core/scenarios/structures';
import { arbitraryForest } from '../../../../arbitraries/plans';
import {
  emptyPlan,
  psu,
  sid,
  type UnitSketch,
  withLinks,
  withSnapshot,
} from '../../../../builders/aPlan';

/** The same forest with a code by place, so that two forests have units in common. */
function coded(roots: readonly UnitSketch[]): UnitSketch[] {
  return roots.map((root) => ({
    ...root,
    name: `Đơn vị ${root.id.slice(1)}`,
    code: `C${root.id.slice(1)}`,
    children: coded(root.children ?? []),
  }));
}

function contentOf(roots: readonly UnitSketch[], parked: readonly string[] = []): ListContent {
  const parkedIds = parked as readonly UnitId[];
  const plan = withSnapshot(emptyPlan(), 'newer', '2022-12-31', roots, { parkedIds });
  const structure = structureOf(plan, sid('newer'));
  return {
    sources: [],
    units: [...walk(structure)].map(({ unit }) => unit),
    rootIds: structure.rootIds,
    parkedIds: structure.parkedIds,
    coverage: { assigned: [CIVIL_SERVANT], present: [] },
  };
}

const planOf = (roots: readonly UnitSketch[]): Plan =>
  withSnapshot(emptyPlan(), 'now', '2022-12-31', roots);

function update(
  plan: Plan,
  list: ListContent,
  pick: (id: string, kind: string) => boolean,
): { plan: Plan; idOf: ReadonlyMap<UnitId, UnitId> } {
  const compared = compareList(structureOf(plan, sid('now')), list, new Set());
  const picked = new Set(
    compared.lines.filter(({ id, kind }) => pick(id, kind)).map(({ id }) => id),
  );
  const { change, idOf } = updateList(plan, sid('now'), list, compared, picked);
  const next = applyChange(plan, change);
  const undone = applyChange(next, reverseChange(change));
  for (const key of change.keys())
    expect(new Map(tableOf(undone, key).entries())).toEqual(new Map(tableOf(plan, key).entries()));
  return { plan: next, idOf };
}

const nowOf = (plan: Plan): Structure => structureOf(plan, sid('now'));

/** Lines "depth code posts" in list order. */
const drawn = (structure: Structure): string[] =>
  [...walk(structure)].map(
    ({ unit, depth }) => `${depth} ${unit.code} ${JSON.stringify(unit.headcount)}`,
  );

function expectTree(structure: Structure): void {
  const seen = new Set<string>();
  for (const { unit } of walk(structure)) {
    expect(seen.has(unit.id)).toBe(false);
    seen.add(unit.id);
    for (const childId of unit.childIds)
      expect(structure.units.get(childId)?.parentId).toBe(unit.id);
  }
  expect(seen.size).toBe(structure.units.size);
  for (const id of [...structure.rootIds, ...structure.parkedIds])
    expect(structure.units.get(id)?.parentId).toBeNull();
}

describe('updateList', () => {
  it('with every line picked gives the newer list, ids of common units kept', () => {
    fc.assert(
      fc.property(arbitraryForest('u'), arbitraryForest('v'), (older, newer) => {
        const list = contentOf(coded(newer));
        const before = planOf(coded(older));
        const { plan, idOf } = update(before, list, () => true);
        const after = nowOf(plan);
        expectTree(after);
        const common = Math.min(nowOf(before).units.size, list.units.length);
        for (const unit of list.units) {
          const index = Number(unit.id.slice(1));
          expect(idOf.get(unit.id)).toBe(index < common ? `u${index}` : unit.id);
        }
        const parents = (structure: Structure): string[] =>
          [...walk(structure)].map(({ unit, depth }) => `${depth} ${unit.code}`);
        expect(parents(after)).toEqual(
          parents(
            structureOf(withSnapshot(emptyPlan(), 'x', '2022-12-31', coded(newer)), sid('x')),
          ),
        );
        for (const unit of list.units)
          for (const [category, { assigned }] of Object.entries(unit.headcount)) {
            const held = after.units.get(idOf.get(unit.id) ?? '')?.headcount;
            if (assigned !== null)
              expect(held?.[category as keyof typeof held]).toMatchObject({ assigned });
          }
      }),
    );
  });

  it('with any lines picked keeps a tree of just the units that were asked for', () => {
    fc.assert(
      fc.property(
        arbitraryForest('u'),
        arbitraryForest('v'),
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (older, newer, choices) => {
          const before = planOf(coded(older));
          const list = contentOf(coded(newer));
          let at = 0;
          const picks = new Map<string, boolean>();
          const { plan } = update(before, list, (id) => {
            picks.set(id, choices[at % 60] ?? true);
            at += 1;
            return picks.get(id) ?? true;
          });
          expectTree(nowOf(plan));
          const ids = new Set<string>([...nowOf(plan).units.values()].map(({ id }) => id));
          for (const { id } of nowOf(before).units.values())
            expect(ids.has(id)).toBe(!(picks.get(id) ?? false));
          for (const { id } of list.units)
            if (picks.has(id)) expect(ids.has(id)).toBe(picks.get(id));
        },
      ),
    );
  });

  it('with no line picked changes nothing', () => {
    const before = planOf(coded([{ id: 'u0', children: [{ id: 'u1' }] }]));
    const { plan } = update(before, contentOf(coded([{ id: 'v0' }, { id: 'v2' }])), () => false);
    expect(drawn(nowOf(plan))).toEqual(drawn(nowOf(before)));
    expect(plan.tables).toEqual(before.tables);
  });

  it('never wipes out what the newer list does not know', () => {
    const before = planOf([
      {
        id: 'u0',
        name: 'Sở Y tế',
        kind: 'department',
        children: [psu('u1', '3', { name: 'Bệnh viện Tim' })],
      },
    ]);
    const list = contentOf([
      {
        id: 'v0',
        name: 'Sở Y tế',
        kind: 'department',
        children: [
          {
            id: 'v1',
            name: 'Bệnh viện Tim',
            kind: 'psu',
            headcount: { [CIVIL_SERVANT]: { assigned: 7, present: null } },
          },
        ],
      },
    ]);
    const { lines, unchanged } = compareList(nowOf(before), list, new Set());
    expect(unchanged).toBe(1);
    expect(lines).toMatchObject([
      {
        kind: 'changed',
        fromId: 'u1',
        changes: [{ field: 'posts', categoryId: CIVIL_SERVANT, from: null, to: 7 }],
      },
    ]);
    const { plan } = update(before, list, () => true);
    expect(nowOf(plan).units.get('u1')).toMatchObject({
      autonomy: { group: '3' },
      headcount: { [CIVIL_SERVANT]: { assigned: 7 } },
    });
  });

  it('leaves a unit whose place the newer list does not tell where it is', () => {
    const before = planOf(coded([{ id: 'u0', children: [{ id: 'u1' }] }]));
    const list = contentOf(coded([{ id: 'v0' }, { id: 'v1' }]), ['v1']);
    expect(compareList(nowOf(before), list, new Set()).lines).toEqual([]);
  });

  it('forgets the links of units that are gone and keeps the others', () => {
    let plan = withSnapshot(emptyPlan(), 'then', '2015-12-31', [{ id: 'a0' }, { id: 'a1' }]);
    plan = withSnapshot(plan, 'now', '2022-12-31', coded([{ id: 'u0' }, { id: 'u1' }]), {
      predecessorId: sid('then'),
    });
    plan = withLinks(plan, 'now', [
      ['a0>u0', 'kept'],
      ['a1>u1', 'kept'],
    ]);
    const next = update(plan, contentOf(coded([{ id: 'v0' }])), () => true).plan;
    expect([...tableOf(next, 'lineage').values()].map((link) => link.toUnitId)).toEqual(['u0']);
    expect(tableOf(next, unitsKey(sid('now'))).has('u1')).toBe(false);
  });

  it('leaves agencies alone of which the newer list has nothing, unless asked', () => {
    const before = planOf(coded([{ id: 'u0', children: [{ id: 'u1' }] }, { id: 'u2' }]));
    const compared = compareList(nowOf(before), contentOf(coded([{ id: 'v0' }])), new Set());
    expect(compared.lines).toMatchObject([
      { kind: 'gone', fromId: 'u1', isOutside: false },
      { kind: 'gone', fromId: 'u2', isOutside: true },
    ]);
    const ids = (turned: readonly string[]) =>
      pickedLines(compared, new Set(turned)).map(({ id }) => id);
    expect(ids([])).toEqual(['u1']);
    expect(ids(['u1', 'u2'])).toEqual(['u2']);
  });

  it('shows units told apart by the user as one gone and one added', () => {
    const before = planOf(coded([{ id: 'u0' }]));
    const list = contentOf(
      coded([{ id: 'v0', headcount: { [CIVIL_SERVANT]: { assigned: 1, present: null } } }]),
    );
    const [line] = compareList(nowOf(before), list, new Set()).lines;
    expect(line?.kind).toBe('changed');
    const apart = compareList(nowOf(before), list, new Set([line?.id ?? '']));
    expect(apart.lines.map(({ kind }) => kind)).toEqual(['added', 'gone']);
  });
});
