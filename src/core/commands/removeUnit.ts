import type { UnitId } from '../model/ids';
import { checkUnits } from './checks';
import type { RemoveUnit } from './command';
import type { CommandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/** Takes a unit and all below it out of a recorded snapshot: it should not have been listed. */
export function removeUnit(draft: StructureDraft, input: RemoveUnit): CommandError | null {
  const refusal = checkUnits(draft, [input.unitId]);
  if (refusal !== null) return refusal;
  const below: UnitId[] = [input.unitId];
  for (let i = 0; i < below.length; i += 1) below.push(...draft.unit(below[i] as UnitId).childIds);
  for (const id of below.reverse()) draft.drop(id);
  return null;
}
