import type { Fates } from '../linking/successors';
import type { UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { Structure } from '../model/structure';
import type { AutonomyTarget, BandUpgradeTarget, Target } from '../model/target';
import { hasSameUnits, idsApart } from './countedAlike';
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
  (isAutonomy ? isSameCount(a, b) : hasSameUnits(a.judged, b.judged));

const isSameCount = (a: CountedFrom, b: CountedFrom): boolean =>
  idsApart(
    { structure: a.judged, converted: a.converted },
    { structure: b.judged, converted: b.converted },
  )?.size === 0;
