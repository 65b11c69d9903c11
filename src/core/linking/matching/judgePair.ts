import type { Message } from '../../messages/translate';
import { isContradicted, isInAccord, isSameButForSlips, nameSimilarity } from './nameSimilarity';
import type { Pairing } from './pairing';
import { isInner, type UnitFeatures, type Weigh } from './unitFeatures';

/** Weights of evidence; a likeness of names alone cannot be certain. Found on made-up lists. */
const NAME = 0.82;
const SAME_PLACE = 0.12;
const SAME_AGENCY = 0.04;
const OTHER_PLACE = -0.1;
const INNER_ELSEWHERE = -0.25;
const SAME_KIND = 0.04;
const OTHER_KIND = -0.1;
const POSTS_NEAR = 0.03;
const POSTS_FAR = -0.04;
const MOST = 0.96;
/** What is left of a pair that levels of schooling or numbers contradict. */
const CONTRADICTED = 0.3;

/** Numbers of posts are near when they differ by no more than this part, or by two. */
const NEAR_SHARE = 0.15;

/** How likely a pair is, and why. */
export interface Judgement {
  readonly score: number;
  readonly reasons: readonly Message[];
  /** A slip of the pen in a known place: certain unless another unit comes as near. */
  readonly isSlip: boolean;
}

/** Whether two units have nearly the same number of posts; null where one is unknown. */
export function hasNearPosts(a: UnitFeatures, b: UnitFeatures): boolean | null {
  if (a.posts === null || b.posts === null || a.posts + b.posts === 0) return null;
  const difference = Math.abs(a.posts - b.posts);
  if (difference <= Math.max(2, NEAR_SHARE * Math.max(a.posts, b.posts))) return true;
  return difference * 2 > Math.max(a.posts, b.posts) ? false : null;
}

/** What the two lists work together. */
export interface Weights {
  readonly word: Weigh;
  /** Names of children: "Văn phòng" weighs little. */
  readonly child: Weigh;
  readonly childKeysOf: (unit: UnitFeatures) => ReadonlySet<string>;
}

/** Weight of the children's names that two units share, as a part of all (weighted Dice). */
function childSimilarity(from: UnitFeatures, to: UnitFeatures, weights: Weights) {
  const [a, b] = [weights.childKeysOf(from), weights.childKeysOf(to)];
  if (a.size < 2 || b.size < 2) return null;
  let [all, shared, count] = [0, 0, 0];
  for (const key of a) {
    all += weights.child(key);
    if (!b.has(key)) continue;
    shared += 2 * weights.child(key);
    count += 1;
  }
  for (const key of b) all += weights.child(key);
  return { share: shared / all, count, all: a.size };
}

function placeOf(pairing: Pairing, from: UnitFeatures, to: UnitFeatures): number {
  if (pairing.isSamePlace(from, to)) return SAME_PLACE;
  if (pairing.isSameAgency(from, to)) return SAME_AGENCY;
  if (!pairing.isKnownElsewhere(from, to)) return 0;
  return isInner(from) || isInner(to) ? INNER_ELSEWHERE : OTHER_PLACE;
}

/** How alike two units are: by name first, then place, kind, children and posts. */
export function judgePair(
  pairing: Pairing,
  from: UnitFeatures,
  to: UnitFeatures,
  weights: Weights,
): Judgement {
  const similarity = nameSimilarity(from, to, weights.word);
  const place = placeOf(pairing, from, to);
  const reasons: Message[] = [
    { key: 'linking.reason.similarName', params: { percent: Math.floor(similarity * 100) } },
  ];
  if (place === SAME_PLACE && from.parentId !== null)
    reasons.push({ key: 'linking.reason.sameParent' });
  const isSameKind = from.kind === to.kind;
  const isOpen = from.kind === 'other' || to.kind === 'other';
  const kind = isSameKind ? SAME_KIND : isOpen ? 0 : OTHER_KIND;
  const isNear = hasNearPosts(from, to);
  if (isNear === true) reasons.push({ key: 'linking.reason.nearPosts' });
  const posts = isNear === null ? 0 : isNear ? POSTS_NEAR : POSTS_FAR;
  let score = similarity * NAME + place + kind + posts;
  const children = childSimilarity(from, to, weights);
  if (children !== null && children.count > 0) {
    reasons.push({
      key: 'linking.reason.children',
      params: { shared: children.count, all: children.all },
    });
    // Children speak louder than a changed name, and quieter than a kept one.
    score = Math.max(score + 0.1 * children.share, 0.42 + 0.45 * children.share + place);
  }
  if (isContradicted(from, to)) score = Math.min(score, CONTRADICTED);
  return {
    score: Math.max(0, Math.min(MOST, score)),
    reasons,
    isSlip:
      isSameKind &&
      pairing.isCertainPlace(from, to) &&
      isInAccord(from, to) &&
      isSameButForSlips(from, to),
  };
}
