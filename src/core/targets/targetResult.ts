import type { Fraction } from '../model/fraction';
import type { UnitId } from '../model/ids';
import type { AutonomyReading, Target } from '../model/target';
import type { Range, Verdict } from './verdict';

/** Why a value is not there, or is only a range. */
export type Doubt =
  | 'noBaseline'
  | 'baselineNotLinked'
  | 'notCovered'
  | 'unknownPosts'
  | 'unlinkedUnits'
  | 'unknownGroups'
  | 'noUnitInBand'
  | 'noListAtDue';

/** One unit behind a figure, with what it brings. */
export interface Evidence {
  /** A unit of the baseline or of the snapshot, as the list says. */
  readonly unitId: UnitId;
  readonly side: 'baseline' | 'snapshot';
  readonly successorIds: readonly UnitId[];
  readonly least: Fraction;
  readonly most: Fraction;
  /** The group that decides was computed from A and B, not given. */
  readonly isComputed: boolean;
  readonly note: EvidenceNote;
}
export type EvidenceNote =
  | 'counted'
  | 'countedInPart'
  | 'alreadyAutonomous'
  | 'notAutonomous'
  | 'notMovedUp'
  | 'unlinked'
  | 'groupUnknown'
  | 'gone'
  | 'posts';

/** A figure with its proof. Numerator and value are ranges where something is not known. */
export interface Reading extends Range {
  readonly numeratorLeast: Fraction | null;
  readonly numeratorMost: Fraction | null;
  readonly denominator: number;
  readonly verdict: Verdict;
  /** What is missing in the worst and the best case, rounded up to whole units or posts. */
  readonly shortfallMost: number | null;
  readonly shortfallLeast: number | null;
  readonly evidence: readonly Evidence[];
  readonly doubts: readonly Doubt[];
}

/** A unit that would bring the figure nearer to its target. */
export interface Candidate {
  readonly unitId: UnitId;
  readonly credit: Fraction;
  /** A/B of NĐ 60/2021 Điều 10; null where not known. */
  readonly selfFinancing: Fraction | null;
}

/** A target read on one state. */
export interface TargetState {
  /** All readings of an autonomy target; only `main` for the others. */
  readonly readings: Readonly<Partial<Record<AutonomyReading | 'main', Reading>>>;
  /** The reading that decides. */
  readonly decisive: Reading;
  /** Baseline units that were autonomous and are no longer: shown beside, not subtracted. */
  readonly fellBack: readonly UnitId[];
  /** Units whose only autonomous successor was split off small: a warning. */
  readonly splitCredits: readonly UnitId[];
  /** Posts that only changed their source of pay (đổi nguồn): within a cut of posts, not a cut. */
  readonly payShift: number;
}

/** A target with its verdict at 31/12 of the due year and its end state beside it. */
export interface TargetResult {
  readonly target: Target;
  /** null when no list tells of the due day. */
  readonly atDue: TargetState | null;
  readonly end: TargetState;
  readonly verdict: Verdict;
  /** Worked out when it is first asked for: a list of thousands that few views show. */
  readonly candidates: readonly Candidate[];
  /** A baseline number entered by hand that differs from the list's. */
  readonly baselineDiffersFromList: { readonly manual: number; readonly list: number } | null;
}
