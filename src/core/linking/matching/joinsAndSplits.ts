import type { UnitId } from '../../model/ids';
import type { LinkProposal } from './linkProposal';
import type { Pairing } from './pairing';
import type { UnitFeatures } from './unitFeatures';

/** A unit goes into a bigger one when so much of its name's weight is in the other's name. */
const LEAST_COVER = 0.72;
/** What speaks for it beside the name: the same place. */
const SCORE_IN_PLACE = 0.75;
const SCORE_ELSEWHERE = 0.55;

interface Join {
  readonly small: UnitFeatures;
  readonly big: UnitFeatures;
  readonly isSamePlace: boolean;
}

/** How much of one name's weight is found in another name. */
function coverOf(
  part: UnitFeatures,
  whole: UnitFeatures,
  weightOf: (word: string) => number,
): number {
  let all = 0;
  let found = 0;
  for (const word of part.words) {
    all += weightOf(word);
    if (whole.words.includes(word)) found += weightOf(word);
  }
  return all === 0 ? 0 : found / all;
}

/** The bigger unit that each left-over one most likely went into or came from. */
function joinsOf(
  smalls: readonly UnitFeatures[],
  bigs: readonly UnitFeatures[],
  isSamePlace: (small: UnitFeatures, big: UnitFeatures) => boolean,
  weightOf: (word: string) => number,
): Join[] {
  const byWord = new Map<string, UnitFeatures[]>();
  for (const big of bigs)
    for (const word of big.words) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [big]);
      else list.push(big);
    }
  return smalls.flatMap((small) => {
    const rarest = [...small.words].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 3);
    const near = new Set(rarest.flatMap((word) => byWord.get(word) ?? []));
    let best: (Join & { readonly rank: number }) | null = null;
    for (const big of near) {
      const cover = coverOf(small, big, weightOf);
      if (cover < LEAST_COVER || big.kind !== small.kind) continue;
      const inPlace = isSamePlace(small, big);
      const rank = cover + (inPlace ? 0.5 : 0);
      if (best === null || rank > best.rank) best = { small, big, isSamePlace: inPlace, rank };
    }
    return best === null ? [] : [best];
  });
}

const groupByBig = (joins: readonly Join[]): ReadonlyMap<UnitFeatures, readonly Join[]> => {
  const groups = new Map<UnitFeatures, Join[]>();
  for (const join of joins) groups.set(join.big, [...(groups.get(join.big) ?? []), join]);
  return groups;
};

/**
 * Mergers and divisions among what has no partner: "Phòng Kế hoạch" and "Phòng Tài chính" in one
 * list, "Phòng Kế hoạch - Tài chính" in the other. Proposals only, never certain.
 */
export function findJoinsAndSplits(
  pairing: Pairing,
  weightOf: (word: string) => number,
): readonly LinkProposal[] {
  const proposals: LinkProposal[] = [];
  const score = (joins: readonly Join[]): number =>
    joins.every((join) => join.isSamePlace) ? SCORE_IN_PLACE : SCORE_ELSEWHERE;
  const mergers = groupByBig(
    joinsOf(
      pairing.freeBefore(),
      [...pairing.after.values()],
      (small, big) => pairing.isSamePlace(small, big),
      weightOf,
    ),
  );
  for (const [big, joins] of mergers) {
    const partner = pairing.partnerOfLater(big.id);
    const fromIds: UnitId[] = joins.map((join) => join.small.id);
    if (partner === undefined && fromIds.length < 2) continue;
    const goesOn = partner !== undefined && pairing.before.get(partner)?.key === big.key;
    proposals.push({
      // A unit that goes on under its name keeps the certain link that it has.
      fromIds: partner === undefined || goesOn ? fromIds : [partner, ...fromIds],
      toIds: [big.id],
      kind: goesOn ? 'absorbed' : 'merged',
      score: score(joins),
      isCertain: false,
      reasons: [{ key: 'linking.reason.namesJoined' }],
    });
  }
  const splits = groupByBig(
    joinsOf(
      pairing.freeAfter(),
      [...pairing.before.values()],
      (small, big) => pairing.isSamePlace(big, small),
      weightOf,
    ),
  );
  for (const [big, joins] of splits) {
    const partner = pairing.partnerOf(big.id);
    const toIds: UnitId[] = joins.map((join) => join.small.id);
    if (partner === undefined && toIds.length < 2) continue;
    const goesOn = partner !== undefined && pairing.after.get(partner)?.key === big.key;
    proposals.push({
      fromIds: [big.id],
      toIds: partner === undefined || goesOn ? toIds : [partner, ...toIds],
      kind: goesOn ? 'splitOff' : 'divided',
      score: score(joins),
      isCertain: false,
      reasons: [{ key: 'linking.reason.namesDivided' }],
    });
  }
  return proposals;
}
