import type { SnapshotId, UnitId } from './ids';
import type { IsoDate } from './isoDate';
import type { LegalStatus, UnitKind, UnitLevel } from './unit';

/** Class of a province-level locality; thresholds of organisation norms depend on it. */
export const LOCALITY_CLASSES = ['special', 'I', 'II', 'III'] as const;
export type LocalityClass = (typeof LOCALITY_CLASSES)[number];

/** Where a rule applies; a missing condition means everywhere. */
export interface RuleScope {
  readonly kinds: readonly UnitKind[] | null;
  readonly parentKinds: readonly UnitKind[] | null;
  readonly levels: readonly UnitLevel[] | null;
  readonly sectors: readonly string[] | null;
  readonly legalStatuses: readonly LegalStatus[] | null;
  /** Minimum sizes are criteria for creation: an existing smaller unit is a note, not a violation. */
  readonly appliesTo: 'all' | 'createdOrReorganised';
}

/** What a rule measures, of the unit with all that is below it. */
export const RULE_MEASURES = ['civilServantPosts', 'payrollPosts', 'deputies'] as const;
export type RuleMeasure = (typeof RULE_MEASURES)[number];

export type Severity = 'violation' | 'warning' | 'note';

/** One rule of law as data. A threshold that nobody has seen is null: never a pass. */
export interface Rule {
  readonly id: string;
  readonly labelKey: string | null;
  readonly label: string | null;
  readonly measure: RuleMeasure;
  readonly comparator: 'atLeast' | 'atMost';
  readonly thresholds: readonly {
    readonly localityClass: LocalityClass | null;
    readonly value: number | null;
  }[];
  readonly scope: RuleScope;
  readonly severity: Severity;
  readonly citation: string;
  readonly isChecked: boolean;
}

/** How long leaders beyond the norm may stay after units were put together. */
export interface SurplusPeriod {
  /** The kinds of units that it holds for. */
  readonly kinds: readonly UnitKind[];
  /** Years from the decision on. */
  readonly years: number;
  readonly citation: string;
  readonly isChecked: boolean;
}

/** Rules of one legal text, with the days between which it is in force (both included). */
export interface RulePack {
  readonly id: string;
  readonly title: string;
  readonly inForceFrom: IsoDate;
  readonly inForceTo: IsoDate | null;
  readonly rules: readonly Rule[];
  /** Missing: the text says nothing of it. */
  readonly surplusLeaders?: SurplusPeriod | undefined;
}

/** A finding that the user accepts with a reason; it stays documented in the proposal. */
export interface AcceptedException {
  readonly id: string;
  readonly ruleId: string;
  readonly snapshotId: SnapshotId;
  readonly unitId: UnitId | null;
  readonly reason: string;
}
