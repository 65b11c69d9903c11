import type { Message } from '../../messages/translate';
import type { UnitId } from '../../model/ids';
import { canBeOneSpelling } from './nameParts';
import { type CodePair, pairsByCode } from './pairByCode';
import type { Pair, Pairing } from './pairing';
import { isAgency, isInner, type UnitFeatures, type Weigh } from './unitFeatures';

const SAME_CODE: Message = { key: 'linking.reason.code' };
const SAME_NAME: Message = { key: 'linking.reason.sameName' };
const NAME_UNDER_PARENT: Message = { key: 'linking.reason.nameUnderParent' };
const ONLY_OF_NAME: Message = { key: 'linking.reason.onlyOfName' };
const OTHER_TONES: Message = { key: 'linking.reason.otherTones' };
const NAMES_DIFFER: Message = { key: 'linking.reason.namesDiffer' };

type Judge = (from: UnitFeatures, to: UnitFeatures) => Omit<Pair, 'from' | 'to'> | null;

/** Pairs units that alone have their key on both sides, spelling before bare letters. */
function pairUnique(
  pairing: Pairing,
  before: readonly UnitFeatures[],
  after: readonly UnitFeatures[],
  judge: Judge,
): Pair[] {
  const found: Pair[] = [];
  for (const keyOf of [(unit: UnitFeatures) => unit.spelling, (unit: UnitFeatures) => unit.key]) {
    const [earlier, later] = [
      uniqueBy(before, keyOf, (id) => pairing.isFreeBefore(id)),
      uniqueBy(after, keyOf, (id) => pairing.isFreeAfter(id)),
    ];
    for (const [key, from] of earlier) {
      const to = later.get(key);
      if (from === null || to === null || to === undefined) continue;
      const judged = judge(from, to);
      if (judged === null) continue;
      const pair = { from: from.id, to: to.id, ...judged };
      if (pairing.add(pair)) found.push(pair);
    }
  }
  return found;
}

function uniqueBy(
  units: readonly UnitFeatures[],
  keyOf: (unit: UnitFeatures) => string,
  isFree: (id: UnitId) => boolean,
): ReadonlyMap<string, UnitFeatures | null> {
  const byKey = new Map<string, UnitFeatures | null>();
  for (const unit of units)
    if (isFree(unit.id)) byKey.set(keyOf(unit), byKey.has(keyOf(unit)) ? null : unit);
  return byKey;
}

/** Children of pairs, and theirs, by name: twenty units named "Văn phòng" differ by their parent. */
export function pairBelow(pairing: Pairing, start: readonly Pair[]): void {
  const queue = [...start];
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const parent = pairing.before.get(pair.from);
    const later = pairing.after.get(pair.to);
    if (parent === undefined || later === undefined) continue;
    const { score } = pair;
    // Where a merged body had a namesake too, both may have gone into the one that is left.
    const others = pairing.keysBesides(pair.from, pair.to);
    const found = pairUnique(
      pairing,
      pairing.freeChildren(parent),
      pairing.freeLaterChildren(later),
      (from, to) => {
        const isCertain = pair.isCertain && !others.has(from.key);
        return canBeOneSpelling(from, to)
          ? {
              reasons: [NAME_UNDER_PARENT],
              score: isCertain ? 0.99 : Math.min(0.9, score),
              isCertain,
            }
          : {
              reasons: [NAME_UNDER_PARENT, OTHER_TONES],
              score: Math.min(0.85, score),
              isCertain: false,
            };
      },
    );
    queue.push(...found);
  }
}

/** Codes first. A pair that names speak against is kept for later, when better ones are taken. */
function pairCodes(pairing: Pairing, pairs: readonly CodePair[]): Pair[] {
  for (const { from, to, isCertain } of pairs)
    if (isCertain) {
      const reasons = from.key === to.key ? [SAME_CODE, SAME_NAME] : [SAME_CODE];
      pairing.add({ from: from.id, to: to.id, reasons, score: 1, isCertain });
    }
  return [...pairing.pairs];
}

/** A unit known by its name alone goes on; a part of a body only within its own agency. */
const judgeOnlyOfName =
  (pairing: Pairing): Judge =>
  (from, to) => {
    if (from.kind !== to.kind && isInner(from) !== isInner(to)) return null;
    const isNear = pairing.isSameAgency(from, to) || (isAgency(from) && isAgency(to));
    if (!isNear && (isInner(from) || from.words.length < 3))
      return { reasons: [ONLY_OF_NAME], score: 0.6, isCertain: false };
    const isCertain = from.kind === to.kind && canBeOneSpelling(from, to) && isNear;
    return { reasons: [ONLY_OF_NAME], score: isCertain ? 0.93 : 0.88, isCertain };
  };

/** Everything that names and codes alone decide, from the agencies downwards. */
export function pairExactly(pairing: Pairing, weigh: Weigh): void {
  // A list may put its agencies below one body, another may not.
  const isTop = (unit: UnitFeatures): boolean => unit.parentId === null || isAgency(unit);
  const codes = pairsByCode(pairing.before.values(), pairing.after.values(), weigh);
  pairCodes(pairing, codes);
  const judgeTop: Judge = (from, to) => {
    const isElsewhere = pairing.isKnownElsewhere(from, to);
    const isCertain = canBeOneSpelling(from, to) && !isElsewhere;
    return { reasons: [SAME_NAME], score: isCertain ? 0.99 : 0.8, isCertain };
  };
  pairUnique(
    pairing,
    pairing.freeBefore().filter(isTop),
    pairing.freeAfter().filter(isTop),
    judgeTop,
  );
  pairBelow(pairing, pairing.pairs);
  const judge = judgeOnlyOfName(pairing);
  const certain = pairUnique(pairing, pairing.freeBefore(), pairing.freeAfter(), (from, to) => {
    const judged = judge(from, to);
    return judged !== null && judged.score > 0.6 ? judged : null;
  });
  pairBelow(pairing, certain);
  for (const { from, to, isCertain } of codes)
    if (!isCertain)
      pairing.add({
        from: from.id,
        to: to.id,
        reasons: [SAME_CODE, NAMES_DIFFER],
        score: 0.6,
        isCertain,
      });
}

/** What is the only one of its name, although its place says nothing. */
export function pairNamesakes(pairing: Pairing): void {
  pairBelow(
    pairing,
    pairUnique(pairing, pairing.freeBefore(), pairing.freeAfter(), judgeOnlyOfName(pairing)),
  );
}
