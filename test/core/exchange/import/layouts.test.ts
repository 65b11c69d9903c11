import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../src/core/exchange/import/detectLayout';
import { CONTRACT } from '../../../../src/core/model/builtInCategories';
import { importSheet, outline, sheetOf } from './sheetOf';

describe('other layouts', () => {
  it('a list in English with codes', () => {
    const draft = importSheet(
      sheetOf([
        ['code', 'parent code', 'name', 'kind', 'civil servants assigned', 'notes'],
        ['D1', null, 'Department of Health', 'department', null, null],
        ['D1.1', 'D1', 'Office', 'office', '10', null],
        ['D1.2', 'D1', 'City Hospital', 'psu', '200', 'x'],
      ]),
    );
    expect(outline(draft)).toEqual([
      'Department of Health | department | civilServant=0',
      '  Office | office | civilServant=10',
      '  City Hospital | psu | civilServant=200',
    ]);
  });

  it('a total with its parts beside it, a present number undivided, headings with sums', () => {
    const at = (column: number) => ({
      firstRow: 1,
      lastRow: 2,
      firstColumn: column,
      lastColumn: column,
    });
    const sheet = sheetOf(
      [
        ['UBND QUẬN BA ĐÌNH'],
        ['TT', 'Cơ quan, đơn vị', 'Tổng biên chế được giao', 'Trong đó', null, null, 'Có mặt'],
        [null, null, null, 'Công chức', 'Viên chức', 'HĐ 68', null],
        ['I', 'Khối hành chính', 30, 30, null, 2, 28],
        [1, 'Văn phòng HĐND&UBND', 12, 12, null, 2, 11],
        [2, 'Phòng Nội vụ', 18, 18, null, null, 17],
        ['II', 'Khối sự nghiệp', 70, null, 70, 3, 66],
        [1, 'Trường MN Hoa Sen', 30, null, 30, 1, 28],
        [2, 'Trường TH Kim Đồng', 40, null, 40, 2, 38],
        [null, 'Cộng (I+II)', 100, 30, 70, 5, 94],
      ],
      [at(0), at(1), at(2), { firstRow: 1, lastRow: 1, firstColumn: 3, lastColumn: 5 }, at(6)],
    );
    expect(detectLayout(sheet, 0).choices.totalParts).toEqual({ 2: [3, 4] });
    const draft = importSheet(sheet);
    expect(outline(draft)[0]).toContain('UBND quận Ba Đình | districtCommittee');
    expect(outline(draft)[4]).toBe(
      '  Trường TH Kim Đồng | psu | civilServant=0 civilServant~0 contract=2 employeeBudget=40 employeeBudget~38',
    );
    expect(draft.totals.every(({ stated, computed }) => stated === computed)).toBe(true);
  });

  it('a hierarchy told by leading spaces', () => {
    const draft = importSheet(
      sheetOf([
        ['Tên đơn vị', 'Biên chế được giao'],
        ['Sở Y tế', '40'],
        ['   Văn phòng', '12'],
        ['   Chi cục Dân số', '28'],
        ['      Phòng Truyền thông', '13'],
        ['      Phòng Nghiệp vụ', '15'],
      ]),
    );
    expect(outline(draft).map((line) => line.split(' | ')[0])).toEqual([
      'Sở Y tế',
      '  Văn phòng',
      '  Chi cục Dân số',
      '    Phòng Truyền thông',
      '    Phòng Nghiệp vụ',
    ]);
  });

  it('only agencies numbered, their parts below them', () => {
    const draft = importSheet(
      sheetOf([
        ['STT', 'Đơn vị', 'Công chức được giao', 'Số cấp phó'],
        [1, 'Sở A', 20, 3],
        [null, 'Văn phòng', 8, 1],
        [null, 'Phòng X', 12, 2],
        [2, 'Sở B', 9, 2],
        [null, 'Văn phòng', 9, 1],
      ]),
    );
    expect(outline(draft)).toEqual([
      'Sở A | department | civilServant=0',
      '  Văn phòng | office | civilServant=8',
      '  Phòng X | division | civilServant=12',
      'Sở B | department | civilServant=0',
      '  Văn phòng | office | civilServant=9',
    ]);
    expect(draft.units[0]?.leadership.deputies).toBe(3);
  });

  it('an agency numbered like its own parts', () => {
    const draft = importSheet(
      sheetOf([
        ['TT', 'Tên đơn vị', 'Công chức giao'],
        [1, 'Sở Nội vụ', 30],
        [2, 'Văn phòng', 10],
        [3, 'Phòng X', 20],
      ]),
    );
    expect(outline(draft)[0]).toBe('Sở Nội vụ | department | civilServant=0');
    expect(draft.rootIds.length).toBe(1);
  });

  it('contract work of two sorts added up, a sum with a gap marked as short', () => {
    const draft = importSheet(
      sheetOf(
        [
          ['STT', 'Tên đơn vị', 'Công chức giao', 'Hợp đồng theo NĐ 111/2022', null],
          [null, null, null, 'Hỗ trợ, phục vụ', 'Chuyên môn, nghiệp vụ'],
          ['I', 'Sở A', 15, 5, 3],
          [1, 'Văn phòng', 9, 4, 1],
          [2, 'Phòng X', 6, 1, 2],
          ['II', 'Sở B', 7, 2, null],
        ],
        [
          { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 },
          { firstRow: 0, firstColumn: 1, lastRow: 1, lastColumn: 1 },
          { firstRow: 0, firstColumn: 3, lastRow: 0, lastColumn: 4 },
        ],
      ),
    );
    const contracts = draft.units.map(({ headcount }) => headcount[CONTRACT]);
    expect(contracts.map((posts) => posts?.assigned)).toEqual([0, 5, 3, 2]);
    expect(contracts.map((posts) => posts?.incomplete ?? [])).toEqual([[], [], [], ['assigned']]);
    expect(draft.units[0]?.statedTotals?.[CONTRACT]?.assigned).toBe(8);
  });

  it('autonomy with money in millions of đồng', () => {
    const draft = importSheet(
      sheetOf([
        [
          'TT',
          'Tên đơn vị',
          'Số lượng người làm việc được giao',
          'Mức tự chủ',
          'Nguồn thu A',
          'Chi thường xuyên B',
          'Mức tự bảo đảm',
          'Quyết định',
          null,
        ],
        [null, null, null, null, '(triệu đồng)', '(triệu đồng)', '%', 'Số', 'Ngày'],
        [
          1,
          'Bệnh viện Tim',
          '1.200',
          'Nhóm 2',
          '350.000,5',
          '340.000',
          '102,9',
          '12/QĐ-UBND',
          '05/06/2018',
        ],
        [
          2,
          'Trường THPT Chu Văn An',
          120,
          'Tự bảo đảm một phần (35%)',
          '12.500',
          '30.000',
          '41,7',
          null,
          null,
        ],
        [3, 'Thư viện', 60, 'NSNN bảo đảm', '100', '5.000', '2', null, null],
      ]),
    );
    expect(draft.units.map((unit) => unit.autonomy?.group)).toEqual(['2', '3b', '4']);
    expect(draft.units[0]?.autonomy).toMatchObject({
      revenue: 350_000_500_000,
      recurrentExpenditure: 340_000_000_000,
      decisionNumber: '12/QĐ-UBND',
      decisionDate: '2018-06-05',
    });
  });

  it('a list without any header', () => {
    const sheet = sheetOf([
      ['Sở A', 12],
      ['Phòng B', 5],
      ['Phòng C', 7],
    ]);
    expect(detectLayout(sheet, 0).confidence).toBeLessThan(0.3);
    expect(outline(importSheet(sheet))[1]).toBe(
      '  Phòng B | division | civilServant=5 employeeBudget=0',
    );
  });
});
