import { describe, expect, it } from 'vitest';
import { randomForest } from '../../../../bench/randomForest';
import { layOutChart } from '../../../../src/core/layout/layOutChart';
import { DEFAULT_GAPS } from '../../../../src/core/layout/layoutStyle';
import { farBlocks } from '../../../../src/renderer/ui/chartKit/farBlocks';
import { sceneOf } from '../../../../src/renderer/ui/chartKit/scene';

describe('blocks seen from afar', () => {
  it('cover just the cards and the gaps between stacked ones of a colour', () => {
    const structure = randomForest(400);
    const layout = layOutChart(structure, {
      style: 'compact',
      collapsed: new Set(),
      sizeOf: () => ({ width: 200, height: 90 }),
    });
    const scene = sceneOf(structure, layout);
    const colours = scene.units.map((_, i) => (i % 7 === 0 ? 'red' : 'blue'));
    const blocks = farBlocks(scene, colours);
    const all = blocks.flatMap(({ colour, boxes }) => boxes.map((box) => ({ colour, box })));
    expect(all.length).toBeLessThan(scene.rects.length);
    let covered = 0;
    scene.rects.forEach((rect, i) => {
      const holders = all.filter(
        ({ box }) =>
          box.x === rect.x &&
          box.width === rect.width &&
          box.y <= rect.y &&
          rect.y + rect.height <= box.y + box.height,
      );
      expect(holders.map(({ colour }) => colour)).toEqual([colours[i]]);
      covered += rect.height;
    });
    const height = all.reduce((sum, { box }) => sum + box.height, 0);
    const joints = scene.rects.length - all.length;
    expect(height).toBe(covered + joints * DEFAULT_GAPS.stack);
    expect(farBlocks(scene, colours)).toBe(blocks);
  });
});
