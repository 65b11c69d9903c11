import type { UnitId } from '../model/ids';
import { newUnit } from '../model/unit';
import { postsTogether, takeOver } from './absorbUnits';
import { checkName, checkUnits } from './checks';
import type { MergeUnits } from './command';
import { type CommandError, commandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/** Hợp nhất: a new unit where the first stood; leaders and autonomy are to be decided anew. */
export function mergeUnits(draft: StructureDraft, input: MergeUnits): CommandError | null {
  const { unitIds, newUnitId } = input;
  const refusal =
    checkUnits(draft, unitIds) ??
    checkName(input.name) ??
    (draft.find(newUnitId) === undefined ? null : commandError('unitExists', { unit: newUnitId }));
  if (refusal !== null) return refusal;
  const first = unitIds[0];
  if (first === undefined || new Set(unitIds).size !== unitIds.length || unitIds.length < 2)
    return commandError('tooFewUnits');
  const nested = nestedPair(draft, unitIds);
  if (nested !== null)
    return commandError('absorbAncestor', {
      unit: draft.unit(nested.id).name,
      above: draft.unit(nested.above).name,
    });
  const { sector, level, section } = draft.unit(first);
  draft.add(
    newUnit({
      id: newUnitId,
      name: input.name.trim(),
      kind: input.unitKind,
      headcount: postsTogether(draft, unitIds),
      sector,
      level,
      section,
    }),
    draft.placeOf(first),
    [],
  );
  const posts = takeOver(draft, unitIds, newUnitId);
  draft.note({ kind: 'merged', fromUnitIds: unitIds, toUnitIds: [newUnitId], posts });
  return null;
}

/** A unit that lies below another of the units, with that one; null when they stand apart. */
function nestedPair(
  draft: StructureDraft,
  unitIds: readonly UnitId[],
): { readonly id: UnitId; readonly above: UnitId } | null {
  const merged = new Set(unitIds);
  for (const id of unitIds)
    for (let up = draft.unit(id).parentId; up !== null; up = draft.unit(up).parentId)
      if (merged.has(up)) return { id, above: up };
  return null;
}
