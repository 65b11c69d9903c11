import { categoriesIn, type Headcount, postsOf, withPosts } from '../model/headcount';
import { newUnit } from '../model/unit';
import {
  checkFunctions,
  checkHeadcount,
  checkName,
  checkPlace,
  checkUnits,
  goingTo,
  takePosts,
} from './checks';
import type { SplitOffUnit } from './command';
import { type CommandError, commandError } from './commandError';
import { movesOf, type StructureDraft } from './structureDraft';

/** What is known of the old unit and not named for the new one stays with the old one: 0 there. */
function restIsNone(old: Headcount, given: Headcount): Headcount {
  let posts = given;
  for (const category of categoriesIn(old)) {
    const known = postsOf(old, category);
    const named = postsOf(given, category);
    posts = withPosts(posts, category, {
      assigned: named.assigned ?? (known.assigned === null ? null : 0),
      present: named.present ?? (known.present === null ? null : 0),
    });
  }
  return posts;
}

/** Tách: a new unit takes the named posts and children; both carry on the old one's line. */
export function splitOffUnit(draft: StructureDraft, input: SplitOffUnit): CommandError | null {
  const { unitId, newUnitId } = input;
  const refusal =
    checkUnits(draft, [unitId, ...input.childIds]) ??
    checkName(input.name) ??
    (draft.find(newUnitId) === undefined
      ? null
      : commandError('unitExists', { unit: newUnitId })) ??
    checkPlace(draft, input.place, null) ??
    checkHeadcount(draft, input.posts) ??
    checkFunctions(input.functionIds ?? []);
  if (refusal !== null) return refusal;
  const old = draft.unit(unitId);
  const stranger = input.childIds.find((id) => draft.unit(id).parentId !== unitId);
  if (stranger !== undefined)
    return commandError('notAChild', { unit: draft.unit(stranger).name, parent: old.name });
  const { place } = input;
  const inside =
    place.kind === 'under' && input.childIds.find((id) => draft.isWithin(place.parentId, id));
  if (inside)
    return commandError('placeInside', { unit: input.name, place: draft.unit(inside).name });
  const taken = takePosts(old.headcount, input.posts, old.name);
  if ('error' in taken) return taken.error;
  draft.update(unitId, { headcount: taken.left });
  draft.add(
    newUnit({
      id: newUnitId,
      name: input.name.trim(),
      kind: input.unitKind,
      headcount: restIsNone(old.headcount, input.posts),
      sector: old.sector,
      level: old.level,
    }),
    place,
    draft.originsOf(unitId),
  );
  for (const childId of input.childIds)
    draft.place(childId, { kind: 'under', parentId: newUnitId, index: null });
  const tasks = input.functionIds ?? [];
  if (tasks.length > 0) draft.handOver([unitId], 'stays', goingTo(newUnitId, tasks));
  draft.note({
    kind: 'splitOff',
    fromUnitIds: [unitId],
    toUnitIds: [unitId, newUnitId],
    posts: movesOf(unitId, input.posts, newUnitId),
  });
  return null;
}
