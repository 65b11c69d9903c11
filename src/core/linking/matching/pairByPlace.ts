import type { Message } from '../../messages/translate';
import { hasNearPosts } from './judgePair';
import { isInAccord } from './nameSimilarity';
import { pairBelow } from './pairExactly';
import { childrenIn, type Pairing } from './pairing';
import type { UnitFeatures } from './unitFeatures';

const ONLY_LEFT = 0.56;
const BETWEEN_NEIGHBOURS = 0.56;
const BOTH = 0.64;
const POSTS = 0.06;

/** Where so many are left on both sides, their place says nothing. */
const MOST_COMPARED = 2_500;

/** The partners of the units right before and right after stand right before and after too. */
function standsBetweenSame(
  pairing: Pairing,
  family: readonly UnitFeatures[],
  laterFamily: readonly UnitFeatures[],
  from: UnitFeatures,
  to: UnitFeatures,
): boolean {
  const sides = [-1, 1].map((step) => {
    const near = family[from.position + step];
    const laterNear = laterFamily[to.position + step];
    if (near === undefined && laterNear === undefined) return 'end';
    if (near === undefined || laterNear === undefined) return 'other';
    return pairing.partnerOf(near.id) === laterNear.id ? 'pair' : 'other';
  });
  return !sides.includes('other') && sides.includes('pair');
}

/**
 * Pairs units whose names say nothing by their place: the only ones of their kind without partner
 * under parents that are a pair, or the ones between the same neighbours. Never certain. With
 * `isStrict` both must be so: that says more than a merger that is merely usual.
 */
export function pairByPlace(pairing: Pairing, isStrict: boolean): void {
  for (const { from: parentId, to: laterId } of [...pairing.pairs]) {
    const parent = pairing.before.get(parentId);
    const later = pairing.after.get(laterId);
    if (parent === undefined || later === undefined) continue;
    const [free, laterFree] = [pairing.freeChildren(parent), pairing.freeLaterChildren(later)];
    if (free.length === 0 || laterFree.length === 0) continue;
    if (free.length * laterFree.length > MOST_COMPARED) continue;
    const [family, laterFamily] = [
      childrenIn(pairing.before, parent),
      childrenIn(pairing.after, later),
    ];
    for (const from of free) {
      const alike = laterFree.filter(
        (to) => to.kind === from.kind && isInAccord(from, to) && pairing.isFreeAfter(to.id),
      );
      const rivals = free.filter((other) => other.kind === from.kind);
      const isOnly = rivals.length === 1 && alike.length === 1;
      const between = alike.filter((to) =>
        standsBetweenSame(pairing, family, laterFamily, from, to),
      );
      const to = isOnly ? alike[0] : between.length === 1 ? between[0] : undefined;
      if (to === undefined) continue;
      const isBetween = between.includes(to);
      const isNear = hasNearPosts(from, to);
      // A school without its name is hardly the new one of the same level: both signs, or nothing.
      const needsBoth = isStrict || from.levels.length > 0;
      if (needsBoth && !(isOnly && isBetween)) continue;
      const reasons: Message[] = [];
      if (isOnly) reasons.push({ key: 'linking.reason.onlyLeft' });
      if (isBetween) reasons.push({ key: 'linking.reason.neighbours' });
      if (isNear === true) reasons.push({ key: 'linking.reason.nearPosts' });
      const base = isOnly && isBetween ? BOTH : isOnly ? ONLY_LEFT : BETWEEN_NEIGHBOURS;
      const score = base + (isNear === null ? 0 : isNear ? POSTS : -POSTS);
      const pair = { from: from.id, to: to.id, reasons, score, isCertain: false };
      if (pairing.add(pair)) pairBelow(pairing, [pair]);
    }
  }
}
