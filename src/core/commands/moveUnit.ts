import { checkPlace, checkUnits } from './checks';
import type { MoveUnit } from './command';
import type { CommandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/** Moves a unit with all that is below it, or changes its order among its siblings. */
export function moveUnit(draft: StructureDraft, input: MoveUnit): CommandError | null {
  const refusal = checkUnits(draft, [input.unitId]) ?? checkPlace(draft, input.place, input.unitId);
  if (refusal !== null) return refusal;
  draft.place(input.unitId, input.place);
  draft.note({
    kind: 'moved',
    fromUnitIds: [input.unitId],
    toUnitIds: [input.unitId],
    posts: [],
  });
  return null;
}
