import type { UnitId } from '../../model/ids';
import type { Pairing } from './pairing';
import type { UnitFeatures } from './unitFeatures';

/** Candidates looked at for one unit; more share only words that half the list has. */
const MOST_CANDIDATES = 12;
/** Words that more units of the later list have than this tell nothing on their own. */
const COMMON_WORD = 600;
const LEAST_SCORE = 0.5;

/** One possible pair with what speaks for it. */
export interface Candidate {
  readonly from: UnitFeatures;
  readonly to: UnitFeatures;
  readonly score: number;
}

/** Weight of shared words as a part of all words of both names (weighted Dice coefficient). */
function nameSimilarity(
  a: UnitFeatures,
  b: UnitFeatures,
  weightOf: (word: string) => number,
): number {
  const sum = (words: readonly string[]): number =>
    words.reduce((total, word) => total + weightOf(word), 0);
  const shared = sum(a.words.filter((word) => b.words.includes(word)));
  return (2 * shared) / (sum(a.words) + sum(b.words) || 1);
}

/** How alike two units are: by name first, then place and kind. */
function scoreOf(
  pairing: Pairing,
  from: UnitFeatures,
  to: UnitFeatures,
  weightOf: (word: string) => number,
): number {
  const similarity = nameSimilarity(from, to, weightOf);
  const place = pairing.isSamePlace(from, to) ? 0.12 : -0.12;
  const kind = from.kind === to.kind ? 0.05 : -0.15;
  return Math.max(0, Math.min(0.96, similarity * 0.83 + place + kind));
}

/** Possible partners of each free unit of the earlier list, the likeliest first. */
function candidatesFor(
  pairing: Pairing,
  units: readonly UnitFeatures[],
  others: readonly UnitFeatures[],
  weightOf: (word: string) => number,
): Candidate[] {
  const byWord = new Map<string, UnitFeatures[]>();
  for (const unit of others)
    for (const word of unit.words) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [unit]);
      else list.push(unit);
    }
  const candidates: Candidate[] = [];
  for (const from of units) {
    const shared = new Map<UnitFeatures, number>();
    for (const word of from.words) {
      const having = byWord.get(word) ?? [];
      if (having.length > COMMON_WORD) continue;
      for (const to of having) shared.set(to, (shared.get(to) ?? 0) + weightOf(word));
    }
    // Under one parent even common words are worth a look.
    const parent = from.parentId === null ? undefined : pairing.partnerOf(from.parentId);
    for (const id of parent === undefined ? [] : (pairing.after.get(parent)?.childIds ?? [])) {
      const to = pairing.after.get(id);
      if (to !== undefined && pairing.partnerOfLater(id) === undefined && !shared.has(to))
        shared.set(to, 0);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES * 3);
    candidates.push(
      ...best
        .map(([to]) => ({ from, to, score: scoreOf(pairing, from, to, weightOf) }))
        .filter(({ score }) => score >= LEAST_SCORE)
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_CANDIDATES),
    );
  }
  return candidates.sort((a, b) => b.score - a.score);
}

/** How far ahead of every other candidate of its two units each pair is. */
export function pairSimilar(
  pairing: Pairing,
  weightOf: (word: string) => number,
): ReadonlyMap<UnitId, number> {
  const candidates = candidatesFor(pairing, pairing.freeBefore(), pairing.freeAfter(), weightOf);
  const margins = new Map<UnitId, number>();
  const rivals = new Map<UnitFeatures, Candidate[]>();
  for (const candidate of candidates)
    for (const unit of [candidate.from, candidate.to])
      rivals.set(unit, [...(rivals.get(unit) ?? []), candidate]);
  for (const candidate of candidates) {
    const { from, to, score } = candidate;
    if (!pairing.add({ from: from.id, to: to.id, reason: 'similarName', score })) continue;
    const others = [...(rivals.get(from) ?? []), ...(rivals.get(to) ?? [])].filter(
      (other) => other !== candidate,
    );
    margins.set(from.id, score - Math.max(0, ...others.map((other) => other.score)));
  }
  return margins;
}
