import { postsOf, withPosts } from '../model/headcount';
import { checkUnits, isCount } from './checks';
import type { SetHeadcount } from './command';
import { type CommandError, commandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/** Sets a unit's own posts of one category; what was incomplete becomes what is set. */
export function setHeadcount(draft: StructureDraft, input: SetHeadcount): CommandError | null {
  const refusal = checkUnits(draft, [input.unitId]);
  if (refusal !== null) return refusal;
  if (!draft.categoryIds.has(input.categoryId))
    return commandError('categoryMissing', { category: input.categoryId });
  const wrong = Object.values(input.posts).find((value) => !isCount(value));
  if (wrong !== undefined) return commandError('numberInvalid', { value: String(wrong) });
  const { headcount } = draft.unit(input.unitId);
  const old = postsOf(headcount, input.categoryId);
  const incomplete = (old.incomplete ?? []).filter((measure) => !(measure in input.posts));
  const { assigned = old.assigned, present = old.present } = input.posts;
  const posts = { assigned, present, ...(incomplete.length > 0 ? { incomplete } : {}) };
  draft.update(input.unitId, { headcount: withPosts(headcount, input.categoryId, posts) });
  return null;
}
