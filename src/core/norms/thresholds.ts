import type { LocalityClass, NumberRange, Rule, Threshold } from '../model/norm';
import { countsAs } from '../targets/countsAs';
import type { Judged, PlacedUnit } from './judged';
import { type Measured, quantityOf } from './quantities';

/** The lines of a rule's table for a class of locality: its own before those for all. */
export function rowsFor(rule: Rule, localityClass: LocalityClass | null): readonly Threshold[] {
  const own = rule.thresholds.filter(
    (row) => row.localityClass !== null && row.localityClass === localityClass,
  );
  return [...own, ...rule.thresholds.filter((row) => row.localityClass === null)];
}

/** Lines of which one holds; `null` stands for no line at all. */
type Candidates = readonly (Threshold | null)[];

/**
 * The lines that may be the one for a unit: the first that fits surely, and before it those that
 * fit or not depending on what is not known. A finding on the plan has no unit: only lines without
 * conditions on a unit fit.
 */
export function candidateRows(
  judged: Judged,
  rows: readonly Threshold[],
  placed: PlacedUnit | null,
): Candidates {
  const candidates: (Threshold | null)[] = [];
  for (const row of rows) {
    const fit = placed === null ? fitsAll(row) : fits(judged, row, placed);
    if (fit === 'no') continue;
    candidates.push(row);
    if (fit === 'yes') return candidates;
  }
  candidates.push(null);
  return candidates;
}

type Fit = 'yes' | 'no' | 'unknown';

const fitsAll = ({ groups, legalStatuses, sectors, ranges }: Threshold): Fit =>
  groups === null && legalStatuses === null && sectors === null && ranges.length === 0
    ? 'yes'
    : 'no';

function fits(judged: Judged, row: Threshold, placed: PlacedUnit): Fit {
  const { unit, group } = placed;
  let fit: Fit = 'yes';
  const and = (other: Fit): void => {
    if (other === 'no' || fit === 'no') fit = 'no';
    else if (other === 'unknown') fit = 'unknown';
  };
  if (row.groups !== null) and(group === null ? 'no' : countsAs(group, row.groups));
  if (row.legalStatuses !== null) {
    const isListed = row.legalStatuses.includes(unit.legalStatus);
    and(isListed ? 'yes' : unit.legalStatus === 'unknown' ? 'unknown' : 'no');
  }
  if (row.sectors !== null)
    and(unit.sector === null ? 'unknown' : row.sectors.includes(unit.sector) ? 'yes' : 'no');
  for (const range of row.ranges) and(isIn(judged, range, placed));
  return fit;
}

/** Whether a number of the unit lies in a range; what is not known can only add to it. */
function isIn(judged: Judged, { of, from, to }: NumberRange, placed: PlacedUnit): Fit {
  const sum = quantityOf(judged, placed, of);
  if (sum === null) return 'no';
  const most = sum.unknown > 0 ? Number.POSITIVE_INFINITY : sum.known;
  if (most < (from ?? 0) || (to !== null && sum.known > to)) return 'no';
  return sum.known >= (from ?? 0) && (to === null || most <= to) ? 'yes' : 'unknown';
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
