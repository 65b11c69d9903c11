import type { CategoryId, MeasureId, UnitId } from '../model/ids';
import { assertNever, fail, ok, type Result } from '../model/result';
import type { Structure } from '../model/structure';
import type { Trace } from '../model/trace';
import { absorbUnits } from './absorbUnits';
import { assignFunctions } from './assignFunctions';
import type { Command } from './command';
import type { CommandError } from './commandError';
import { convertAutonomy } from './convertAutonomy';
import { createUnit } from './createUnit';
import { dissolveUnit } from './dissolveUnit';
import { divideUnit } from './divideUnit';
import { mergeUnits } from './mergeUnits';
import { moveUnit } from './moveUnit';
import { removeUnit } from './removeUnit';
import { renameUnit } from './renameUnit';
import { setAutonomy } from './setAutonomy';
import { setDetails } from './setDetails';
import { setHeadcount } from './setHeadcount';
import { setLeadership } from './setLeadership';
import { splitOffUnit } from './splitOffUnit';
import { type DraftResult, StructureDraft } from './structureDraft';
import { transferPosts } from './transferPosts';

/** Carries a command out on a draft; a refused one may leave the draft half done, so drop it. */
export function carryOut(draft: StructureDraft, command: Command): CommandError | null {
  switch (command.kind) {
    case 'createUnit':
      return createUnit(draft, command);
    case 'renameUnit':
      return renameUnit(draft, command);
    case 'moveUnit':
      return moveUnit(draft, command);
    case 'dissolveUnit':
      return dissolveUnit(draft, command);
    case 'absorbUnits':
      return absorbUnits(draft, command);
    case 'mergeUnits':
      return mergeUnits(draft, command);
    case 'splitOffUnit':
      return splitOffUnit(draft, command);
    case 'divideUnit':
      return divideUnit(draft, command);
    case 'transferPosts':
      return transferPosts(draft, command);
    case 'setHeadcount':
      return setHeadcount(draft, command);
    case 'setLeadership':
      return setLeadership(draft, command);
    case 'setAutonomy':
      return setAutonomy(draft, command);
    case 'convertAutonomy':
      return convertAutonomy(draft, command);
    case 'setDetails':
      return setDetails(draft, command);
    case 'assignFunctions':
      return assignFunctions(draft, command);
    case 'removeUnit':
      return removeUnit(draft, command);
    default:
      return assertNever(command);
  }
}

/** Runs one command on a structure; a refused command leaves nothing behind. */
export function runCommand(
  { structure, trace }: { readonly structure: Structure; readonly trace: Trace },
  command: Command,
  categoryIds: ReadonlySet<CategoryId>,
  measureId: MeasureId | null,
): Result<DraftResult, CommandError> {
  const { units, rootIds, parkedIds } = structure;
  const base = { find: (id: UnitId) => units.get(id), rootIds, parkedIds };
  const draft = new StructureDraft(base, trace, categoryIds, measureId);
  const refusal = carryOut(draft, command);
  return refusal === null ? ok(draft.finish(structure)) : fail(refusal);
}
