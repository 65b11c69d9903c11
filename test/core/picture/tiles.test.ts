import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/core/layout/rect';
import { tilesOf } from '../../../src/core/picture/paper/tiles';

describe('tiles of a picture', () => {
  it('cover it with cores that share no point, each seen whole and its neighbours in part', () => {
    const side = fc.integer({ min: 10, max: 3000 });
    fc.assert(
      fc.property(
        fc.record({ width: side, height: side }),
        fc.record({
          width: fc.integer({ min: 120, max: 900 }),
          height: fc.integer({ min: 120, max: 900 }),
        }),
        fc.integer({ min: 0, max: 60 }),
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 0.999999, noNaN: true }),
            fc.double({ min: 0, max: 0.999999, noNaN: true }),
          ),
          { minLength: 1 },
        ),
        (picture, room, overlap, points) => {
          const tiles = tilesOf(picture, room, overlap);
          for (const [a, b] of points) {
            const [x, y] = [a * picture.width, b * picture.height];
            expect(tiles.filter(({ core }) => contains(core, x, y))).toHaveLength(1);
          }
          for (const { core, view, row, column } of tiles) {
            expect(view.width).toBeLessThanOrEqual(room.width);
            expect(view.height).toBeLessThanOrEqual(room.height);
            expect(core.width).toBeGreaterThan(0);
            expect(core.height).toBeGreaterThan(0);
            expect(view.width).toBeGreaterThanOrEqual(core.width);
            expect(view.height).toBeGreaterThanOrEqual(core.height);
            const next = tiles.find((one) => one.row === row && one.column === column + 1);
            if (next !== undefined)
              expect(view.x + view.width - next.view.x).toBeCloseTo(
                Math.min(overlap, next.view.width),
              );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
