import type { LayoutStyle } from '../model/drawing';
import type { UnitId } from '../model/ids';
import type { Structure } from '../model/structure';
import type { Unit } from '../model/unit';
import type { Bus } from './busesOf';
import { chartBranches, type LayoutInput } from './chartItems';
import { emitTrees } from './emitTrees';
import { type BranchDrawing, DEFAULT_GAPS, type LayoutGaps } from './layoutStyle';
import { packRows, packShelves } from './packShelves';
import { type PlacedBranch, placeBranch } from './placeBranch';
import { boundsOf, type Rect, type Size } from './rect';

/** Where everything of a chart is drawn. The bounds begin at the origin. */
export interface ChartLayout {
  readonly style: LayoutStyle;
  /** Cards of the visible units, those of a branch in one style level by level. */
  readonly rects: ReadonlyMap<UnitId, Rect>;
  /** Units whose children stand, or would stand, at their right. */
  readonly sideways: ReadonlySet<UnitId>;
  /** Units that stand beside the line. */
  readonly beside: ReadonlySet<UnitId>;
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
  readonly drawing?: BranchDrawing | undefined;
  readonly collapsed: ReadonlySet<UnitId>;
  readonly sizeOf: (unit: Unit) => Size;
  readonly gaps?: LayoutGaps;
  /** Wished width to height of the whole. */
  readonly aspect?: number;
  /** In a compact chart, the width that an agency's children are broken into rows to. */
  readonly page?: number;
  /** In a compact chart, the most columns that leaves are stacked in. */
  readonly mostColumns?: number;
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
  const hasTrees = placed.some(({ boxes }) => boxes.length > 1);
  const shelves = packShelves(
    treesOf(placed).map(({ size }) => size),
    hasTrees ? gaps.tree : gaps.sibling + gaps.stack,
    options.aspect ?? SCREEN_ASPECT,
  );
  const out = {
    rects: new Map<UnitId, Rect>(),
    sideways: new Set<UnitId>(),
    beside: new Set<UnitId>(),
    buses: [] as Bus[],
    trees: new Map<UnitId, Rect>(),
  };
  emitTrees(placed, shelves.places, { x: 0, y: 0 }, out, gaps);
  const strip = stripOf(treesOf(parked), shelves, gaps);
  if (strip !== null) {
    const origin = { x: strip.rect.x + STRIP_PADDING, y: strip.rect.y + STRIP_TITLE };
    emitTrees(parked, strip.places, origin, out, gaps);
  }
  const parkedStrip = strip?.rect ?? null;
  const whole = [...out.trees.values(), ...(parkedStrip === null ? [] : [parkedStrip])];
  return { style: options.style, ...out, parkedStrip, bounds: boundsOf(whole) };
}

/** The branches below some roots, those of the roots first, each with its items in their places. */
function placeTrees(
  input: LayoutInput,
  rootIds: readonly UnitId[],
  page?: number,
): readonly PlacedBranch[] {
  const branches = chartBranches(input, rootIds);
  const placed: PlacedBranch[] = new Array(branches.length);
  for (let i = branches.length - 1; i >= 0; i -= 1) {
    const branch = branches[i];
    if (branch !== undefined) placed[i] = placeBranch(branch, placed, input.gaps, page);
  }
  return placed;
}

const treesOf = (placed: readonly PlacedBranch[]): readonly PlacedBranch[] =>
  placed.filter(({ branch }) => branch.isTree);

function stripOf(
  parked: readonly PlacedBranch[],
  above: Size,
  gaps: LayoutGaps,
): { rect: Rect; places: readonly { x: number; y: number }[] } | null {
  if (parked.length === 0) return null;
  const sizes = parked.map(({ size }) => size);
  const lone = packShelves(sizes, gaps.sibling, SCREEN_ASPECT * 3);
  const pageWidth = Math.max(lone.width, above.width - 2 * STRIP_PADDING);
  const rows = packRows(sizes, gaps.sibling, pageWidth);
  const rect = {
    x: 0,
    y: above.height === 0 ? 0 : above.height + gaps.tree,
    width: pageWidth + 2 * STRIP_PADDING,
    height: rows.height + STRIP_TITLE + STRIP_PADDING,
  };
  return { rect, places: rows.places };
}
