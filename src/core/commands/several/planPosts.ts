import { postsOfPercent, shareCut } from './shareCut';

/** How the posts of several units are set: to a number, or cut by one, each or all together. */
export const POSTS_METHODS = ['percent', 'together', 'each', 'set'] as const;
export type PostsMethod = (typeof POSTS_METHODS)[number];

/**
 * The posts of each unit after a cut, or after being set to one number. A number that is not known
 * can be set but not cut; nothing goes below 0. Percentages have two decimals at most.
 */
export function planPosts(
  before: readonly (number | null)[],
  method: PostsMethod,
  amount: number | null,
): readonly (number | null)[] {
  if (amount === null) return before;
  if (method === 'set') return before.map(() => amount);
  if (method === 'each')
    return before.map((posts) => (posts === null ? null : Math.max(0, posts - amount)));
  const sizes = before.map((posts) => posts ?? 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const cut = method === 'percent' ? postsOfPercent(sizes, Math.round(amount * 100)) : amount;
  const shares = shareCut(sizes, Math.min(cut, all));
  return before.map((posts, i) => (posts === null ? null : posts - (shares[i] ?? 0)));
}
