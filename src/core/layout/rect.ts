/** A size in chart units; one unit is one pixel at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in chart units, y downwards. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

const EMPTY_RECT: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a point lies in a rectangle, its left and top edge included. */
export const contains = (rect: Rect, x: number, y: number): boolean =>
  x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;

/** A rectangle grown by a margin on all four sides. */
export const grow = (rect: Rect, margin: number): Rect => ({
  x: rect.x - margin,
  y: rect.y - margin,
  width: rect.width + 2 * margin,
  height: rect.height + 2 * margin,
});

/** A size with its sides exchanged where a branch grows sideways, so that one rule serves both. */
export const turnedSize = ({ width, height }: Size, isSideways: boolean): Size =>
  isSideways ? { width: height, height: width } : { width, height };

/** A rectangle mirrored at the diagonal where a branch grows sideways. */
export const turnedRect = ({ x, y, width, height }: Rect, isSideways: boolean): Rect =>
  isSideways ? { x: y, y: x, width: height, height: width } : { x, y, width, height };

/** The least rectangle around all given ones; an empty one at the origin when there are none. */
export function boundsOf(rects: Iterable<Rect>): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  return left === Infinity
    ? EMPTY_RECT
    : { x: left, y: top, width: right - left, height: bottom - top };
}
