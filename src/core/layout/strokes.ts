import type { Rect } from './rect';

/** Collects strokes; those of a branch that grows sideways are given with x and y exchanged. */
export class Strokes {
  /** x1, y1, x2, y2 one after another, each from top left to bottom right. */
  readonly list: number[] = [];

  constructor(private readonly isSwapped: boolean) {}

  line(x1: number, y1: number, x2: number, y2: number): void {
    if (x1 === x2 && y1 === y2) return;
    const [left, right] = x1 <= x2 ? [x1, x2] : [x2, x1];
    const [top, bottom] = y1 <= y2 ? [y1, y2] : [y2, y1];
    if (this.isSwapped) this.list.push(top, left, bottom, right);
    else this.list.push(left, top, right, bottom);
  }

  *rects(): IterableIterator<Rect> {
    for (let i = 0; i < this.list.length; i += 4) {
      const [x, y] = [this.list[i] as number, this.list[i + 1] as number];
      const [x2, y2] = [this.list[i + 2] as number, this.list[i + 3] as number];
      yield { x, y, width: x2 - x, height: y2 - y };
    }
  }
}
