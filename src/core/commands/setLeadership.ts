import { checkUnits, isCount } from './checks';
import type { SetLeadership } from './command';
import { type CommandError, commandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/** Sets the number of heads and deputies of a unit. */
export function setLeadership(draft: StructureDraft, input: SetLeadership): CommandError | null {
  const refusal = checkUnits(draft, [input.unitId]);
  if (refusal !== null) return refusal;
  const wrong = Object.values(input.leadership).find((value) => !isCount(value));
  if (wrong !== undefined) return commandError('numberInvalid', { value: String(wrong) });
  const { leadership } = draft.unit(input.unitId);
  draft.update(input.unitId, { leadership: { ...leadership, ...input.leadership } });
  return null;
}
