import { newUnit } from '../model/unit';
import { checkHeadcount, checkName, checkPlace } from './checks';
import type { CreateUnit } from './command';
import { type CommandError, commandError } from './commandError';
import type { StructureDraft } from './structureDraft';

/** Thành lập mới: a unit without predecessor. */
export function createUnit(draft: StructureDraft, input: CreateUnit): CommandError | null {
  const refusal =
    checkName(input.name) ??
    (draft.find(input.unitId) === undefined
      ? null
      : commandError('unitExists', { unit: input.unitId })) ??
    checkPlace(draft, input.place, null) ??
    checkHeadcount(draft, input.headcount);
  if (refusal !== null) return refusal;
  draft.add(
    newUnit({
      id: input.unitId,
      name: input.name.trim(),
      kind: input.unitKind,
      headcount: input.headcount,
    }),
    input.place,
    [],
  );
  draft.note({ kind: 'created', fromUnitIds: [], toUnitIds: [input.unitId], posts: [] });
  return null;
}
