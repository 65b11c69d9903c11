import type { Unit } from '../model/unit';
import { checkUnits } from './checks';
import type { SetDetails } from './command';
import type { CommandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/** Corrects kind, code, short name, level, sector, legal status, notes or school figures. */
export function setDetails(draft: StructureDraft, input: SetDetails): CommandError | null {
  const refusal = checkUnits(draft, [input.unitId]);
  if (refusal !== null) return refusal;
  const { unitKind, ...rest } = input.details;
  const fields: Partial<Omit<Unit, 'id' | 'parentId' | 'childIds'>> = rest;
  draft.update(input.unitId, unitKind === undefined ? fields : { ...fields, kind: unitKind });
  return null;
}
