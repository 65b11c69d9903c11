import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CATEGORIES, CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';

import type { Structure } from '../../../src/core/model/structure';
import {
  type RegisterDefaults,
  type RegisterReading,
  readRegister,
} from '../../../src/core/reductions/reading/readRegister';
import { detectRegister } from '../../../src/core/reductions/reading/registerLayout';
import { structureOf } from '../../../src/core/scenarios/structures';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, sid, withSnapshot } from '../../builders/aPlan';
import { aSheet } from '../../builders/aSheet';

const NO_DEFAULTS: RegisterDefaults = { categoryId: null, year: null, state: 'done' };

const structure: Structure = structureOf(
  withSnapshot(emptyPlan(), 'now', '2022-12-31', [
    {
      id: 'yt',
      name: 'Sở Y tế',
      code: 'YT',
      children: [
        { id: 'vp1', name: 'Văn phòng' },
        { id: 'tt', name: 'Thanh tra', code: '007' },
      ],
    },
    { id: 'nv', name: 'Sở Nội vụ', children: [{ id: 'vp2', name: 'Văn phòng' }] },
    { id: 'dp', name: 'UBND xã Đông Phú' },
    { id: 'hb', name: 'UBND xã Hoà Bình' },
  ]),
  sid('now'),
);

function read(
  rows: readonly (readonly (string | number)[])[],
  defaults: RegisterDefaults = NO_DEFAULTS,
): RegisterReading {
  const sheet = aSheet(rows);
  const layout = detectRegister(sheet);
  if (layout === null) throw new Error('no header found');
  const context = { structure, categories: BUILT_IN_CATEGORIES, abbreviations: {} };
  return readRegister(sheet, layout, defaults, context);
}

const HEADER = [
  'STT',
  'Đơn vị',
  'Loại biên chế',
  'Năm',
  'Số giảm',
  'Kế hoạch/Thực hiện',
  'Hình thức',
  'Số quyết định',
  'Ngày quyết định',
  'Kinh phí tiết kiệm (triệu đồng)',
];

describe('a list of reductions', () => {
  it('is read with its titles, and every cell that is not taken is named with its reason', () => {
    const { lines, leftOut } = read([
      ['', 'SỔ THEO DÕI TINH GIẢN BIÊN CHẾ', '', '', '', '', '', '', '', ''],
      HEADER,
      ['I', 'Sở Y tế', '', '', '', '', '', '', '', ''],
      [
        1,
        'Thanh tra',
        'Công chức',
        2022,
        2,
        'Thực hiện',
        'Nghỉ hưu trước tuổi',
        '12/QĐ-UBND',
        '05/03/2022',
        '12,5',
      ],
      [
        2,
        'Văn phòng',
        'Viên chức hưởng lương từ NSNN',
        'Năm 2023',
        '1.234',
        'Kế hoạch',
        'Thôi việc ngay',
        '',
        '',
        '',
      ],
      [3, 'Văn phòng', 'Công chức', 2022, '12,5', '', '', '', '', ''],
      [4, 'Văn phòng', 'Công chức', 1800, 1, '', '', '', '', ''],
      [5, 'Văn phòng', 'Nhân viên', 2022, 1, '', '', '', '', ''],
      [6, 'Văn phòng', 'Công chức', 2022, 0, '', '', '', '', ''],
      [7, '', 'Công chức', 2022, 3, '', '', '', '', ''],
      [8, 'Phòng lạ', 'Công chức', 2022, 1, 'bỏ', 'lạ', '', 'hôm qua', 'nhiều'],
      ['', 'Tổng cộng', '', '', 9, '', '', '', '', ''],
      ['', '', '', '', '', '', '', '', '', ''],
    ]);
    expect(lines).toMatchObject([
      {
        cell: 'E4',
        units: ['tt'],
        fields: {
          categoryId: 'civilServant',
          year: 2022,
          posts: 2,
          state: 'done',
          form: 'earlyRetirement',
          decisionNumber: '12/QĐ-UBND',
          decisionDate: '2022-03-05',
          moneySaved: 12_500_000,
        },
        doubts: [],
      },
      {
        cell: 'E5',
        units: ['vp1'],
        fields: {
          categoryId: 'employeeBudget',
          year: 2023,
          posts: 1234,
          state: 'planned',
          form: 'severance',
        },
      },
      { cell: 'E11', units: [], doubts: [{}, {}, {}, {}] },
    ]);
    expect(leftOut.map(({ cell, reason }) => `${cell} ${reason.key}`)).toEqual([
      'B3 reductions.read.heading',
      'E6 reductions.read.postsInvalid',
      'D7 reductions.read.yearInvalid',
      'C8 reductions.read.categoryUnknown',
      'E9 reductions.read.zero',
      'E10 reductions.read.noUnit',
      'B12 reductions.read.total',
    ]);
  });

  it('may have its numbers in columns of plan and result, years and categories', () => {
    const { lines } = read([
      ['Mã đơn vị', 'Tên đơn vị', 'Kế hoạch', '', 'Thực hiện', ''],
      [
        '',
        '',
        'Công chức năm 2022',
        'Viên chức năm 2023',
        'Công chức năm 2022',
        'Viên chức năm 2023',
      ],
      ['7', 'Thanh tra', 1, 2, 3, ''],
    ]);
    expect(
      lines.map(({ cell, units, fields: { categoryId, year, state, posts } }) => [
        cell,
        ...units,
        categoryId,
        year,
        state,
        posts,
      ]),
    ).toEqual([
      ['C3', 'tt', 'civilServant', 2022, 'planned', 1],
      ['D3', 'tt', 'employeeBudget', 2023, 'planned', 2],
      ['E3', 'tt', 'civilServant', 2022, 'done', 3],
    ]);
  });

  it('finds units that are beyond doubt alone', () => {
    const given = { categoryId: CIVIL_SERVANT, year: 2022, state: 'done' as const };
    const unitsOf = (...names: string[]) =>
      read([['Đơn vị', 'Số giảm'], ...names.map((name) => [name, 1])], given).lines.map(
        ({ units }) => units,
      );
    expect(
      unitsOf('thanh tra', 'THANH TRA', 'Văn phòng', 'Xã Đồng Phú', 'UBND xã Đồng Phú'),
    ).toEqual([['tt'], ['tt'], ['vp1', 'vp2'], [], []]);
    expect(unitsOf('UBND xa Dong Phu', 'UBND xã Hòa Bình', '1. Sở Nội vụ')).toEqual([
      ['dp'],
      ['hb'],
      ['nv'],
    ]);
  });

  it('takes namesakes from the agency that the row or the heading above names', () => {
    const given = { categoryId: CIVIL_SERVANT, year: 2022, state: 'done' as const };
    const below = read(
      [
        ['Đơn vị', 'Số giảm'],
        ['Sở Nội vụ', ''],
        ['Văn phòng', 1],
        ['Cơ quan lạ', ''],
        ['Văn phòng', 1],
      ],
      given,
    );
    expect(below.lines.map(({ units }) => units)).toEqual([['vp2'], ['vp1', 'vp2']]);
    const beside = read(
      [
        ['Đơn vị', 'Cơ quan chủ quản', 'Số giảm'],
        ['Văn phòng', 'Sở Y tế', 1],
      ],
      given,
    );
    expect(beside.lines.map(({ units }) => units)).toEqual([['vp1']]);
  });

  it('needs what neither it nor the user says', () => {
    const rows = [
      ['Đơn vị', 'Số giảm'],
      ['Thanh tra', 1],
    ];
    const given = { categoryId: CIVIL_SERVANT, year: 2022, state: 'planned' as const };
    const reason = (defaults: RegisterDefaults) =>
      read(rows, defaults).leftOut.map(({ reason: { key } }) => key);
    expect(reason({ ...given, year: null })).toEqual(['reductions.read.noYear']);
    expect(reason({ ...given, categoryId: null })).toEqual(['reductions.read.noCategory']);
    expect(read(rows, given).lines).toMatchObject([
      { fields: { year: 2022, state: 'planned', categoryId: 'civilServant' } },
    ]);
  });

  it('accounts for every number: taken, or left out at its cell', () => {
    const text = fc.constantFrom('Thanh tra', 'Văn phòng', '', 'Tổng cộng', 'Phòng lạ', 'Sở Y tế');
    const posts = fc.constantFrom<string | number>(1, 2, 0, -1, '', '12,5', 'x', '1.234');
    const year = fc.constantFrom<string | number>(2022, '', 'x', 1800);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, year, posts), { minLength: 1 }), (rows) => {
        const { lines, leftOut } = read([['Đơn vị', 'Năm', 'Số giảm'], ...rows], {
          ...NO_DEFAULTS,
          categoryId: CIVIL_SERVANT,
        });
        const rowsOf = (cells: readonly { readonly cell: string }[]) =>
          cells.map(({ cell }) => Number(cell.slice(1)));
        const filled = rows.flatMap(([name, when, count], i) =>
          name === '' && when === '' && count === '' ? [] : [i + 2],
        );
        expect([...rowsOf(lines), ...rowsOf(leftOut)].sort((a, b) => a - b)).toEqual(filled);
        for (const { fields } of lines) {
          expect(fields.posts).toBeGreaterThan(0);
          expect(Number.isInteger(fields.posts)).toBe(true);
        }
      }),
      runs(200),
    );
  });

  it('is not seen where there is none', () => {
    expect(
      detectRegister(
        aSheet([
          ['Họ tên', 'Tuổi'],
          ['A', 3],
        ]),
      ),
    ).toBeNull();
  });
});
