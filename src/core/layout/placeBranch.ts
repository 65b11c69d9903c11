import type { ChartBranch, ChartItem } from './chartItems';
import type { LayoutGaps } from './layoutStyle';
import { type Size, turnedSize } from './rect';
import { shelveChildren } from './shelveChildren';
import { type ItemBox, plainBox, staffBox } from './staffBox';
import { tidyTree } from './tidyTree';

/** A branch whose items have their places in it. */
export interface PlacedBranch {
  readonly branch: ChartBranch;
  /** Room of each item, as if the branch grew down. */
  readonly boxes: readonly ItemBox[];
  /** Top left corner of each item's room, from that of the branch. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly size: Size;
}

/** Places the items of a branch; the branches that begin inside of it are `placed` before. */
export function placeBranch(
  branch: ChartBranch,
  placed: readonly (PlacedBranch | undefined)[],
  gaps: LayoutGaps,
  page?: number,
): PlacedBranch {
  const { forest, isSideways } = branch;
  const turned = (size: Size): Size => turnedSize(size, isSideways);
  const sizeOf = (number: number, card: Size): Size => placed[number]?.size ?? card;
  const boxes = forest.items.map((item): ItemBox => {
    const card = turned(sizeOf(item.branch, itemSize(item, gaps)));
    if (item.staff.length === 0) return plainBox(card);
    const staff = item.staff.map((head) => turned(sizeOf(head.branch, head.size)));
    return staffBox(card, staff, gaps);
  });
  const [across, along] = positions(branch, boxes, gaps);
  const [xs, ys] = isSideways ? [along, across] : [across, along];
  const width = extent(xs, boxes, isSideways ? 'height' : 'width');
  const height = extent(ys, boxes, isSideways ? 'width' : 'height');
  const size = { width, height };
  if (branch.isTree && branch.style === 'compact')
    shelveChildren(forest, boxes, xs, ys, size, gaps, page);
  return { branch, boxes, xs, ys, size };
}

/** Places across and along the growth, the least of each 0, on whole numbers. */
function positions(
  { forest, isHeadFirst }: ChartBranch,
  boxes: readonly ItemBox[],
  gaps: LayoutGaps,
): [Float64Array, Float64Array] {
  const count = forest.count;
  if (count === 1) return [new Float64Array(1), new Float64Array(1)];
  const room = new Float64Array(count);
  const trunks = new Float64Array(count);
  const along = new Float64Array(count);
  const ends = new Float64Array(count);
  boxes.forEach((box, i) => {
    const parent = forest.parent[i] as number;
    room[i] = box.width + gaps.sibling;
    trunks[i] = box.trunk + gaps.sibling / 2;
    along[i] = parent === -1 ? 0 : (ends[parent] as number);
    ends[i] = (along[i] as number) + box.height + gaps.level;
  });
  const across = tidyTree(forest, room, ends, trunks);
  let least = Infinity;
  // Below the line of a branch that turns aside, everything lies under its first card's top.
  for (let i = isHeadFirst ? 1 : 0; i < count; i += 1) least = Math.min(least, across[i] as number);
  if (isHeadFirst) across[0] = least;
  for (let i = 0; i < count; i += 1) {
    across[i] = Math.round((across[i] as number) - least);
    along[i] = Math.round(along[i] as number);
  }
  return [across, along];
}

function extent(starts: Float64Array, boxes: readonly ItemBox[], side: 'width' | 'height'): number {
  let end = 0;
  boxes.forEach((box, i) => {
    end = Math.max(end, (starts[i] as number) + box[side]);
  });
  return end;
}

/** The size of an item's card, or of its block of stacked cards. */
function itemSize({ sizes, columns }: ChartItem, gaps: LayoutGaps): Size {
  if (columns === 0) return sizes[0] as Size;
  const rows = Math.ceil(sizes.length / columns);
  let [width, height, tallest] = [0, 0, 0];
  sizes.forEach((size, i) => {
    width = Math.max(width, size.width);
    height = (i % rows === 0 ? 0 : height + gaps.stack) + size.height;
    tallest = Math.max(tallest, height);
  });
  const used = Math.ceil(sizes.length / rows);
  return {
    width: used * (gaps.indent + width) + (used - 1) * gaps.sibling,
    height: tallest,
  };
}
