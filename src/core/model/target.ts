import type { AutonomyGroup } from './autonomy';
import type { Fraction } from './fraction';
import type { PostMeasure } from './headcount';
import type { CategoryId, SnapshotId, TargetId, UnitId } from './ids';
import type { UnitKind } from './unit';

/** The part of the plan that a target speaks of; null means all. */
export interface TargetScope {
  readonly agencyIds: readonly UnitId[] | null;
  readonly kinds: readonly UnitKind[] | null;
  readonly sectors: readonly string[] | null;
  /** Only units inside of agencies, not the agencies themselves: an office may be either. */
  readonly isInside?: true | undefined;
}

export const WHOLE_PLAN: TargetScope = { agencyIds: null, kinds: null, sectors: null };

interface TargetBase {
  readonly id: TargetId;
  /** Message key of a built-in name; null when the user named it. */
  readonly labelKey: string | null;
  readonly label: string | null;
  readonly scope: TargetScope;
  readonly comparator: 'atLeast' | 'atMost';
  /** The share to reach, exact: 20% is 20/100. */
  readonly value: Fraction;
  /** Judged against the recorded snapshot of this year, or against the named one. */
  readonly baselineYear: number;
  readonly baselineSnapshotId: SnapshotId | null;
  /** Baseline number entered by hand where no list exists. */
  readonly manualBaseline: number | null;
  /** The verdict is read at 31 December of this year. */
  readonly dueYear: number;
  readonly legalBasis: string;
  /** Whether the wording of the legal basis was read in the text of the law. */
  readonly isChecked: boolean;
  readonly isEnabled: boolean;
  readonly order: number;
}

/** Which of the three readings of the autonomy target decides; see product.md "Autonomy target". */
export const AUTONOMY_READINGS = ['converted', 'shareOfToday', 'againstBaseline'] as const;
export type AutonomyReading = (typeof AUTONOMY_READINGS)[number];

export interface AutonomyTarget extends TargetBase {
  readonly kind: 'autonomy';
  readonly verdictReading: AutonomyReading;
  readonly autonomousGroups: readonly AutonomyGroup[];
  /** Whether the group computed from A and B counts in place of the decided one; off unless asked for. */
  readonly countsComputed: boolean;
}

/** A cut of posts: (baseline − snapshot) / baseline over chosen categories. */
export interface HeadcountTarget extends TargetBase {
  readonly kind: 'headcount';
  readonly categoryIds: readonly CategoryId[];
  readonly measure: PostMeasure;
}

/** A cut of the number of units: (baseline − snapshot) / baseline. */
export interface UnitCountTarget extends TargetBase {
  readonly kind: 'unitCount';
}

/** Bands of group 3 that units are to move up from. */
export const BANDS = ['3a', '3b', '3c'] as const;
export type Band = (typeof BANDS)[number];

/** The share of a band's units that move up a step or more within a five-year period. */
export interface BandUpgradeTarget extends TargetBase {
  readonly kind: 'bandUpgrade';
  readonly fromGroup: Band;
}

export type Target = AutonomyTarget | HeadcountTarget | UnitCountTarget | BandUpgradeTarget;
