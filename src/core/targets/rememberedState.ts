import { isEqualValue } from '../changes/isEqualValue';
import type { Fates } from '../linking/successors';
import type { UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { Structure } from '../model/structure';
import type { AutonomyTarget, BandUpgradeTarget, Target } from '../model/target';
import type { Unit } from '../model/unit';
import type { TargetState } from './targetResult';

/** Everything that a count of units rests on; posts are not among it. */
export interface CountedFrom {
  readonly baseline: Structure | null;
  readonly baselineAsOf: IsoDate | null;
  readonly fates: Fates | null;
  readonly judged: Structure;
  readonly judgedAsOf: IsoDate | null;
  /** Units that measures converted; empty for a target that does not ask for groups. */
  readonly converted: ReadonlySet<UnitId>;
}

interface Remembered {
  readonly from: CountedFrom;
  readonly state: TargetState;
}

const memo = new WeakMap<Target, readonly Remembered[]>();
/** States remembered for each target: a few scenarios, each at its due date and at its end. */
const MOST_STATES = 8;

/** Whether a target rests on the autonomy of units. */
export const asksForGroups = (target: Target): target is AutonomyTarget | BandUpgradeTarget =>
  target.kind === 'autonomy' || target.kind === 'bandUpgrade';

/**
 * The state of a target that counts units, worked out again only when something that it counts
 * differs: an edit of posts leaves the same object.
 */
export function rememberedState(
  target: Target,
  from: CountedFrom,
  workOut: () => TargetState,
): TargetState {
  const isAutonomy = asksForGroups(target);
  const states = memo.get(target) ?? [];
  const known = states.find((one) => countsTheSame(one.from, from, isAutonomy));
  const state = known?.state ?? workOut();
  const others = states.filter((one) => one !== known).slice(0, MOST_STATES - 1);
  memo.set(target, [{ from, state }, ...others]);
  return state;
}

const countsTheSame = (a: CountedFrom, b: CountedFrom, isAutonomy: boolean): boolean =>
  a.baseline === b.baseline &&
  a.baselineAsOf === b.baselineAsOf &&
  a.fates === b.fates &&
  a.judgedAsOf === b.judgedAsOf &&
  isEqualSet(a.converted, b.converted) &&
  isCountedAlike(a.judged, b.judged, isAutonomy);

function isEqualSet(a: ReadonlySet<UnitId>, b: ReadonlySet<UnitId>): boolean {
  if (a.size !== b.size) return false;
  for (const id of a) if (!b.has(id)) return false;
  return true;
}

function isCountedAlike(a: Structure, b: Structure, isAutonomy: boolean): boolean {
  if (a === b) return true;
  if (!isEqualValue(a.rootIds, b.rootIds) || !isEqualValue(a.parkedIds, b.parkedIds)) return false;
  for (const id of b.units.idsChangedSince(a.units)) {
    const [then, now] = [a.units.get(id), b.units.get(id)];
    if (then === undefined || now === undefined || !isUnitAlike(then, now)) return false;
    if (isAutonomy && !isEqualValue(then.autonomy, now.autonomy)) return false;
  }
  return true;
}

const isUnitAlike = (a: Unit, b: Unit): boolean =>
  a.kind === b.kind &&
  a.legalStatus === b.legalStatus &&
  a.sector === b.sector &&
  a.parentId === b.parentId &&
  isEqualValue(a.childIds, b.childIds);
