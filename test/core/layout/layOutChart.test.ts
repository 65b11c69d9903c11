import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartLayout, layOutChart } from '../../../src/core/layout/layOutChart';
import { LAYOUT_STYLES } from '../../../src/core/layout/layoutStyle';
import { contains, overlaps, type Rect, type Size } from '../../../src/core/layout/rect';
import { type UnitId, unitId } from '../../../src/core/model/ids';
import { type Structure, unitIn, walk } from '../../../src/core/model/structure';
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
});

interface Case {
  readonly parents: number[];
  readonly style: (typeof LAYOUT_STYLES)[number];
  readonly sizes: Size[];
  readonly collapsed: number[];
}

function layOut(example: Case): { structure: Structure; layout: ChartLayout } {
  const structure = structureOf(example.parents);
  const sizeOf = (unit: Unit): Size =>
    example.sizes[Number(unit.id.slice(1)) % example.sizes.length] as Size;
  const collapsed = new Set(example.collapsed.map((i) => unitId(`u${i}`)));
  return { structure, layout: layOutChart(structure, { style: example.style, collapsed, sizeOf }) };
}

const rectIn = (layout: ChartLayout, id: UnitId): Rect => {
  const rect = layout.rects.get(id);
  if (rect === undefined) throw new Error(`no card for ${id}`);
  return rect;
};

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

  it('puts children after their parent and keeps the order of siblings', () => {
    fc.assert(
      fc.property(caseArbitrary, (example) => {
        const { structure, layout } = layOut(example);
        for (const id of layout.rects.keys()) {
          const parent = rectIn(layout, id);
          const children = unitIn(structure, id)
            .childIds.filter((child) => layout.rects.has(child))
            .map((child) => rectIn(layout, child));
          children.forEach((child, i) => {
            if (example.style === 'leftRight')
              expect(child.x).toBeGreaterThan(parent.x + parent.width);
            else expect(child.y).toBeGreaterThan(parent.y + parent.height);
            const before = children[i - 1];
            if (before === undefined) return;
            const isBeside = child.x >= before.x + before.width;
            const isBelow = child.y >= before.y + before.height;
            if (example.style === 'topDown') expect(isBeside).toBe(true);
            else if (example.style === 'leftRight') expect(isBelow).toBe(true);
            else expect(isBeside || isBelow).toBe(true);
          });
        }
      }),
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
      fc.property(parentsArbitrary, styleArbitrary, (parents, style) => {
        const structure = structureOf(parents);
        const layout = layOutChart(structure, { style, collapsed: NOTHING, sizeOf: () => CARD });
        const withChildren = [...layout.rects.keys()].filter(
          (id) => unitIn(structure, id).childIds.length > 0,
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
