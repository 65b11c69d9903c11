import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../../../src/core/layout/layOutChart';
import { overlaps } from '../../../../src/core/layout/rect';
import { CARD_SIZE, CARD_ZOOM } from '../../../../src/renderer/features/chart/cardSize';
import {
  fitted,
  openingCollapsed,
  openingViewport,
} from '../../../../src/renderer/features/chart/openingView';
import { viewRect } from '../../../../src/renderer/features/chart/paintScene';
import { aCity } from '../../../builders/aStructure';

const PANE = { width: 850, height: 640 };

describe('the opening view', () => {
  it.each([1, 5, 40, 300, 1000, 5000])('of %i units shows cards that can be read', (units) => {
    const structure = aCity(units);
    for (const style of ['compact', 'topDown', 'leftRight'] as const) {
      const collapsed = openingCollapsed(structure, style, PANE);
      const layout = layOutChart(structure, { style, collapsed, sizeOf: () => CARD_SIZE });
      const viewport = openingViewport(layout, PANE);
      expect(viewport.zoom).toBeGreaterThanOrEqual(CARD_ZOOM);
      const view = viewRect(viewport, PANE);
      const first = layout.rects.get(structure.rootIds[0] ?? ('' as never));
      expect(first !== undefined && overlaps(first, view)).toBe(true);
    }
  });

  it('opens a small plan whole, a city with its agencies', () => {
    expect(openingCollapsed(aCity(40), 'compact', PANE).size).toBe(0);
    const city = aCity(5000);
    const collapsed = openingCollapsed(city, 'compact', PANE);
    for (const id of city.rootIds) expect(collapsed.has(id)).toBe(true);
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
