import type { UnitId } from '../model/ids';
import type { Unit } from '../model/unit';
import { type Bus, busesOf, type DrawnBranch } from './busesOf';
import { type ChartItem, rowsIn } from './chartItems';
import type { LayoutGaps } from './layoutStyle';
import type { PlacedBranch } from './placeBranch';
import { type Rect, type Size, turnedRect, turnedSize } from './rect';
import type { ItemBox } from './staffBox';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a layout is gathered into. */
interface Gathered {
  readonly rects: Map<UnitId, Rect>;
  readonly sideways: Set<UnitId>;
  readonly beside: Set<UnitId>;
  readonly buses: Bus[];
  readonly trees: Map<UnitId, Rect>;
}

/** Puts placed trees at their places in the chart, and the branches that begin inside into them. */
export function emitTrees(
  placed: readonly PlacedBranch[],
  places: readonly Point[],
  origin: Point,
  out: Gathered,
  gaps: LayoutGaps,
): void {
  const origins: Point[] = places.map(({ x, y }) => ({ x: origin.x + x, y: origin.y + y }));
  const drawn = placed.map((one, number): DrawnBranch => {
    const at = origins[number] as Point;
    const { forest, isTree } = one.branch;
    const [root] = (forest.items[0] as ChartItem).units;
    if (isTree && root !== undefined) out.trees.set(root.id, { ...at, ...one.size });
    const rooms = forest.items.map((item, i) => {
      const room = roomAt(one, i, at);
      if (item.branch !== -1) origins[item.branch] = room;
      else placeCards(one, item, i, room, out, gaps);
      placeStaff(one, item, i, room, out, origins);
      return room;
    });
    return { branch: one.branch, corner: at, rooms };
  });
  for (const one of drawn)
    for (const bus of busesOf(one, drawn, out.rects, gaps)) out.buses.push(bus);
}

function roomAt({ branch, boxes, xs, ys }: PlacedBranch, item: number, at: Point): Rect {
  const size = turnedSize(boxes[item] as ItemBox, branch.isSideways);
  return { x: at.x + (xs[item] as number), y: at.y + (ys[item] as number), ...size };
}

/** Staff units that are cards alone get their places; for the others, the places of their branches. */
function placeStaff(
  { branch, boxes }: PlacedBranch,
  item: ChartItem,
  number: number,
  room: Rect,
  out: Gathered,
  origins: Point[],
): void {
  item.staff.forEach((head, i) => {
    out.beside.add(head.unit.id);
    const place = boxes[number]?.staff[i] as Point;
    const { x, y } = turnedRect({ ...place, width: 0, height: 0 }, branch.isSideways);
    const corner = { x: room.x + x, y: room.y + y };
    if (head.branch !== -1) origins[head.branch] = corner;
    else setCard(out, head.unit, { ...corner, ...head.size }, branch.isSideways);
  });
}

function placeCards(
  { branch, boxes }: PlacedBranch,
  item: ChartItem,
  number: number,
  room: Rect,
  out: Gathered,
  gaps: LayoutGaps,
): void {
  if (item.columns === 0) {
    const { cardX } = boxes[number] as ItemBox;
    const x = branch.isSideways ? room.x : room.x + cardX;
    const y = branch.isSideways ? room.y + cardX : room.y;
    const size = item.sizes[0] as Size;
    setCard(out, item.units[0] as Unit, { x, y, ...size }, branch.isSideways);
    return;
  }
  const rows = rowsIn(item);
  const step = (room.width + gaps.sibling) / item.columns;
  let y = room.y;
  item.units.forEach((unit, i) => {
    const column = Math.floor(i / rows);
    if (i % rows === 0) y = room.y;
    const { width, height } = item.sizes[i] as Size;
    setCard(out, unit, { x: room.x + column * step + gaps.indent, y, width, height }, false);
    y += height + gaps.stack;
  });
}

function setCard(
  out: Gathered,
  unit: Unit,
  { x, y, width, height }: Rect,
  isSideways: boolean,
): void {
  out.rects.set(unit.id, { x, y, width, height });
  if (isSideways) out.sideways.add(unit.id);
}
