import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../../../src/core/layout/layOutChart';
import { STEP_DIRECTIONS, type StepDirection } from '../../../../src/core/layout/stepFrom';
import { branchDrawing } from '../../../../src/core/layout/unitDrawing';
import { LAYOUT_STYLES, type LayoutStyle } from '../../../../src/core/model/drawing';
import { unitId } from '../../../../src/core/model/ids';
import type { Structure } from '../../../../src/core/model/structure';
import { Table } from '../../../../src/core/model/table';
import { reorderPlace } from '../../../../src/renderer/features/chart/reorderPlace';
import { structureOf } from '../../../builders/aStructure';

const CARD_SIZE = { width: 212, height: 92 };

// 0 — 1, 2, 3; 4 another agency; 5 and 6 not placed.
const structure = structureOf([-1, 0, 0, 0, -1, -2, -2]);

const layoutOf = (shown: Structure, style: LayoutStyle) =>
  layOutChart(shown, { style, collapsed: new Set(), sizeOf: () => CARD_SIZE, aspect: 100 });

const push = (unit: number, direction: StepDirection, style: LayoutStyle = 'topDown') =>
  reorderPlace(structure, layoutOf(structure, style), unitId(`u${unit}`), direction);

describe('reorderPlace', () => {
  it('takes the place of the sibling that is drawn on that side', () => {
    expect(push(2, 'left')).toEqual({ kind: 'under', parentId: 'u0', index: 0 });
    expect(push(2, 'right')).toEqual({ kind: 'under', parentId: 'u0', index: 2 });
  });

  it('means up and down where siblings stand below each other', () => {
    expect(push(2, 'up', 'leftRight')).toEqual({ kind: 'under', parentId: 'u0', index: 0 });
    expect(push(2, 'down', 'leftRight')).toEqual({ kind: 'under', parentId: 'u0', index: 2 });
    expect(push(2, 'left', 'leftRight')).toBeNull();
  });

  it('orders agencies among themselves', () => {
    expect(push(0, 'right')).toEqual({ kind: 'agency', index: 1 });
  });

  it('does nothing at the edge, towards parent and child, and for units not placed', () => {
    expect([push(1, 'left'), push(3, 'right'), push(2, 'up'), push(0, 'down')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    for (const direction of STEP_DIRECTIONS) expect(push(5, direction)).toBeNull();
  });

  it('orders units beside the line among themselves, and the row of the others', () => {
    // 0 — 1, 2 an office, 3, 4 an inspectorate.
    const kinds = { 2: 'office', 4: 'inspectorate' } as const;
    const mixed = structureOf([-1, 0, 0, 0, 0], (i) =>
      i === 2 || i === 4 ? { kind: kinds[i] } : {},
    );
    const layout = layOutChart(mixed, {
      style: 'topDown',
      drawing: branchDrawing(Table.empty(), true),
      collapsed: new Set(),
      sizeOf: () => CARD_SIZE,
    });
    const pushed = (unit: number, direction: StepDirection) =>
      reorderPlace(mixed, layout, unitId(`u${unit}`), direction);
    expect(pushed(2, 'right')).toEqual({ kind: 'under', parentId: 'u0', index: 3 });
    expect(pushed(1, 'right')).toEqual({ kind: 'under', parentId: 'u0', index: 2 });
    expect([pushed(1, 'up'), pushed(2, 'down'), pushed(4, 'right')]).toEqual([null, null, null]);
  });

  it('always moves within the siblings and never to where the unit stands already', () => {
    const parents = fc
      .array(fc.nat(), { minLength: 1, maxLength: 25 })
      .map((seeds) => [-1, ...seeds.map((seed, i) => seed % (i + 1))]);
    fc.assert(
      fc.property(
        parents,
        fc.nat(),
        fc.constantFrom(...LAYOUT_STYLES),
        fc.constantFrom(...STEP_DIRECTIONS),
        (tree, pick, style, direction) => {
          const any = structureOf(tree);
          const id = unitId(`u${pick % tree.length}`);
          const place = reorderPlace(any, layoutOf(any, style), id, direction);
          if (place === null) return;
          const { parentId = null } = any.units.get(id) ?? {};
          const siblings =
            parentId === null ? any.rootIds : (any.units.get(parentId)?.childIds ?? []);
          const index = place.kind === 'parked' ? null : place.index;
          expect(index).not.toBe(siblings.indexOf(id));
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(siblings.length);
        },
      ),
    );
  });
});
