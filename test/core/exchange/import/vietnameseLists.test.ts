import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../src/core/exchange/import/detectLayout';
import { importSheet, merge, named, names, outline, sheetOf } from './sheetOf';

describe('plans of posts and decisions that assign them', () => {
  it('with “Trong đó” over columns and before a unit, the day of the list before that of the decision', () => {
    const sheet = sheetOf(
      [
        ['UBND TỈNH HÀ NAM'],
        ['SỞ NÔNG NGHIỆP VÀ PTNT'],
        [],
        ['BIỂU GIAO BIÊN CHẾ NĂM 2023'],
        ['(Kèm theo Quyết định số 45/QĐ-UBND ngày 12/01/2023)'],
        [],
        ['TT', 'Tên cơ quan, đơn vị', 'Tổng số', 'Trong đó', null, null, 'Ghi chú'],
        [null, null, null, 'Công chức', 'Viên chức', 'HĐ theo NĐ 111'],
        ['(1)', '(2)', '(3)=(4)+(5)', '(4)', '(5)', '(6)', '(7)'],
        [null, 'TỔNG CỘNG', 150, 80, 70, 12, null],
        ['I', 'Khối quản lý nhà nước', 80, 80, null, 7, null],
        [1, 'Văn phòng Sở', 40, 40, null, 4, null],
        [2, 'Chi cục Kiểm lâm', 25, 25, null, 2, null],
        [null, 'Trong đó: Hạt Kiểm lâm Kim Bảng', 10, 10, null, 1, null],
        [3, 'Chi cục Thủy lợi', 15, 15, null, 1, null],
        ['II', 'Khối sự nghiệp', 70, null, 70, 5, null],
        [1, 'Trung tâm Khuyến nông', 40, null, 40, 3, null],
        [2, 'Trung tâm Nước sạch', 30, null, 30, 2, 'Tự chủ 100%'],
      ],
      [
        merge(6, 0, 7, 0),
        merge(6, 1, 7, 1),
        merge(6, 2, 7, 2),
        merge(6, 3, 6, 5),
        merge(6, 6, 7, 6),
      ],
    );
    expect(detectLayout(sheet, 0)).toMatchObject({
      asOf: '2023-12-31',
      choices: { rootName: 'Sở Nông nghiệp và PTNT', totalParts: { 2: [3, 4] } },
    });
    const draft = importSheet(sheet);
    expect(outline(draft)).toEqual([
      'Sở Nông nghiệp và PTNT | department | civilServant=0 contract=0 employeeBudget=0',
      '  Văn phòng Sở | office | civilServant=40 contract=4 employeeBudget=0',
      '  Chi cục Kiểm lâm | branch | civilServant=15 contract=1 employeeBudget=0',
      '    Hạt Kiểm lâm Kim Bảng | team | civilServant=10 contract=1 employeeBudget=0',
      '  Chi cục Thủy lợi | branch | civilServant=15 contract=1 employeeBudget=0',
      '  Trung tâm Khuyến nông | psu | civilServant=0 contract=3 employeeBudget=40',
      '  Trung tâm Nước sạch | psu | civilServant=0 contract=2 employeeBudget=30',
    ]);
    expect(named(draft)).toEqual([]);
  });

  it('with a sum over sectors that are parts of one category', () => {
    const draft = importSheet(
      sheetOf(
        [
          ['GIAO BIÊN CHẾ CÔNG CHỨC, SỐ LƯỢNG NGƯỜI LÀM VIỆC NĂM 2022'],
          ['(Kèm theo Nghị quyết số 60/NQ-HĐND ngày 09/12/2021)'],
          [
            'STT',
            'Cơ quan, đơn vị',
            'Biên chế công chức',
            'Số lượng người làm việc trong đơn vị sự nghiệp',
            null,
            null,
            null,
            'Hợp đồng 68',
          ],
          [null, null, null, 'Tổng', 'Giáo dục', 'Y tế', 'Sự nghiệp khác', null],
          ['I', 'Sở, ban, ngành', 100, 900, 500, 350, 50, 20],
          [1, 'Văn phòng HĐND tỉnh', 30, null, null, null, null, 5],
          [2, 'Sở Giáo dục và Đào tạo', 40, 500, 500, null, null, 8],
          [3, 'Sở Y tế', 30, 400, null, 350, 50, 7],
          ['II', 'UBND cấp huyện', 160, 2000, 1900, null, 100, 10],
          [1, 'Huyện A', 80, 1000, 950, null, 50, 5],
          [2, 'Thành phố B', 80, 1000, 950, null, 50, 5],
          [null, 'Tổng cộng (I+II)', 260, 2900, 2400, 350, 150, 30],
        ],
        [
          merge(2, 0, 3, 0),
          merge(2, 1, 3, 1),
          merge(2, 2, 3, 2),
          merge(2, 3, 2, 6),
          merge(2, 7, 3, 7),
        ],
      ),
    );
    expect(outline(draft)).toEqual([
      'Văn phòng HĐND tỉnh | department | civilServant=30 contract=5 employeeBudget=0',
      'Sở Giáo dục và Đào tạo | department | civilServant=40 contract=8 employeeBudget=500',
      'Sở Y tế | department | civilServant=30 contract=7 employeeBudget=400',
      'Huyện A | districtCommittee | civilServant=80 contract=5 employeeBudget=1000',
      'Thành phố B | districtCommittee | civilServant=80 contract=5 employeeBudget=1000',
    ]);
    expect(draft.totals.every(({ stated, computed }) => stated === computed)).toBe(true);
    expect(named(draft)).toEqual([
      'kindFromHeading B11',
      'columnNotTaken E4',
      'columnNotTaken F4',
      'columnNotTaken G4',
    ]);
  });

  it('with ranks under a sum and women beside it', () => {
    const draft = importSheet(
      sheetOf(
        [
          [
            'STT',
            'Đơn vị',
            'Biên chế công chức giao',
            null,
            null,
            'Biên chế công chức có mặt',
            null,
          ],
          [null, null, 'Tổng số', 'Trong đó', null, 'Tổng số', 'Trong đó: nữ'],
          [null, null, null, 'Lãnh đạo', 'Chuyên môn', null, null],
          [1, 'Sở Nội vụ', 60, 4, 56, 58, 20],
          [2, 'Sở Tư pháp', 40, 4, 36, 39, 22],
        ],
        [
          merge(0, 0, 2, 0),
          merge(0, 1, 2, 1),
          merge(0, 2, 0, 4),
          merge(0, 5, 0, 6),
          merge(1, 2, 2, 2),
          merge(1, 3, 1, 4),
          merge(1, 5, 2, 5),
          merge(1, 6, 2, 6),
        ],
      ),
    );
    expect(outline(draft).map((line) => line.split(' | ')[2])).toEqual([
      'civilServant=60 civilServant~58',
      'civilServant=40 civilServant~39',
    ]);
  });

  it('with letters, numbers, small letters, dashes, and sums named by their letters', () => {
    const draft = importSheet(
      sheetOf([
        ['TT', 'Cơ quan, tổ chức, đơn vị', 'Biên chế công chức'],
        ['A', 'CƠ QUAN CHUYÊN MÔN THUỘC UBND TỈNH', null],
        ['I', 'Sở Giao thông vận tải', 70],
        ['1', 'Các phòng thuộc Sở', 40],
        ['a)', 'Văn phòng', 20],
        ['b)', 'Phòng Pháp chế - An toàn', 20],
        ['2', 'Chi cục Đăng kiểm', 30],
        ['-', 'Phòng Nghiệp vụ', 12],
        ['-', 'Phòng Hành chính', 18],
        ['II', 'Sở Tư pháp', 50],
        ['1', 'Văn phòng', 25],
        ['2', 'Phòng Hành chính tư pháp', 25],
        [null, 'Cộng A', 120],
        ['B', 'KHỐI HUYỆN', null],
        [1, 'UBND huyện Thanh Trì', 90],
        [2, 'UBND huyện Gia Lâm', 95],
        [null, 'Cộng B', 185],
        [null, 'Tổng A+B', 305],
      ]),
    );
    expect(names(draft)).toEqual([
      'Sở Giao thông vận tải',
      '  Văn phòng',
      '  Phòng Pháp chế - An toàn',
      '  Chi cục Đăng kiểm',
      '    Phòng Nghiệp vụ',
      '    Phòng Hành chính',
      'Sở Tư pháp',
      '  Văn phòng',
      '  Phòng Hành chính tư pháp',
      'UBND huyện Thanh Trì',
      'UBND huyện Gia Lâm',
    ]);
    expect(draft.totals.filter(({ stated, computed }) => stated !== computed)).toEqual([]);
    expect(named(draft)).toEqual([]);
  });

  it('with ordinals in the cells of names, page ends and repeated headers', () => {
    const draft = importSheet(
      sheetOf([
        ['Tên đơn vị', 'Công chức giao'],
        ['I. Sở Y tế', 60],
        ['1. Văn phòng', 20],
        ['Trang 1/2'],
        [],
        ['Tên đơn vị', 'Công chức giao'],
        ['2. Chi cục An toàn thực phẩm', 40],
        ['2.1. Phòng Thanh tra', 25],
        ['2.2. Phòng Nghiệp vụ', 15],
        ['II. Sở Tư pháp', 30],
        ['1. Văn phòng', 30],
        ['Trang 2/2'],
      ]),
    );
    expect(names(draft)).toEqual([
      'Sở Y tế',
      '  Văn phòng',
      '  Chi cục An toàn thực phẩm',
      '    Phòng Thanh tra',
      '    Phòng Nghiệp vụ',
      'Sở Tư pháp',
      '  Văn phòng',
    ]);
    expect(named(draft)).toEqual([]);
  });

  it('that begin in row 12 and column D, with headings in capitals and the sum first', () => {
    const draft = importSheet(
      sheetOf([
        ...Array.from({ length: 11 }, () => []),
        [null, null, null, 'ĐƠN VỊ', 'BC CÔNG CHỨC GIAO', 'HIỆN CÓ', 'CHƯA SỬ DỤNG'],
        [null, null, null, 'TOÀN TỈNH', 87, 80, 7],
        [null, null, null, 'SỞ NỘI VỤ', 37, 36, 1],
        [null, null, null, 'Văn phòng', 20, 19, 1],
        [null, null, null, 'Phòng Cải cách hành chính', 17, 17, 0],
        [null, null, null, 'SỞ XÂY DỰNG', 50, 44, 6],
        [null, null, null, 'Văn phòng', 20, 18, 2],
        [null, null, null, 'Chi cục Giám định', 30, 26, 4],
      ]),
    );
    expect(names(draft)).toEqual([
      'SỞ NỘI VỤ',
      '  Văn phòng',
      '  Phòng Cải cách hành chính',
      'SỞ XÂY DỰNG',
      '  Văn phòng',
      '  Chi cục Giám định',
    ]);
    expect(draft.totals).toMatchObject([
      { stated: 87, computed: 87 },
      { stated: 80, computed: 80 },
    ]);
  });
});

describe('what stands below a table', () => {
  it('is named where it looks like rows that were not read', () => {
    const rows = [
      ['STT', 'Tên đơn vị', 'Công chức giao'],
      [1, 'Sở Nội vụ', 40],
      [2, 'Sở Y tế', 50],
      [3, 'Sở Xây dựng', 50],
      ['Ghi chú: số liệu tạm tính'],
      [],
      ['', 'Sở Ngoại vụ', 12],
    ];
    expect(named(importSheet(sheetOf(rows)))).toEqual(['rowsBelow B7']);
  });
});

describe('names', () => {
  it('lose signs of footnotes and colons, which are noted, and keep what the file says', () => {
    const draft = importSheet(
      sheetOf([
        ['TT', 'Đơn vị', 'Công chức giao'],
        [1, 'Sở Nội vụ (1)', 100],
        [2, 'Sở Y tế*', 120],
        [3, 'Sở Tài chính:', 90],
        [4, 'Trường Tiểu học\nKim Đồng', 10],
        ['(1) Bao gồm cả Ban Tôn giáo'],
        [null, '* Chưa bao gồm trung tâm y tế huyện'],
      ]),
    );
    expect(draft.units.map(({ name }) => name)).toEqual([
      'Sở Nội vụ',
      'Sở Y tế',
      'Sở Tài chính',
      'Trường Tiểu học Kim Đồng',
    ]);
    expect(draft.units[0]?.provenance?.cells.name).toEqual(['B2', 'Sở Nội vụ (1)']);
    expect(draft.problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'import.footnoteSign B2',
      'import.footnoteSign B3',
      'import.severalRoots null',
    ]);
  });

  it('of people on lines of their own are no units', () => {
    const draft = importSheet(
      sheetOf([
        ['STT', 'Nội dung', 'Số lượng'],
        [1, 'Sở Nội vụ', 50],
        [null, '- Công chức', 40],
        [null, 'Trong đó: nữ', 22],
        [null, '- Viên chức', 10],
        [2, 'Sở Y tế', 30],
      ]),
    );
    expect(outline(draft)).toEqual([
      'Sở Nội vụ | department | civilServant=50 employeeBudget=0',
      'Sở Y tế | department | civilServant=30 employeeBudget=0',
    ]);
    expect(named(draft)).toEqual(['partNotTaken B3', 'partNotTaken B4', 'partNotTaken B5']);
  });

  it('merged over the rows of several ranks do not make ranks into units', () => {
    const draft = importSheet(
      sheetOf(
        [
          ['STT', 'Cơ quan, đơn vị', 'Chức danh', 'Số lượng'],
          [1, 'Sở A', 'Giám đốc', 1],
          [null, null, 'Phó Giám đốc', 3],
          [2, 'Sở B', 'Giám đốc', 1],
        ],
        [merge(1, 0, 2, 0), merge(1, 1, 2, 1)],
      ),
    );
    expect(draft.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
    expect(named(draft)).toEqual(['noName B3']);
  });
});
