import type { CategoryId } from '../model/ids';
import type { TraceEvent } from '../model/trace';

/**
 * Assigned posts that conversions moved out of the named categories into others of the same unit:
 * "đổi nguồn". They lower the named figure without being a cut.
 */
export function payShiftOut(
  events: readonly TraceEvent[],
  categoryIds: readonly CategoryId[],
): number {
  let shifted = 0;
  for (const { kind, posts } of events) {
    if (kind !== 'converted') continue;
    for (const { categoryId, toUnitId, assigned } of posts) {
      if (!categoryIds.includes(categoryId)) continue;
      // A shift is written as posts leaving one category and entering another of the same unit.
      shifted += (toUnitId === null ? 1 : -1) * (assigned ?? 0);
    }
  }
  return shifted;
}
