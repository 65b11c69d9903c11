import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../../../src/core/layout/layOutChart';
import { unitId } from '../../../../src/core/model/ids';
import { draggedWith } from '../../../../src/renderer/features/chart/draggedWith';
import { sceneOf } from '../../../../src/renderer/ui/chartKit/scene';
import { structureOf } from '../../../builders/aStructure';

const CARD_SIZE = { width: 212, height: 92 };

// 0 — 1 (2), 3; 4 (5), collapsed.
const structure = structureOf([-1, 0, 1, 0, -1, 4]);
const layout = layOutChart(structure, {
  style: 'topDown',
  collapsed: new Set([unitId('u4')]),
  sizeOf: () => CARD_SIZE,
});
const scene = sceneOf(structure, layout);
const drag = (id: number, ...selected: number[]) =>
  draggedWith(structure, scene, new Set(selected.map((i) => unitId(`u${i}`))), unitId(`u${id}`));

describe('draggedWith', () => {
  it('is the card alone when it is not among those selected', () => {
    expect(drag(2, 1, 3)).toEqual(['u2']);
  });

  it('is all selected units in the order of the chart, without those below others', () => {
    expect(drag(2, 3, 2, 1)).toEqual(['u1', 'u3']);
  });

  it('leaves out what is not drawn', () => {
    expect(drag(3, 3, 5)).toEqual(['u3']);
  });
});
