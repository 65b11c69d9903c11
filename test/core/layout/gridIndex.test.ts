import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GridIndex } from '../../../src/core/layout/gridIndex';
import { overlaps } from '../../../src/core/layout/rect';

const rectArbitrary = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 1, max: 2500 }),
  height: fc.integer({ min: 1, max: 1200 }),
});

describe('GridIndex', () => {
  it('finds exactly what overlaps, each once', () => {
    fc.assert(
      fc.property(fc.array(rectArbitrary, { maxLength: 40 }), rectArbitrary, (rects, area) => {
        const index = new GridIndex(rects.map((rect, i) => [i, rect] as const));
        const expected = rects.flatMap((rect, i) => (overlaps(rect, area) ? [i] : []));
        expect(index.query(area).sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('answers a query far larger than what it holds', () => {
    const index = new GridIndex([['a', { x: 10, y: 10, width: 5, height: 5 }]]);
    expect(index.query({ x: -1e8, y: -1e8, width: 2e8, height: 2e8 })).toEqual(['a']);
  });

  it('is empty where nothing lies', () => {
    const index = new GridIndex([['a', { x: 10, y: 10, width: 5, height: 5 }]]);
    expect(index.query({ x: 15, y: 10, width: 5, height: 5 })).toEqual([]);
  });
});
