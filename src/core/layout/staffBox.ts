import type { LayoutGaps } from './layoutStyle';
import type { Size } from './rect';

/**
 * The room of an item in its branch, as if that grew down: its card, and below it the boxes of the
 * staff units at both sides of the line that goes on to the other children.
 */
export interface ItemBox extends Size {
  /** Where the line runs, from the left of the box. */
  readonly trunk: number;
  readonly cardX: number;
  /** Top left corner of every staff unit's box; pairs from the top down, left before right. */
  readonly staff: readonly { readonly x: number; readonly y: number }[];
}

/** An item without staff units is as large as its card. */
export const plainBox = ({ width, height }: Size): ItemBox => ({
  width,
  height,
  trunk: width / 2,
  cardX: 0,
  staff: [],
});

/** The box of a card with staff units of these sizes; all sizes as if the branch grew down. */
export function staffBox(card: Size, staff: readonly Size[], gaps: LayoutGaps): ItemBox {
  const half = gaps.indent / 2;
  const [left, right] = [widest(staff, 0), widest(staff, 1)];
  const trunk = Math.ceil(Math.max(card.width / 2, left === 0 ? 0 : left + half));
  const after = Math.ceil(Math.max(card.width / 2, right === 0 ? 0 : right + half));
  const places: { x: number; y: number }[] = [];
  let height = card.height;
  for (let i = 0; i < staff.length; i += 2) {
    const before = staff[i] as Size;
    const next = staff[i + 1];
    const y = height + gaps.level / 2;
    places.push({ x: trunk - half - before.width, y });
    if (next !== undefined) places.push({ x: trunk + half, y });
    height = y + Math.max(before.height, next?.height ?? 0);
  }
  return {
    width: trunk + after,
    height,
    trunk,
    cardX: Math.floor(trunk - card.width / 2),
    staff: places,
  };
}

/** The widest of every other size, beginning with the given one. */
function widest(sizes: readonly Size[], from: number): number {
  let most = 0;
  for (let i = from; i < sizes.length; i += 2) most = Math.max(most, (sizes[i] as Size).width);
  return most;
}
