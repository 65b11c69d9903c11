import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type ChangeSet, reverseChange } from '../../../src/core/changes/changeSet';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { categoryId, type SnapshotId, unitId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import {
  addReductions,
  editReductions,
  type ReductionFields,
  removeReductions,
} from '../../../src/core/reductions/editReductions';
import {
  ALL_REDUCTIONS,
  filterLines,
  STATE_FILTERS,
  sumLines,
} from '../../../src/core/reductions/filterLines';
import { markDone, openAmong } from '../../../src/core/reductions/markDone';
import { openPlans } from '../../../src/core/reductions/openPlans';
import { type RegisterLine, registerLines } from '../../../src/core/reductions/registerLines';
import { removeSnapshot } from '../../../src/core/scenarios/manageSnapshots';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import { day, emptyPlan, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';

const [OLD, NOW, ONE, TWO] = [sid('old'), sid('now'), sid('one'), sid('two')];
let counter = 0;
const newId = (): string => {
  counter += 1;
  return `e${counter}`;
};

const fields = (unit: string, more: Partial<ReductionFields> = {}): ReductionFields => ({
  unitId: unitId(unit),
  categoryId: CIVIL_SERVANT,
  year: 2022,
  posts: 1,
  state: 'planned',
  form: null,
  decisionNumber: null,
  decisionDate: null,
  moneySaved: null,
  ...more,
});

/** Two lists, linked, and two scenarios on the later one. */
function aPlan(): Plan {
  let plan = withSnapshot(emptyPlan(), 'old', '2017-12-31', [
    { id: 'oa', name: 'Sở A cũ', children: [{ id: 'o1', name: 'Phòng 1 cũ' }, { id: 'o2' }] },
  ]);
  plan = withSnapshot(
    plan,
    'now',
    '2022-12-31',
    [
      { id: 'a', name: 'Sở A', children: [{ id: 'a1', name: 'Phòng Tổ chức' }, { id: 'a2' }] },
      { id: 'b', name: 'Sở B', children: [{ id: 'b1' }] },
    ],
    { predecessorId: OLD },
  );
  plan = withLinks(plan, 'now', [
    ['oa>a', 'renamed'],
    ['o1>a1', 'renamed'],
    ['o2>', 'dissolved'],
  ]);
  return withScenario(withScenario(plan, 'one', 'now'), 'two', 'now');
}

function added(plan: Plan, viewId: SnapshotId, ...list: ReductionFields[]): Plan {
  const result = addReductions(plan, viewId, list, newId);
  if (!result.ok) throw new Error(result.error.error);
  return applyChange(plan, result.value);
}

const standings = (plan: Plan, viewId: SnapshotId): string[] =>
  registerLines(plan, viewId).map(
    (line) => `${line.standing} ${line.unitId ?? '-'} ${line.agencyId ?? '-'} ${line.unitName}`,
  );

describe('an entry', () => {
  it('is refused with its place and reason, and nothing of the others is taken', () => {
    const refused = (more: Partial<ReductionFields>) =>
      addReductions(aPlan(), NOW, [fields('a1'), fields('a1', more)], newId);
    const reason = (error: string) => ({ ok: false, error: { index: 1, error } });
    for (const posts of [0, -1, 1.5, Number.NaN])
      expect(refused({ posts })).toEqual(reason('postsInvalid'));
    for (const year of [1989, 2101, 2020.5, Number.NaN])
      expect(refused({ year })).toEqual(reason('yearInvalid'));
    for (const moneySaved of [-1, 0.5, Number.NaN])
      expect(refused({ moneySaved })).toEqual(reason('moneyInvalid'));
    expect(refused({ unitId: unitId('x') })).toEqual(reason('unitMissing'));
    expect(refused({ categoryId: categoryId('x') })).toEqual(reason('categoryMissing'));
    expect(refused({ posts: 1, year: 1990, moneySaved: 0 }).ok).toBe(true);
    expect(refused({ year: 2100 }).ok).toBe(true);
  });

  it('belongs to the list as a fact, and to the scenario in view as a plan', () => {
    const plan = added(aPlan(), ONE, fields('a1'), fields('a1', { state: 'done' }));
    expect(standings(plan, ONE)).toHaveLength(2);
    expect(standings(plan, NOW)).toEqual(['here a1 a Phòng Tổ chức']);
    expect(standings(plan, TWO)).toEqual(['here a1 a Phòng Tổ chức']);
    expect(registerLines(plan, TWO)[0]?.entry.state).toBe('done');
  });

  it('follows its unit into later lists and through measures', () => {
    let plan = added(aPlan(), OLD, fields('o1'), fields('o2'));
    expect(standings(plan, NOW)).toEqual(
      ['here a1 a Phòng Tổ chức', 'away - a Đơn vị o2'].map((text) =>
        text.replace('here', 'became'),
      ),
    );
    plan = afterCommands(plan, ONE, [
      { kind: 'absorbUnits', absorberId: unitId('b1'), absorbedIds: [unitId('a1')] },
    ]);
    expect(standings(plan, ONE)).toContain('became b1 b Đơn vị b1');
    expect(standings(plan, OLD)).toEqual(['here o1 oa Phòng 1 cũ', 'here o2 oa Đơn vị o2']);
  });

  it('outlives its unit and its list, and says so', () => {
    const plan = added(aPlan(), NOW, fields('a1', { state: 'done' }), fields('b1'));
    const without = afterCommands(plan, NOW, [{ kind: 'removeUnit', unitId: unitId('a1') }]);
    expect(standings(without, NOW)).toEqual(['here b1 b Đơn vị b1', 'gone - - Phòng Tổ chức']);
    const old = added(aPlan(), OLD, fields('o1'));
    const result = removeSnapshot(old, OLD);
    if (!result.ok) throw new Error(result.error.code);
    expect(standings(applyChange(old, result.value), NOW)).toEqual(['gone - - Phòng 1 cũ']);
  });

  it('goes with its scenario when it is a plan, and stays when it was done', () => {
    let plan = afterCommands(aPlan(), ONE, [
      {
        kind: 'createUnit',
        unitId: unitId('new'),
        place: { kind: 'under', parentId: unitId('a'), index: null },
        name: 'Phòng mới',
        unitKind: 'division',
        headcount: {},
      },
    ]);
    plan = added(plan, ONE, fields('a1'), fields('new', { state: 'done' }));
    expect(standings(plan, NOW)).toEqual([]);
    const result = removeSnapshot(plan, ONE);
    if (!result.ok) throw new Error(result.error.code);
    expect(standings(applyChange(plan, result.value), NOW)).toEqual(['gone - - Phòng mới']);
  });

  it('is edited and deleted by changes that can be taken back exactly', () => {
    const plan = added(aPlan(), ONE, fields('a1'), fields('a2'));
    const ids = [...tableOf(plan, 'reductions').values()].map(({ id }) => id);
    const rows = (one: Plan) =>
      new Map([...tableOf(one, 'reductions').values()].map((row) => [row.id, row]));
    const edited = editReductions(plan, ONE, ids, { year: 2024, form: 'severance' });
    const steps: ChangeSet[] = [removeReductions(plan, ids)];
    if (edited.ok) steps.push(edited.value);
    expect(steps).toHaveLength(2);
    for (const step of steps) {
      const after = applyChange(plan, step);
      expect(rows(after)).not.toEqual(rows(plan));
      expect(rows(applyChange(after, reverseChange(step)))).toEqual(rows(plan));
    }
    expect(editReductions(plan, ONE, ids, { posts: 0 })).toEqual({
      ok: false,
      error: 'postsInvalid',
    });
  });

  it('keeps a unit that is gone until another one is chosen', () => {
    const plan = added(aPlan(), NOW, fields('a1'));
    const without = afterCommands(plan, NOW, [{ kind: 'removeUnit', unitId: unitId('a1') }]);
    const [id = ''] = [...tableOf(without, 'reductions').values()].map((row) => row.id);
    const edit = (more: Partial<ReductionFields>): string[] => {
      const result = editReductions(without, NOW, [id], more);
      if (!result.ok) throw new Error(result.error);
      return standings(applyChange(without, result.value), NOW);
    };
    expect(edit({ posts: 4, unitId: unitId('a1') })).toEqual(['gone - - Phòng Tổ chức']);
    expect(edit({ unitId: unitId('a2') })).toEqual(['here a2 a Đơn vị a2']);
  });
});

const arbitraryEntry = fc.record({
  unitId: fc.constantFrom('a1', 'a2', 'b1').map(unitId),
  categoryId: fc.constantFrom(CIVIL_SERVANT, EMPLOYEE_BUDGET),
  year: fc.integer({ min: 2018, max: 2022 }),
  posts: fc.integer({ min: 1, max: 5 }),
  state: fc.constantFrom('planned' as const, 'done' as const),
  form: fc.constantFrom(null, 'severance' as const),
  decisionNumber: fc.constantFrom(null, 'Số 12/QĐ-UBND'),
  decisionDate: fc.constantFrom(null, day('2020-05-01')),
  moneySaved: fc.constantFrom(null, 0, 5_000_000),
});
const arbitraryRegister = fc
  .array(arbitraryEntry, { maxLength: 14 })
  .map((entries) => added(aPlan(), NOW, ...entries));

/** Post by post: each done post takes the oldest planned one that is free. */
function naiveOpen(lines: readonly RegisterLine[]): Map<string, number> {
  const posts = lines
    .flatMap(({ entry }) => Array.from({ length: entry.posts }, () => entry))
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  const taken = new Set<number>();
  for (const done of posts.filter(({ state }) => state === 'done')) {
    const at = posts.findIndex(
      (one, i) =>
        !taken.has(i) &&
        one.state === 'planned' &&
        one.unitId === done.unitId &&
        one.categoryId === done.categoryId,
    );
    if (at >= 0) taken.add(at);
  }
  const left = new Map<string, number>();
  posts.forEach((one, i) => {
    if (one.state === 'planned' && !taken.has(i)) left.set(one.id, (left.get(one.id) ?? 0) + 1);
  });
  return left;
}

describe('the register', () => {
  it('sets what was done against plans post by post, and counts the rest as not planned', () => {
    fc.assert(
      fc.property(arbitraryRegister, (plan) => {
        const lines = registerLines(plan, NOW);
        const { open, unplanned } = openPlans(lines);
        const naive = naiveOpen(lines);
        for (const [id, posts] of open) expect(posts).toBe(naive.get(id) ?? 0);
        const total = (state: string) =>
          lines.reduce((sum, { entry }) => sum + (entry.state === state ? entry.posts : 0), 0);
        const sum = (left: ReadonlyMap<string, number>) =>
          [...left.values()].reduce((a, b) => a + b, 0);
        expect(total('planned') - sum(open)).toBe(total('done') - sum(unplanned));
      }),
      runs(200),
    );
  });

  it('has nothing open once all is marked as done, and keeps its plans', () => {
    fc.assert(
      fc.property(arbitraryRegister, (plan) => {
        const lines = registerLines(plan, NOW);
        const before = sumLines(lines, openPlans(lines));
        const open = openAmong(lines, new Set(lines.map(({ entry }) => entry.id)));
        const by = { decisionNumber: '9', decisionDate: day('2023-02-01') };
        const after = registerLines(applyChange(plan, markDone(plan, NOW, open, by, newId)), NOW);
        const sums = sumLines(after, openPlans(after));
        expect(sums.open).toBe(0);
        expect(sums.planned).toBe(before.planned);
        expect(sums.done).toBe(before.done + before.open);
        for (const { entry } of after)
          if (entry.decisionNumber === '9') expect(entry.year).toBe(2023);
      }),
      runs(100),
    );
  });

  it('is divided by each filter without loss', () => {
    fc.assert(
      fc.property(arbitraryRegister, (plan) => {
        const lines = registerLines(plan, NOW);
        const open = openPlans(lines);
        const count = (more: Partial<typeof ALL_REDUCTIONS>) =>
          filterLines(lines, { ...ALL_REDUCTIONS, ...more }, open).length;
        expect(count({ state: 'planned' }) + count({ state: 'done' })).toBe(lines.length);
        expect(count({ agencyId: unitId('a') }) + count({ agencyId: unitId('b') })).toBe(
          lines.length,
        );
        expect(count({ fromYear: 2020 }) + count({ toYear: 2019 })).toBe(lines.length);
        expect(count({ form: 'none' }) + count({ form: 'severance' })).toBe(lines.length);
        for (const state of STATE_FILTERS)
          for (const { entry } of filterLines(lines, { ...ALL_REDUCTIONS, state }, open)) {
            if (state === 'open') expect(open.open.get(entry.id)).toBeGreaterThan(0);
            if (state === 'unplanned') expect(open.unplanned.get(entry.id)).toBeGreaterThan(0);
          }
      }),
      runs(100),
    );
  });

  it('is found by names and decisions without diacritics', () => {
    const plan = added(aPlan(), NOW, fields('a1'), fields('b1', { decisionNumber: '12/QĐ-UBND' }));
    const lines = registerLines(plan, NOW);
    const found = (text: string) =>
      filterLines(lines, { ...ALL_REDUCTIONS, text }, openPlans(lines)).map((one) => one.unitId);
    expect(found('to chuc')).toEqual(['a1']);
    expect(found('SO B')).toEqual(['b1']);
    expect(found('12 qd')).toEqual(['b1']);
    expect(found('không có')).toEqual([]);
  });
});
