import { compareFractions } from '../model/fraction';
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
  const same = said.find((one) => isSame(one, evidence));
  if (same !== undefined) return same;
  if (said.length === MOST) said.shift();
  said.push(evidence);
  return evidence;
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.note === b.note &&
  a.side === b.side &&
  a.isComputed === b.isComputed &&
  compareFractions(a.least, b.least) === 0 &&
  compareFractions(a.most, b.most) === 0 &&
  a.successorIds.length === b.successorIds.length &&
  a.successorIds.every((id, i) => id === b.successorIds[i]);
