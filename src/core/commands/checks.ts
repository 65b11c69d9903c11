import type { FunctionDestination } from '../model/functionItem';
import type { Headcount, PostCount } from '../model/headcount';
import { addPosts, categoriesIn, MOST_POSTS, postsOf, withPosts } from '../model/headcount';
import type { FunctionId, UnitId } from '../model/ids';
import type { Place } from './command';
import { type CommandError, commandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/** Refuses when one of the units is not there. */
export function checkUnits(draft: StructureDraft, ids: readonly UnitId[]): CommandError | null {
  const missing = ids.find((id) => draft.find(id) === undefined);
  return missing === undefined ? null : commandError('unitMissing', { unit: missing });
}

/** Refuses a place whose parent is not there, or that lies inside the moved unit itself. */
export function checkPlace(
  draft: StructureDraft,
  place: Place,
  movedId: UnitId | null,
): CommandError | null {
  if (place.kind !== 'under') return null;
  const parent = draft.find(place.parentId);
  if (parent === undefined) return commandError('placeMissing', { unit: place.parentId });
  if (movedId !== null && draft.isWithin(place.parentId, movedId))
    return commandError('placeInside', { unit: draft.unit(movedId).name, place: parent.name });
  return null;
}

/** Refuses a task that is named twice: it cannot go to two units. */
export const checkFunctions = (ids: readonly FunctionId[]): CommandError | null => {
  const seen = new Set<FunctionId>();
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  return twice === undefined ? null : commandError('functionTwice', { function: twice });
};

/** Tasks that all go to one unit. */
export const goingTo = (
  toUnitId: UnitId,
  functionIds: readonly FunctionId[],
): readonly FunctionDestination[] => functionIds.map((functionId) => ({ functionId, toUnitId }));

/** Refuses an empty name. */
export const checkName = (name: string): CommandError | null =>
  name.trim() === '' ? commandError('nameEmpty') : null;

/** Whether a number of posts or leaders is one: whole, not negative, not beyond reason. */
export const isCount = (value: number | null): boolean =>
  value === null || (Number.isInteger(value) && value >= 0 && value <= MOST_POSTS);

/** Refuses numbers that are not counts and categories that the plan does not have. */
export function checkHeadcount(draft: StructureDraft, headcount: Headcount): CommandError | null {
  for (const category of categoriesIn(headcount)) {
    if (!draft.categoryIds.has(category)) return commandError('categoryMissing', { category });
    const { assigned, present } = postsOf(headcount, category);
    const wrong = [assigned, present].find((value) => !isCount(value));
    if (wrong !== undefined) return commandError('numberInvalid', { value: String(wrong) });
  }
  return null;
}

/**
 * What is left of a headcount after `taken`; refused when more is taken than there is, or when
 * posts are taken of a number that is not known.
 */
export function takePosts(
  have: Headcount,
  taken: Headcount,
  unitName: string,
): { readonly left: Headcount } | { readonly error: CommandError } {
  let left = have;
  for (const category of categoriesIn(taken)) {
    const own = postsOf(left, category);
    const part = postsOf(taken, category);
    let rest: PostCount = own;
    for (const measure of ['assigned', 'present'] as const) {
      const wanted = part[measure];
      if (wanted === null || wanted === 0) continue;
      const there = own[measure];
      if (there === null) return { error: commandError('postsUnknown', { unit: unitName }) };
      if (wanted > there)
        return { error: commandError('tooManyPosts', { unit: unitName, wanted, have: there }) };
      rest = { ...rest, [measure]: there - wanted };
    }
    left = withPosts(left, category, rest);
  }
  return { left };
}

/** A headcount with named posts added; a number that is not named stays as it is. */
export function givePosts(have: Headcount, given: Headcount): Headcount {
  let sum = have;
  for (const category of categoriesIn(given)) {
    const own = postsOf(sum, category);
    const part = postsOf(given, category);
    const named = {
      assigned: part.assigned ?? (own.assigned === null ? null : 0),
      present: part.present ?? (own.present === null ? null : 0),
    };
    sum = withPosts(sum, category, addPosts(own, named));
  }
  return sum;
}
