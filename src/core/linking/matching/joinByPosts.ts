import type { LinkProposal } from './linkProposal';
import { agreementOf } from './nameParts';
import { childrenIn, type Pairing } from './pairing';
import type { UnitFeatures } from './unitFeatures';

const SCORE = 0.52;
/** The new number lies between these parts of both old ones together: mergers cut a little. */
const LEAST_SHARE = 0.8;
const MOST_SHARE = 1.08;
/** A unit that did not grow by so much took nobody over. */
const LEAST_GROWTH = 1.25;
/** Fewer posts than this come and go without any merger. */
const LEAST_POSTS = 4;

/** Among so many neighbours one that grew by chance is always found. */
const MOST_SIBLINGS = 300;

/** Whether the partner of a unit has about the posts of that unit and a vanished one together. */
function tookOver(gone: UnitFeatures, old: UnitFeatures, now: UnitFeatures): boolean {
  if (gone.posts === null || old.posts === null || now.posts === null) return false;
  if (gone.posts < LEAST_POSTS || now.posts < old.posts * LEAST_GROWTH) return false;
  const share = now.posts / (gone.posts + old.posts);
  return share >= LEAST_SHARE && share <= MOST_SHARE;
}

/**
 * Mergers that no name tells: a unit is gone, and exactly one of its neighbours of the same kind
 * grew by about its posts. Never certain.
 */
export function joinByPosts(pairing: Pairing): LinkProposal[] {
  return pairing.freeBefore().flatMap((gone): LinkProposal[] => {
    const parent = gone.parentId === null ? undefined : pairing.before.get(gone.parentId);
    if (parent === undefined || gone.posts === null) return [];
    if (parent.childIds.length > MOST_SIBLINGS) return [];
    const takers = childrenIn(pairing.before, parent).flatMap((old) => {
      const partner = pairing.partnerOf(old.id);
      const now = partner === undefined ? undefined : pairing.after.get(partner);
      return now !== undefined &&
        old.kind === gone.kind &&
        agreementOf(old.levels, gone.levels) === 'same' &&
        tookOver(gone, old, now) &&
        !pairing.isRejected(gone.id, now.id)
        ? [now]
        : [];
    });
    const [taker] = takers;
    if (taker === undefined || takers.length > 1) return [];
    pairing.settle(gone.id, null);
    return [
      {
        fromIds: [gone.id],
        toIds: [taker.id],
        kind: 'absorbed',
        score: SCORE,
        isCertain: false,
        reasons: [{ key: 'linking.reason.postsGrew' }, { key: 'linking.reason.sameParent' }],
      },
    ];
  });
}
