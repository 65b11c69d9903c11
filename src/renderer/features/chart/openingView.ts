import { type ChartLayout, layOutChart } from '../../../core/layout/layOutChart';
import type { LayoutStyle } from '../../../core/layout/layoutStyle';
import { collapsedAt, levelsOf, unitsPerLevel } from '../../../core/layout/levels';
import type { Rect, Size } from '../../../core/layout/rect';
import type { UnitId } from '../../../core/model/ids';
import type { Structure } from '../../../core/model/structure';
import { CARD_SIZE, CARD_ZOOM, MIN_ZOOM } from './cardSize';

/** Room left free around a chart that is fitted into its window, in pixels. */
const FIT_MARGIN = 28;
/** Up to so many cards a chart opens whole, even if it has to be scrolled. */
const WHOLE_UP_TO = 60;

/** React Flow's viewport: the place of the chart's origin in the window, and the zoom. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The zoom at which all of the bounds are seen; never above 1. */
export function fitZoom(bounds: Rect, pane: Size): number {
  const across = (pane.width - 2 * FIT_MARGIN) / Math.max(1, bounds.width);
  const down = (pane.height - 2 * FIT_MARGIN) / Math.max(1, bounds.height);
  return Math.max(MIN_ZOOM, Math.min(1, across, down));
}

/** Shows all of the bounds; with a least zoom, their middle at the top. */
export function fitted(bounds: Rect, pane: Size, leastZoom = 0): Viewport {
  const zoom = Math.max(fitZoom(bounds, pane), leastZoom);
  const free = pane.height - bounds.height * zoom;
  return {
    x: pane.width / 2 - (bounds.x + bounds.width / 2) * zoom,
    y: (free > 2 * FIT_MARGIN ? free / 2 : FIT_MARGIN) - bounds.y * zoom,
    zoom,
  };
}

/** What is collapsed at first: as many levels are drawn as can be read without scrolling. */
export function openingCollapsed(
  structure: Structure,
  style: LayoutStyle,
  pane: Size,
): ReadonlySet<UnitId> {
  const perLevel = unitsPerLevel(structure);
  const levels = levelsOf(structure);
  if (structure.units.size <= WHOLE_UP_TO) return new Set();
  let shown = perLevel[0] ?? 0;
  let best = collapsedAt(structure, 1);
  for (let level = 2; level <= levels; level += 1) {
    shown += perLevel[level - 1] ?? 0;
    if (shown > 400) break;
    const collapsed = collapsedAt(structure, level);
    const layout = layOutChart(structure, { style, collapsed, sizeOf: () => CARD_SIZE });
    if (fitZoom(layout.bounds, pane) < CARD_ZOOM) break;
    best = collapsed;
  }
  return best;
}

/** The first view of a layout: whole where it can be read, else the first agency's head. */
export function openingViewport(layout: ChartLayout, pane: Size): Viewport {
  const zoom = fitZoom(layout.bounds, pane);
  if (zoom >= CARD_ZOOM) return fitted(layout.bounds, pane);
  const [root] = layout.trees.keys();
  const first = root === undefined ? undefined : layout.rects.get(root);
  if (first === undefined) return fitted(layout.bounds, pane);
  const least = Math.max(zoom, 0.7);
  return layout.trees.size > 1
    ? { x: FIT_MARGIN, y: FIT_MARGIN, zoom: least }
    : { x: pane.width / 2 - (first.x + first.width / 2) * least, y: FIT_MARGIN, zoom: least };
}
