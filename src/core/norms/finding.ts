import type { UnitId } from '../model/ids';
import type { Rule, RulePack, Severity } from '../model/norm';

/** What a rule says of a unit or of the whole plan. */
export const OUTCOMES = [
  'broken',
  /** A criterion of creation that an existing unit would not meet: no violation. */
  'belowCreationCriterion',
  /** The number that the rule measures, or that its threshold depends on, is not known. */
  'valueUnknown',
  /** Nobody has seen the threshold: never a pass. */
  'noThreshold',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One thing that breaks a norm or that the norm cannot be judged on. */
export interface Finding {
  readonly rule: Rule;
  readonly pack: RulePack;
  /** null: a finding on the plan. */
  readonly unitId: UnitId | null;
  /** The units behind a finding on several together; none for a finding on one unit. */
  readonly units: readonly UnitId[];
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** For an average over units: the sum, beside what all of them together may have. */
  readonly value: number | null;
  readonly threshold: number | null;
  /** Reason of an accepted exception; null when none was accepted. */
  readonly acceptedReason: string | null;
}
