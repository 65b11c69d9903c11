import { describe, expect, it } from 'vitest';
import {
  commandsFor,
  shortcutText,
} from '../../../../src/renderer/features/palette/paletteCommand';
import type { ListedCommand } from '../../../../src/renderer/ui/listedCommand';

const command = (label: string, reason: string | null = null): ListedCommand => ({
  id: label,
  label,
  shortcut: '',
  reason,
  run: () => {},
});
const commands = [
  command('Điều chuyển biên chế…', 'Hãy chọn một đơn vị trước'),
  command('Sáp nhập…'),
  command('Nhập danh sách'),
];
const find = (text: string) => commandsFor(commands, text).map(({ label }) => label);

describe('commandsFor', () => {
  it('finds by any words of the label without diacritics', () => {
    expect(find('bien dieu')).toEqual(['Điều chuyển biên chế…']);
    expect(find('NHẬP')).toEqual(['Sáp nhập…', 'Nhập danh sách']);
    expect(find('xyz')).toEqual([]);
  });

  it('lists all when nothing is typed, those that cannot be done last', () => {
    expect(find(' ')).toEqual(['Sáp nhập…', 'Nhập danh sách', 'Điều chuyển biên chế…']);
  });
});

describe('shortcutText', () => {
  it('writes keys as they stand on the keyboard', () => {
    expect(['ctrl+shift+s', 'f2', 'delete'].map(shortcutText)).toEqual([
      'Ctrl+Shift+S',
      'F2',
      'Delete',
    ]);
  });
});
