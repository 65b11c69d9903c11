import type { AutonomyGroup } from './autonomy';
import type { FunctionId, SnapshotId, UnitId } from './ids';
import type { IsoDate } from './isoDate';
import type { LegalStatus, UnitKind, UnitLevel } from './unit';

/** Class of a province-level locality; thresholds of organisation norms depend on it. */
export const LOCALITY_CLASSES = ['special', 'I', 'II', 'III'] as const;
export type LocalityClass = (typeof LOCALITY_CLASSES)[number];

/** Numbers of one unit that thresholds may depend on; docs/rule-packs.md says what each counts. */
export const RULE_QUANTITIES = [
  // Assigned posts of the unit with all that is below it.
  'civilServantPosts',
  'employeePosts', // viên chức
  'payrollPosts',
  'budgetPosts',
  // Of the unit itself.
  'deputies',
  'divisions', // phòng and bodies of its rank directly below
  'classes',
] as const;
export type RuleQuantity = (typeof RULE_QUANTITIES)[number];

/** What a rule measures: a number of each unit, or something of all its units taken together. */
export const RULE_MEASURES = [
  ...RULE_QUANTITIES,
  'deputiesAboveParent',
  'teachersPerClass',
  'postsPerClass',
  'unitCount',
  'averageDeputies',
] as const;
export type RuleMeasure = (typeof RULE_MEASURES)[number];

/** Within what units are taken together: those directly below one unit, of an agency, of the plan. */
export const RULE_GROUPINGS = ['parent', 'agency', 'plan'] as const;
export type RuleGrouping = (typeof RULE_GROUPINGS)[number];

/** A kind of the unit above; `none` for units that have none above them. */
export const ROOT_PARENT = 'none';
export type ParentKind = UnitKind | typeof ROOT_PARENT;

/** Where a rule applies; a missing condition means everywhere. */
export interface RuleScope {
  readonly kinds: readonly UnitKind[] | null;
  readonly parentKinds: readonly ParentKind[] | null;
  readonly levels: readonly UnitLevel[] | null;
  readonly sectors: readonly string[] | null;
  readonly legalStatuses: readonly LegalStatus[] | null;
  /** Minimum sizes are criteria for creation: an existing smaller unit is a note, not a violation. */
  readonly appliesTo: 'all' | 'createdOrReorganised';
}

/** A condition of a threshold on a number of the unit; both ends belong to it, null is open. */
export interface NumberRange {
  readonly of: RuleQuantity;
  readonly from: number | null;
  readonly to: number | null;
}

/** One line of a threshold table; the first one whose conditions all hold is taken. */
export interface Threshold {
  readonly localityClass: LocalityClass | null;
  /** Of the public service unit that the unit is or belongs to; null: whatever group. */
  readonly groups: readonly AutonomyGroup[] | null;
  readonly legalStatuses: readonly LegalStatus[] | null;
  readonly sectors: readonly string[] | null;
  readonly ranges: readonly NumberRange[];
  /** null: nobody has seen it. */
  readonly value: number | null;
  /** What all units together may have beyond the average. */
  readonly extra: number;
}

export const SEVERITIES = ['violation', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One rule of law as data. A threshold that nobody has seen is null: never a pass. */
export interface Rule {
  readonly id: string;
  readonly labelKey: string | null;
  readonly label: string | null;
  readonly measure: RuleMeasure;
  /** For `unitCount` and `averageDeputies`: what is taken together; null for all other measures. */
  readonly over: RuleGrouping | null;
  readonly comparator: 'atLeast' | 'atMost';
  readonly thresholds: readonly Threshold[];
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
  /** Whether the plan is judged by it. */
  readonly isEnabled: boolean;
  /** The pack that the user copied it from; null for one that came with the program. */
  readonly copyOf: string | null;
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
  /** The two tasks of which it says that they are no overlap; missing: it is about no tasks. */
  readonly functionIds?: readonly FunctionId[] | undefined;
}
