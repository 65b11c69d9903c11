import type { Headcount } from '../model/headcount';
import type { PostMove } from '../model/trace';
import {
  checkFunctions,
  checkHeadcount,
  checkUnits,
  givePosts,
  goingTo,
  takePosts,
} from './checks';
import type { TransferPosts } from './command';
import { type CommandError, commandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/**
 * Điều chuyển biên chế between two units. A number that is not known where the posts come in stays
 * unknown there; the move itself is told by the measure.
 */
export function transferPosts(draft: StructureDraft, input: TransferPosts): CommandError | null {
  const { unitId, toUnitId, transfers, functionIds = [] } = input;
  const refusal = checkUnits(draft, [unitId, toUnitId]) ?? checkFunctions(functionIds);
  if (refusal !== null) return refusal;
  const from = draft.unit(unitId);
  if (unitId === toUnitId) return commandError('transferToItself', { unit: from.name });
  let left = from.headcount;
  let given = draft.unit(toUnitId).headcount;
  const moves: PostMove[] = [];
  for (const { fromCategoryId, toCategoryId, assigned, present } of transfers) {
    const taken: Headcount = { [fromCategoryId]: { assigned, present } };
    const added: Headcount = { [toCategoryId]: { assigned, present } };
    const wrong = checkHeadcount(draft, taken) ?? checkHeadcount(draft, added);
    if (wrong !== null) return wrong;
    const rest = takePosts(left, taken, from.name);
    if ('error' in rest) return rest.error;
    left = rest.left;
    given = givePosts(given, added);
    moves.push({
      fromUnitId: unitId,
      toUnitId,
      categoryId: fromCategoryId,
      ...(toCategoryId === fromCategoryId ? {} : { toCategoryId }),
      assigned,
      present,
    });
  }
  const isNothing = moves.every(({ assigned, present }) => (assigned ?? 0) + (present ?? 0) === 0);
  if (isNothing && functionIds.length === 0)
    return commandError('nothingTransferred', { unit: from.name });
  draft.update(unitId, { headcount: left });
  draft.update(toUnitId, { headcount: given });
  if (functionIds.length > 0) draft.handOver([unitId], 'stays', goingTo(toUnitId, functionIds));
  draft.note({ kind: 'transferred', fromUnitIds: [unitId], toUnitIds: [toUnitId], posts: moves });
  return null;
}
