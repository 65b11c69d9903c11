import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../../../src/core/layout/layOutChart';
import { overlaps } from '../../../../src/core/layout/rect';
import { unitId } from '../../../../src/core/model/ids';
import { rectBetween, unitsTouched } from '../../../../src/renderer/features/chart/marquee';
import { sceneOf } from '../../../../src/renderer/ui/chartKit/scene';
import { structureOf } from '../../../builders/aStructure';

const CARD_SIZE = { width: 212, height: 92 };

const parents = [-1, ...Array.from({ length: 40 }, (_, i) => Math.floor(i / 4))];
const structure = structureOf(parents);
const layout = layOutChart(structure, {
  style: 'topDown',
  collapsed: new Set(),
  sizeOf: () => CARD_SIZE,
});
const scene = sceneOf(structure, layout);

describe('unitsTouched', () => {
  it('takes a card that is touched in part', () => {
    const card = layout.rects.get(unitId('u0'));
    if (card === undefined) throw new Error('no card');
    const corner = { x: card.x - 20, y: card.y - 20 };
    expect(unitsTouched(scene, rectBetween(corner, { x: card.x + 1, y: card.y + 1 }))).toEqual([
      'u0',
    ]);
    expect(unitsTouched(scene, rectBetween(corner, { x: card.x - 1, y: card.y - 1 }))).toEqual([]);
  });

  it('finds what a look at every card finds, whichever corner the drag began at', () => {
    const { width, height } = layout.bounds;
    const point = fc.record({
      x: fc.integer({ min: -100, max: Math.ceil(width) + 100 }),
      y: fc.integer({ min: -100, max: Math.ceil(height) + 100 }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const all = [...layout.rects]
          .filter(([, rect]) => overlaps(rect, rectBetween(a, b)))
          .map(([id]) => id);
        expect(unitsTouched(scene, rectBetween(b, a))).toEqual(all);
      }),
    );
  });
});
