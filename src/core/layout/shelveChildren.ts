import type { ChartForest } from './chartItems';
import type { LayoutGaps } from './layoutStyle';
import { packRows } from './packShelves';
import type { Size } from './rect';
import type { ItemBox } from './staffBox';

/** An agency's children are put in several rows when one row is wider than this, to its height … */
const WIDEST_ASPECT = 2.4;
/** … and wider than so many cards. */
const WIDEST_CARDS = 6;
/** Width to height that the rows then aim at. */
const ROWS_ASPECT = 1.7;
/** The same for rows on a page: an agency of hundreds of branches is no endless strip. */
const TALLEST_ASPECT = 1 / 4;

/**
 * In the compact tree of an agency, breaks the row of its children into several rows when it is much
 * wider than high, or than a page when one is given. Changes the given corners and the size; needs
 * the tree to begin at the origin.
 */
export function shelveChildren(
  forest: ChartForest,
  roomOf: readonly ItemBox[],
  xs: Float64Array,
  ys: Float64Array,
  size: { width: number; height: number },
  gaps: LayoutGaps,
  page?: number,
): void {
  const head = roomOf[0] as ItemBox;
  const count = forest.childCount[0] as number;
  const isWide =
    page === undefined
      ? size.width > WIDEST_ASPECT * size.height &&
        size.width > WIDEST_CARDS * (head.width + gaps.sibling)
      : size.width > page;
  if (count < 2 || !isWide) return;
  const { branch, boxes } = branchesOf(forest, roomOf, xs, ys);
  const width =
    page === undefined
      ? widthFor(boxes, gaps.level, ROWS_ASPECT)
      : Math.max(page - gaps.indent, widthFor(boxes, gaps.level, TALLEST_ASPECT));
  const rows = packRows(boxes, gaps.level, width);
  // The first level's line needs room at the left of the rows.
  const whole = rows.width + gaps.indent;
  const free = Math.max(0, Math.ceil(head.trunk - whole / 2));
  boxes.forEach((box, i) => {
    const place = rows.places[i] as { x: number; y: number };
    box.dx = free + place.x + gaps.indent - box.left;
    box.dy = place.y;
  });
  xs[0] = free + Math.round(whole / 2 - head.trunk);
  for (let item = 1; item < forest.count; item += 1) {
    const { dx, dy } = boxes[branch[item] as number] as Box;
    xs[item] = Math.round((xs[item] as number) + dx);
    ys[item] = Math.round((ys[item] as number) + dy);
  }
  size.width = Math.max((xs[0] as number) + head.width, free + whole);
  size.height = head.height + gaps.level + rows.height;
}

interface Box extends Size {
  readonly left: number;
  dx: number;
  dy: number;
}

/** The width at which rows of boxes come to about the wished width to height. */
function widthFor(boxes: readonly Size[], gap: number, aspect: number): number {
  let [area, widest] = [0, 0];
  for (const box of boxes) {
    area += (box.width + gap) * (box.height + gap);
    widest = Math.max(widest, box.width);
  }
  return Math.max(widest, Math.sqrt(area * aspect));
}

/** The child of the root that each item lies under, and the room that each such child takes. */
function branchesOf(
  forest: ChartForest,
  roomOf: readonly Size[],
  xs: Float64Array,
  ys: Float64Array,
): { branch: Int32Array; boxes: readonly Box[] } {
  const branch = new Int32Array(forest.count).fill(-1);
  const first = forest.firstChild[0] as number;
  const edges: { left: number; right: number; top: number; bottom: number }[] = [];
  for (let item = 1; item < forest.count; item += 1) {
    const parent = forest.parent[item] as number;
    const own = parent === 0 ? item - first : (branch[parent] as number);
    branch[item] = own;
    const { width, height } = roomOf[item] as Size;
    const [x, y] = [xs[item] as number, ys[item] as number];
    const edge = edges[own] ?? { left: x, right: x, top: y, bottom: y };
    edges[own] = edge;
    edge.left = Math.min(edge.left, x);
    edge.right = Math.max(edge.right, x + width);
    edge.bottom = Math.max(edge.bottom, y + height);
  }
  const boxes = edges.map(({ left, right, top, bottom }) => ({
    left,
    width: right - left,
    height: bottom - top,
    dx: 0,
    dy: 0,
  }));
  return { branch, boxes };
}
