import type { UnitId } from '../model/ids';
import type { Structure } from '../model/structure';
import type { Unit } from '../model/unit';
import { type Bus, busesOf } from './busesOf';
import {
  type ChartForest,
  type ChartItem,
  chartItems,
  type LayoutInput,
  rowsIn,
} from './chartItems';
import { DEFAULT_GAPS, type LayoutGaps, type LayoutStyle } from './layoutStyle';
import { packRows, packShelves } from './packShelves';
import { boundsOf, type Rect, type Size } from './rect';
import { shelveChildren } from './shelveChildren';
import { tidyTree } from './tidyTree';

/** Where everything of a chart is drawn. The bounds begin at the origin. */
export interface ChartLayout {
  readonly style: LayoutStyle;
  /** Cards of the visible units, the units of a tree level by level. */
  readonly rects: ReadonlyMap<UnitId, Rect>;
  /** The lines from each parent to its children. */
  readonly buses: readonly Bus[];
  /** The whole tree of each agency. */
  readonly trees: ReadonlyMap<UnitId, Rect>;
  /** The strip of units that are not placed yet; null without any. */
  readonly parkedStrip: Rect | null;
  readonly bounds: Rect;
}

export interface LayoutOptions {
  readonly style: LayoutStyle;
  readonly collapsed: ReadonlySet<UnitId>;
  readonly sizeOf: (unit: Unit) => Size;
  readonly gaps?: LayoutGaps;
  /** Wished width to height of the whole. */
  readonly aspect?: number;
  /** In a compact chart, the width that an agency's children are broken into rows to. */
  readonly page?: number;
}

/** Room above the parked units for the strip's title. */
const STRIP_TITLE = 36;
const STRIP_PADDING = 24;
/** Width to height that suits a screen beside two panels. */
const SCREEN_ASPECT = 1.8;

/**
 * Lays a structure out: the agencies' trees in rows, then the parked units in a strip of their own.
 * Linear in the number of visible units; the same input gives the same layout.
 */
export function layOutChart(structure: Structure, options: LayoutOptions): ChartLayout {
  const gaps = options.gaps ?? DEFAULT_GAPS;
  const input: LayoutInput = { structure, gaps, ...options };
  const placed = placeTrees(input, structure.rootIds, options.page);
  const parked = placeTrees(input, structure.parkedIds, options.page);
  const hasTrees = placed.forest.count > structure.rootIds.length;
  const shelves = packShelves(
    placed.sizes,
    hasTrees ? gaps.tree : gaps.sibling + gaps.stack,
    options.aspect ?? SCREEN_ASPECT,
  );
  const out = {
    rects: new Map<UnitId, Rect>(),
    buses: [] as Bus[],
    trees: new Map<UnitId, Rect>(),
  };
  emit(placed, shelves.places, { x: 0, y: 0 }, out, options.style, gaps);
  const strip = stripOf(parked, shelves, gaps);
  if (strip !== null) {
    const origin = { x: strip.rect.x + STRIP_PADDING, y: strip.rect.y + STRIP_TITLE };
    emit(parked, strip.places, origin, out, options.style, gaps);
  }
  const parkedStrip = strip?.rect ?? null;
  const whole = [...out.trees.values(), ...(parkedStrip === null ? [] : [parkedStrip])];
  return { style: options.style, ...out, parkedStrip, bounds: boundsOf(whole) };
}

interface PlacedTrees {
  readonly forest: ChartForest;
  /** Top left corner of each item, relative to its tree's. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** The tree that an item belongs to. */
  readonly tree: Int32Array;
  readonly sizes: readonly Size[];
}

function placeTrees(input: LayoutInput, rootIds: readonly UnitId[], page?: number): PlacedTrees {
  const forest = chartItems(input, rootIds);
  const isSideways = input.style === 'leftRight';
  const { sibling, level } = input.gaps;
  const across = new Float64Array(forest.count);
  const starts = new Float64Array(forest.count);
  const ends = new Float64Array(forest.count);
  const tree = new Int32Array(forest.count);
  forest.items.forEach((item, i) => {
    const parent = forest.parent[i] as number;
    tree[i] = parent === -1 ? i : (tree[parent] as number);
    across[i] = (isSideways ? item.height : item.width) + sibling;
    starts[i] = parent === -1 ? 0 : (ends[parent] as number);
    ends[i] = (starts[i] as number) + (isSideways ? item.width : item.height) + level;
  });
  const positions = tidyTree(forest, across, ends);
  const [xs, ys] = isSideways ? [starts, positions] : [positions, starts];
  const sizes = normalise(forest, xs, ys, tree, rootIds.length);
  if (input.style === 'compact') shelveChildren(forest, xs, ys, sizes, input.gaps, page);
  return { forest, xs, ys, tree, sizes };
}

/** Moves every tree to begin at its own origin, on whole numbers, and gives the trees' sizes. */
function normalise(
  forest: ChartForest,
  xs: Float64Array,
  ys: Float64Array,
  tree: Int32Array,
  trees: number,
): { width: number; height: number }[] {
  const lefts = new Float64Array(trees).fill(Infinity);
  const tops = new Float64Array(trees).fill(Infinity);
  for (let i = 0; i < forest.count; i += 1) {
    const t = tree[i] as number;
    lefts[t] = Math.min(lefts[t] as number, xs[i] as number);
    tops[t] = Math.min(tops[t] as number, ys[i] as number);
  }
  const sizes = Array.from({ length: trees }, () => ({ width: 0, height: 0 }));
  forest.items.forEach((item, i) => {
    const t = tree[i] as number;
    xs[i] = Math.round((xs[i] as number) - (lefts[t] as number));
    ys[i] = Math.round((ys[i] as number) - (tops[t] as number));
    const size = sizes[t] as { width: number; height: number };
    size.width = Math.max(size.width, (xs[i] as number) + item.width);
    size.height = Math.max(size.height, (ys[i] as number) + item.height);
  });
  return sizes;
}

function stripOf(
  parked: PlacedTrees,
  above: Size,
  gaps: LayoutGaps,
): { rect: Rect; places: readonly { x: number; y: number }[] } | null {
  if (parked.sizes.length === 0) return null;
  const lone = packShelves(parked.sizes, gaps.sibling, SCREEN_ASPECT * 3);
  const pageWidth = Math.max(lone.width, above.width - 2 * STRIP_PADDING);
  const rows = packRows(parked.sizes, gaps.sibling, pageWidth);
  const rect = {
    x: 0,
    y: above.height === 0 ? 0 : above.height + gaps.tree,
    width: pageWidth + 2 * STRIP_PADDING,
    height: rows.height + STRIP_TITLE + STRIP_PADDING,
  };
  return { rect, places: rows.places };
}

function emit(
  trees: PlacedTrees,
  places: readonly { readonly x: number; readonly y: number }[],
  origin: { readonly x: number; readonly y: number },
  out: { rects: Map<UnitId, Rect>; buses: Bus[]; trees: Map<UnitId, Rect> },
  style: LayoutStyle,
  gaps: LayoutGaps,
): void {
  const { forest } = trees;
  const corners: Rect[] = forest.items.map((item, i) => {
    const place = places[trees.tree[i] as number] as { x: number; y: number };
    const x = origin.x + place.x + (trees.xs[i] as number);
    const y = origin.y + place.y + (trees.ys[i] as number);
    return { x, y, width: item.width, height: item.height };
  });
  forest.items.forEach((item, i) => {
    placeCards(item, corners[i] as Rect, gaps, out.rects);
    const size = forest.parent[i] === -1 ? trees.sizes[i] : undefined;
    const place = places[i];
    const unit = item.units[0];
    if (size === undefined || place === undefined || unit === undefined) return;
    out.trees.set(unit.id, { x: origin.x + place.x, y: origin.y + place.y, ...size });
  });
  for (const bus of busesOf(forest, corners, out.rects, style, gaps)) out.buses.push(bus);
}

function placeCards(
  item: ChartItem,
  corner: Rect,
  gaps: LayoutGaps,
  rects: Map<UnitId, Rect>,
): void {
  if (item.columns === 0) {
    rects.set((item.units[0] as Unit).id, corner);
    return;
  }
  const rows = rowsIn(item);
  const step = (item.width + gaps.sibling) / item.columns;
  let y = corner.y;
  item.units.forEach((unit, i) => {
    const column = Math.floor(i / rows);
    if (i % rows === 0) y = corner.y;
    const size = item.sizes[i] as Size;
    rects.set(unit.id, { x: corner.x + column * step + gaps.indent, y, ...size });
    y += size.height + gaps.stack;
  });
}
