import type { UnitId } from '../model/ids';
import type { Unit } from '../model/unit';
import { type ChartBranch, type ChartItem, rowsIn } from './chartItems';
import type { LayoutGaps } from './layoutStyle';
import { boundsOf, type Rect, turnedRect } from './rect';
import { Strokes } from './strokes';

/** The lines from one parent to all its children, as one path of upright and level strokes. */
export interface Bus {
  readonly parentId: UnitId;
  /** Strokes as x1, y1, x2, y2 one after another, each from top left to bottom right. */
  readonly strokes: readonly number[];
  readonly bounds: Rect;
}

/** Where a branch is drawn: its top left corner, and the room of each of its items. */
export interface DrawnBranch {
  readonly branch: ChartBranch;
  readonly corner: { readonly x: number; readonly y: number };
  readonly rooms: readonly Rect[];
}

/** One bus for every parent of a branch whose children are drawn. */
export function* busesOf(
  drawn: DrawnBranch,
  all: readonly DrawnBranch[],
  rects: ReadonlyMap<UnitId, Rect>,
  gaps: LayoutGaps,
): IterableIterator<Bus> {
  const { forest, isSideways } = drawn.branch;
  for (let number = 0; number < forest.count; number += 1) {
    const count = forest.childCount[number] as number;
    const item = forest.items[number] as ChartItem;
    const unit = item.units[0];
    if (unit === undefined || (count === 0 && item.staff.length === 0)) continue;
    const strokes = new Strokes(isSideways);
    const lines = new Lines(strokes, isSideways, drawn.rooms, rects, gaps);
    const card = lines.cardOf(unit);
    const end = lines.staff(item, card, all);
    const first = forest.firstChild[number] as number;
    if (count > 0) {
      const room = turnedRect(drawn.rooms[number] as Rect, isSideways);
      lines.children(forest.items, first, count, card, room.y + room.height);
    } else strokes.line(lines.middle(card), card.y + card.height, lines.middle(card), end);
    yield { parentId: unit.id, strokes: strokes.list, bounds: boundsOf(strokes.rects()) };
  }
}

/** Draws the lines of one parent as if its branch grew down. */
class Lines {
  constructor(
    private readonly strokes: Strokes,
    private readonly isSideways: boolean,
    private readonly rooms: readonly Rect[],
    private readonly rects: ReadonlyMap<UnitId, Rect>,
    private readonly gaps: LayoutGaps,
  ) {}

  readonly cardOf = (unit: Unit): Rect =>
    turnedRect(this.rects.get(unit.id) as Rect, this.isSideways);

  readonly middle = (card: Rect): number => Math.round(card.x + card.width / 2);

  /** Ties the staff units to the sides of the trunk; gives where the last of them is tied. */
  staff(item: ChartItem, card: Rect, all: readonly DrawnBranch[]): number {
    const trunk = this.middle(card);
    let end = card.y + card.height;
    for (const { unit, branch } of item.staff) {
      const staff = this.cardOf(unit);
      const isLeft = staff.x + staff.width <= trunk;
      // Left of the line, a branch that grows the other way lies between it and its first card.
      const own = all[branch];
      if (isLeft && own !== undefined && own.branch.isSideways !== this.isSideways) {
        const start = this.isSideways ? own.corner.x : own.corner.y;
        const above = start - this.gaps.level / 4;
        this.strokes.line(this.middle(staff), above, trunk, above);
        this.strokes.line(this.middle(staff), above, this.middle(staff), staff.y);
        end = Math.max(end, above);
      } else {
        const level = Math.round(staff.y + staff.height / 2);
        if (isLeft) this.strokes.line(staff.x + staff.width, level, trunk, level);
        else this.strokes.line(trunk, level, staff.x, level);
        end = Math.max(end, level);
      }
    }
    return end;
  }

  children(
    items: readonly ChartItem[],
    first: number,
    count: number,
    card: Rect,
    bottom: number,
  ): void {
    const { strokes, gaps } = this;
    const firstBar = bottom + gaps.level / 2;
    const trunk = this.middle(card);
    const only = items[first] as ChartItem;
    const isHanging =
      count === 1 &&
      only.columns === 1 &&
      bottom === card.y + card.height &&
      this.spineOf(only.units[0] as Unit) > card.x;
    const rows = new Map<number, number[]>();
    let leftmost = Infinity;
    for (let i = first; i < first + count; i += 1) {
      const item = items[i] as ChartItem;
      const corner = turnedRect(this.rooms[i] as Rect, this.isSideways);
      leftmost = Math.min(leftmost, corner.x);
      const bar = corner.y - gaps.level / 2;
      const entries = rows.get(bar) ?? [];
      rows.set(bar, entries);
      if (item.columns === 0) {
        const child = this.cardOf(item.units[0] as Unit);
        entries.push(this.middle(child));
        strokes.line(this.middle(child), bar, this.middle(child), child.y);
      } else {
        entries.push(...this.spines(item, isHanging ? bottom : bar));
      }
    }
    // A single column hangs from its spine, which begins under the parent's left part.
    if (isHanging) return;
    strokes.line(trunk, card.y + card.height, trunk, firstBar);
    // Further rows hang from a line at the left of all of them.
    const spine = leftmost - gaps.indent / 2;
    const lastBar = Math.max(...rows.keys());
    for (const [bar, entries] of rows) {
      const [least, most] = extremes(bar === firstBar ? [...entries, trunk] : entries);
      strokes.line(lastBar > firstBar ? spine : least, bar, most, bar);
    }
    strokes.line(spine, firstBar, spine, lastBar);
  }

  private spineOf(unit: Unit): number {
    return Math.round(this.cardOf(unit).x - this.gaps.indent / 4);
  }

  /** The upright line at the left of every column, with a short one to each of its cards. */
  private spines(item: ChartItem, top: number): number[] {
    const rows = rowsIn(item);
    const entries: number[] = [];
    for (let start = 0; start < item.units.length; start += rows) {
      const cards = item.units.slice(start, start + rows).map(this.cardOf);
      const spine = this.spineOf(item.units[start] as Unit);
      let end = top;
      for (const card of cards) {
        end = Math.round(card.y + card.height / 2);
        this.strokes.line(spine, end, card.x, end);
      }
      this.strokes.line(spine, top, spine, end);
      entries.push(spine);
    }
    return entries;
  }
}

function extremes(values: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
