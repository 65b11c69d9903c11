import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../../../src/core/layout/layOutChart';
import { LAYOUT_STYLES } from '../../../../src/core/model/drawing';
import { type UnitId, unitId } from '../../../../src/core/model/ids';
import { glideBetween, type SeenScene } from '../../../../src/renderer/features/chart/glide';
import { sceneOf } from '../../../../src/renderer/ui/chartKit/scene';
import { aCity, structureOf } from '../../../builders/aStructure';

const CARD_SIZE = { width: 212, height: 92 };
const PANE = { width: 1000, height: 700 };
const structure = structureOf([-1, ...Array.from({ length: 30 }, (_, i) => Math.floor(i / 4))]);

const viewport = fc.record({
  x: fc.integer({ min: -800, max: 800 }),
  y: fc.integer({ min: -800, max: 800 }),
  zoom: fc.constantFrom(0.2, 0.5, 1, 1.5),
});
const seenArbitrary = fc
  .record({
    style: fc.constantFrom(...LAYOUT_STYLES),
    collapsed: fc.array(fc.nat(30), { maxLength: 4 }),
    viewport,
  })
  .map(({ style, collapsed, viewport: at }): SeenScene => {
    const closed = new Set(collapsed.map((i) => unitId(`u${i}`)));
    const layout = layOutChart(structure, { style, collapsed: closed, sizeOf: () => CARD_SIZE });
    return { scene: sceneOf(structure, layout), viewport: at };
  });

/** Where a card's corner is seen in the window. */
function seenAt({ scene, viewport: { x, y, zoom } }: SeenScene, id: UnitId): [number, number] {
  const rect = scene.rects[scene.numberOf.get(id) ?? -1];
  if (rect === undefined) throw new Error(`no card of ${id}`);
  return [rect.x * zoom + x, rect.y * zoom + y];
}

const isNear = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, i) => Math.abs(value - (b[i] ?? NaN)) < 1e-6);

describe('glideBetween', () => {
  it('begins where each card was seen and ends where it is', () => {
    fc.assert(
      fc.property(seenArbitrary, seenArbitrary, (from, to) => {
        const glide = glideBetween(structure, from, to, PANE);
        if (glide === null) return;
        const start: SeenScene = { ...to, scene: glide.sceneAt(0) };
        for (const id of glide.offsets.keys())
          if (from.scene.numberOf.has(id))
            expect(isNear(seenAt(start, id), seenAt(from, id))).toBe(true);
        for (const { strokes } of glide.sceneAt(0.5).layout.buses)
          for (let i = 0; i < strokes.length; i += 4) {
            const wide = Math.abs((strokes[i + 2] ?? 0) - (strokes[i] ?? 0));
            const high = Math.abs((strokes[i + 3] ?? 0) - (strokes[i + 1] ?? 0));
            expect(Math.min(wide, high)).toBeLessThan(1e-6);
          }
        const end = glide.sceneAt(1);
        expect(end.rects).toEqual(to.scene.rects);
        expect(end.layout.buses).toEqual(to.scene.layout.buses);
      }),
    );
  });

  it('takes every card along that is in view, and draws nothing else', () => {
    fc.assert(
      fc.property(seenArbitrary, seenArbitrary, (from, to) => {
        const glide = glideBetween(structure, from, to, PANE);
        if (glide === null) return;
        const drawn = glide.sceneAt(0.5).cards.query(to.scene.layout.bounds);
        expect(drawn.map((card) => to.scene.units[card]?.id).sort()).toEqual(
          [...glide.offsets.keys()].sort(),
        );
        for (const id of to.scene.numberOf.keys()) {
          const [x, y] = seenAt(to, id);
          const { zoom } = to.viewport;
          const isInView =
            x < PANE.width &&
            y < PANE.height &&
            x + CARD_SIZE.width * zoom > 0 &&
            y + CARD_SIZE.height * zoom > 0;
          if (isInView) expect(glide.offsets.has(id)).toBe(true);
        }
      }),
    );
  });

  it('lets what is new come out of the unit above it', () => {
    const lay = (collapsed: readonly string[]): SeenScene => {
      const closed = new Set(collapsed.map(unitId));
      const layout = layOutChart(structure, {
        style: 'topDown',
        collapsed: closed,
        sizeOf: () => CARD_SIZE,
      });
      return { scene: sceneOf(structure, layout), viewport: { x: 0, y: 0, zoom: 0.2 } };
    };
    const from = lay(['u1']);
    const to = lay([]);
    const glide = glideBetween(structure, from, to, PANE);
    if (glide === null) throw new Error('nothing moves');
    const start: SeenScene = { ...to, scene: glide.sceneAt(0) };
    const child = structure.units.get(unitId('u1'))?.childIds[0] as UnitId;
    expect(isNear(seenAt(start, child), seenAt(from, unitId('u1')))).toBe(true);
  });

  it('glides in most of the cases that the laws are tried on', () => {
    const cases = fc.sample(fc.tuple(seenArbitrary, seenArbitrary), { numRuns: 200, seed: 1 });
    const glides = cases.filter(([from, to]) => glideBetween(structure, from, to, PANE) !== null);
    expect(glides.length).toBeGreaterThan(20);
  });

  it('is nothing where nothing moves, or more than an eye could follow', () => {
    const still: SeenScene = {
      scene: sceneOf(
        structure,
        layOutChart(structure, {
          style: 'compact',
          collapsed: new Set(),
          sizeOf: () => CARD_SIZE,
        }),
      ),
      viewport: { x: 0, y: 0, zoom: 1 },
    };
    expect(glideBetween(structure, still, still, PANE)).toBeNull();
    const city = aCity(2000);
    const lay = (style: 'compact' | 'topDown'): SeenScene => {
      const options = { style, collapsed: new Set<UnitId>(), sizeOf: () => CARD_SIZE };
      return {
        scene: sceneOf(city, layOutChart(city, options)),
        viewport: { x: 0, y: 0, zoom: 0.02 },
      };
    };
    expect(glideBetween(city, lay('compact'), lay('topDown'), PANE)).toBeNull();
  });
});
