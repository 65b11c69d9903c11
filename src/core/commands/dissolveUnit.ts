import { addHeadcounts } from '../model/headcount';
import type { PostMove } from '../model/trace';
import { checkHeadcount, checkUnits, givePosts, takePosts } from './checks';
import type { DissolveUnit, Place } from './command';
import { type CommandError, commandError } from './commandError';
import { movesOf, type StructureDraft } from './structureDraft';

/** Giải thể: the unit ends without successor; every post and child goes where the input says. */
export function dissolveUnit(draft: StructureDraft, input: DissolveUnit): CommandError | null {
  const { unitId, destinations, restTo, childrenTo } = input;
  const receivers = destinations.map((one) => one.toUnitId);
  if (restTo !== null) receivers.push(restTo);
  if (childrenTo !== null) receivers.push(childrenTo);
  const refusal = checkUnits(draft, [unitId, ...receivers]);
  if (refusal !== null) return refusal;
  const unit = draft.unit(unitId);
  if (receivers.includes(unitId)) return commandError('destinationMissing', { unit: unit.name });
  if (childrenTo !== null && draft.isWithin(childrenTo, unitId))
    return commandError('placeInside', { unit: unit.name, place: draft.unit(childrenTo).name });
  let left = unit.headcount;
  for (const { posts } of destinations) {
    const wrong = checkHeadcount(draft, posts);
    if (wrong !== null) return wrong;
    const taken = takePosts(left, posts, unit.name);
    if ('error' in taken) return taken.error;
    left = taken.left;
  }
  const moves: PostMove[] = [];
  for (const { toUnitId, posts } of destinations) {
    draft.update(toUnitId, { headcount: givePosts(draft.unit(toUnitId).headcount, posts) });
    moves.push(...movesOf(unitId, posts, toUnitId));
  }
  if (restTo !== null)
    draft.update(restTo, { headcount: addHeadcounts(draft.unit(restTo).headcount, left) });
  moves.push(...movesOf(unitId, left, restTo));
  for (const childId of unit.childIds) {
    const place: Place =
      childrenTo !== null
        ? { kind: 'under', parentId: childrenTo, index: null }
        : withoutIndex(draft.placeOf(unitId));
    draft.place(childId, place);
  }
  draft.drop(unitId);
  draft.note({ kind: 'dissolved', fromUnitIds: [unitId], toUnitIds: [], posts: moves });
  return null;
}

const withoutIndex = (place: Place): Place =>
  place.kind === 'parked' ? place : { ...place, index: null };
