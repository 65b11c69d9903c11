import { describe, expect, it } from 'vitest';
import {
  CIVIL_SERVANT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../../../../src/core/model/builtInCategories';
import { type UnitId, unitId } from '../../../../../src/core/model/ids';
import type { Plan } from '../../../../../src/core/model/plan';
import { structureOf } from '../../../../../src/core/scenarios/structures';
import { emptyPlan, psu, sid, withScenario, withSnapshot } from '../../../../builders/aPlan';
import { sheetOf, type Value } from '../sheetOf';
import { drawn, linesOf, type Pasted, pasteOnto } from './pasteOnto';

const civil = (assigned: number | null, present: number | null = null) => ({
  headcount: { [CIVIL_SERVANT]: { assigned, present } },
});
const staff = (assigned: number) => ({
  headcount: { [EMPLOYEE_BUDGET]: { assigned, present: null } },
});

const PLAN = withScenario(
  withSnapshot(emptyPlan(), 'now', '2025-12-31', [
    {
      id: 'so',
      name: 'Sở Nội vụ',
      kind: 'department',
      code: 'SNV',
      children: [
        { id: 'vp', name: 'Văn phòng', kind: 'office', code: 'VP', ...civil(8, 7) },
        {
          id: 'tc',
          name: 'Phòng Tổ chức biên chế',
          kind: 'division',
          ...civil(10, 9),
          children: [{ id: 'to', name: 'Tổ Cải cách', kind: 'team', ...civil(3) }],
        },
        psu('tt', '4', { name: 'Trung tâm Lưu trữ', legalStatus: 'own', ...staff(20) }),
      ],
    },
    {
      id: 'yt',
      name: 'Sở Y tế',
      kind: 'department',
      children: [{ id: 'vp2', name: 'Văn phòng', kind: 'office', ...civil(5) }],
    },
  ]),
  'plan',
  'now',
);
const BEFORE = structureOf(PLAN, sid('now'));
const onto = (
  unit: string | null,
  rows: readonly (readonly Value[])[],
  options: Parameters<typeof pasteOnto>[4] = {},
  snapshot = 'now',
  plan: Plan = PLAN,
): Pasted =>
  pasteOnto(plan, sid(snapshot), unit === null ? null : unitId(unit), sheetOf(rows), options);
const lines = (pasted: Pasted): string[] => linesOf(pasted.pasting, BEFORE);
const unitOf = (pasted: Pasted, id: string) => pasted.after.units.get(id as UnitId);

describe.each(['now', 'plan'])('a table pasted onto a unit of %s', (snapshot) => {
  it('takes two columns without a header: names and posts by the kind of each', () => {
    const pasted = onto(
      'so',
      [
        ['Văn phòng', 6],
        ['Trung tâm Lưu trữ', 18],
        ['Phòng Công chức', 4],
      ],
      {},
      snapshot,
    );
    expect(lines(pasted)).toEqual([
      'changed Văn phòng: posts',
      'changed Trung tâm Lưu trữ: posts',
      'added Phòng Công chức',
      'gone Phòng Tổ chức biên chế',
    ]);
    expect(pasted.refusals).toEqual([]);
    expect(drawn(pasted.after)).toEqual([
      'Sở Nội vụ | department |',
      '  Văn phòng | office | civilServant=6 civilServant~7',
      '  Phòng Tổ chức biên chế | division | civilServant=10 civilServant~9',
      '    Tổ Cải cách | team | civilServant=3',
      '  Trung tâm Lưu trữ | psu | employeeBudget=18',
      '  Phòng Công chức | division | civilServant=4 employeeBudget=0',
      'Sở Y tế | department |',
      '  Văn phòng | office | civilServant=5',
    ]);
  });

  it('takes a single column of names', () => {
    const pasted = onto('tc', [['Tổ Cải cách'], ['Tổ Thi đua'], ['Tổ Tôn giáo']], {}, snapshot);
    expect(lines(pasted)).toEqual(['added Tổ Thi đua', 'added Tổ Tôn giáo']);
    expect(pasted.pasting.unchanged).toBe(1);
    expect(unitOf(pasted, 'tc')?.childIds).toHaveLength(3);
  });

  it('never lets an empty cell overwrite a number', () => {
    const pasted = onto(
      'so',
      [
        ['Tên đơn vị', 'Công chức được giao', 'Công chức có mặt'],
        ['Văn phòng', null, 6],
        ['Phòng Tổ chức biên chế', null, null],
      ],
      {},
      snapshot,
    );
    expect(unitOf(pasted, 'vp')?.headcount).toEqual({
      [CIVIL_SERVANT]: { assigned: 8, present: 6 },
    });
    expect(unitOf(pasted, 'tc')?.headcount).toEqual({
      [CIVIL_SERVANT]: { assigned: 10, present: 9 },
    });
  });

  it('takes a first row that is the unit for the unit itself', () => {
    const pasted = onto(
      'tc',
      [
        ['Phòng Tổ chức biên chế', 11],
        ['Tổ Cải cách', 4],
      ],
      { change: { parentNumbers: 'own' } },
      snapshot,
    );
    expect(lines(pasted)).toEqual([
      'changed Phòng Tổ chức biên chế: posts',
      'changed Tổ Cải cách: posts',
    ]);
    expect(unitOf(pasted, 'tc')?.headcount[CIVIL_SERVANT]?.assigned).toBe(11);
    expect(unitOf(pasted, 'tc')?.parentId).toBe('so');
    expect(unitOf(pasted, 'to')?.parentId).toBe('tc');
  });

  it('takes the unit as a common parent in a column of parents', () => {
    const pasted = onto(
      'so',
      [
        ['Tên đơn vị', 'Đơn vị cấp trên', 'Công chức được giao'],
        ['Văn phòng', 'Sở Nội vụ', 9],
        ['Phòng Thanh niên', 'Sở Nội vụ', 5],
        ['Tổ Phong trào', 'Phòng Thanh niên', 2],
        ['Tổ Địa giới', 'Phòng Tổ chức biên chế', 3],
      ],
      { change: { parentNumbers: 'own' } },
      snapshot,
    );
    expect(lines(pasted).filter((line) => !line.startsWith('gone'))).toEqual([
      'changed Văn phòng: posts',
      'added Phòng Thanh niên',
      'added Tổ Phong trào',
      'added Tổ Địa giới',
    ]);
    const above = (name: string): string | undefined => {
      const unit = [...pasted.after.units.values()].find((one) => one.name === name);
      return unitOf(pasted, unit?.parentId ?? '')?.name;
    };
    expect(above('Tổ Phong trào')).toBe('Phòng Thanh niên');
    expect(above('Tổ Địa giới')).toBe('Phòng Tổ chức biên chế');
    expect(unitOf(pasted, 'tc')?.headcount).toEqual(BEFORE.units.get(unitId('tc'))?.headcount);
  });

  it('counts rows of what stands beside the unit and leaves them alone', () => {
    const pasted = onto(
      'tc',
      [
        ['STT', 'Tên đơn vị', 'Công chức được giao'],
        ['I', 'Sở Nội vụ', 21],
        ['1', 'Văn phòng', 8],
        ['2', 'Phòng Tổ chức biên chế', 13],
        ['a', 'Tổ Cải cách', 5],
        ['b', 'Tổ Thi đua', 2],
      ],
      {},
      snapshot,
    );
    expect(pasted.pasting.outside).toBe(1);
    expect(lines(pasted)).toEqual([
      'changed Phòng Tổ chức biên chế: posts',
      'changed Tổ Cải cách: posts',
      'added Tổ Thi đua',
    ]);
    expect(unitOf(pasted, 'vp')).toEqual(BEFORE.units.get(unitId('vp')));
    expect(unitOf(pasted, 'tc')?.headcount[CIVIL_SERVANT]?.assigned).toBe(6);
  });

  it('leaves a new unit out and puts what is below it one higher', () => {
    const pasted = onto(
      'so',
      [
        ['Tên đơn vị', 'Đơn vị cấp trên'],
        ['Phòng Thanh niên', 'Sở Nội vụ'],
        ['Tổ Phong trào', 'Phòng Thanh niên'],
      ],
      { isWanted: (id) => !id.startsWith('row1.') },
      snapshot,
    );
    expect(pasted.commands).toEqual(['createUnit']);
    const added = [...pasted.after.units.values()].filter(({ id }) => id === 'new1');
    expect(added.map(({ name, parentId }) => [name, parentId])).toEqual([['Tổ Phong trào', 'so']]);
    expect(pasted.after.units.size).toBe(BEFORE.units.size + 1);
  });

  it('says when a table has no names', () => {
    const pasted = onto(
      'so',
      [
        [1, 2],
        [3, 4],
      ],
      {},
      snapshot,
    );
    expect(pasted.pasting.lines).toEqual([]);
    expect(Object.values(pasted.choices.columns)).not.toContain('name');
  });

  it('does not give the code of another unit', () => {
    const pasted = onto(
      'yt',
      [
        ['Mã', 'Tên đơn vị'],
        ['SNV', 'Phòng Kế toán'],
        ['P2', 'Phòng Dược'],
      ],
      {},
      snapshot,
    );
    const added = [...pasted.after.units.values()].filter(({ parentId }) => parentId === 'yt');
    expect(added.map(({ name, code }) => `${name} ${code}`).sort()).toEqual([
      'Phòng Dược P2',
      'Phòng Kế toán null',
      'Văn phòng null',
    ]);
    expect([...pasted.pasting.remarks.values()].flat()).toEqual([
      { key: 'pasting.codeTaken', params: { code: 'SNV', name: 'Sở Nội vụ' } },
    ]);
  });

  it('brings agencies in where no unit is chosen', () => {
    const pasted = onto(null, [['Sở Y tế'], ['Sở Xây dựng']], {}, snapshot);
    expect(lines(pasted)).toEqual(['added Sở Xây dựng']);
    expect(pasted.after.rootIds).toHaveLength(3);
  });
});

it('counts posts of what is below a public service unit as of employees', () => {
  const pasted = onto('tt', [
    ['Phòng Số hóa', 4],
    ['Phòng Bảo quản', 6],
  ]);
  expect(drawn(pasted.after)).toContain(
    '    Phòng Số hóa | division | civilServant=0 employeeBudget=4',
  );
});

it('corrects a group of autonomy in a list, and refuses it in a scenario', () => {
  const rows = [
    ['Tên đơn vị', 'Nhóm tự chủ', 'Viên chức được giao'],
    ['Trung tâm Lưu trữ', 'Nhóm 2', 19],
  ];
  const recorded = onto('so', rows);
  expect(unitOf(recorded, 'tt')?.autonomy?.group).toBe('2');
  expect(recorded.pasting.remarks.size).toBe(0);
  const decided = onto('so', rows, {}, 'plan');
  expect(unitOf(decided, 'tt')?.autonomy?.group).toBe('4');
  expect(unitOf(decided, 'tt')?.headcount[EMPLOYEE_BUDGET]?.assigned).toBe(19);
  expect([...decided.pasting.remarks.values()].flat()).toEqual([{ key: 'pasting.convert' }]);
});

it('takes one number for all posts for their total, and says so where it changes one category', () => {
  const plan = withSnapshot(emptyPlan(), 'now', '2025-12-31', [
    psu('nh', '3', {
      name: 'Nhà hát',
      headcount: {
        [EMPLOYEE_BUDGET]: { assigned: 39, present: null },
        [EMPLOYEE_REVENUE]: { assigned: 7, present: null },
      },
    }),
  ]);
  const same = onto(
    null,
    [
      ['Nhà hát', 46],
      ['Sở Xây dựng', 5],
    ],
    {},
    'now',
    plan,
  );
  expect(same.pasting.unchanged).toBe(1);
  expect(unitOf(same, 'nh')).toEqual(structureOf(plan, sid('now')).units.get(unitId('nh')));
  const other = onto(
    null,
    [
      ['Nhà hát', 34],
      ['Sở Xây dựng', 5],
    ],
    {},
    'now',
    plan,
  );
  expect(unitOf(other, 'nh')?.headcount[EMPLOYEE_BUDGET]?.assigned).toBe(34);
  expect([...other.pasting.remarks.values()].flat()).toEqual([
    { key: 'pasting.severalCategories', params: { total: 41 } },
  ]);
});
