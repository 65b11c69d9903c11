import { UNKNOWN_AUTONOMY } from '../model/autonomy';
import type { Headcount } from '../model/headcount';
import type { PostMove } from '../model/trace';
import { isPublicServiceUnit } from '../model/unit';
import { checkHeadcount, checkUnits, givePosts, takePosts } from './checks';
import type { ConvertAutonomy } from './command';
import { type CommandError, commandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/**
 * Moves a public service unit to another group. Posts whose pay passes from the budget to the
 * unit's revenue change category inside the unit: "đổi nguồn", not a cut.
 */
export function convertAutonomy(
  draft: StructureDraft,
  input: ConvertAutonomy,
): CommandError | null {
  const refusal = checkUnits(draft, [input.unitId]);
  if (refusal !== null) return refusal;
  const unit = draft.unit(input.unitId);
  if (!isPublicServiceUnit(unit)) return commandError('notPublicServiceUnit', { unit: unit.name });
  if (input.group === 'unknown') return commandError('groupUnknown', { unit: unit.name });
  let headcount = unit.headcount;
  const moves: PostMove[] = [];
  for (const { fromCategoryId, toCategoryId, assigned, present } of input.payShifts) {
    const taken: Headcount = { [fromCategoryId]: { assigned, present } };
    const given: Headcount = { [toCategoryId]: { assigned, present } };
    const wrong = checkHeadcount(draft, { ...taken, ...given });
    if (wrong !== null) return wrong;
    const rest = takePosts(headcount, taken, unit.name);
    if ('error' in rest) return rest.error;
    headcount = givePosts(rest.left, given);
    moves.push(
      { fromUnitId: unit.id, toUnitId: null, categoryId: fromCategoryId, assigned, present },
      { fromUnitId: unit.id, toUnitId: unit.id, categoryId: toCategoryId, assigned, present },
    );
  }
  draft.update(unit.id, {
    headcount,
    autonomy: {
      ...(unit.autonomy ?? UNKNOWN_AUTONOMY),
      group: input.group,
      regime: input.regime,
      decisionNumber: input.decisionNumber,
      decisionDate: input.decisionDate,
    },
  });
  draft.note({ kind: 'converted', fromUnitIds: [unit.id], toUnitIds: [unit.id], posts: moves });
  return null;
}
