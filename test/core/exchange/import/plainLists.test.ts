import { describe, expect, it } from 'vitest';
import type { CellSheet } from '../../../../src/core/exchange/cells';
import { readDay } from '../../../../src/core/exchange/import/readValues';
import { importSheet, outline, sheetOf } from './sheetOf';

describe('lists without levels', () => {
  it('take the numbers of one sequence as each row’s own', () => {
    const draft = importSheet(
      sheetOf([
        ['STT', 'Tên đơn vị', 'Tổng số biên chế'],
        [1, 'Sở Nội vụ', 100],
        [2, 'Trường THPT Chu Văn An', 80],
        [3, 'Sở Tài chính', 50],
      ]),
    );
    expect(outline(draft)).toEqual([
      'Sở Nội vụ | department | civilServant=100 employeeBudget=0',
      '  Trường THPT Chu Văn An | psu | civilServant=0 employeeBudget=80',
      'Sở Tài chính | department | civilServant=50 employeeBudget=0',
    ]);
  });

  it('let numbers prove that rows of one sequence include what follows', () => {
    const draft = importSheet(
      sheetOf([
        ['STT', 'Tên đơn vị', 'Tổng số biên chế'],
        [1, 'Sở Y tế', 200],
        [2, 'Văn phòng', 10],
        [3, 'Bệnh viện Đa khoa', 190],
      ]),
    );
    expect(outline(draft)[0]).toBe('Sở Y tế | department | civilServant=0 employeeBudget=0');
  });

  it('compare a last “Cộng” with the whole list', () => {
    const draft = importSheet(
      sheetOf([
        ['STT', 'Đơn vị', 'Công chức'],
        [1, 'Sở A', 10],
        [2, 'Sở B', 12],
        [null, 'Cộng', 23],
      ]),
    );
    expect(draft.totals).toMatchObject([{ stated: 23, computed: 22 }]);
    expect(draft.problems.map(({ code, cell }) => `${code} ${cell}`)).toContain(
      'import.totalDiffers C4',
    );
  });

  it('read contracts abbreviated and a heading of administration', () => {
    const draft = importSheet(
      sheetOf([
        ['STT', 'Đơn vị', 'Tổng số', 'Công chức', 'Viên chức', 'HĐLĐ'],
        ['A', 'Quản lý nhà nước', 92, 90, 0, 2],
        [1, 'Sở Nội vụ', 42, 40, 0, 2],
        [2, 'Sở Y tế', 50, 50, 0, 0],
        ['B', 'Sự nghiệp', 12, 0, 10, 2],
        [1, 'Trung tâm A', 12, 0, 10, 2],
      ]),
    );
    expect(outline(draft)).toEqual([
      'Sở Nội vụ | department | civilServant=40 contract=2 employeeBudget=0',
      'Sở Y tế | department | civilServant=50 contract=0 employeeBudget=0',
      'Trung tâm A | psu | civilServant=0 contract=2 employeeBudget=10',
    ]);
    expect(draft.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('totals of several years', () => {
  const list = (...headers: string[]) =>
    importSheet(
      sheetOf([
        ['STT', 'Tên đơn vị', ...headers],
        [1, 'Sở Nội vụ', 40, 44],
        [2, 'Sở Y tế', 50, 55],
      ]),
    );
  const posts = (draft: ReturnType<typeof list>) =>
    draft.units.map(({ headcount }) => Object.values(headcount)[0]?.assigned);

  it('are the newest, wherever it stands', () => {
    expect(posts(list('Tổng biên chế 2022', 'Tổng biên chế 2021'))).toEqual([40, 50]);
    expect(posts(list('Tổng biên chế 2021', 'Tổng biên chế 2022'))).toEqual([44, 55]);
  });

  it('are the first where nothing tells them apart, and the other is named', () => {
    const draft = list('Tổng biên chế', 'Tổng biên chế giao');
    expect(posts(draft)).toEqual([40, 50]);
    expect(
      draft.problems.map(({ code, cell, severity }) => `${severity} ${code} ${cell}`),
    ).toContain('doubt import.columnNotTaken D1');
  });
});

describe('schools', () => {
  it('under bare kinds with sums are the units, with their groups', () => {
    const draft = importSheet(
      sheetOf([
        ['UBND QUẬN BA ĐÌNH'],
        ['STT', 'Đơn vị', 'Viên chức', 'Nhóm'],
        ['I', 'Mầm non', 25, null],
        [1, 'Trường MN Hoa Sen', 25, 4],
        ['II', 'Tiểu học', 35, null],
        [1, 'Trường TH Kim Đồng', 35, '3b'],
        [null, 'Tổng cộng', 60, null],
      ]),
    );
    expect(outline(draft)).toEqual([
      'UBND quận Ba Đình | districtCommittee | employeeBudget=0',
      '  Trường MN Hoa Sen | psu | employeeBudget=25',
      '  Trường TH Kim Đồng | psu | employeeBudget=35',
    ]);
    expect(draft.units.map(({ autonomy }) => autonomy?.group)).toEqual([undefined, '4', '3b']);
  });
});

describe('what a careful reader would not overlook', () => {
  const doubts = (rows: Parameters<typeof sheetOf>[0], fields: Partial<CellSheet> = {}) => {
    const draft = importSheet({ ...sheetOf(rows), ...fields });
    return draft.problems.flatMap(({ code, cell, severity }) =>
      severity === 'doubt' && code !== 'import.undividedColumn' ? [`${code} ${cell}`] : [],
    );
  };

  it('is named: hidden rows and columns that were read', () => {
    expect(
      doubts(
        [
          ['STT', 'Đơn vị', 'Công chức', 'Viên chức'],
          [1, 'Sở A', 5, 0],
          [2, 'Sở B', 6, 1],
        ],
        { hiddenRows: [2], hiddenColumns: [3] },
      ),
    ).toEqual(['import.hiddenRows B3', 'import.hiddenColumn D1']);
  });
});

describe('days', () => {
  it('are read from numbers that lost their format', () => {
    const day = (value: number) => readDay({ kind: 'number', text: String(value), value });
    expect(day(44_270)).toBe('2021-03-15');
    expect(day(43_890)).toBe('2020-02-29');
    expect(day(43_891)).toBe('2020-03-01');
    expect(day(42_369)).toBe('2015-12-31');
    expect(day(42_370)).toBe('2016-01-01');
    expect(day(2_021)).toBeNull();
    expect(day(44_270.5)).toBeNull();
  });
});
