import { newUnit } from '../model/unit';
import { checkHeadcount, checkName, checkPlace } from './checks';
import type { CreateUnit } from './command';
import { type CommandError, commandError } from './commandError';
import { setAutonomy } from './setAutonomy';
import { setDetails } from './setDetails';
import { setLeadership } from './setLeadership';
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
  return setFacts(draft, input);
}

/** The other facts that a creation names, just as setting them afterwards. */
function setFacts(draft: StructureDraft, input: CreateUnit): CommandError | null {
  const { unitId, details, leadership, autonomy } = input;
  return (
    (details && setDetails(draft, { kind: 'setDetails', unitId, details })) ??
    (leadership && setLeadership(draft, { kind: 'setLeadership', unitId, leadership })) ??
    (autonomy && setAutonomy(draft, { kind: 'setAutonomy', unitId, autonomy })) ??
    null
  );
}
