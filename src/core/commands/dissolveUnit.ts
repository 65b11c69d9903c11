import { addHeadcounts } from '../model/headcount';
import type { UnitId } from '../model/ids';
import type { PostMove } from '../model/trace';
import { checkFunctions, checkHeadcount, checkUnits, givePosts, takePosts } from './checks';
import type { ChildDestination, DissolveUnit, Place } from './command';
import { type CommandError, commandError } from './commandError';
import { movesOf, type StructureDraft } from './structureDraft';

/** Giải thể: the unit ends without successor; every post and child goes where the input says. */
export function dissolveUnit(draft: StructureDraft, input: DissolveUnit): CommandError | null {
  const { unitId, destinations, restTo, childrenTo, childDestinations = [] } = input;
  const receivers = destinations.map((one) => one.toUnitId);
  if (restTo !== null) receivers.push(restTo);
  if (childrenTo !== null) receivers.push(childrenTo);
  const { functionsTo = restTo, functionDestinations = [] } = input;
  for (const id of [functionsTo, ...functionDestinations.map((one) => one.toUnitId)])
    if (id !== null) receivers.push(id);
  const refusal = checkUnits(draft, [unitId, ...receivers]);
  if (refusal !== null) return refusal;
  const unit = draft.unit(unitId);
  if (receivers.includes(unitId)) return commandError('destinationMissing', { unit: unit.name });
  if (childrenTo !== null && draft.isWithin(childrenTo, unitId))
    return commandError('placeInside', { unit: unit.name, place: draft.unit(childrenTo).name });
  const wrongChild = checkChildren(draft, unitId, childDestinations);
  if (wrongChild !== null) return wrongChild;
  let left = unit.headcount;
  for (const { posts } of destinations) {
    const wrong = checkHeadcount(draft, posts);
    if (wrong !== null) return wrong;
    const taken = takePosts(left, posts, unit.name);
    if ('error' in taken) return taken.error;
    left = taken.left;
  }
  const twice = checkFunctions(functionDestinations.map((one) => one.functionId));
  if (twice !== null) return twice;
  const moves: PostMove[] = [];
  for (const { toUnitId, posts } of destinations) {
    draft.update(toUnitId, { headcount: givePosts(draft.unit(toUnitId).headcount, posts) });
    moves.push(...movesOf(unitId, posts, toUnitId));
  }
  if (restTo !== null)
    draft.update(restTo, { headcount: addHeadcounts(draft.unit(restTo).headcount, left) });
  moves.push(...movesOf(unitId, left, restTo));
  const ownPlaces = new Map(childDestinations.map((one) => [one.childId, one.toUnitId]));
  for (const childId of unit.childIds) {
    const own = ownPlaces.get(childId) ?? childrenTo;
    const place: Place =
      own !== null
        ? { kind: 'under', parentId: own, index: null }
        : withoutIndex(draft.placeOf(unitId));
    draft.place(childId, place);
  }
  draft.handOver([unitId], functionsTo, functionDestinations);
  draft.drop(unitId);
  draft.note({ kind: 'dissolved', fromUnitIds: [unitId], toUnitIds: [], posts: moves });
  return null;
}

/** Refuses children that are none, or that would go below the unit that ends. */
function checkChildren(
  draft: StructureDraft,
  unitId: UnitId,
  destinations: readonly ChildDestination[],
): CommandError | null {
  const missing = checkUnits(
    draft,
    destinations.flatMap(({ childId, toUnitId }) => [childId, toUnitId]),
  );
  if (missing !== null) return missing;
  const parent = draft.unit(unitId);
  const seen = new Set<UnitId>();
  for (const { childId, toUnitId } of destinations) {
    const child = draft.unit(childId);
    if (child.parentId !== unitId || seen.has(childId))
      return commandError('notAChild', { unit: child.name, parent: parent.name });
    seen.add(childId);
    // Below one that moves as well two children could come to lie below each other.
    const isBelowMoved = destinations.some((other) => draft.isWithin(toUnitId, other.childId));
    if (toUnitId === unitId || isBelowMoved)
      return commandError('placeInside', { unit: child.name, place: draft.unit(toUnitId).name });
  }
  return null;
}

const withoutIndex = (place: Place): Place =>
  place.kind === 'parked' ? place : { ...place, index: null };
