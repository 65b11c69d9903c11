import { checkFunctions, checkUnits } from './checks';
import type { AssignFunctions } from './command';
import { type CommandError, commandError } from './commandError';
import { namedBy } from './commandKinds';
import type { StructureDraft } from './structureDraft';

/** Gives tasks to the units that answer for them and that support; nothing of the units changes. */
export function assignFunctions(
  draft: StructureDraft,
  input: AssignFunctions,
): CommandError | null {
  const { functionIds, agencyId, leadUnitIds, supportingUnitIds } = input;
  const refusal = checkUnits(draft, namedBy(input)) ?? checkFunctions(functionIds);
  if (refusal !== null) return refusal;
  if (agencyId === undefined && leadUnitIds === undefined && supportingUnitIds === undefined)
    return commandError('nothingAssigned');
  draft.assign(functionIds, {
    ...(agencyId === undefined ? {} : { agencyId }),
    ...(leadUnitIds === undefined ? {} : { leadUnitIds }),
    ...(supportingUnitIds === undefined ? {} : { supportingUnitIds }),
  });
  return null;
}
