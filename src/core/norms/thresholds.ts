import type { LocalityClass, Rule, Threshold } from '../model/norm';
import type { Candidates } from './candidateRows';
import type { Measured } from './quantities';

/** The lines of a rule's table for a class of locality: its own before those for all. */
export function rowsFor(rule: Rule, localityClass: LocalityClass | null): readonly Threshold[] {
  const own = rule.thresholds.filter(
    (row) => row.localityClass !== null && row.localityClass === localityClass,
  );
  return [...own, ...rule.thresholds.filter((row) => row.localityClass === null)];
}

/** How a number stands to a rule, with the threshold that says so. */
export interface Verdict {
  readonly kind: 'kept' | 'broken' | 'valueUnknown' | 'noThreshold';
  readonly threshold: number | null;
}

/** The verdict on a number when any of the candidate lines may be the one that holds. */
export function verdictOn(
  rule: Rule,
  measured: Measured,
  candidates: Candidates,
  allowed: (row: Threshold) => number | null,
): Verdict {
  const [only, ...others] = candidates;
  if (only === undefined) throw new Error('no candidate for a threshold');
  const first = verdictBy(rule, measured, only, allowed);
  if (others.length === 0) return first;
  const verdicts = [first, ...others.map((row) => verdictBy(rule, measured, row, allowed))];
  if (verdicts.every(({ kind }) => kind === first.kind)) {
    if (first.kind !== 'broken') return { kind: first.kind, threshold: null };
    // Broken whichever holds: by as much as is certain.
    const values = verdicts.map(({ threshold }) => threshold ?? 0);
    const mildest = rule.comparator === 'atLeast' ? Math.min(...values) : Math.max(...values);
    return { kind: 'broken', threshold: mildest };
  }
  return { kind: 'valueUnknown', threshold: null };
}

function verdictBy(
  rule: Rule,
  measured: Measured,
  row: Threshold | null,
  allowed: (row: Threshold) => number | null,
): Verdict {
  const threshold = row === null ? null : allowed(row);
  if (threshold === null) return NO_THRESHOLD;
  const kind = compare(rule, measured, threshold);
  return kind === 'kept' ? KEPT : { kind, threshold };
}

const NO_THRESHOLD: Verdict = { kind: 'noThreshold', threshold: null };
const KEPT: Verdict = { kind: 'kept', threshold: null };

/** Thresholds have at most a few decimals: products are compared without their rounding errors. */
const EXACT = 1e6;

function compare(rule: Rule, { known, per, isOpen }: Measured, threshold: number): Verdict['kind'] {
  const limit = Math.round(threshold * per * EXACT) / EXACT;
  if (rule.comparator === 'atLeast') {
    if (known >= limit) return 'kept';
    return isOpen ? 'valueUnknown' : 'broken';
  }
  if (known > limit) return 'broken';
  return isOpen ? 'valueUnknown' : 'kept';
}
