import { UNKNOWN_AUTONOMY } from '../model/autonomy';
import { checkUnits } from './checks';
import type { SetAutonomy } from './command';
import { type CommandError, commandError } from './commandError';
import type { StructureDraft } from './structureDraft';

const MONEY = [
  'revenue',
  'recurrentExpenditure',
  'investmentSources',
  'depreciation',
  'directSupport',
] as const;

/** Corrects what is known of a unit's autonomy. */
export function setAutonomy(draft: StructureDraft, input: SetAutonomy): CommandError | null {
  const refusal = checkUnits(draft, [input.unitId]);
  if (refusal !== null) return refusal;
  for (const field of MONEY) {
    const value = input.autonomy[field];
    if (value !== undefined && value !== null && !(Number.isFinite(value) && value >= 0))
      return commandError('numberInvalid', { value: String(value) });
  }
  const autonomy = {
    ...(draft.unit(input.unitId).autonomy ?? UNKNOWN_AUTONOMY),
    ...input.autonomy,
  };
  draft.update(input.unitId, { autonomy });
  return null;
}
