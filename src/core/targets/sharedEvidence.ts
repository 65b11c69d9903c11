import type { Fraction } from '../model/fraction';
import type { UnitId } from '../model/ids';
import type { Unit } from '../model/unit';
import type { Evidence } from './targetResult';

const known = new WeakMap<Unit, Evidence[]>();
/** Different things said of one unit that are remembered. */
const MOST = 8;

/**
 * The same evidence as one object wherever it is said of a unit again: scenarios share nearly all
 * units, and thousands of equal rows for each of them would fill the memory.
 */
export function sharedEvidence(unit: Unit, evidence: Evidence): Evidence {
  const said = known.get(unit);
  if (said === undefined) {
    known.set(unit, [evidence]);
    return evidence;
  }
  for (const one of said) if (isSame(one, evidence)) return one;
  if (said.length === MOST) said.shift();
  said.push(evidence);
  return evidence;
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.note === b.note &&
  a.side === b.side &&
  a.isComputed === b.isComputed &&
  isSameFraction(a.least, b.least) &&
  isSameFraction(a.most, b.most) &&
  isSameList(a.successorIds, b.successorIds);

const isSameFraction = (a: Fraction, b: Fraction): boolean =>
  a === b || (a.numerator === b.numerator && a.denominator === b.denominator);

function isSameList(a: readonly UnitId[], b: readonly UnitId[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
