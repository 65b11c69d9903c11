import { checkName, checkUnits } from './checks';
import type { RenameUnit } from './command';
import type { CommandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/** Gives a unit another name; it stays the same unit. */
export function renameUnit(draft: StructureDraft, input: RenameUnit): CommandError | null {
  const refusal = checkUnits(draft, [input.unitId]) ?? checkName(input.name);
  if (refusal !== null) return refusal;
  draft.update(input.unitId, { name: input.name.trim() });
  draft.note({
    kind: 'renamed',
    fromUnitIds: [input.unitId],
    toUnitIds: [input.unitId],
    posts: [],
  });
  return null;
}
