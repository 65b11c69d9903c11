import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../src/core/exchange/import/detectLayout';
import { importSheet, merge, named, sheetOf } from './sheetOf';

const groups = (draft: ReturnType<typeof importSheet>) =>
  draft.units.map(({ autonomy }) => autonomy?.group ?? null);

describe('groups of autonomy', () => {
  it('are read from crosses under their columns, several of them named', () => {
    const draft = importSheet(
      sheetOf(
        [
          ['STT', 'Đơn vị', 'Viên chức', 'Mức độ tự chủ', null, null, null, null, null],
          [
            null,
            null,
            null,
            'Tự bảo đảm chi thường xuyên và chi đầu tư',
            'Tự bảo đảm chi thường xuyên',
            'Tự bảo đảm một phần chi thường xuyên',
            null,
            null,
            'NSNN bảo đảm',
          ],
          [
            null,
            null,
            null,
            null,
            null,
            '70% - dưới 100%',
            '30% - dưới 70%',
            '10% - dưới 30%',
            null,
          ],
          [1, 'Bệnh viện A', 100, null, 'x', null, null, null, null],
          [2, 'Bệnh viện B', 90, null, null, 'x', null, null, null],
          [3, 'Trường C', 20, null, null, null, 'X', null, null],
          [4, 'Thư viện D', 10, null, null, null, null, null, 'x'],
          [5, 'Bảo tàng E', 11, null, null, null, null, 'x', 'x'],
          [null, 'Tổng cộng', 231, 0, 1, 1, 1, 1, 2],
        ],
        [
          merge(0, 0, 2, 0),
          merge(0, 1, 2, 1),
          merge(0, 2, 2, 2),
          merge(0, 3, 0, 8),
          merge(1, 3, 2, 3),
          merge(1, 4, 2, 4),
          merge(1, 5, 1, 7),
          merge(1, 8, 2, 8),
        ],
      ),
    );
    expect(groups(draft)).toEqual(['2', '3a', '3b', '4', 'unknown']);
    expect(draft.units[0]?.provenance?.cells['autonomy.group']).toEqual(['E4', 'x']);
    expect(named(draft)).toEqual(['severalMarks I8']);
  });

  it('are read from plain groups by number, an empty one among them', () => {
    const draft = importSheet(
      sheetOf(
        [
          ['TT', 'Tên đơn vị sự nghiệp', 'Số lượng người làm việc', 'Phân loại mức độ tự chủ'],
          [null, null, null, 'Nhóm 1', 'Nhóm 2', 'Nhóm 3', 'Nhóm 4'],
          ['I', 'Sở Y tế', 700, null, null, null, null],
          [1, 'Bệnh viện Đa khoa tỉnh', 500, null, 1, null, null],
          [2, 'Bệnh viện Y học cổ truyền', 200, null, null, 1, null],
        ],
        [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 1, 2), merge(0, 3, 0, 6)],
      ),
    );
    expect(groups(draft)).toEqual([null, '2', '3']);
  });

  it('are not read from numbers of posts under their columns', () => {
    const { choices } = detectLayout(
      sheetOf(
        [
          ['TT', 'Tên đơn vị', 'Số lượng người làm việc theo nhóm'],
          [null, null, 'Nhóm 1', 'Nhóm 2'],
          [1, 'Sở Y tế', 120, 300],
          [2, 'Sở Văn hóa', 20, 30],
        ],
        [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3)],
      ),
      0,
    );
    expect(Object.values(choices.columns).some((meaning) => meaning.startsWith('mark:'))).toBe(
      false,
    );
  });
});
