import { describe, expect, it } from 'vitest';
import type { Ghosts } from '../../../../src/core/comparison/ghosts';
import { layOutChart } from '../../../../src/core/layout/layOutChart';
import { unitId } from '../../../../src/core/model/ids';
import { unitIn } from '../../../../src/core/model/structure';
import { type DropTarget, dropTarget } from '../../../../src/renderer/features/chart/dropTarget';
import { unitsTouched } from '../../../../src/renderer/features/chart/marquee';
import { realIn, sceneOf } from '../../../../src/renderer/ui/chartKit/scene';
import { structureOf } from '../../../builders/aStructure';

const CARD_SIZE = { width: 212, height: 92 };

// 0 — 1 (2), 3; 4 not placed.
const structure = structureOf([-1, 0, 1, 0, -2]);
const layout = layOutChart(structure, {
  style: 'topDown',
  collapsed: new Set(),
  sizeOf: () => CARD_SIZE,
});
const scene = sceneOf(structure, layout);

function drop(dragged: number | readonly number[], onto: number): DropTarget {
  const rect = layout.rects.get(unitId(`u${onto}`));
  if (rect === undefined) throw new Error('no card');
  const ids = [dragged].flat().map((i) => unitId(`u${i}`));
  return dropTarget(structure, scene, ids, rect.x + 5, rect.y + 5);
}

describe('dropTarget', () => {
  it('goes under the card that it is dropped on, as its last child', () => {
    expect(drop(3, 1).place).toEqual({ kind: 'under', parentId: 'u1', index: null });
    expect(drop(3, 1).hintKey).toBe('chart.drag.under');
  });

  it('refuses itself, what is below it, and the parent that it has', () => {
    expect(
      [drop(1, 1), drop(1, 2), drop(3, 0)].map(({ place, hintKey }) => [place, hintKey]),
    ).toEqual([
      [null, 'chart.drag.self'],
      [null, 'chart.drag.below'],
      [null, 'chart.drag.same'],
    ]);
  });

  it('parks a unit that is dropped on the strip, unless it is there already', () => {
    const strip = layout.parkedStrip;
    if (strip === null) throw new Error('no strip');
    const at = [strip.x + 2, strip.y + 2] as const;
    expect(dropTarget(structure, scene, [unitId('u3')], ...at).place).toEqual({ kind: 'parked' });
    expect(dropTarget(structure, scene, [unitId('u4')], ...at).place).toBeNull();
  });

  it('takes several along, all but those that are there already', () => {
    expect(drop([3, 4], 1).movedIds).toEqual(['u3', 'u4']);
    expect(drop([3, 4], 0).movedIds).toEqual(['u4']);
    expect(drop([1, 3], 0)).toMatchObject({ place: null, hintKey: 'chart.drag.same' });
  });

  it('refuses all when the target lies in one of them', () => {
    expect(drop([3, 1], 2)).toMatchObject({ place: null, movedIds: [] });
    expect(drop([3, 1], 1).hintKey).toBe('chart.drag.self');
  });

  it('does nothing on empty ground', () => {
    expect(dropTarget(structure, scene, [unitId('u3')], -500, -500)).toMatchObject({
      place: null,
      targetId: null,
      hintKey: 'chart.drag.nowhere',
    });
  });

  it('refuses a unit that is gone and drawn as a ghost only', () => {
    const unit = unitIn(structure, unitId('u2'));
    const ghosts: Ghosts = new Map([[unit.id, { unit, ending: 'dissolved', successorIds: [] }]]);
    const rect = layout.rects.get(unit.id);
    if (rect === undefined) throw new Error('no card');
    const haunted = sceneOf(structure, layout, ghosts);
    const drop = dropTarget(structure, haunted, [unitId('u3')], rect.x + 5, rect.y + 5);
    expect([drop.place, drop.targetId, drop.hintKey]).toEqual([null, null, 'chart.drag.gone']);
    expect(unitsTouched(haunted, layout.bounds)).toEqual(['u0', 'u1', 'u3', 'u4'].map(unitId));
    expect(realIn(haunted)).not.toContain('u2');
  });
});
