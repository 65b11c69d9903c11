import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { postsOf } from '../../../src/core/model/headcount';
import { unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { editMeasure } from '../../../src/core/scenarios/editMeasure';
import { measuresOf, replayedOf, structureOf } from '../../../src/core/scenarios/structures';
import { afterCommands, tryCommand } from '../../builders/anEdit';
import { day, emptyPlan, psu, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const PLAN = sid('plan');
const base = (): Plan =>
  withScenario(
    withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      {
        id: 'r',
        kind: 'department',
        children: [
          { id: 'a', headcount: { [CIVIL_SERVANT]: { assigned: 8, present: 7 } } },
          { id: 'b', headcount: { [CIVIL_SERVANT]: { assigned: 5, present: null } } },
          psu('p', '4'),
        ],
      },
    ]),
    'plan',
    'now',
  );
const setPosts = (id: string, assigned: number) =>
  ({
    kind: 'setHeadcount',
    unitId: unitId(id),
    categoryId: CIVIL_SERVANT,
    posts: { assigned },
  }) as const;
const assignedOf = (plan: Plan, id: string) =>
  postsOf(structureOf(plan, PLAN).units.get(id)?.headcount ?? {}, CIVIL_SERVANT).assigned;

describe('measures of a scenario', () => {
  it('fold repeated edits of one field of one unit into one', () => {
    const plan = afterCommands(base(), PLAN, [
      setPosts('a', 7),
      setPosts('b', 4),
      setPosts('a', 6),
    ]);
    expect(measuresOf(plan, PLAN)).toHaveLength(2);
    expect(assignedOf(plan, 'a')).toBe(6);
  });

  it('disappear when the field is set back to what it was', () => {
    const plan = afterCommands(base(), PLAN, [setPosts('a', 7), setPosts('a', 8)]);
    expect(measuresOf(plan, PLAN)).toEqual([]);
  });

  it('do not fold across a measure that touched the unit in between', () => {
    const absorb = {
      kind: 'absorbUnits',
      absorberId: unitId('a'),
      absorbedIds: [unitId('b')],
    } as const;
    const plan = afterCommands(base(), PLAN, [setPosts('a', 7), absorb, setPosts('a', 10)]);
    expect(measuresOf(plan, PLAN)).toHaveLength(3);
    expect(assignedOf(plan, 'a')).toBe(10);
  });

  it('can be switched off and on again without losing those made after them', () => {
    const plan = afterCommands(base(), PLAN, [setPosts('a', 7), setPosts('b', 4)]);
    const first = measuresOf(plan, PLAN)[0];
    if (first === undefined) throw new Error('no measure');
    const off = applyChange(plan, editMeasure(plan, first.id, { isEnabled: false }));
    expect([assignedOf(off, 'a'), assignedOf(off, 'b')]).toEqual([8, 4]);
    const on = applyChange(off, editMeasure(off, first.id, { isEnabled: true }));
    expect([assignedOf(on, 'a'), assignedOf(on, 'b')]).toEqual([7, 4]);
  });

  it('take what is decided of a unit just created into its creation', () => {
    const create = {
      kind: 'createUnit',
      unitId: unitId('c'),
      place: { kind: 'under', parentId: unitId('r'), index: null },
      name: 'Đơn vị mới',
      unitKind: 'division',
      headcount: {},
    } as const;
    const rename = {
      kind: 'renameUnit',
      unitId: unitId('c'),
      name: 'Phòng Chuyển đổi số',
    } as const;
    const plan = afterCommands(base(), PLAN, [create, rename, setPosts('c', 9)]);
    expect(measuresOf(plan, PLAN)).toHaveLength(1);
    expect(structureOf(plan, PLAN).units.get('c')?.name).toBe('Phòng Chuyển đổi số');
    expect(assignedOf(plan, 'c')).toBe(9);
  });

  it('name the measures that make the units they need, and become conflicts without them', () => {
    const plan = afterCommands(base(), PLAN, [
      {
        kind: 'createUnit',
        unitId: unitId('c'),
        place: { kind: 'under', parentId: unitId('r'), index: null },
        name: 'Phòng mới',
        unitKind: 'division',
        headcount: {},
      },
      { kind: 'setLeadership', unitId: unitId('c'), leadership: { deputies: 1 } },
    ]);
    const [create, set] = measuresOf(plan, PLAN);
    expect(set?.dependsOn).toEqual([create?.id]);
    if (create === undefined) throw new Error('no measure');
    const off = applyChange(plan, editMeasure(plan, create.id, { isEnabled: false }));
    expect(replayedOf(off, PLAN).conflicts).toMatchObject([{ error: { code: 'unitMissing' } }]);
  });

  it('are replayed up to a day', () => {
    const early = afterCommands(base(), PLAN, [setPosts('a', 7)], day('2024-12-31'));
    const plan = afterCommands(early, PLAN, [setPosts('b', 1)], day('2026-01-01'));
    const units = structureOf(plan, PLAN, day('2025-12-31')).units;
    expect(postsOf(units.get('a')?.headcount ?? {}, CIVIL_SERVANT).assigned).toBe(7);
    expect(postsOf(units.get('b')?.headcount ?? {}, CIVIL_SERVANT).assigned).toBe(5);
  });
});

describe('posts of new units', () => {
  it('are none where the command names none: a created unit makes no total incomplete', () => {
    const plan = afterCommands(base(), PLAN, [
      {
        kind: 'createUnit',
        unitId: unitId('c'),
        place: { kind: 'under', parentId: unitId('r'), index: null },
        name: 'Phòng mới',
        unitKind: 'division',
        headcount: {},
      },
    ]);
    const unit = structureOf(plan, PLAN).units.get('c');
    expect(postsOf(unit?.headcount ?? {}, CIVIL_SERVANT)).toEqual({ assigned: 0, present: null });
  });

  it('are none of what is known of the old unit and was not named when splitting off', () => {
    const plan = afterCommands(base(), PLAN, [
      {
        kind: 'splitOffUnit',
        unitId: unitId('a'),
        newUnitId: unitId('n'),
        name: 'Phòng tách',
        unitKind: 'division',
        place: { kind: 'under', parentId: unitId('r'), index: null },
        posts: { [CIVIL_SERVANT]: { assigned: 3, present: null } },
        childIds: [],
      },
    ]);
    const { units } = structureOf(plan, PLAN);
    expect(units.get('n')?.headcount[CIVIL_SERVANT]).toEqual({ assigned: 3, present: 0 });
    expect(units.get('a')?.headcount[CIVIL_SERVANT]).toEqual({ assigned: 5, present: 7 });
  });
});

describe('refusals', () => {
  it('keep restructuring out of recorded lists', () => {
    const absorb = {
      kind: 'absorbUnits',
      absorberId: unitId('a'),
      absorbedIds: [unitId('b')],
    } as const;
    expect(tryCommand(base(), sid('now'), absorb).error?.code).toBe('needsScenario');
  });

  it('keep a unit from moving below itself and posts from being made of nothing', () => {
    const inside = tryCommand(base(), PLAN, {
      kind: 'moveUnit',
      unitId: unitId('r'),
      place: { kind: 'under', parentId: unitId('a'), index: null },
    });
    expect(inside.error?.code).toBe('placeInside');
    const tooMany = tryCommand(base(), PLAN, {
      kind: 'splitOffUnit',
      unitId: unitId('a'),
      newUnitId: unitId('n'),
      name: 'Phòng tách',
      unitKind: 'division',
      place: { kind: 'under', parentId: unitId('r'), index: null },
      posts: { [CIVIL_SERVANT]: { assigned: 9, present: null } },
      childIds: [],
    });
    expect(tooMany.error).toEqual({
      code: 'tooManyPosts',
      params: { unit: 'Đơn vị a', wanted: 9, have: 8 },
    });
  });

  it('keep a unit from being combined with one that it lies in, and name both', () => {
    const nested = tryCommand(base(), PLAN, {
      kind: 'mergeUnits',
      unitIds: [unitId('a'), unitId('r')],
      newUnitId: unitId('n'),
      name: 'Phòng hợp nhất',
      unitKind: 'division',
    });
    expect(nested.error).toEqual({
      code: 'absorbAncestor',
      params: { unit: 'Đơn vị a', above: 'Đơn vị r' },
    });
  });

  it('mark posts taken over as incomplete where the other unit’s were unknown', () => {
    const absorb = {
      kind: 'absorbUnits',
      absorberId: unitId('a'),
      absorbedIds: [unitId('b')],
    } as const;
    const plan = afterCommands(base(), PLAN, [absorb]);
    expect(structureOf(plan, PLAN).units.get('a')?.headcount[CIVIL_SERVANT]).toEqual({
      assigned: 13,
      present: 7,
      incomplete: ['present'],
    });
  });
});
