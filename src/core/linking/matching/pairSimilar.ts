import type { UnitId } from '../../model/ids';
import { type Judgement, judgePair, type Weights } from './judgePair';
import { pairBelow } from './pairExactly';
import type { Pairing } from './pairing';
import type { UnitFeatures } from './unitFeatures';

/** Candidates looked at for one unit; more share only words that half the list has. */
const MOST_LOOKED_AT = 36;
const MOST_CANDIDATES = 8;
/** Words that more units of the later list have than this tell nothing on their own. */
const COMMON_WORD = 400;
/** So many units that share the rarer words make the commoner ones needless. */
const ENOUGH = 60;
/** Children's names that more parents have than this tell nothing. */
const COMMON_CHILD = 40;
/** Families with more free children than this are searched by words alone. */
const MOST_SIBLINGS = 80;
const LEAST_SCORE = 0.55;
/** From here on, and this far ahead of every rival, a pair places the units below it. */
const CLEAR_SCORE = 0.72;
const CLEAR_MARGIN = 0.08;
/** A slip of the pen is certain when no rival comes this near. */
const CERTAIN_MARGIN = 0.12;
const MOST_ROUNDS = 4;

/** One possible pair with what speaks for it. */
interface Candidate extends Judgement {
  readonly from: UnitFeatures;
  readonly to: UnitFeatures;
}

function indexBy(
  units: readonly UnitFeatures[],
  keysOf: (unit: UnitFeatures) => Iterable<string>,
): ReadonlyMap<string, readonly UnitFeatures[]> {
  const index = new Map<string, UnitFeatures[]>();
  for (const unit of units)
    for (const key of keysOf(unit)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [unit]);
      else list.push(unit);
    }
  return index;
}

/** Possible partners of each free unit of the earlier list, the likeliest first. */
function candidatesFor(pairing: Pairing, weights: Weights): Candidate[] {
  const others = pairing.freeAfter();
  const byWord = indexBy(others, (unit) => unit.vocabulary);
  const byChild = indexBy(others, weights.childKeysOf);
  const families = new Map<UnitId, readonly UnitFeatures[]>();
  const familyOf = (parentId: UnitId): readonly UnitFeatures[] => {
    let family = families.get(parentId);
    if (family === undefined) {
      const later = pairing.after.get(parentId);
      family = later === undefined ? [] : pairing.freeLaterChildren(later);
      families.set(parentId, family);
    }
    return family;
  };
  const candidates: Candidate[] = [];
  for (const from of pairing.freeBefore()) {
    const shared = new Map<UnitFeatures, number>();
    const note = (to: UnitFeatures, weight: number): void => {
      shared.set(to, (shared.get(to) ?? 0) + weight);
    };
    const rarestFirst = [...from.vocabulary].sort((a, b) => weights.word(b) - weights.word(a));
    for (const word of rarestFirst) {
      const having = byWord.get(word) ?? [];
      if (having.length > COMMON_WORD) continue;
      if (shared.size > ENOUGH && shared.size + having.length > 2 * ENOUGH) break;
      for (const to of having) note(to, weights.word(word));
    }
    for (const key of weights.childKeysOf(from)) {
      const having = byChild.get(key) ?? [];
      if (having.length > COMMON_CHILD) continue;
      for (const to of having) note(to, weights.child(key));
    }
    // Under one parent even common words are worth a look.
    for (const parent of from.parentId === null ? [] : pairing.leadsOf(from.parentId)) {
      const siblings = familyOf(parent);
      if (siblings.length <= MOST_SIBLINGS) for (const to of siblings) note(to, 0.5);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_LOOKED_AT);
    candidates.push(
      ...best
        .filter(([to]) => !pairing.isRejected(from.id, to.id))
        .map(([to]) => ({ from, to, ...judgePair(pairing, from, to, weights) }))
        .filter(({ score }) => score >= LEAST_SCORE)
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_CANDIDATES),
    );
  }
  return candidates.sort((a, b) => b.score - a.score);
}

/** How far a candidate is ahead of every other one of its two units. */
function marginsOf(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const firsts = new Map<UnitId, [Candidate, Candidate | undefined]>();
  for (const candidate of candidates)
    for (const { id } of [candidate.from, candidate.to]) {
      const known = firsts.get(id);
      if (known === undefined) firsts.set(id, [candidate, undefined]);
      else if (known[1] === undefined) known[1] = candidate;
    }
  const rivalOf = (id: UnitId, candidate: Candidate): number => {
    const [first, second] = firsts.get(id) ?? [];
    return (first === candidate ? second?.score : first?.score) ?? 0;
  };
  return (candidate) =>
    candidate.score -
    Math.max(rivalOf(candidate.from.id, candidate), rivalOf(candidate.to.id, candidate));
}

/**
 * Pairs by likeness. First what is clear, again and again, because each pair places the units
 * below it; with `isLast` everything that is likely at all, the likeliest first.
 */
export function pairSimilar(pairing: Pairing, weights: Weights, isLast: boolean): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const candidates = candidatesFor(pairing, weights);
    const marginOf = marginsOf(candidates);
    let isAnyAdded = false;
    for (const candidate of candidates) {
      const { from, to, score, reasons, isSlip } = candidate;
      const margin = marginOf(candidate);
      if (!isLast && (score < CLEAR_SCORE || margin < CLEAR_MARGIN)) continue;
      const isCertain = isSlip && margin >= CERTAIN_MARGIN;
      const pair = {
        from: from.id,
        to: to.id,
        reasons: isCertain ? [...reasons, { key: 'linking.reason.slip' as const }] : reasons,
        score: isCertain ? Math.max(score, 0.93) : score,
        isCertain,
      };
      if (!pairing.add(pair)) continue;
      isAnyAdded = true;
      pairBelow(pairing, [pair]);
    }
    if (isLast || !isAnyAdded) return;
  }
}
