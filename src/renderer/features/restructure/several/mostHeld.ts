import { type Category, postsOf } from '../../../../core/model/headcount';
import type { CategoryId } from '../../../../core/model/ids';
import type { Unit } from '../../../../core/model/unit';

/** The category that units have most posts of, to start a decision with; null: they have none. */
export function mostHeld(
  categories: readonly Category[],
  units: readonly Unit[],
): CategoryId | null {
  let best: { readonly id: CategoryId; readonly posts: number } | null = null;
  for (const { id } of categories) {
    const posts = units.reduce((sum, u) => sum + (postsOf(u.headcount, id).assigned ?? 0), 0);
    if (posts > (best?.posts ?? 0)) best = { id, posts };
  }
  return best?.id ?? null;
}
