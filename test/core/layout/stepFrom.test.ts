import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../../src/core/layout/layOutChart';
import { collapsedAt, levelsOf, unitsPerLevel } from '../../../src/core/layout/levels';
import { STEP_DIRECTIONS, type StepDirection, stepFrom } from '../../../src/core/layout/stepFrom';
import { branchDrawing } from '../../../src/core/layout/unitDrawing';
import type { LayoutStyle, UnitDrawing } from '../../../src/core/model/drawing';
import { unitId } from '../../../src/core/model/ids';
import { Table } from '../../../src/core/model/table';
import { structureOf } from '../../builders/aStructure';

// 0 — 1, 2 (4, 5), 3; 6 another agency.
const structure = structureOf([-1, 0, 0, 0, 2, 2, -1]);

function step(
  from: number,
  direction: StepDirection,
  style: LayoutStyle = 'topDown',
): string | null {
  const layout = layOutChart(structure, {
    style,
    collapsed: new Set(),
    sizeOf: () => ({ width: 208, height: 92 }),
    aspect: 100,
  });
  return stepFrom(structure, layout, unitId(`u${from}`), direction);
}

describe('stepFrom', () => {
  it('walks to parent, child and siblings in a chart from the top down', () => {
    expect([step(2, 'up'), step(2, 'down'), step(2, 'left'), step(2, 'right')]).toEqual([
      'u0',
      'u4',
      'u1',
      'u3',
    ]);
  });

  it('walks the same relations turned in a chart from left to right', () => {
    expect([step(2, 'left', 'leftRight'), step(2, 'up', 'leftRight')]).toEqual(['u0', 'u1']);
    expect(['u4', 'u5']).toContain(step(2, 'right', 'leftRight'));
  });

  it('walks down a column of stacked leaves and up from its first to the parent', () => {
    expect([
      step(4, 'down', 'compact'),
      step(5, 'up', 'compact'),
      step(4, 'up', 'compact'),
    ]).toEqual(['u5', 'u4', 'u2']);
  });

  it('goes from agency to agency and stops at the edge', () => {
    expect([step(0, 'right'), step(6, 'right'), step(0, 'up')]).toEqual(['u6', null, null]);
  });
});

describe('stepFrom in a chart of several styles', () => {
  // 0 — 1 (4, 5), 2 an office (6), 3.
  const mixed = structureOf([-1, 0, 0, 0, 1, 1, 2], (i) => (i === 2 ? { kind: 'office' } : {}));
  const drawings = Table.from<UnitDrawing>([
    ['u1', { id: unitId('u1'), branchStyle: 'leftRight', isBeside: null }],
  ]);
  const layout = layOutChart(mixed, {
    style: 'topDown',
    drawing: branchDrawing(drawings, true),
    collapsed: new Set(),
    sizeOf: () => ({ width: 208, height: 92 }),
  });
  const go = (from: number, direction: StepDirection): string | null =>
    stepFrom(mixed, layout, unitId(`u${from}`), direction);

  it('walks into a branch to the right and back to the left', () => {
    expect([go(1, 'right'), go(4, 'left'), go(5, 'up')]).toEqual(['u4', 'u1', 'u4']);
  });

  it('walks to a unit beside the line, and from it to its parent, its children and the row', () => {
    expect([go(2, 'up'), go(2, 'down'), go(0, 'down')]).toEqual(['u0', 'u6', expect.any(String)]);
    const reached = new Set<string>(['u0']);
    for (const id of reached)
      for (const direction of STEP_DIRECTIONS)
        reached.add(stepFrom(mixed, layout, unitId(id), direction) ?? id);
    expect(reached.size).toBe(7);
  });
});

describe('levels', () => {
  it('counts levels and the units on each', () => {
    expect(levelsOf(structure)).toBe(3);
    expect(unitsPerLevel(structure)).toEqual([2, 3, 2]);
  });

  it('collapses what has something below the wished level', () => {
    expect([...collapsedAt(structure, 2)]).toEqual(['u2']);
    expect([...collapsedAt(structure, 1)].sort()).toEqual(['u0', 'u2']);
    expect([...collapsedAt(structure, 3)]).toEqual([]);
  });
});
