import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakName, cut } from '../../../../src/renderer/ui/chartKit/paintNames';

/** Every letter ten wide. */
const widthOf = (text: string): number => [...text].length * 10;

describe('breakName', () => {
  it('breaks at spaces and cuts only past the last line', () => {
    expect(breakName(widthOf, 'Trung tâm Y tế huyện', 100, 2)).toEqual(['Trung tâm', 'Y tế huyện']);
    expect(breakName(widthOf, 'Trung tâm Y tế huyện Sóc Sơn', 100, 2)).toEqual([
      'Trung tâm',
      'Y tế huyệ…',
    ]);
    expect(breakName(widthOf, 'Sở Y tế', 100, 2)).toEqual(['Sở Y tế']);
  });

  it('cuts a word that is wider than a line', () => {
    expect(cut(widthOf, 'abcdefghijkl', 100)).toBe('abcdefghi…');
  });

  it('never gives more lines than asked for, nor wider ones', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.integer({ min: 20, max: 200 }),
        (name, width) => {
          const lines = breakName(widthOf, name, width, 2);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines.slice(-1)) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
