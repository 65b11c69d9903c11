import { overlaps, type Rect } from './rect';

/** Side of a cell of the grid, in chart units. */
const CELL = 500;
/** Cells per row of the key space; coordinates reach ± half of it. */
const SPAN = 2 ** 24;

const cellOf = (coordinate: number): number => Math.floor(coordinate / CELL);
const keyOf = (column: number, row: number): number => (row + SPAN / 2) * SPAN + column + SPAN / 2;

interface Entry<Item> {
  readonly item: Item;
  readonly rect: Rect;
}

/** Finds what lies in a part of the plane without looking at the rest. */
export class GridIndex<Item> {
  private readonly cells = new Map<number, Entry<Item>[]>();

  constructor(entries: Iterable<readonly [Item, Rect]>) {
    for (const [item, rect] of entries) this.put({ item, rect });
  }

  private put(entry: Entry<Item>): void {
    const { x, y, width, height } = entry.rect;
    for (let row = cellOf(y); row <= cellOf(y + height); row += 1)
      for (let column = cellOf(x); column <= cellOf(x + width); column += 1) {
        const key = keyOf(column, row);
        const cell = this.cells.get(key);
        if (cell === undefined) this.cells.set(key, [entry]);
        else cell.push(entry);
      }
  }

  /** Every item whose rectangle overlaps the given one, each once, in a fixed order. */
  query(area: Rect): Item[] {
    const [top, left] = [cellOf(area.y), cellOf(area.x)];
    const [bottom, right] = [cellOf(area.y + area.height), cellOf(area.x + area.width)];
    if ((bottom - top + 1) * (right - left + 1) > this.cells.size) return this.queryAll(area);
    const found: Item[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        for (const { item, rect } of this.cells.get(keyOf(column, row)) ?? []) {
          // An item that spans cells is reported by the first of them that the query meets.
          const isFirst =
            Math.max(cellOf(rect.x), left) === column && Math.max(cellOf(rect.y), top) === row;
          if (isFirst && overlaps(rect, area)) found.push(item);
        }
    return found;
  }

  private queryAll(area: Rect): Item[] {
    const found: Item[] = [];
    for (const [key, entries] of this.cells)
      for (const { item, rect } of entries)
        if (key === keyOf(cellOf(rect.x), cellOf(rect.y)) && overlaps(rect, area)) found.push(item);
    return found;
  }
}
