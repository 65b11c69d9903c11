import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../src/core/exchange/import/detectLayout';
import { importSheet, merge, named, names, outline, sheetOf } from './sheetOf';

describe('lists of several agencies', () => {
  const tree = [
    'SỞ Y TẾ',
    '  Bệnh viện Đa khoa',
    '  Bệnh viện Nhi',
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    '  Trường THPT A',
    '  Trường THPT B',
  ];

  it('that print their header anew for each, the first agency above the first header', () => {
    const header = ['STT', 'Tên đơn vị', 'Biên chế', 'Có mặt'];
    const draft = importSheet(
      sheetOf([
        ['I. SỞ Y TẾ'],
        header,
        [1, 'Bệnh viện Đa khoa', 500, 480],
        [2, 'Bệnh viện Nhi', 200, 190],
        [],
        ['II. SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
        header,
        [1, 'Trường THPT A', 90, 88],
        [2, 'Trường THPT B', 80, 80],
      ]),
    );
    expect(names(draft)).toEqual(tree);
    expect(named(draft)).toEqual([]);
  });

  it('in lines without ordinals over units that start at one again', () => {
    const draft = importSheet(
      sheetOf(
        [
          ['STT', 'Tên đơn vị', 'Biên chế', 'Có mặt'],
          ['SỞ Y TẾ'],
          [1, 'Bệnh viện Đa khoa', 500, 480],
          [2, 'Bệnh viện Nhi', 200, 190],
          ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
          [1, 'Trường THPT A', 90, 88],
          [2, 'Trường THPT B', 80, 80],
        ],
        [merge(1, 0, 1, 3), merge(4, 0, 4, 3)],
      ),
    );
    expect(names(draft)).toEqual(tree);
  });

  it('in groups that stand in a column, which are no units', () => {
    const draft = importSheet(
      sheetOf(
        [
          ['Khối', 'STT', 'Đơn vị', 'Biên chế'],
          ['Khối hành chính', 1, 'Sở Nội vụ', 40],
          [null, 2, 'Sở Tài chính', 50],
          ['Khối sự nghiệp', 1, 'Trường Cao đẳng Y tế', 60],
          [null, 2, 'Đài Phát thanh - Truyền hình', 70],
        ],
        [merge(1, 0, 2, 0), merge(3, 0, 4, 0)],
      ),
    );
    expect(draft.units.map(({ name, section }) => [name, section])).toEqual([
      ['Sở Nội vụ', 'Khối hành chính'],
      ['Sở Tài chính', 'Khối hành chính'],
      ['Trường Cao đẳng Y tế', 'Khối sự nghiệp'],
      ['Đài Phát thanh - Truyền hình', 'Khối sự nghiệp'],
    ]);
    expect(draft.rootIds.length).toBe(4);
  });

  it('whose cuts stand in a column beside the newer numbers', () => {
    const draft = importSheet(
      sheetOf([
        ['TT', 'TÊN ĐƠN VỊ', 'Công chức năm 2021', 'Biên chế giảm', 'Công chức năm 2022'],
        ['A', 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 62, 2, 60],
        ['I', 'Biên chế hành chính', 62, 2, 60],
        ['1', 'Văn phòng', 30, 0, 30],
        ['2', 'Chi cục Biển', 32, 2, 30],
      ]),
    );
    expect(outline(draft)).toEqual([
      'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG | department | civilServant=0',
      '  Văn phòng | office | civilServant=30',
      '  Chi cục Biển | branch | civilServant=30',
    ]);
  });
});

describe('words that are nearly others', () => {
  it('“Số” is no “Sở”, “số phòng” no deputies, a slip of spaces no level', () => {
    const sheet = sheetOf([
      ['SỐ LƯỢNG NGƯỜI LÀM VIỆC NĂM 2022'],
      ['STT', 'Tên đơn vị', 'Số phòng, ban', 'Công chức', 'Số lãnh đạo', null],
      [null, null, null, null, 'Trưởng', 'Phó'],
      ['01.', 'Sở Nội vụ;', 4, 40, 1, 2],
      ['02.', 'Sở Y tế ,', 5, 50, 1, 3],
      ['Số liệu theo Quyết định số 12/QĐ-UBND ngày 3/4/2022'],
      ['03', '  Sở  Công  Thương  ', 3, 30, 1, 1],
    ]);
    const { choices } = detectLayout(sheet, 0);
    expect(choices.rootName).toBeNull();
    expect(choices.columns).toMatchObject({ 2: 'ignore', 4: 'head', 5: 'deputies' });
    const draft = importSheet(sheet);
    expect(outline(draft)).toEqual([
      'Sở Nội vụ | department | civilServant=40',
      'Sở Y tế | department | civilServant=50',
      'Sở Công Thương | department | civilServant=30',
    ]);
    expect(draft.units.map(({ leadership }) => leadership.deputies)).toEqual([2, 3, 1]);
  });
});
