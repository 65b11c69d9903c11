import type { ChartForest } from './chartItems';
import type { LayoutGaps } from './layoutStyle';
import { packRows } from './packShelves';
import type { Size } from './rect';

/** An agency's children are put in several rows when one row is wider than this, to its height … */
const WIDEST_ASPECT = 2.4;
/** … and wider than so many cards. */
const WIDEST_CARDS = 6;
/** Width to height that the rows then aim at. */
const ROWS_ASPECT = 1.7;

/**
 * In a compact chart, breaks the row of an agency's children into several rows when it is much wider
 * than high, or than a page when one is given. Changes the given corners; needs every tree to begin
 * at the origin.
 */
export function shelveChildren(
  forest: ChartForest,
  xs: Float64Array,
  ys: Float64Array,
  sizes: readonly { width: number; height: number }[],
  gaps: LayoutGaps,
  page?: number,
): void {
  const branches = branchesOf(forest, xs, ys);
  for (let root = 0; root < sizes.length; root += 1) {
    const size = sizes[root] as { width: number; height: number };
    const card = forest.items[root] as Size;
    const count = forest.childCount[root] as number;
    const isWide =
      page === undefined
        ? size.width > WIDEST_ASPECT * size.height &&
          size.width > WIDEST_CARDS * (card.width + gaps.sibling)
        : size.width > page;
    if (count < 2 || !isWide) continue;
    const first = forest.firstChild[root] as number;
    const boxes = branches.boxes.slice(first, first + count) as Box[];
    const rows = packRows(
      boxes,
      gaps.level,
      page === undefined ? pageWidth(boxes, gaps.level) : page - gaps.indent,
    );
    boxes.forEach((box, i) => {
      const place = rows.places[i] as { x: number; y: number };
      // The first level's line needs room at the left of the rows.
      box.dx = place.x + gaps.indent - box.left;
      box.dy = place.y;
    });
    xs[root] = Math.round((rows.width + gaps.indent - card.width) / 2);
    size.width = Math.max(card.width, rows.width + gaps.indent);
    size.height = card.height + gaps.level + rows.height;
  }
  for (let item = 0; item < forest.count; item += 1) {
    const box = branches.boxes[branches.branch[item] as number];
    if (box === undefined || forest.parent[item] === -1) continue;
    xs[item] = Math.round((xs[item] as number) + box.dx);
    ys[item] = Math.round((ys[item] as number) + box.dy);
  }
}

interface Box extends Size {
  readonly left: number;
  dx: number;
  dy: number;
}

function pageWidth(boxes: readonly Size[], gap: number): number {
  let [area, widest] = [0, 0];
  for (const box of boxes) {
    area += (box.width + gap) * (box.height + gap);
    widest = Math.max(widest, box.width);
  }
  return Math.max(widest, Math.sqrt(area * ROWS_ASPECT));
}

/** The child of a root that each item lies under, and the room that each such child takes. */
function branchesOf(
  forest: ChartForest,
  xs: Float64Array,
  ys: Float64Array,
): { branch: Int32Array; boxes: (Box | undefined)[] } {
  const branch = new Int32Array(forest.count).fill(-1);
  const edges = new Map<number, { left: number; right: number; bottom: number }>();
  for (let item = 0; item < forest.count; item += 1) {
    const parent = forest.parent[item] as number;
    if (parent === -1) continue;
    const own = forest.parent[parent] === -1 ? item : (branch[parent] as number);
    branch[item] = own;
    const { width, height } = forest.items[item] as Size;
    const [x, y] = [xs[item] as number, ys[item] as number];
    const edge = edges.get(own) ?? { left: x, right: x, bottom: y };
    edge.left = Math.min(edge.left, x);
    edge.right = Math.max(edge.right, x + width);
    edge.bottom = Math.max(edge.bottom, y + height);
    edges.set(own, edge);
  }
  const boxes: (Box | undefined)[] = [];
  for (const [item, { left, right, bottom }] of edges) {
    const height = bottom - (ys[item] as number);
    boxes[item] = { left, width: right - left, height, dx: 0, dy: 0 };
  }
  return { branch, boxes };
}
