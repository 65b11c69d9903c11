import { describe, expect, it } from 'vitest';
import {
  deniesAutonomy,
  parseAutonomyGroup,
} from '../../../../src/core/exchange/import/autonomyText';

describe('groups of autonomy in words', () => {
  it.each([
    ['Nhóm 1', '1'],
    ['nhóm II', '2'],
    ['Loại 2', '2'],
    ['Đơn vị nhóm 4', '4'],
    ['Tự chủ nhóm 3', '3'],
    ['Tự chủ nhóm IV', '4'],
    ['Nhóm 3a', '3a'],
    ['3 b', '3b'],
    ['Nhóm 2 (tự bảo đảm chi thường xuyên)', '2'],
    ['Nhóm 3 (từ 30% đến dưới 70%)', '3b'],
    ['2 - Tự bảo đảm chi thường xuyên', '2'],
    ['IV', '4'],
    ['Tự bảo đảm chi thường xuyên và chi đầu tư', '1'],
    ['Tự bảo đảm chi thường xuyên', '2'],
    ['Tự bảo đảm toàn bộ chi thường xuyên', '2'],
    ['Tự bảo đảm 100% chi thường xuyên', '2'],
    ['Tự chủ hoàn toàn', '2'],
    ['Tự bảo đảm chi thường xuyên, chưa tự bảo đảm chi đầu tư', '2'],
    ['Tự bảo đảm chi thường xuyên và một phần chi đầu tư', '2'],
    ['Tự bảo đảm một phần chi thường xuyên', '3'],
    ['Tự bảo đảm 1 phần chi thường xuyên', '3'],
    ['1 phần (35%)', '3b'],
    ['Tự chủ một phần (70%)', '3a'],
    ['Tự bảo đảm một phần, dưới 30%', '3c'],
    ['Tự đảm bảo 35% chi thường xuyên', '3b'],
    ['Tự bảo đảm từ 70% đến dưới 100%', '3a'],
    ['Tự bảo đảm từ 10% đến dưới 30% chi thường xuyên', '3c'],
    ['Tự bảo đảm dưới 10%', '4'],
    ['Tự bảo đảm 9,5%', '4'],
    ['NSNN đảm bảo toàn bộ', '4'],
    ['Do NSNN bảo đảm chi thường xuyên', '4'],
    ['Ngân sách nhà nước cấp 100%', '4'],
    ['Ngân sách cấp 60%', '3b'],
    ['Chưa tự chủ, NSNN bảo đảm', '4'],
    ['Chưa giao tự chủ', 'unknown'],
    ['Chưa được giao tự chủ', 'unknown'],
    ['Chưa phân loại', 'unknown'],
    ['', 'unknown'],
  ])('reads “%s” as %s', (text, group) => {
    expect(parseAutonomyGroup(text)).toBe(group);
  });

  it.each(['Chưa tự chủ', 'Không thực hiện tự chủ', 'Chưa tự bảo đảm chi thường xuyên'])(
    'never takes “%s” for autonomous, and doubts the group',
    (text) => {
      expect(parseAutonomyGroup(text)).toBe('4');
      expect(deniesAutonomy(text)).toBe(true);
    },
  );

  it.each(['Nhóm 3 (chưa tự chủ)', 'Chưa tự chủ, NSNN bảo đảm', 'Chưa giao tự chủ', 'Nhóm 2'])(
    'has no doubt about “%s”',
    (text) => {
      expect(deniesAutonomy(text)).toBe(false);
    },
  );

  it.each(['Từ nhóm 4 sang nhóm 2', 'Nhóm 2, nhóm 3', '100%', 'x'])('leaves “%s” open', (text) => {
    expect(parseAutonomyGroup(text)).toBeNull();
  });
});
