import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../src/core/exchange/import/detectLayout';
import { CIVIL_SERVANT } from '../../../../src/core/model/builtInCategories';
import { type Headcount, postsOf } from '../../../../src/core/model/headcount';
import { importSheet, outline, sheetOf } from './sheetOf';

const civilServants = (headcount: Headcount | null | undefined): number | null =>
  headcount ? postsOf(headcount, CIVIL_SERVANT).assigned : null;

const departmentList = sheetOf(
  [
    ['UBND THÀNH PHỐ HÀ NỘI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ NỘI VỤ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
    [],
    ['BIÊN CHẾ NĂM 2015'],
    ['(Tính đến ngày 31/12/2015)'],
    [null, null, null, null, null, null, 'ĐVT: người'],
    [
      'STT',
      'Tên đơn vị',
      'Biên chế công chức',
      null,
      'Viên chức hưởng lương NSNN',
      null,
      'Ghi chú',
    ],
    [null, null, 'Được giao', 'Có mặt', 'Được giao', 'Có mặt', null],
    ['A', 'B', '1', '2', '3', '4', '5'],
    ['I', 'Các phòng chuyên môn', 30, 27, null, null, null],
    [1, 'Ban Giám đốc', 4, 4, null, null, null],
    [2, 'Văn phòng', '12', ' 11 ', null, null, null],
    [3, 'Thanh tra', 14, 12, null, null, null],
    ['II', 'Chi cục Văn thư - Lưu trữ', 15, 14, 20, 18, null],
    [1, 'Phòng Hành chính', 15, 14, null, null, null],
    [2, 'Trung tâm Lưu trữ lịch sử', null, null, 20, 18, 'mới'],
    [null, 'Tổng cộng', 45, 41, 20, 18, null],
    ['Ghi chú: số liệu minh họa'],
    [null, null, null, null, 'Hà Nội, ngày 05 tháng 01 năm 2016'],
    [null, 'Người lập biểu', null, null, 'GIÁM ĐỐC'],
  ],
  [
    { firstRow: 6, lastRow: 7, firstColumn: 0, lastColumn: 0 },
    { firstRow: 6, lastRow: 7, firstColumn: 1, lastColumn: 1 },
    { firstRow: 6, lastRow: 6, firstColumn: 2, lastColumn: 3 },
    { firstRow: 6, lastRow: 6, firstColumn: 4, lastColumn: 5 },
    { firstRow: 6, lastRow: 7, firstColumn: 6, lastColumn: 6 },
  ],
);

describe('a department list in the usual layout', () => {
  it('is laid out as it is', () => {
    const { choices, asOf } = detectLayout(departmentList, 0);
    expect(choices).toMatchObject({
      headerRows: [6, 8],
      firstDataRow: 9,
      lastDataRow: 16,
      hierarchy: 'stt',
      parentNumbers: 'includeBelow',
      rootName: 'Sở Nội vụ',
      columns: {
        0: 'stt',
        1: 'name',
        2: 'posts:civilServant:assigned',
        3: 'posts:civilServant:present',
        4: 'posts:employeeBudget:assigned',
        5: 'posts:employeeBudget:present',
        6: 'notes',
      },
      blankIs: { 2: 'zero', 3: 'zero', 4: 'zero', 5: 'zero' },
    });
    expect(asOf).toBe('2015-12-31');
  });

  it('becomes a tree with own posts', () => {
    const draft = importSheet(departmentList);
    expect(outline(draft)).toEqual([
      'Sở Nội vụ | department | civilServant=0 civilServant~0 employeeBudget=0 employeeBudget~0',
      '  Ban Giám đốc | leadership | civilServant=4 civilServant~4 employeeBudget=0 employeeBudget~0',
      '  Văn phòng | office | civilServant=12 civilServant~11 employeeBudget=0 employeeBudget~0',
      '  Thanh tra | inspectorate | civilServant=14 civilServant~12 employeeBudget=0 employeeBudget~0',
      '  Chi cục Văn thư - Lưu trữ | branch | civilServant=0 civilServant~0 employeeBudget=0 employeeBudget~0',
      '    Phòng Hành chính | division | civilServant=15 civilServant~14 employeeBudget=0 employeeBudget~0',
      '    Trung tâm Lưu trữ lịch sử | psu | civilServant=0 civilServant~0 employeeBudget=20 employeeBudget~18',
    ]);
    expect(draft.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(draft.units[1]?.section).toBe('Các phòng chuyên môn');
    expect(draft.units[2]?.provenance?.cells['civilServant.present']).toEqual(['D12', ' 11 ']);
    expect(draft.units.at(-1)?.notes).toBe('mới');
  });
});

const simple = (...rows: (string | number | null)[][]) =>
  sheetOf([['STT', 'Mã', 'Mã cấp trên', 'Tên đơn vị', 'Công chức giao'], ...rows]);

describe('parents by code', () => {
  it('parks orphans, self-parents and one unit of a cycle, each named', () => {
    const draft = importSheet(
      simple(
        [1, 'A', null, 'Sở A', 10],
        [2, 'B', 'A', 'Phòng B', 4],
        [3, 'C', 'X', 'Phòng C', 1],
        [4, 'D', 'D', 'Phòng D', 1],
        [5, 'E', 'F', 'Phòng E', 1],
        [6, 'F', 'E', 'Phòng F', 1],
        [7, 'B', 'A', 'Phòng G', 6],
      ),
    );
    expect(draft.problems.map(({ code, cell }) => [code, cell])).toEqual([
      ['import.missingParent', 'C4'],
      ['import.selfParent', 'C5'],
      ['import.parentCycle', 'C6'],
      ['import.duplicateCode', 'B8'],
    ]);
    expect(outline(draft)).toEqual([
      'Sở A | department | civilServant=0',
      '  Phòng B | division | civilServant=4',
      '  Phòng G | division | civilServant=6',
      '(parked)',
      'Phòng C | division | civilServant=1',
      '(parked)',
      'Phòng D | division | civilServant=1',
      '(parked)',
      'Phòng E | division | civilServant=0',
      '  Phòng F | division | civilServant=1',
    ]);
  });
});

const posts = (...rows: (string | number | null)[][]) =>
  sheetOf([['STT', 'Tên đơn vị', 'Công chức được giao'], ...rows]);

describe('numbers', () => {
  it('are unknown where the cell is not a whole number from 0', () => {
    const draft = importSheet(
      posts(
        ['I', 'Sở A', null],
        [1, 'Phòng B', '12,5'],
        [2, 'Phòng C', '(3)'],
        [3, 'Phòng D', 'ba'],
        [4, 'Phòng E', '-'],
        [5, 'Phòng F', null],
        [6, 'Phòng G', '1.234'],
      ),
    );
    expect(draft.problems.map(({ code, cell }) => `${cell} ${code}`)).toEqual([
      'C3 import.fractionalPosts',
      'C4 import.negativePosts',
      'C5 import.notANumber',
    ]);
    expect(draft.units.map((unit) => civilServants(unit.headcount))).toEqual([
      0,
      null,
      null,
      null,
      0,
      null,
      1234,
    ]);
  });

  it('of a parent include what is below, the rest being its own', () => {
    const draft = importSheet(
      posts(
        ['I', 'Sở A', 20],
        [1, 'Phòng B', 8],
        [2, 'Phòng C', 9],
        ['II', 'Sở D', 10],
        [1, 'Phòng E', 10],
      ),
    );
    expect(draft.units.map((unit) => civilServants(unit.headcount))).toEqual([3, 8, 9, 0, 10]);
    expect(draft.problems.map(({ code }) => code)).toContain('import.ownPosts');
    expect(civilServants(draft.units[0]?.statedTotals)).toBe(20);
  });

  it('of a parent are its own where the printed total says so', () => {
    const draft = importSheet(
      posts(['I', 'Sở A', 3], [1, 'Phòng B', 8], [2, 'Phòng C', 9], [null, 'Tổng cộng', 20]),
    );
    expect(draft.units.map((unit) => civilServants(unit.headcount))).toEqual([3, 8, 9]);
    expect(draft.totals).toMatchObject([{ stated: 20, computed: 20, cell: 'C5' }]);
  });

  it('that exceed the printed parent are told with both numbers', () => {
    const draft = importSheet(
      posts(
        ['I', 'Sở A', 15],
        [1, 'Phòng B', 8],
        [2, 'Phòng C', 9],
        ['II', 'Sở D', 4],
        [1, 'Phòng E', 4],
      ),
      { parentNumbers: 'includeBelow' },
    );
    const problem = draft.problems.find(({ code }) => code === 'import.belowExceedsStated');
    expect(problem).toMatchObject({
      cell: 'C2',
      message: { params: { stated: 15, computed: 17 } },
    });
    expect(civilServants(draft.units[0]?.headcount)).toBe(0);
  });

  it('of a printed total that differ are told with both numbers', () => {
    const draft = importSheet(posts([1, 'Sở A', 5], [2, 'Sở B', 6], [null, 'Tổng cộng', 12]));
    expect(draft.problems.find(({ code }) => code === 'import.totalDiffers')).toMatchObject({
      cell: 'C4',
      message: { params: { stated: 12, computed: 11 } },
    });
  });

  it('left empty in a leaf stay unknown without proof', () => {
    const draft = importSheet(posts([1, 'Sở A', 5], [2, 'Sở B', null]));
    expect(civilServants(draft.units[1]?.headcount)).toBeNull();
  });

  it('in one undivided column go by the kind of unit', () => {
    const draft = importSheet(
      sheetOf([
        ['STT', 'Đơn vị', 'Biên chế giao'],
        ['I', 'Sở Y tế', 30],
        [1, 'Văn phòng', 10],
        [2, 'Bệnh viện Tim', 20],
      ]),
    );
    expect(outline(draft)).toEqual([
      'Sở Y tế | department | civilServant=0 employeeBudget=0',
      '  Văn phòng | office | civilServant=10 employeeBudget=0',
      '  Bệnh viện Tim | psu | civilServant=0 employeeBudget=20',
    ]);
    expect(draft.problems.map(({ code }) => code)).toContain('import.undividedColumn');
  });

  it('of a row are checked against its own total', () => {
    const draft = importSheet(
      sheetOf([
        ['TT', 'Đơn vị', 'Tổng số', 'Công chức', 'Viên chức', 'Hợp đồng 68'],
        [1, 'Sở A', 7, 5, 2, 1],
        [2, 'Sở B', 8, 8, null, 2],
        [3, 'Sở C', 9, 6, 2, null],
      ]),
    );
    expect(draft.problems.filter(({ code }) => code === 'import.rowTotalDiffers')).toMatchObject([
      { cell: 'C4', message: { params: { stated: 9, computed: 8 } } },
    ]);
  });
});
