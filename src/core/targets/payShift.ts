import type { CategoryId } from '../model/ids';
import type { PostMove, TraceEvent } from '../model/trace';

/**
 * Assigned posts that conversions moved out of the named categories into others of the same unit,
 * or transfers into others of another one: "đổi nguồn". They lower the named figure without being
 * a cut.
 */
export function payShiftOut(
  events: readonly TraceEvent[],
  categoryIds: readonly CategoryId[],
): number {
  let shifted = 0;
  for (const { kind, posts } of events) {
    if (kind === 'transferred') shifted += transferredOut(posts, categoryIds);
    if (kind !== 'converted') continue;
    for (const { categoryId, toUnitId, assigned } of posts) {
      if (!categoryIds.includes(categoryId)) continue;
      // A shift is written as posts leaving one category and entering another of the same unit.
      shifted += (toUnitId === null ? 1 : -1) * (assigned ?? 0);
    }
  }
  return shifted;
}

/** Posts that changed their category on the way from one unit to another. */
const transferredOut = (posts: readonly PostMove[], categoryIds: readonly CategoryId[]): number =>
  posts.reduce((sum, { categoryId, toCategoryId = categoryId, assigned }) => {
    const [leaves, enters] = [categoryIds.includes(categoryId), categoryIds.includes(toCategoryId)];
    return sum + (Number(leaves) - Number(enters)) * (assigned ?? 0);
  }, 0);
