import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../../../src/core/layout/layOutChart';
import { overlaps } from '../../../../src/core/layout/rect';
import {
  centred,
  fitted,
  openingCollapsed,
  openingViewport,
  pageWidth,
} from '../../../../src/renderer/ui/chartKit/openingView';
import { viewRect } from '../../../../src/renderer/ui/chartKit/viewRect';
import { aCity } from '../../../builders/aStructure';

const CARD_SIZE = { width: 212, height: 92 };

const PANE = { width: 850, height: 640 };

describe('the opening view', () => {
  it.each([1, 5, 40, 300, 1000, 5000])('of %i units shows cards that can be read', (units) => {
    const structure = aCity(units);
    for (const style of ['compact', 'topDown', 'leftRight'] as const) {
      const collapsed = openingCollapsed(structure, { style, card: CARD_SIZE }, PANE);
      const layout = layOutChart(structure, { style, collapsed, sizeOf: () => CARD_SIZE });
      const viewport = openingViewport(layout, PANE);
      expect(viewport.zoom).toBeGreaterThanOrEqual(0.75);
      const view = viewRect(viewport, PANE);
      const first = layout.rects.get(structure.rootIds[0] ?? ('' as never));
      expect(first !== undefined && overlaps(first, view)).toBe(true);
    }
  });

  it('shows one agency from edge to edge, however narrow the window', () => {
    const structure = aCity(40);
    for (const width of [806, 1260]) {
      const pane = { width, height: 543 };
      const layout = layOutChart(structure, {
        style: 'compact',
        collapsed: new Set(),
        sizeOf: () => CARD_SIZE,
        page: pageWidth(pane),
      });
      const view = viewRect(openingViewport(layout, pane), pane);
      const [tree] = layout.trees.values();
      expect(view.x).toBeLessThanOrEqual(tree?.x ?? Number.NaN);
      expect(view.x + view.width).toBeGreaterThanOrEqual((tree?.x ?? 0) + (tree?.width ?? 0));
    }
  });

  it('opens a small plan whole, a city with its agencies', () => {
    expect(openingCollapsed(aCity(40), { style: 'compact', card: CARD_SIZE }, PANE).size).toBe(0);
    const city = aCity(5000);
    const collapsed = openingCollapsed(city, { style: 'compact', card: CARD_SIZE }, PANE);
    for (const id of city.rootIds) expect(collapsed.has(id)).toBe(true);
  });
});

describe('a card brought to the middle', () => {
  const structure = aCity(300);
  const layout = layOutChart(structure, {
    style: 'compact',
    collapsed: new Set(),
    sizeOf: () => CARD_SIZE,
  });

  it('is read, and leaves no room empty beside the tree of its agency', () => {
    for (const card of layout.rects.values()) {
      const viewport = centred(layout, card, PANE, 0.3);
      expect(viewport.zoom).toBeGreaterThanOrEqual(0.75);
      const view = viewRect(viewport, PANE);
      expect(overlaps(card, view)).toBe(true);
      const tree = [...layout.trees.values()].find((one) => overlaps(one, card));
      const isWider = (tree?.width ?? 0) > view.width;
      if (isWider)
        expect(view.x + view.width).toBeLessThan((tree?.x ?? 0) + (tree?.width ?? 0) + 40);
    }
  });

  it('keeps a zoom that reads well', () => {
    const [card] = layout.rects.values();
    expect(card && centred(layout, card, PANE, 1.3).zoom).toBe(1.3);
  });
});

describe('fitted', () => {
  it('shows all of the bounds and never blows them up', () => {
    const bounds = { x: 0, y: 0, width: 5000, height: 900 };
    const view = viewRect(fitted(bounds, PANE), PANE);
    expect(view.x).toBeLessThanOrEqual(0);
    expect(view.x + view.width).toBeGreaterThanOrEqual(5000);
    expect(fitted({ ...bounds, width: 10, height: 10 }, PANE).zoom).toBe(1);
  });
});
