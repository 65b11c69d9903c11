import { FROZEN_COLUMNS, type TableColumn } from '../tableColumn';

/** Heights of the lines of the grid in pixels; the style sheet has the same. */
export const ROW_HEIGHT = 30;
export const HEADER_HEIGHT = 60;
export const SUM_HEIGHT = 32;

/** Width of the columns from one up to another, which is not in it. */
export const widthOf = (columns: readonly TableColumn[], from: number, to: number): number =>
  columns.slice(from, to).reduce((sum, { width }) => sum + width, 0);

/** The column at a place, in pixels from the left of the first; the nearest when there is none. */
export function columnAt(columns: readonly TableColumn[], x: number): number {
  let right = 0;
  for (const [i, { width }] of columns.entries()) {
    right += width;
    if (x < right) return i;
  }
  return columns.length - 1;
}

/** The part of the window in which cells can be seen, beside headings, frozen columns and sums. */
interface CellWindow {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the cells that scroll are in the window; `sums` is the height of the lines at the bottom. */
export function cellWindow(
  scroller: HTMLElement,
  columns: readonly TableColumn[],
  sums: number,
): CellWindow {
  const box = scroller.getBoundingClientRect();
  return {
    left: box.left + widthOf(columns, 0, FROZEN_COLUMNS),
    top: box.top + HEADER_HEIGHT,
    right: box.left + scroller.clientWidth,
    bottom: box.top + scroller.clientHeight - sums,
  };
}

/** Pixels in a second by which a pointer outside of the cells scrolls them: the farther, the faster. */
export function scrollSpeed(pointer: number, from: number, to: number): number {
  const beyond = pointer < from ? pointer - from : Math.max(0, pointer - to);
  const [slowest, perPixel, fastest] = [90, 14, 4000];
  return Math.sign(beyond) * Math.min(fastest, slowest + Math.abs(beyond) * perPixel);
}

/** Scrolls up or down just as far as a row needs to be seen between headings and sums. */
export function scrollToRow(scroller: HTMLElement, index: number, sums: number): void {
  const top = index * ROW_HEIGHT;
  const room = scroller.clientHeight - HEADER_HEIGHT - sums;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + ROW_HEIGHT > scroller.scrollTop + room)
    scroller.scrollTop = top + ROW_HEIGHT - room;
}

/** Scrolls sideways just as far as a column needs to be seen beside the frozen ones. */
export function scrollToColumn(
  scroller: HTMLElement,
  columns: readonly TableColumn[],
  column: number,
): void {
  if (column < FROZEN_COLUMNS) return;
  const frozen = widthOf(columns, 0, FROZEN_COLUMNS);
  const left = widthOf(columns, 0, column);
  const right = left + (columns[column]?.width ?? 0);
  if (left < scroller.scrollLeft + frozen) scroller.scrollLeft = left - frozen;
  else if (right > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = right - scroller.clientWidth;
}
