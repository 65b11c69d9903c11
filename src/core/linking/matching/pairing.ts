import type { Message } from '../../messages/translate';
import type { UnitId } from '../../model/ids';
import type { UnitFeatures } from './unitFeatures';

/** One pair found so far. */
export interface Pair {
  readonly from: UnitId;
  readonly to: UnitId;
  /** null: the pair is linked already. */
  readonly reasons: readonly Message[] | null;
  readonly score: number;
  readonly isCertain: boolean;
}

/** Two units that are not to be proposed: the user said so. */
export interface RejectedPair {
  readonly from: UnitId;
  readonly to: UnitId;
}

/** One-to-one pairs of two lists while they are being found, and which parents lead to which. */
export class Pairing {
  readonly pairs: Pair[] = [];
  private readonly forward = new Map<UnitId, Pair>();
  private readonly backward = new Map<UnitId, Pair>();
  private readonly leads = new Map<UnitId, Set<UnitId>>();
  private readonly leaders = new Map<UnitId, Set<UnitId>>();
  /** Units of which it is known what they are: nothing is proposed for them. */
  private readonly settledFrom = new Set<UnitId>();
  private readonly settledTo = new Set<UnitId>();
  private readonly rejected: ReadonlySet<string>;

  constructor(
    readonly before: ReadonlyMap<UnitId, UnitFeatures>,
    readonly after: ReadonlyMap<UnitId, UnitFeatures>,
    rejected: readonly RejectedPair[],
  ) {
    this.rejected = new Set(rejected.map(({ from, to }) => `${from}>${to}`));
  }

  pairOf(from: UnitId): Pair | undefined {
    return this.forward.get(from);
  }

  pairOfLater(to: UnitId): Pair | undefined {
    return this.backward.get(to);
  }

  partnerOf(from: UnitId): UnitId | undefined {
    return this.forward.get(from)?.to;
  }

  partnerOfLater(to: UnitId): UnitId | undefined {
    return this.backward.get(to)?.from;
  }

  isRejected(from: UnitId, to: UnitId): boolean {
    return this.rejected.size > 0 && this.rejected.has(`${from}>${to}`);
  }

  /** Adds a pair of two free units; false when one of them is taken or the user refused the pair. */
  add(pair: Pair): boolean {
    if (this.isRejected(pair.from, pair.to)) return false;
    if (!this.isFreeBefore(pair.from) || !this.isFreeAfter(pair.to)) return false;
    this.pairs.push(pair);
    this.forward.set(pair.from, pair);
    this.backward.set(pair.to, pair);
    this.lead(pair.from, pair.to);
    return true;
  }

  /** Takes note of a link that is there: several may start or end at one unit. */
  know(from: UnitId | null, to: UnitId | null): void {
    if (from !== null && to !== null) {
      this.add({ from, to, reasons: null, score: 1, isCertain: true });
      this.lead(from, to);
    }
    this.settle(from, to);
  }

  /** Takes a unit out of what is free: a merger or division accounts for it. */
  settle(from: UnitId | null, to: UnitId | null): void {
    if (from !== null) this.settledFrom.add(from);
    if (to !== null) this.settledTo.add(to);
  }

  /** Says that children of one unit are to be looked for below the other. */
  lead(from: UnitId, to: UnitId): void {
    put(this.leads, from, to);
    put(this.leaders, to, from);
  }

  leadsOf(from: UnitId): ReadonlySet<UnitId> {
    return this.leads.get(from) ?? new Set();
  }

  /** Names of the children of the other units that lead to a unit. */
  keysBesides(from: UnitId, to: UnitId): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const other of this.leaders.get(to) ?? []) {
      const unit = other === from ? undefined : this.before.get(other);
      if (unit !== undefined)
        for (const child of childrenIn(this.before, unit)) keys.add(child.key);
    }
    return keys;
  }

  /** Whether two units stand under parents that lead to each other, or are agencies both. */
  isSamePlace(from: UnitFeatures, to: UnitFeatures): boolean {
    if (from.parentId === null || to.parentId === null) return from.parentId === to.parentId;
    return this.leads.get(from.parentId)?.has(to.parentId) ?? false;
  }

  /** Whether the agencies of two units lead to each other. */
  isSameAgency(from: UnitFeatures, to: UnitFeatures): boolean {
    return this.leads.get(from.agencyId)?.has(to.agencyId) ?? false;
  }

  /** Whether the parent of the earlier unit leads somewhere, and not to the parent of the later one. */
  isKnownElsewhere(from: UnitFeatures, to: UnitFeatures): boolean {
    const leads = from.parentId === null ? undefined : this.leads.get(from.parentId);
    return leads !== undefined && to.parentId !== null && !leads.has(to.parentId);
  }

  /** Whether the places of two units are paired with certainty. */
  isCertainPlace(from: UnitFeatures, to: UnitFeatures): boolean {
    if (from.parentId === null || to.parentId === null) return from.parentId === to.parentId;
    const pair = this.forward.get(from.parentId);
    return pair?.isCertain === true && pair.to === to.parentId;
  }

  isFreeBefore(from: UnitId): boolean {
    return !this.forward.has(from) && !this.settledFrom.has(from);
  }

  isFreeAfter(to: UnitId): boolean {
    return !this.backward.has(to) && !this.settledTo.has(to);
  }

  freeBefore(): UnitFeatures[] {
    return [...this.before.values()].filter((unit) => this.isFreeBefore(unit.id));
  }

  freeAfter(): UnitFeatures[] {
    return [...this.after.values()].filter((unit) => this.isFreeAfter(unit.id));
  }

  /** Free children of a unit of the earlier list. */
  freeChildren(parent: UnitFeatures): UnitFeatures[] {
    return childrenIn(this.before, parent).filter((unit) => this.isFreeBefore(unit.id));
  }

  freeLaterChildren(parent: UnitFeatures): UnitFeatures[] {
    return childrenIn(this.after, parent).filter((unit) => this.isFreeAfter(unit.id));
  }
}

function put(map: Map<UnitId, Set<UnitId>>, key: UnitId, value: UnitId): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

export const childrenIn = (
  units: ReadonlyMap<UnitId, UnitFeatures>,
  parent: UnitFeatures,
): UnitFeatures[] =>
  parent.childIds.flatMap((id) => {
    const unit = units.get(id);
    return unit === undefined ? [] : [unit];
  });
