import { addHeadcounts, type Headcount } from '../model/headcount';
import type { UnitId } from '../model/ids';
import type { PostMove } from '../model/trace';
import { checkUnits } from './checks';
import type { AbsorbUnits } from './command';
import { type CommandError, commandError } from './commandError';
import { movesOf, type StructureDraft } from './structureDraft';

/** Ends units and lets their children and lines go on in another; posts are the caller's. */
export function takeOver(
  draft: StructureDraft,
  endingIds: readonly UnitId[],
  to: UnitId,
): readonly PostMove[] {
  const moves: PostMove[] = [];
  for (const id of endingIds) {
    const ending = draft.unit(id);
    for (const childId of ending.childIds)
      draft.place(childId, { kind: 'under', parentId: to, index: null });
    draft.addOrigins(to, draft.originsOf(id));
    draft.handOver([id], to);
    draft.drop(id);
    moves.push(...movesOf(id, ending.headcount, to));
  }
  return moves;
}

/** The posts of several units together. Throws when the list is empty. */
export const postsTogether = (draft: StructureDraft, ids: readonly UnitId[]): Headcount =>
  ids.map((id) => draft.unit(id).headcount).reduce(addHeadcounts);

/** Sáp nhập: the absorber keeps its name, place, leaders and autonomy. */
export function absorbUnits(draft: StructureDraft, input: AbsorbUnits): CommandError | null {
  const { absorberId, absorbedIds } = input;
  const refusal = checkUnits(draft, [absorberId, ...absorbedIds]);
  if (refusal !== null) return refusal;
  if (absorbedIds.length === 0) return commandError('tooFewUnits');
  if (absorbedIds.includes(absorberId) || new Set(absorbedIds).size !== absorbedIds.length)
    return commandError('absorbItself', { unit: draft.unit(absorberId).name });
  const above = absorbedIds.find((id) => draft.isWithin(absorberId, id));
  if (above !== undefined)
    return commandError('absorbAncestor', {
      unit: draft.unit(absorberId).name,
      above: draft.unit(above).name,
    });
  draft.update(absorberId, { headcount: postsTogether(draft, [absorberId, ...absorbedIds]) });
  const posts = takeOver(draft, absorbedIds, absorberId);
  draft.note({ kind: 'absorbed', fromUnitIds: absorbedIds, toUnitIds: [absorberId], posts });
  return null;
}
