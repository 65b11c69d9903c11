/**
 * A forest in flat arrays. Children of an item follow one another from `firstChild` on, and every
 * child has a higher number than its parent, so that loops can do what recursion would.
 */
export interface FlatForest {
  readonly count: number;
  /** −1 for roots. */
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly childCount: Int32Array;
}

/**
 * Places every item across the direction of growth, relative to its own root: siblings in order and
 * as close as their subtrees allow, a parent centred over its children, spare room spread evenly.
 *
 * Own code from the algorithm of A. van der Ploeg, "Drawing non-layered tidy trees in linear time",
 * Software: Practice and Experience 44 (2014), which extends Buchheim, Jünger and Leipert (2002).
 * Linear time, no recursion: a chain of any length is fine.
 *
 * @param across size of each item across the growth, the gap to its neighbour included
 * @param ends where each item ends along the growth, the gap to its children included
 * @param trunks what of an item stands over the middle of its children, from its start
 * @returns the start of each item across the growth; values may be negative
 */
export function tidyTree(
  forest: FlatForest,
  across: Float64Array,
  ends: Float64Array,
  trunks: Float64Array,
): Float64Array {
  const walk = new ContourWalk(forest, across, ends, trunks);
  for (let item = forest.count - 1; item >= 0; item -= 1) walk.placeChildren(item);
  return walk.positions();
}

const NONE = -1;

class ContourWalk {
  /** Start relative to the parent's children, before `shiftBelow` of the way down is added. */
  private readonly start: Float64Array;
  private readonly shiftBelow: Float64Array;
  private readonly spread: Float64Array;
  private readonly spreadEnd: Float64Array;
  /** Where a contour goes on below an item without children. */
  private readonly leftThread: Int32Array;
  private readonly rightThread: Int32Array;
  /** Deepest items of the left and the right contour, and the shifts summed up to them. */
  private readonly leftEnd: Int32Array;
  private readonly rightEnd: Int32Array;
  private readonly leftEndShift: Float64Array;
  private readonly rightEndShift: Float64Array;
  /** Siblings done so far that still show at the bottom: how deep each reaches, deepest first. */
  private readonly reach: number[] = [];
  private readonly reachOwner: number[] = [];

  constructor(
    private readonly forest: FlatForest,
    private readonly across: Float64Array,
    private readonly ends: Float64Array,
    private readonly trunks: Float64Array,
  ) {
    const reals = (): Float64Array => new Float64Array(forest.count);
    const links = (): Int32Array => new Int32Array(forest.count).fill(NONE);
    [this.start, this.shiftBelow, this.spread, this.spreadEnd] = [
      reals(),
      reals(),
      reals(),
      reals(),
    ];
    [this.leftEndShift, this.rightEndShift] = [reals(), reals()];
    [this.leftThread, this.rightThread, this.leftEnd, this.rightEnd] = [
      links(),
      links(),
      links(),
      links(),
    ];
  }

  placeChildren(item: number): void {
    const count = at(this.forest.childCount, item);
    if (count === 0) {
      this.leftEnd[item] = item;
      this.rightEnd[item] = item;
      return;
    }
    const first = at(this.forest.firstChild, item);
    this.reach.length = 0;
    this.reachOwner.length = 0;
    this.noteReach(at(this.ends, at(this.leftEnd, first)), 0);
    for (let i = 1; i < count; i += 1) {
      const bottom = at(this.ends, at(this.rightEnd, first + i));
      this.pushApart(first, i);
      this.noteReach(bottom, i);
    }
    const last = first + count - 1;
    const left = at(this.start, first) + at(this.shiftBelow, first);
    const right = at(this.start, last) + at(this.shiftBelow, last) + at(this.across, last);
    this.start[item] = (left + right) / 2 - at(this.trunks, item);
    this.leftEnd[item] = at(this.leftEnd, first);
    this.leftEndShift[item] = at(this.leftEndShift, first);
    this.rightEnd[item] = at(this.rightEnd, last);
    this.rightEndShift[item] = at(this.rightEndShift, last);
  }

  /** Walks down both facing contours and moves the new sibling until they no longer overlap. */
  private pushApart(first: number, i: number): void {
    let right = first + i - 1;
    let left = first + i;
    let rightShift = at(this.shiftBelow, right);
    let leftShift = at(this.shiftBelow, left);
    let owner = this.reach.length - 1;
    while (right !== NONE && left !== NONE) {
      const rightBottom = at(this.ends, right);
      if (rightBottom > (this.reach[owner] ?? Infinity)) owner -= 1;
      const overlap =
        rightShift +
        at(this.start, right) +
        at(this.across, right) -
        (leftShift + at(this.start, left));
      if (overlap > 0) {
        leftShift += overlap;
        this.moveSibling(first, i, this.reachOwner[owner] ?? 0, overlap);
      }
      const leftBottom = at(this.ends, left);
      if (rightBottom <= leftBottom) {
        right = this.next(right, this.rightThread, true);
        if (right !== NONE) rightShift += at(this.shiftBelow, right);
      }
      if (rightBottom >= leftBottom) {
        left = this.next(left, this.leftThread, false);
        if (left !== NONE) leftShift += at(this.shiftBelow, left);
      }
    }
    if (right === NONE && left !== NONE) this.threadLeft(first, first + i, left, leftShift);
    else if (right !== NONE && left === NONE) this.threadRight(first + i, right, rightShift);
  }

  private next(item: number, thread: Int32Array, isRight: boolean): number {
    const count = at(this.forest.childCount, item);
    if (count === 0) return at(thread, item);
    return at(this.forest.firstChild, item) + (isRight ? count - 1 : 0);
  }

  private moveSibling(first: number, i: number, blockedBy: number, distance: number): void {
    const item = first + i;
    add(this.shiftBelow, item, distance);
    add(this.leftEndShift, item, distance);
    add(this.rightEndShift, item, distance);
    const between = i - blockedBy;
    if (between <= 1) return;
    add(this.spread, first + blockedBy + 1, distance / between);
    add(this.spread, item, -distance / between);
    add(this.spreadEnd, item, distance / between - distance);
  }

  private threadLeft(first: number, item: number, to: number, shift: number): void {
    const end = at(this.leftEnd, first);
    this.leftThread[end] = to;
    const difference = shift - at(this.shiftBelow, to) - at(this.leftEndShift, first);
    add(this.shiftBelow, end, difference);
    add(this.start, end, -difference);
    this.leftEnd[first] = at(this.leftEnd, item);
    this.leftEndShift[first] = at(this.leftEndShift, item);
  }

  private threadRight(item: number, to: number, shift: number): void {
    const end = at(this.rightEnd, item);
    this.rightThread[end] = to;
    const difference = shift - at(this.shiftBelow, to) - at(this.rightEndShift, item);
    add(this.shiftBelow, end, difference);
    add(this.start, end, -difference);
    this.rightEnd[item] = at(this.rightEnd, item - 1);
    this.rightEndShift[item] = at(this.rightEndShift, item - 1);
  }

  private noteReach(bottom: number, owner: number): void {
    while (this.reach.length > 0 && bottom >= (this.reach.at(-1) ?? Infinity)) {
      this.reach.pop();
      this.reachOwner.pop();
    }
    this.reach.push(bottom);
    this.reachOwner.push(owner);
  }

  positions(): Float64Array {
    const result = new Float64Array(this.forest.count);
    const shifts = new Float64Array(this.forest.count);
    for (let item = 0; item < this.forest.count; item += 1) {
      const parent = at(this.forest.parent, item);
      const shift = (parent === NONE ? 0 : at(shifts, parent)) + at(this.shiftBelow, item);
      shifts[item] = shift;
      result[item] = at(this.start, item) + shift;
      const first = at(this.forest.firstChild, item);
      let [step, offset] = [0, 0];
      for (let i = 0; i < at(this.forest.childCount, item); i += 1) {
        step += at(this.spread, first + i);
        offset += step + at(this.spreadEnd, first + i);
        add(this.shiftBelow, first + i, offset);
      }
    }
    return result;
  }
}

/** An element that is there by construction. */
const at = (array: Float64Array | Int32Array, index: number): number => array[index] as number;

function add(array: Float64Array, index: number, amount: number): void {
  array[index] = at(array, index) + amount;
}
