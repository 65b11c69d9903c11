import type { UnitId } from '../../model/ids';
import { findJoins, type Join, type JoinView } from './findJoins';
import type { Weights } from './judgePair';
import type { LinkProposal } from './linkProposal';
import { isSameButForSlips } from './nameSimilarity';
import { leadBackward, leadForward } from './pairByChildren';
import { pairBelow } from './pairExactly';
import { childrenIn, type Pair, type Pairing } from './pairing';
import type { UnitFeatures } from './unitFeatures';

/** Mergers of the earlier list's free units into units of the later one. */
function mergerView(pairing: Pairing): JoinView {
  const tops = [...pairing.after.values()].filter((unit) => unit.parentId === null);
  return {
    smalls: pairing.freeBefore(),
    bigs: pairing.after,
    isSamePlace: (small, big) => pairing.isSamePlace(small, big),
    isFree: (big) => pairing.isFreeAfter(big.id),
    isRejected: (small, big) => pairing.isRejected(small.id, big.id),
    leadOf: (small) => leadForward(pairing, small),
    isMerger: true,
    familyOf: (small) =>
      small.parentId === null
        ? tops
        : [...pairing.leadsOf(small.parentId)].flatMap((id) => {
            const parent = pairing.after.get(id);
            return parent === undefined ? [] : childrenIn(pairing.after, parent);
          }),
    nameReason: { key: 'linking.reason.namesJoined' },
  };
}

/** Divisions: the same seen from the later list. */
function divisionView(pairing: Pairing): JoinView {
  return {
    smalls: pairing.freeAfter(),
    bigs: pairing.before,
    isSamePlace: (small, big) => pairing.isSamePlace(big, small),
    isFree: (big) => pairing.isFreeBefore(big.id),
    isRejected: (small, big) => pairing.isRejected(big.id, small.id),
    leadOf: (small) => leadBackward(pairing, small),
    isMerger: false,
    familyOf: (small) => {
      const id = small.parentId === null ? undefined : pairing.partnerOfLater(small.parentId);
      const parent = id === undefined ? undefined : pairing.before.get(id);
      return parent === undefined ? [] : childrenIn(pairing.before, parent);
    },
    nameReason: { key: 'linking.reason.namesDivided' },
  };
}

const groupByBig = (joins: readonly Join[]): ReadonlyMap<UnitFeatures, readonly Join[]> => {
  const groups = new Map<UnitFeatures, Join[]>();
  for (const join of joins) {
    const group = groups.get(join.big);
    if (group === undefined) groups.set(join.big, [join]);
    else group.push(join);
  }
  return groups;
};

/** The reasons of all, each kind once, and the least of their scores. */
function together(joins: readonly Join[]): Pick<LinkProposal, 'score' | 'reasons' | 'isCertain'> {
  const reasons = new Map(
    joins.flatMap((join) => join.reasons).map((reason) => [reason.key, reason]),
  );
  return {
    score: Math.min(...joins.map((join) => join.score)),
    reasons: [...reasons.values()],
    isCertain: false,
  };
}

/** Whether the partner of a bigger unit is that unit itself, going on, and not one part of it. */
function goesOn(pair: Pair, a: UnitFeatures | undefined, b: UnitFeatures): boolean {
  if (pair.isCertain || a === undefined) return true;
  return a.key === b.key || isSameButForSlips(a, b);
}

/** Units below a merged body are looked for below the new one. */
function descend(pairing: Pairing, links: readonly (readonly [UnitId, UnitId])[], score: number) {
  for (const [from, to] of links) pairing.lead(from, to);
  pairBelow(
    pairing,
    links.map(([from, to]) => ({ from, to, reasons: [], score, isCertain: false })),
  );
}

/**
 * Mergers and divisions among what has no partner, by names ("Phòng Kế hoạch" and "Phòng Tài
 * chính" in one list, "Phòng Kế hoạch - Tài chính" in the other), by children that moved together,
 * and by reorganisations that were carried out everywhere. Proposals only, never certain.
 */
export function findJoinsAndSplits(pairing: Pairing, weights: Weights): readonly LinkProposal[] {
  return [
    // Parts that name their whole say more than a merger that is merely usual.
    ...findDivisions(pairing, weights, true),
    ...findMergers(pairing, weights),
    ...findDivisions(pairing, weights, false),
  ];
}

function findMergers(pairing: Pairing, weights: Weights): LinkProposal[] {
  const joins = findJoins(mergerView(pairing), weights);
  const proposals: LinkProposal[] = [];
  for (const [big, group] of groupByBig(joins)) {
    const pair = pairing.pairOfLater(big.id);
    const fromIds = group.map((join) => join.small.id);
    if (pair === undefined && fromIds.length < 2 && pairing.isFreeAfter(big.id)) continue;
    const isAbsorbed =
      pair === undefined
        ? !pairing.isFreeAfter(big.id)
        : goesOn(pair, pairing.before.get(pair.from), big);
    const all = isAbsorbed || pair === undefined ? fromIds : [pair.from, ...fromIds];
    const proposal: LinkProposal = {
      // A unit that goes on keeps the link that it has.
      fromIds: all,
      toIds: [big.id],
      kind: isAbsorbed ? 'absorbed' : 'merged',
      ...together(group),
    };
    proposals.push(proposal);
    for (const id of fromIds) pairing.settle(id, null);
    pairing.settle(null, big.id);
    const links = all.map((id) => [id, big.id] as const);
    descend(pairing, links, proposal.score);
  }
  return proposals;
}

function findDivisions(pairing: Pairing, weights: Weights, isOfFreeOnly: boolean): LinkProposal[] {
  const joins = findJoins(divisionView(pairing), weights);
  const proposals: LinkProposal[] = [];
  for (const [big, group] of groupByBig(joins)) {
    const pair = pairing.pairOf(big.id);
    const toIds = group.map((join) => join.small.id);
    if (isOfFreeOnly && pair !== undefined) continue;
    if (pair === undefined && (toIds.length < 2 || !pairing.isFreeBefore(big.id))) continue;
    const isSplitOff = pair !== undefined && goesOn(pair, pairing.after.get(pair.to), big);
    const all = isSplitOff || pair === undefined ? toIds : [pair.to, ...toIds];
    const proposal: LinkProposal = {
      fromIds: [big.id],
      toIds: all,
      kind: isSplitOff ? 'splitOff' : 'divided',
      ...together(group),
    };
    proposals.push(proposal);
    for (const id of toIds) pairing.settle(null, id);
    pairing.settle(big.id, null);
    const links = all.map((id) => [big.id, id] as const);
    descend(pairing, links, proposal.score);
  }
  return proposals;
}
