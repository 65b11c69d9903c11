import { type ChartLayout, layOutChart } from '../../../core/layout/layOutChart';
import type { BranchDrawing } from '../../../core/layout/layoutStyle';
import { collapsedAt, levelsOf, unitsPerLevel } from '../../../core/layout/levels';
import { contains, type Rect, type Size } from '../../../core/layout/rect';
import type { LayoutStyle } from '../../../core/model/drawing';
import type { UnitId } from '../../../core/model/ids';
import type { Structure } from '../../../core/model/structure';
import { MIN_ZOOM } from './zooms';

/** Room left free around a chart that is fitted into its window, in pixels. */
const FIT_MARGIN = 28;
/** From this zoom on a chart reads without effort. */
const READABLE_ZOOM = 0.75;
/** Zoom of a chart that opens in part only. */
const PARTIAL_ZOOM = 0.85;
/** With fewer cards than this a chart opens one level more. */
const FEW_CARDS = 12;
/** Up to so many cards a chart opens whole, even if it has to be scrolled. */
const WHOLE_UP_TO = 60;

/** React Flow's viewport: the place of the chart's origin in the window, and the zoom. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Width of a page of the chart: what the window shows across when the chart opens in part. */
export const pageWidth = (pane: Size): number => (pane.width - 2 * FIT_MARGIN) / PARTIAL_ZOOM;

/** The zoom at which all of the bounds are seen; never above 1. */
function fitZoom(bounds: Rect, pane: Size): number {
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

/** What the room that a chart takes depends on. */
interface OpeningStyle {
  readonly style: LayoutStyle;
  readonly drawing?: BranchDrawing | undefined;
  readonly card: Size;
}

/** What is collapsed at first: as many levels are drawn as can be read without scrolling. */
export function openingCollapsed(
  structure: Structure,
  { style, drawing, card }: OpeningStyle,
  pane: Size,
): ReadonlySet<UnitId> {
  const perLevel = unitsPerLevel(structure);
  const levels = levelsOf(structure);
  if (perLevel.reduce((sum, count) => sum + count, 0) <= WHOLE_UP_TO) return new Set();
  let shown = perLevel[0] ?? 0;
  let drawn = shown;
  let best = collapsedAt(structure, 1);
  for (let level = 2; level <= levels; level += 1) {
    shown += perLevel[level - 1] ?? 0;
    if (shown > 400) break;
    const collapsed = collapsedAt(structure, level);
    const layout = layOutChart(structure, {
      style,
      drawing,
      collapsed,
      sizeOf: () => card,
      page: pageWidth(pane),
    });
    const isReadable = fitZoom(layout.bounds, pane) >= READABLE_ZOOM;
    if (!isReadable && drawn >= FEW_CARDS) break;
    drawn = shown;
    best = collapsed;
  }
  return best;
}

/** The first view of a layout: whole where it can be read, else the first agency's head. */
export function openingViewport(layout: ChartLayout, pane: Size): Viewport {
  if (fitZoom(layout.bounds, pane) >= READABLE_ZOOM) return fitted(layout.bounds, pane);
  const [root] = layout.trees.keys();
  const tree = root === undefined ? undefined : layout.trees.get(root);
  const card = root === undefined ? undefined : layout.rects.get(root);
  if (tree === undefined || card === undefined) return fitted(layout.bounds, pane);
  const acrossZoom = (pane.width - 2 * FIT_MARGIN) / tree.width;
  const zoom = Math.min(PARTIAL_ZOOM, Math.max(READABLE_ZOOM, acrossZoom));
  const isSideways = layout.style === 'leftRight';
  const isNarrow = acrossZoom >= zoom && layout.trees.size > 1;
  const { x: middle } = centredOn(card, tree, pane, zoom);
  return {
    x: isNarrow || isSideways ? FIT_MARGIN : middle,
    y: isSideways ? pane.height / 2 - (card.y + card.height / 2) * zoom : FIT_MARGIN,
    zoom,
  };
}

/** Zoom at which a card is shown that was asked for, where the present one is too small to read. */
const READING_ZOOM = 0.9;

/** A card in the middle of the window, or as near as its agency's tree goes: no room stays empty. */
export function centred(layout: ChartLayout, card: Rect, pane: Size, zoom: number): Viewport {
  const x = card.x + card.width / 2;
  const y = card.y + card.height / 2;
  const tree = [...layout.trees.values()].find((one) => contains(one, x, y)) ?? card;
  const view = centredOn(card, tree, pane, zoom < READABLE_ZOOM ? READING_ZOOM : zoom);
  // A tree at the edge of the chart leaves no more room empty than the margin.
  const { bounds } = layout;
  return {
    x: within(view.x, bounds.x * view.zoom, bounds.width * view.zoom, pane.width),
    y: within(view.y, bounds.y * view.zoom, bounds.height * view.zoom, pane.height),
    zoom: view.zoom,
  };
}

/** An offset at which something wider than its room fills it; anything narrower stays where it is. */
function within(offset: number, start: number, length: number, room: number): number {
  if (length <= room - 2 * FIT_MARGIN) return offset;
  return Math.max(room - FIT_MARGIN - start - length, Math.min(FIT_MARGIN - start, offset));
}

function centredOn(card: Rect, tree: Rect, pane: Size, zoom: number): Viewport {
  const place = (middle: number, start: number, length: number, room: number): number => {
    const inner = room - 2 * FIT_MARGIN;
    if (length * zoom <= inner) return room / 2 - (start + length / 2) * zoom;
    return within(room / 2 - middle * zoom, start * zoom, length * zoom, room);
  };
  return {
    x: place(card.x + card.width / 2, tree.x, tree.width, pane.width),
    y: place(card.y + card.height / 2, tree.y, tree.height, pane.height),
    zoom,
  };
}
