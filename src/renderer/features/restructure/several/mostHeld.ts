import { CIVIL_SERVANT } from '../../../../core/model/builtInCategories';
import { type Category, postsOf } from '../../../../core/model/headcount';
import type { CategoryId } from '../../../../core/model/ids';
import type { Unit } from '../../../../core/model/unit';

/** The category that units have most posts of: what a decision about their posts starts with. */
export function mostHeld(categories: readonly Category[], units: readonly Unit[]): CategoryId {
  let best: { readonly id: CategoryId; readonly posts: number } | null = null;
  for (const { id } of categories) {
    const posts = units.reduce((sum, u) => sum + (postsOf(u.headcount, id).assigned ?? 0), 0);
    if (posts > (best?.posts ?? 0)) best = { id, posts };
  }
  return best?.id ?? CIVIL_SERVANT;
}
