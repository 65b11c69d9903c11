import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../src/core/exchange/import/detectLayout';
import { importSheet, merge, named, names, outline, sheetOf } from './sheetOf';

describe('an agency filled once beside its units', () => {
  const sheet = sheetOf(
    [
      ['STT', 'Cơ quan chủ quản', 'Đơn vị trực thuộc', 'Số người làm việc được giao', 'Mức tự chủ'],
      [1, 'Sở Y tế', 'Bệnh viện Đa khoa tỉnh', 500, 'Nhóm 2'],
      [2, null, 'Bệnh viện Nhi', 200, 'Nhóm 3'],
      [3, null, 'Trung tâm Kiểm soát bệnh tật', 120, 'Nhóm 4'],
      [4, 'Sở Giáo dục và Đào tạo', 'Trường THPT Chuyên', 90, 'Nhóm 4'],
      [5, null, 'Trung tâm GDTX tỉnh', 30, 'Nhóm 4'],
    ],
    [merge(1, 1, 3, 1), merge(4, 1, 5, 1)],
  );

  it('is the unit above them, without posts or cells of its own', () => {
    const draft = importSheet(sheet);
    expect(outline(draft)).toEqual([
      'Sở Y tế | department | civilServant=0 employeeBudget=0',
      '  Bệnh viện Đa khoa tỉnh | psu | civilServant=0 employeeBudget=500',
      '  Bệnh viện Nhi | psu | civilServant=0 employeeBudget=200',
      '  Trung tâm Kiểm soát bệnh tật | psu | civilServant=0 employeeBudget=120',
      'Sở Giáo dục và Đào tạo | department | civilServant=0 employeeBudget=0',
      '  Trường THPT Chuyên | psu | civilServant=0 employeeBudget=90',
      '  Trung tâm GDTX tỉnh | psu | civilServant=0 employeeBudget=30',
    ]);
    expect(named(draft)).toEqual([]);
    expect(draft.units[0]?.provenance?.cells).toEqual({ name: ['B2', 'Sở Y tế'] });
    expect(draft.units.map(({ autonomy }) => autonomy?.group ?? null)).toEqual([
      null,
      '2',
      '3',
      '4',
      null,
      '4',
      '4',
    ]);
  });

  it('is not repeated where its sum stands below its units', () => {
    const draft = importSheet(
      sheetOf([
        ['Cơ quan', 'STT', 'Đơn vị sự nghiệp', 'Viên chức giao'],
        ['Sở Văn hóa', 1, 'Bảo tàng tỉnh', 20],
        [null, 2, 'Thư viện tỉnh', 15],
        ['Sở Văn hóa', null, null, 35],
        ['Sở Y tế', 1, 'Bệnh viện Mắt', 50],
        [null, 2, 'Bệnh viện Nhi', 60],
        ['Cộng Sở Y tế', null, null, 111],
        ['Tổng cộng', null, null, 145],
      ]),
    );
    expect(names(draft)).toEqual([
      'Sở Văn hóa',
      '  Bảo tàng tỉnh',
      '  Thư viện tỉnh',
      'Sở Y tế',
      '  Bệnh viện Mắt',
      '  Bệnh viện Nhi',
    ]);
    expect(draft.totals.map(({ stated, computed }) => [stated, computed])).toEqual([
      [35, 35],
      [111, 110],
      [145, 145],
    ]);
    expect(named(draft)).toEqual(['totalDiffers D7']);
  });

  it('is one unit although the list comes back to it', () => {
    const draft = importSheet(
      sheetOf([
        ['Cơ quan', 'Phòng, đơn vị', 'Công chức'],
        ['Sở Nội vụ', 'Văn phòng', 10],
        ['Sở Y tế', 'Văn phòng', 9],
        ['Sở Nội vụ', 'Thanh tra', 8],
        ['Sở Y tế', 'Phòng Nghiệp vụ', 11],
      ]),
    );
    expect(names(draft)).toEqual([
      'Sở Nội vụ',
      '  Văn phòng',
      '  Thanh tra',
      'Sở Y tế',
      '  Văn phòng',
      '  Phòng Nghiệp vụ',
    ]);
  });

  it('stays a reference where it names units that have rows', () => {
    const sheet = sheetOf([
      ['Tên đơn vị', 'Đơn vị cấp trên', 'Công chức'],
      ['Sở Y tế', null, 0],
      ['Văn phòng', 'Sở Y tế', 9],
      ['Thanh tra', 'Sở Y tế', 4],
      ['Phòng Lạc', 'Sở Xưa', 4],
    ]);
    expect(detectLayout(sheet, 0).choices.hierarchy).toBe('parentName');
    const draft = importSheet(sheet);
    expect(names(draft)).toEqual([
      'Sở Y tế',
      '  Văn phòng',
      '  Thanh tra',
      '(parked)',
      'Phòng Lạc',
    ]);
    expect(named(draft)).toEqual(['missingParent B5']);
  });
});

describe('levels in columns of their own', () => {
  const tree = [
    'Sở Nông nghiệp và Môi trường',
    '  Văn phòng',
    '  Chi cục Thủy sản',
    '    Phòng Khai thác',
    '    Phòng Nuôi trồng',
    'Sở Công Thương',
    '  Thanh tra',
  ];

  it('are read from names in turns, the sums of higher ones checked', () => {
    const draft = importSheet(
      sheetOf([
        ['TT', 'Đơn vị cấp 1', 'Đơn vị cấp 2', 'Đơn vị cấp 3', 'Biên chế công chức giao'],
        [1, 'Sở Nông nghiệp và Môi trường', null, null, 60],
        [2, null, 'Văn phòng', null, 20],
        [3, null, 'Chi cục Thủy sản', null, 41],
        [4, null, null, 'Phòng Khai thác', 25],
        [5, null, null, 'Phòng Nuôi trồng', 15],
        [6, 'Sở Công Thương', null, null, 30],
        [7, null, 'Thanh tra', null, 30],
      ]),
    );
    expect(names(draft)).toEqual(tree);
    expect(named(draft)).toEqual(['belowExceedsStated E2']);
  });

  it('are read under one header that is merged over all of them', () => {
    const draft = importSheet(
      sheetOf(
        [
          ['STT', 'Tên đơn vị', null, null, 'Biên chế'],
          [1, 'Sở Nông nghiệp và Môi trường', null, null, 60],
          [2, null, 'Văn phòng', null, 20],
          [3, null, 'Chi cục Thủy sản', null, 40],
          [4, null, null, 'Phòng Khai thác', 25],
          [5, null, null, 'Phòng Nuôi trồng', 15],
          [6, 'Sở Công Thương', null, null, 30],
          [7, null, 'Thanh tra', null, 30],
        ],
        [merge(0, 1, 0, 3)],
      ),
    );
    expect(names(draft)).toEqual(tree);
    expect(named(draft)).toEqual([]);
  });

  it('are read where every row says all of them', () => {
    const draft = importSheet(
      sheetOf([
        ['Cấp 1', 'Cấp 2', 'Cấp 3', 'Biên chế'],
        ['Sở Nông nghiệp và Môi trường', 'Văn phòng', null, 20],
        ['Sở Nông nghiệp và Môi trường', 'Chi cục Thủy sản', 'Phòng Khai thác', 25],
        ['Sở Nông nghiệp và Môi trường', 'Chi cục Thủy sản', 'Phòng Nuôi trồng', 15],
        ['Sở Công Thương', 'Thanh tra', null, 30],
      ]),
    );
    expect(names(draft)).toEqual(tree);
  });

  it('are not taken from a second name of the same unit', () => {
    const { choices } = detectLayout(
      sheetOf([
        ['TT', 'Tên đơn vị', 'Tên đơn vị sau sắp xếp', 'Biên chế'],
        [1, 'Phòng Tổ chức', 'Phòng Tổ chức - Pháp chế', 8],
        [2, 'Phòng Tài chính', 'Phòng Kế hoạch - Tài chính', 9],
        [3, 'Văn phòng', 'Văn phòng', 12],
      ]),
      0,
    );
    expect(choices.columns).toEqual({ 0: 'stt', 1: 'name', 2: 'ignore', 3: 'undivided:assigned' });
  });

  it('are not taken from the body that decides, said in every row', () => {
    const { choices } = detectLayout(
      sheetOf([
        ['TT', 'Tên đơn vị', 'Cơ quan quyết định thành lập', 'Biên chế'],
        [1, 'Bệnh viện Mắt', 'UBND tỉnh', 80],
        [2, 'Bệnh viện Nhi', 'UBND tỉnh', 90],
        [3, 'Bệnh viện Phổi', 'UBND tỉnh', 70],
      ]),
      0,
    );
    expect(choices.columns[1]).toBe('name');
    expect(choices.columns[2]).toBe('ignore');
  });
});

describe('blocks side by side', () => {
  it('are one list, read one after the other at their own cells', () => {
    const draft = importSheet(
      sheetOf([
        ['DANH SÁCH TRƯỜNG HỌC'],
        ['STT', 'Tên đơn vị', 'Viên chức', null, 'STT', 'Tên đơn vị', 'Viên chức'],
        [1, 'Trường MN A', 20, null, 4, 'Trường TH D', '30,5'],
        [2, 'Trường MN B', 21, null, 5, 'Trường TH E', 31],
        [3, 'Trường MN C', 22, null, null, 'Tổng cộng', 124.5],
      ]),
    );
    expect(outline(draft)).toEqual([
      'Trường MN A | psu | employeeBudget=20',
      'Trường MN B | psu | employeeBudget=21',
      'Trường MN C | psu | employeeBudget=22',
      'Trường TH D | psu |',
      'Trường TH E | psu | employeeBudget=31',
    ]);
    expect(named(draft)).toEqual(['fractionalPosts G3', 'fractionalPosts G5']);
    expect(draft.problems.map(({ code }) => code)).toContain('import.blocksRead');
    expect(draft.units[3]?.provenance?.cells).toEqual({
      name: ['F3', 'Trường TH D'],
      'employeeBudget.assigned': ['G3', '30,5'],
    });
  });

  it('are checked against a total that stands in the last one', () => {
    const draft = importSheet(
      sheetOf([
        ['TT', 'Đơn vị', 'Viên chức', 'TT', 'Đơn vị', 'Viên chức', 'TT', 'Đơn vị', 'Viên chức'],
        [1, 'Trường MN A', 20, 3, 'Trường TH D', 30, 5, 'Trường THCS G', 40],
        [2, 'Trường MN B', 21, 4, 'Trường TH E', 31, null, 'Tổng cộng', 142],
      ]),
    );
    expect(draft.units.length).toBe(5);
    expect(draft.totals).toMatchObject([{ cell: 'I3', stated: 142, computed: 142 }]);
  });
});
