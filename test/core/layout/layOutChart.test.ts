import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartLayout, layOutChart } from '../../../src/core/layout/layOutChart';
import {
  contains,
  grow,
  overlaps,
  type Rect,
  type Size,
  turnedRect,
} from '../../../src/core/layout/rect';
import { branchDrawing } from '../../../src/core/layout/unitDrawing';
import { LAYOUT_STYLES, type LayoutStyle, type UnitDrawing } from '../../../src/core/model/drawing';
import { type UnitId, unitId } from '../../../src/core/model/ids';
import {
  ancestorsIn,
  childrenIn,
  type Structure,
  unitIn,
  walk,
} from '../../../src/core/model/structure';
import { Table } from '../../../src/core/model/table';
import type { Unit } from '../../../src/core/model/unit';
import { aCity, structureOf } from '../../builders/aStructure';

const CARD: Size = { width: 208, height: 92 };
const NOTHING: ReadonlySet<UnitId> = new Set();

/** Forests as parents by number, every parent before its children. */
const parentsArbitrary = fc
  .array(fc.tuple(fc.nat(), fc.nat(9)), { minLength: 1, maxLength: 60 })
  .map((picks) =>
    picks.map(([pick, kind], i) => (i === 0 || kind === 0 ? -1 : kind === 1 ? -2 : pick % i)),
  );
const styleArbitrary = fc.constantFrom(...LAYOUT_STYLES);
const caseArbitrary = fc.record({
  parents: parentsArbitrary,
  style: styleArbitrary,
  sizes: fc.array(
    fc.record({
      width: fc.integer({ min: 20, max: 400 }),
      height: fc.integer({ min: 20, max: 200 }),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  collapsed: fc.array(fc.nat(59), { maxLength: 5 }),
  drawings: fc.dictionary(
    fc.nat(59).map((i) => `u${i}`),
    fc.record({
      branchStyle: fc.option(styleArbitrary, { nil: null }),
      isBeside: fc.option(fc.boolean(), { nil: null }),
    }),
    { maxKeys: 20 },
  ),
  staff: fc.array(fc.nat(59), { maxLength: 8 }),
  isStaffBeside: fc.boolean(),
  mostColumns: fc.constantFrom(1, 2, 100),
});

interface Case {
  readonly parents: number[];
  readonly style: (typeof LAYOUT_STYLES)[number];
  readonly sizes: Size[];
  readonly collapsed: number[];
  readonly drawings: Record<string, Omit<UnitDrawing, 'id'>>;
  /** Numbers of the offices. */
  readonly staff: number[];
  readonly isStaffBeside: boolean;
  readonly mostColumns: number;
}

function layOut(example: Case): { structure: Structure; layout: ChartLayout } {
  const structure = structureOf(example.parents, (i) =>
    example.staff.includes(i) ? { kind: 'office' } : {},
  );
  const sizeOf = (unit: Unit): Size =>
    example.sizes[Number(unit.id.slice(1)) % example.sizes.length] as Size;
  const collapsed = new Set(example.collapsed.map((i) => unitId(`u${i}`)));
  const drawing = branchDrawing(drawingsOf(example), example.isStaffBeside);
  const { style, mostColumns } = example;
  const layout = layOutChart(structure, { style, drawing, collapsed, sizeOf, mostColumns });
  return { structure, layout };
}

const drawingsOf = ({ drawings }: Case): Table<UnitDrawing> =>
  Table.from(Object.entries(drawings).map(([id, row]) => [id, { id: unitId(id), ...row }]));

/** The style in which the children of a unit are drawn, by the choices above it alone. */
function styleBelow(example: Case, structure: Structure, id: UnitId): LayoutStyle {
  for (const unit of [unitIn(structure, id), ...ancestorsIn(structure, id)]) {
    const own = example.drawings[unit.id]?.branchStyle ?? null;
    if (own !== null) return own;
  }
  return example.style;
}

/** Whether a unit is asked to stand beside the line, and whether that was said of it alone. */
function besideChoice(example: Case, unit: Unit): { isBeside: boolean; isOwn: boolean } {
  const own = example.drawings[unit.id]?.isBeside ?? null;
  if (own !== null) return { isBeside: own, isOwn: true };
  return { isBeside: example.isStaffBeside && unit.kind === 'office', isOwn: false };
}

const rectIn = (layout: ChartLayout, id: UnitId): Rect => {
  const rect = layout.rects.get(id);
  if (rect === undefined) throw new Error(`no card for ${id}`);
  return rect;
};

const strokeRects = (strokes: readonly number[]): Rect[] =>
  strokes.flatMap((x, i) =>
    i % 4 === 0
      ? {
          x,
          y: strokes[i + 1] ?? 0,
          width: (strokes[i + 2] ?? 0) - x,
          height: (strokes[i + 3] ?? 0) - (strokes[i + 1] ?? 0),
        }
      : [],
  );

/** Whether all rectangles hang together, touching edges included. */
function reached(rects: readonly Rect[]): boolean {
  const isTouching = (a: Rect, b: Rect): boolean => overlaps(grow(a, 0.5), b);
  const open = [rects[0] as Rect];
  const seen = new Set(open);
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const rect of rects)
      if (!seen.has(rect) && isTouching(grow(next, 0.5), grow(rect, 0.5))) {
        seen.add(rect);
        open.push(rect);
      }
  return seen.size === rects.length;
}

describe('layOutChart', () => {
  it('never lets two cards overlap', () => {
    fc.assert(
      fc.property(caseArbitrary, (example) => {
        const rects = [...layOut(example).layout.rects.values()];
        rects.forEach((a, i) => {
          for (const b of rects.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('draws exactly the units that no collapsed one hides, inside the bounds', () => {
    fc.assert(
      fc.property(caseArbitrary, (example) => {
        const { structure, layout } = layOut(example);
        const hidden = new Set<UnitId>();
        for (const { unit } of walk(structure)) {
          const isHidden = hidden.has(unit.id);
          expect(layout.rects.has(unit.id)).toBe(!isHidden);
          if (isHidden || example.collapsed.includes(Number(unit.id.slice(1))))
            for (const child of unit.childIds) hidden.add(child);
          if (isHidden) continue;
          const rect = rectIn(layout, unit.id);
          expect(contains(layout.bounds, rect.x, rect.y)).toBe(true);
          expect(rect.x + rect.width).toBeLessThanOrEqual(layout.bounds.width);
          expect(rect.y + rect.height).toBeLessThanOrEqual(layout.bounds.height);
        }
        expect([layout.bounds.x, layout.bounds.y]).toEqual([0, 0]);
      }),
    );
  });

  it('puts children after their parent in the style of its branch, siblings in their order', () => {
    fc.assert(
      fc.property(caseArbitrary, (example) => {
        const { structure, layout } = layOut(example);
        for (const id of layout.rects.keys()) {
          const parent = rectIn(layout, id);
          const units = childrenIn(structure, unitIn(structure, id)).filter((child) =>
            layout.rects.has(child.id),
          );
          const choices = units.map((unit) => besideChoice(example, unit));
          const isRowLeft = choices.some((choice) => !choice.isBeside);
          const isStaff = choices.map((choice) => choice.isBeside && (isRowLeft || choice.isOwn));
          const style = styleBelow(example, structure, id);
          // Seen as if the branch grew down.
          const turned = (rect: Rect): Rect => turnedRect(rect, style === 'leftRight');
          const end = turned(parent).y + turned(parent).height;
          const cards = units.map((unit) => turned(rectIn(layout, unit.id)));
          for (const card of cards) expect(card.y).toBeGreaterThan(end);
          const row = cards.filter((_, i) => !isStaff[i]);
          const staff = cards.filter((_, i) => isStaff[i]);
          const trunk = Math.round(turned(parent).x + turned(parent).width / 2);
          staff.forEach((card, i) => {
            if (i % 2 === 0) expect(card.x + card.width).toBeLessThan(trunk);
            else expect(card.x).toBeGreaterThan(trunk);
            const above = staff[i - 2];
            if (above !== undefined) expect(card.y).toBeGreaterThan(above.y + above.height);
            for (const other of row) expect(other.y).toBeGreaterThan(card.y + card.height);
          });
          row.forEach((card, i) => {
            const before = row[i - 1];
            if (before === undefined) return;
            const isAfter = card.x >= before.x + before.width;
            const isBelow = card.y >= before.y + before.height;
            expect(isAfter || (style === 'compact' && isBelow)).toBe(true);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same layout for the same structure', () => {
    fc.assert(
      fc.property(caseArbitrary, (example) => {
        expect(layOut(example).layout).toEqual(layOut(example).layout);
      }),
      { numRuns: 30 },
    );
  });

  it('lays a tree out alike wherever it stands among the others', () => {
    fc.assert(
      fc.property(parentsArbitrary, styleArbitrary, (parents, style) => {
        const single = parents.map((parent) => (parent < 0 ? -1 : parent));
        const options = { style, collapsed: NOTHING, sizeOf: () => CARD };
        const alone = layOutChart(structureOf(single), options);
        const shifted = layOutChart(
          structureOf([-1, ...single.map((parent) => (parent < 0 ? -1 : parent + 1))]),
          options,
        );
        single.forEach((parent, i) => {
          if (parent < 0) return;
          const offset = (layout: ChartLayout, child: number, above: number): number[] => {
            const a = rectIn(layout, unitId(`u${child}`));
            const b = rectIn(layout, unitId(`u${above}`));
            return [a.x - b.x, a.y - b.y];
          };
          expect(offset(shifted, i + 1, parent + 1)).toEqual(offset(alone, i, parent));
        });
      }),
    );
  });

  it('draws one bus per parent, whose strokes are upright or level and cross no card', () => {
    fc.assert(
      fc.property(caseArbitrary, (example) => {
        const { structure, layout } = layOut(example);
        const withChildren = [...layout.rects.keys()].filter((id) =>
          unitIn(structure, id).childIds.some((child) => layout.rects.has(child)),
        );
        expect(new Set(layout.buses.map((bus) => bus.parentId))).toEqual(new Set(withChildren));
        expect(layout.buses).toHaveLength(withChildren.length);
        for (const bus of layout.buses)
          for (let i = 0; i < bus.strokes.length; i += 4) {
            const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bus.strokes.slice(i, i + 4);
            expect(x1 === x2 || y1 === y2).toBe(true);
            const stroke = { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
            for (const rect of layout.rects.values())
              expect(
                overlaps(
                  { ...stroke, width: stroke.width || 0.1, height: stroke.height || 0.1 },
                  rect,
                ),
              ).toBe(false);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('ties every parent to each of its drawn children by one connected line', () => {
    fc.assert(
      fc.property(caseArbitrary, (example) => {
        const { structure, layout } = layOut(example);
        for (const { parentId, strokes } of layout.buses) {
          const children = unitIn(structure, parentId).childIds.filter((id) =>
            layout.rects.has(id),
          );
          const ends = [parentId, ...children].map((id) => rectIn(layout, id));
          expect(reached([...ends, ...strokeRects(strokes)])).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('centres a parent over its children', () => {
    const layout = layOutChart(structureOf([-1, 0, 0, 0]), {
      style: 'topDown',
      collapsed: NOTHING,
      sizeOf: () => CARD,
    });
    expect(rectIn(layout, unitId('u0')).x).toBe(rectIn(layout, unitId('u2')).x);
  });

  it('stacks many leaves under an agency in columns, down first', () => {
    const layout = layOutChart(structureOf([-1, ...new Array<number>(20).fill(0)]), {
      style: 'compact',
      collapsed: NOTHING,
      sizeOf: () => CARD,
    });
    const columns = new Set([...layout.rects.values()].slice(1).map((rect) => rect.x));
    expect(columns.size).toBeGreaterThan(2);
    expect(columns.size).toBeLessThan(8);
    expect(rectIn(layout, unitId('u2')).x).toBe(rectIn(layout, unitId('u1')).x);
  });

  it('stacks leaves in no more columns than are asked for', () => {
    const columnsWith = (leaves: number, mostColumns: number): number => {
      const layout = layOutChart(structureOf([-1, ...new Array<number>(leaves).fill(0)]), {
        style: 'compact',
        collapsed: NOTHING,
        sizeOf: () => CARD,
        mostColumns,
      });
      return new Set([...layout.rects.values()].slice(1).map((rect) => rect.x)).size;
    };
    expect([columnsWith(4, 1), columnsWith(4, 9), columnsWith(20, 2)]).toEqual([1, 4, 2]);
  });

  it('breaks the children of an agency into rows no wider than the page', () => {
    // Six offices of three divisions each.
    const parents = [-1, ...new Array<number>(6).fill(0)];
    for (let office = 1; office <= 6; office += 1) parents.push(office, office, office);
    const widthOn = (page: number): number =>
      layOutChart(structureOf(parents), {
        style: 'compact',
        collapsed: NOTHING,
        sizeOf: () => CARD,
        page,
      }).bounds.width;
    expect(widthOn(4 * CARD.width)).toBeLessThanOrEqual(4 * CARD.width);
    expect(widthOn(100 * CARD.width)).toBeGreaterThan(4 * CARD.width);
  });

  it('wraps sixty agencies into a picture about as wide as a screen', () => {
    const structure = aCity(5000);
    for (const style of LAYOUT_STYLES) {
      const { bounds } = layOutChart(structure, { style, collapsed: NOTHING, sizeOf: () => CARD });
      expect(bounds.width / bounds.height).toBeGreaterThan(0.8);
      expect(bounds.width / bounds.height).toBeLessThan(4);
    }
  });

  it('keeps parked units in a strip below all others', () => {
    const structure = structureOf([-1, 0, -2, -2]);
    const layout = layOutChart(structure, {
      style: 'compact',
      collapsed: NOTHING,
      sizeOf: () => CARD,
    });
    const strip = layout.parkedStrip as Rect;
    expect(strip.y).toBeGreaterThan(rectIn(layout, unitId('u1')).y + CARD.height);
    for (const id of structure.parkedIds)
      expect(contains(strip, rectIn(layout, id).x, rectIn(layout, id).y)).toBe(true);
  });

  it('lays out a chain and a comb of 10,000 units without running out of stack', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => i - 1);
    const comb = Array.from({ length: 10_000 }, (_, i) =>
      i < 2 ? i - 1 : i % 2 === 0 ? i - 2 : i - 1,
    );
    for (const parents of [chain, comb])
      for (const style of LAYOUT_STYLES) {
        const options = { style, collapsed: NOTHING, sizeOf: () => CARD };
        expect(layOutChart(structureOf(parents), options).rects.size).toBe(10_000);
      }
  });

  it('is empty for a structure without units', () => {
    const layout = layOutChart(structureOf([]), {
      style: 'compact',
      collapsed: NOTHING,
      sizeOf: () => CARD,
    });
    expect(layout.bounds).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});
