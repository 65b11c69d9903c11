import type { UnitId } from '../model/ids';
import type { Unit } from '../model/unit';
import { type ChartForest, type ChartItem, rowsIn } from './chartItems';
import type { LayoutGaps, LayoutStyle } from './layoutStyle';
import { boundsOf, type Rect } from './rect';

/** The lines from one parent to all its children, as one path of upright and level strokes. */
export interface Bus {
  readonly parentId: UnitId;
  /** Strokes as x1, y1, x2, y2 one after another, each from top left to bottom right. */
  readonly strokes: readonly number[];
  readonly bounds: Rect;
}

/** One bus for every parent of the forest whose children are drawn. */
export function* busesOf(
  forest: ChartForest,
  corners: readonly Rect[],
  rects: ReadonlyMap<UnitId, Rect>,
  style: LayoutStyle,
  gaps: LayoutGaps,
): IterableIterator<Bus> {
  for (let item = 0; item < forest.count; item += 1) {
    const count = forest.childCount[item] as number;
    const unit = forest.items[item]?.units[0];
    if (count === 0 || unit === undefined) continue;
    const strokes = new Strokes(style === 'leftRight');
    const first = forest.firstChild[item] as number;
    const from = corners[item] as Rect;
    if (style === 'leftRight') sideways(strokes, from, corners.slice(first, first + count), gaps);
    else downwards(strokes, from, { forest, corners, rects, first, count, gaps });
    yield { parentId: unit.id, strokes: strokes.list, bounds: strokes.bounds() };
  }
}

/** Collects strokes; those of a sideways chart are given with x and y exchanged. */
class Strokes {
  readonly list: number[] = [];

  constructor(private readonly isSwapped: boolean) {}

  line(x1: number, y1: number, x2: number, y2: number): void {
    if (x1 === x2 && y1 === y2) return;
    const [left, right] = x1 <= x2 ? [x1, x2] : [x2, x1];
    const [top, bottom] = y1 <= y2 ? [y1, y2] : [y2, y1];
    if (this.isSwapped) this.list.push(top, left, bottom, right);
    else this.list.push(left, top, right, bottom);
  }

  bounds(): Rect {
    const rects: Rect[] = [];
    for (let i = 0; i < this.list.length; i += 4) {
      const [x, y] = [this.list[i] as number, this.list[i + 1] as number];
      const [x2, y2] = [this.list[i + 2] as number, this.list[i + 3] as number];
      rects.push({ x, y, width: x2 - x, height: y2 - y });
    }
    return boundsOf(rects);
  }
}

function sideways(strokes: Strokes, from: Rect, children: readonly Rect[], gaps: LayoutGaps): void {
  const middle = (rect: Rect): number => Math.round(rect.y + rect.height / 2);
  const right = from.x + from.width;
  const bar = right + gaps.level / 2;
  const ends = children.map(middle);
  strokes.line(middle(from), right, middle(from), bar);
  strokes.line(
    Math.min(middle(from), ...extremes(ends)),
    bar,
    Math.max(middle(from), ...extremes(ends)),
    bar,
  );
  children.forEach((child, i) => {
    strokes.line(ends[i] as number, bar, ends[i] as number, child.x);
  });
}

interface Below {
  readonly forest: ChartForest;
  readonly corners: readonly Rect[];
  readonly rects: ReadonlyMap<UnitId, Rect>;
  readonly first: number;
  readonly count: number;
  readonly gaps: LayoutGaps;
}

function downwards(strokes: Strokes, from: Rect, below: Below): void {
  const { forest, corners, rects, first, count, gaps } = below;
  const bottom = from.y + from.height;
  const firstBar = bottom + gaps.level / 2;
  const middle = Math.round(from.x + from.width / 2);
  const only = forest.items[first] as ChartItem;
  const isOneColumn = count === 1 && only.columns === 1;
  const rows = new Map<number, number[]>();
  for (let i = first; i < first + count; i += 1) {
    const item = forest.items[i] as ChartItem;
    const corner = corners[i] as Rect;
    const bar = corner.y - gaps.level / 2;
    const entries = rows.get(bar) ?? [];
    rows.set(bar, entries);
    if (item.columns === 0) {
      const x = Math.round(corner.x + corner.width / 2);
      entries.push(x);
      strokes.line(x, bar, x, corner.y);
    } else {
      entries.push(...spines(strokes, item, rects, isOneColumn ? bottom : bar, gaps));
    }
  }
  // A single column hangs from its spine, which begins under the parent's left part.
  if (isOneColumn) return;
  strokes.line(middle, bottom, middle, firstBar);
  // Further rows hang from a line at the left of all of them.
  const spine = leftmost(corners, first, count) - gaps.indent / 2;
  const lastBar = Math.max(...rows.keys());
  for (const [bar, entries] of rows) {
    const [least, most] = extremes(bar === firstBar ? [...entries, middle] : entries);
    strokes.line(lastBar > firstBar ? spine : least, bar, most, bar);
  }
  strokes.line(spine, firstBar, spine, lastBar);
}

function leftmost(corners: readonly Rect[], first: number, count: number): number {
  let left = Infinity;
  for (let i = first; i < first + count; i += 1) left = Math.min(left, (corners[i] as Rect).x);
  return left;
}

/** The upright line at the left of every column, with a short one to each of its cards. */
function spines(
  strokes: Strokes,
  item: ChartItem,
  rects: ReadonlyMap<UnitId, Rect>,
  top: number,
  gaps: LayoutGaps,
): number[] {
  const rows = rowsIn(item);
  const entries: number[] = [];
  for (let start = 0; start < item.units.length; start += rows) {
    const cards = item.units
      .slice(start, start + rows)
      .map((unit: Unit) => rects.get(unit.id) as Rect);
    const firstCard = cards[0] as Rect;
    const spine = Math.round(firstCard.x - gaps.indent / 4);
    let end = top;
    for (const card of cards) {
      end = Math.round(card.y + card.height / 2);
      strokes.line(spine, end, card.x, end);
    }
    strokes.line(spine, top, spine, end);
    entries.push(spine);
  }
  return entries;
}

function extremes(values: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
