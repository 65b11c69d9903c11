import type { UnitId } from '../../model/ids';
import type { UnitFeatures } from './unitFeatures';

export type PairReason = 'known' | 'code' | 'nameUnderParent' | 'onlyOfName' | 'similarName';

/** One pair found so far. */
export interface Pair {
  readonly from: UnitId;
  readonly to: UnitId;
  readonly reason: PairReason;
  readonly score: number;
}

/** One-to-one pairs of two lists while they are being found. */
export class Pairing {
  readonly pairs: Pair[] = [];
  private readonly forward = new Map<UnitId, UnitId>();
  private readonly backward = new Map<UnitId, UnitId>();

  constructor(
    readonly before: ReadonlyMap<UnitId, UnitFeatures>,
    readonly after: ReadonlyMap<UnitId, UnitFeatures>,
  ) {}

  partnerOf(from: UnitId): UnitId | undefined {
    return this.forward.get(from);
  }

  partnerOfLater(to: UnitId): UnitId | undefined {
    return this.backward.get(to);
  }

  /** Adds a pair of two free units; false when one of them is taken. */
  add(pair: Pair): boolean {
    if (this.forward.has(pair.from) || this.backward.has(pair.to)) return false;
    this.pairs.push(pair);
    this.forward.set(pair.from, pair.to);
    this.backward.set(pair.to, pair.from);
    return true;
  }

  /** Whether two units stand under parents that are a pair, or are agencies both. */
  isSamePlace(from: UnitFeatures, to: UnitFeatures): boolean {
    if (from.parentId === null || to.parentId === null) return from.parentId === to.parentId;
    return this.forward.get(from.parentId) === to.parentId;
  }

  freeBefore(): UnitFeatures[] {
    return [...this.before.values()].filter((unit) => !this.forward.has(unit.id));
  }

  freeAfter(): UnitFeatures[] {
    return [...this.after.values()].filter((unit) => !this.backward.has(unit.id));
  }
}
