import { describe, expect, it } from 'vitest';
import { detectLayouts } from '../../../../../src/core/exchange/import/detectLayout';
import { proposeParts } from '../../../../../src/core/exchange/import/taking/proposeParts';
import { sheetOf, type Value } from '../sheetOf';

const head: Value[] = ['STT', 'Tên đơn vị', 'Mã', 'Công chức giao'];
const list = (agency: string, ...parts: string[]): Value[][] => [
  head,
  ['I', agency, `M${agency}`, parts.length * 5],
  ...parts.map((part, i): Value[] => [i + 1, part, `M${part}`, 5]),
];

function parts(sheets: Record<string, Value[][]>) {
  const file = {
    fileName: 'a.xlsx',
    sheets: Object.entries(sheets).map(([name, rows]) => ({ ...sheetOf(rows), name })),
    notices: [],
  };
  return proposeParts(file, detectLayouts(file)).map(
    ({ sheet, year, asOf, isProposed, reason }) => ({
      sheet: file.sheets[sheet]?.name,
      year,
      asOf,
      isProposed,
      reason: reason.key.replace('import.part.', ''),
    }),
  );
}

describe('proposeParts', () => {
  it('takes sheets of the same form with other units together', () => {
    expect(
      parts({ A: list('Sở A', 'Phòng X', 'Phòng Y'), B: list('Sở B', 'Phòng U', 'Phòng V') }),
    ).toMatchObject([
      { sheet: 'A', isProposed: true, reason: 'surest' },
      { sheet: 'B', isProposed: true, reason: 'sameForm' },
    ]);
  });

  it('leaves a summary out that repeats the units of another sheet', () => {
    expect(
      parts({
        'Chi tiết': list('Sở A', 'Phòng X', 'Phòng Y', 'Phòng Z'),
        'Tổng hợp': [head, [1, 'Sở A', null, 15], [2, 'Phòng X', null, 5]],
      }),
    ).toMatchObject([{ isProposed: true }, { isProposed: false, reason: 'sameUnits' }]);
  });

  it('takes a sheet that names no day for one of the day of the others', () => {
    const dated = [['DANH SÁCH ĐẾN NGÀY 31/12/2022'], ...list('Sở A', 'Phòng X', 'Phòng Y')];
    expect(
      parts({
        A: dated,
        B: list('Sở B', 'Phòng U', 'Phòng V'),
        C: [head, [1, 'Sở A', null, 10], [2, 'Sở B', null, 10]],
      }),
    ).toMatchObject([
      { asOf: '2022-12-31', isProposed: true },
      { asOf: '2022-12-31', isProposed: true, reason: 'sameForm' },
      { asOf: '2022-12-31', isProposed: false, reason: 'sameUnits' },
    ]);
  });

  it('takes sheets of other years as lists of their own, by the name of the sheet', () => {
    expect(
      parts({ '2015': list('Sở A', 'Phòng X', 'Phòng Y'), 'Năm 2022': list('Sở A', 'Phòng X') }),
    ).toMatchObject([
      { asOf: '2015-12-31', isProposed: true },
      { asOf: '2022-12-31', isProposed: true },
    ]);
  });

  it('gives each year of a sheet a part of its own', () => {
    const rows: Value[][] = [
      ['STT', 'Tên đơn vị', 'Công chức giao 2015', 'Công chức giao 2022'],
      [1, 'Sở A', 5, 4],
      [2, 'Sở B', 6, 4],
    ];
    expect(parts({ DS: rows, 'Ghi chú': [['Lưu ý'], ['Số liệu do các sở báo cáo.']] })).toEqual([
      { sheet: 'DS', year: 2015, asOf: '2015-12-31', isProposed: true, reason: 'surest' },
      { sheet: 'DS', year: 2022, asOf: '2022-12-31', isProposed: true, reason: 'surest' },
      { sheet: 'Ghi chú', year: null, asOf: null, isProposed: false, reason: 'unsure' },
    ]);
  });
});
