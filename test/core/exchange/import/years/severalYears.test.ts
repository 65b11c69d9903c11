import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../../src/core/exchange/import/detectLayout';
import { readList } from '../../../../../src/core/exchange/import/readList';
import type { ImportChoices } from '../../../../../src/core/exchange/import/types';
import {
  withColumnYear,
  yearsOf,
} from '../../../../../src/core/exchange/import/years/severalYears';
import { context, outline, sheetOf, type Value } from '../sheetOf';

const merge = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const HEADER: Value[][] = [
  ['STT', 'Tên đơn vị', 'Năm 2015', null, null, 'Năm 2022', null, null, 'Nhóm tự chủ'],
  [null, null, 'Tổng', 'Công chức', 'Viên chức', 'Tổng', 'Công chức', 'Viên chức', null],
];
const MERGES = [
  merge(0, 0, 1, 0),
  merge(0, 1, 1, 1),
  merge(0, 2, 0, 4),
  merge(0, 5, 0, 7),
  merge(0, 8, 1, 8),
];
const sideBySide = sheetOf(
  [
    ...HEADER,
    ['I', 'Sở Y tế', 60, 20, 40, 63, 18, 45, null],
    [1, 'Văn phòng', 20, 20, 0, 18, 18, 0, null],
    [2, 'Bệnh viện Tim', 40, null, 40, null, null, null, 'Nhóm 3'],
    [3, 'Bệnh viện Phổi', null, null, null, 45, null, 45, 'Nhóm 3'],
    ['Tổng cộng', null, 60, 20, 40, 63, 18, 45, null],
  ],
  MERGES,
);

const ofYear = (choices: ImportChoices, year: number) =>
  outline(readList(sideBySide, { ...choices, year }, context()));

describe('several years side by side', () => {
  const { choices, reasons } = detectLayout(sideBySide, 0);

  it('become one list for each year, the latest read first', () => {
    expect(yearsOf(choices)).toEqual([2015, 2022]);
    expect(choices.year).toBe(2022);
    expect(choices.yearDays).toEqual({ 2015: '2015-12-31', 2022: '2022-12-31' });
    expect(choices.columns).toMatchObject({
      2: 'total:assigned',
      3: 'posts:civilServant:assigned',
      4: 'posts:employeeBudget:assigned',
      5: 'total:assigned',
      6: 'posts:civilServant:assigned',
      7: 'posts:employeeBudget:assigned',
    });
    expect(choices.totalParts).toEqual({ 2: [3, 4], 5: [6, 7] });
    expect(reasons.filter(({ aspect }) => aspect === 'year')).toHaveLength(7);
  });

  it('hold only the units that a year has numbers of, and name the others', () => {
    expect(ofYear(choices, 2015)).toEqual([
      'Sở Y tế | department | civilServant=0 employeeBudget=0',
      '  Văn phòng | office | civilServant=20 employeeBudget=0',
      '  Bệnh viện Tim | psu | civilServant=0 employeeBudget=40',
    ]);
    expect(ofYear(choices, 2022)).toEqual([
      'Sở Y tế | department | civilServant=0 employeeBudget=0',
      '  Văn phòng | office | civilServant=18 employeeBudget=0',
      '  Bệnh viện Phổi | psu | civilServant=0 employeeBudget=45',
    ]);
    const draft = readList(sideBySide, { ...choices, year: 2022 }, context());
    expect(draft.problems.filter(({ code }) => code === 'import.notInYear')).toMatchObject([
      { cell: 'B5', severity: 'note' },
    ]);
  });

  it('check the printed totals of their own year', () => {
    for (const year of [2015, 2022])
      for (const { stated, computed } of readList(sideBySide, { ...choices, year }, context())
        .totals)
        expect(computed).toBe(stated);
  });

  it('leave what names no year, but for who the units are, to the latest', () => {
    const groups = (year: number) =>
      readList(sideBySide, { ...choices, year }, context()).units.map(
        ({ autonomy }) => autonomy?.group ?? null,
      );
    expect(groups(2015)).toEqual([null, null, 'unknown']);
    expect(groups(2022)).toEqual([null, null, '3']);
  });

  it('take the day that a header names', () => {
    const sheet = sheetOf([
      ['STT', 'Tên đơn vị', 'Biên chế giao 31/12/2015', 'Biên chế giao đến 30/6/2025'],
      [1, 'Sở A', 10, 8],
      [2, 'Sở B', 12, 9],
    ]);
    expect(detectLayout(sheet, 0).choices.yearDays).toEqual({
      2015: '2015-12-31',
      2025: '2025-06-30',
    });
  });

  it('are one list when nothing is counted twice', () => {
    const sheet = sheetOf([
      ['STT', 'Tên đơn vị', 'Biên chế giao năm 2022', 'Biên chế có mặt 31/12/2021'],
      [1, 'Sở A', 10, 8],
      [2, 'Sở B', 12, 9],
    ]);
    const found = detectLayout(sheet, 0).choices;
    expect(yearsOf(found)).toEqual([]);
    expect(outline(readList(sheet, found, context()))[0]).toContain('=10');
  });

  it('date a list by the year of its columns where the title names another', () => {
    const dayOf = (title: string, header: string) =>
      detectLayout(
        sheetOf([[title], ['STT', 'Tên đơn vị', header], [1, 'Sở A', 10], [2, 'Sở B', 12]]),
        0,
      ).asOf;
    expect(dayOf('KẾ HOẠCH BIÊN CHẾ NĂM 2024', 'Công chức giao năm 2023')).toBe('2023-12-31');
    expect(dayOf('DANH SÁCH ĐẾN NGÀY 30/6/2023', 'Công chức giao năm 2023')).toBe('2023-06-30');
    expect(dayOf('DANH SÁCH ĐẾN NGÀY 30/6/2023', 'Công chức giao')).toBe('2023-06-30');
    expect(dayOf('DANH SÁCH', 'Công chức có mặt 31/3/2023')).toBe('2023-03-31');
  });

  it('do not take a plan for a state', () => {
    const sheet = sheetOf([
      ['STT', 'Tên đơn vị', 'Công chức giao 2022', 'Công chức kế hoạch năm 2025'],
      [1, 'Sở A', 10, 8],
      [2, 'Sở B', 12, 9],
    ]);
    const found = detectLayout(sheet, 0).choices;
    expect(yearsOf(found)).toEqual([]);
    expect(found.columns[2]).toBe('posts:civilServant:assigned');
    expect(found.columns[3]).toBe('ignore');
  });

  it('can be taken apart and put together by hand', () => {
    const one = [2, 3, 4].reduce((now, column) => withColumnYear(now, column, null), choices);
    expect(yearsOf(one)).toEqual([2022]);
    const none = [5, 6, 7, 8].reduce((now, column) => withColumnYear(now, column, null), one);
    expect(none).toMatchObject({ year: null, yearDays: {} });
    expect(withColumnYear(none, 2, 2015)).toMatchObject({
      year: 2015,
      yearDays: { 2015: '2015-12-31' },
    });
  });
});

describe('a row for each unit and year', () => {
  const rows: Value[][] = [
    ['Năm', 'Mã', 'Tên đơn vị', 'Công chức giao'],
    [2015, 'A', 'Sở A', 10],
    [2015, 'B', 'Sở B', 20],
    [2015, 'C', 'Sở C', 30],
    [2022, 'A', 'Sở A', 8],
    [2022, 'B', 'Sở B', 19],
  ];

  it('is one list for each year', () => {
    const sheet = sheetOf(rows);
    const { choices } = detectLayout(sheet, 0);
    expect(yearsOf(choices)).toEqual([2015, 2022]);
    const read = (year: number) => readList(sheet, { ...choices, year }, context());
    expect(outline(read(2015))).toHaveLength(3);
    expect(outline(read(2022))).toEqual([
      'Sở A | department | civilServant=8',
      'Sở B | department | civilServant=19',
    ]);
    expect(read(2022).problems.filter(({ code }) => code === 'import.duplicateCode')).toEqual([]);
  });

  it('is no list of years where the years are of foundation', () => {
    const sheet = sheetOf([
      ['Năm', 'Tên đơn vị', 'Công chức giao'],
      ...Array.from({ length: 8 }, (_, i): Value[] => [1990 + i, `Sở ${i}`, i]),
    ]);
    const { choices } = detectLayout(sheet, 0);
    expect(yearsOf(choices)).toEqual([]);
    expect(choices.columns[0]).toBe('ignore');
    expect(outline(readList(sheet, choices, context()))).toHaveLength(8);
  });
});
