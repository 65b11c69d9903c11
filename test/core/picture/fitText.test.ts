import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLine, fitLines } from '../../../src/core/picture/fitText';
import { measure } from '../../builders/pictureFonts';

const words = fc.array(
  fc.constantFrom('Trung', 'tâm', 'nghiệp', 'vụ', 'bổ', 'túc', 'x'.repeat(40)),
  {
    maxLength: 20,
  },
);

describe('fitted texts', () => {
  it('lose nothing unless they end in an ellipsis, and never leave their room', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 300 }), (list, width) => {
        const text = list.join(' ');
        const room = { width, sizes: [13, 11, 9], weight: 'bold', most: 3 } as const;
        const { lines, size } = fitLines(text, room, measure);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines)
          expect(measure(line, size, 'bold')).toBeLessThanOrEqual(width + 0.001);
        const bare = (value: string): string => value.replaceAll(' ', '');
        const said = bare(lines.join(''));
        if (said.endsWith('…')) expect(bare(text).startsWith(said.slice(0, -1))).toBe(true);
        else expect(said).toBe(bare(text));
      }),
      { numRuns: 300 },
    );
  });

  it('shrink a line before they cut it', () => {
    const room = { width: 60, size: 10, weight: 'regular' } as const;
    const wide = measure('Văn phòng Sở', 10, 'regular');
    expect(wide).toBeGreaterThan(60);
    expect(fitLine('Văn phòng Sở', room, measure).text).toBe('Văn phòng Sở');
    expect(fitLine('Văn phòng Sở Giáo dục và Đào tạo', room, measure).text).toMatch(/…$/);
  });
});
