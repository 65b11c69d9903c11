import { describe, expect, it } from 'vitest';
import { scrollSpeed } from '../../../../../src/renderer/features/table/cursor/geometry';
import { jumpTo } from '../../../../../src/renderer/features/table/cursor/jumpTo';

const CELLS = '##..###.';
const from = (at: number, step: -1 | 1): number =>
  jumpTo(at, step, 0, CELLS.length - 1, (i) => CELLS[i] === '#');

describe('jumpTo', () => {
  it('goes to the end of filled cells, over empty ones to the next, else to the edge', () => {
    expect(from(0, 1)).toBe(1);
    expect(from(1, 1)).toBe(4);
    expect(from(2, 1)).toBe(4);
    expect(from(4, 1)).toBe(6);
    expect(from(6, 1)).toBe(7);
    expect(from(7, 1)).toBe(7);
    expect(from(7, -1)).toBe(6);
    expect(from(4, -1)).toBe(1);
    expect(from(0, -1)).toBe(0);
  });
});

describe('scrollSpeed', () => {
  it('is nothing inside and grows with the distance outside, on either side', () => {
    expect(scrollSpeed(50, 10, 90)).toBe(0);
    expect(scrollSpeed(100, 10, 90)).toBeGreaterThan(0);
    expect(scrollSpeed(200, 10, 90)).toBeGreaterThan(scrollSpeed(100, 10, 90));
    expect(scrollSpeed(0, 10, 90)).toBe(-scrollSpeed(100, 10, 90));
  });
});
