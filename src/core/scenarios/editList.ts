import { ChangeBuilder } from '../changes/changeBuilder';
import type { Command } from '../commands/command';
import { type CommandError, commandError } from '../commands/commandError';
import { needsScenario } from '../commands/commandKinds';
import { carryOut } from '../commands/runCommand';
import { StructureDraft } from '../commands/structureDraft';
import { WorkingStructure } from '../commands/workingStructure';
import { assignInList } from '../functions/assignInList';
import { unknownFunction } from '../functions/unknownFunction';
import { forgetLinks } from '../linking/forgetLinks';
import { type Plan, unitsKey } from '../model/plan';
import type { RecordedSnapshot } from '../model/snapshot';
import { EMPTY_TRACE } from '../model/trace';
import { categoryIdsOf, structureOf } from './structures';
import type { TriedCommands } from './triedCommands';

/** Corrects a recorded list by commands one after the other; refused ones are passed over. */
export function editList(
  plan: Plan,
  snapshot: RecordedSnapshot,
  commands: readonly Command[],
): TriedCommands {
  const categoryIds = categoryIdsOf(plan);
  const working = new WorkingStructure(structureOf(plan, snapshot.id));
  const changes = new ChangeBuilder(plan);
  const refusals = commands.map((command): CommandError | null => {
    const unknown = unknownFunction(plan, command);
    if (unknown !== null) return unknown;
    if (needsScenario(command.kind)) return commandError('needsScenario');
    const draft = new StructureDraft(working, EMPTY_TRACE, categoryIds, null);
    const refusal = carryOut(draft, command);
    if (refusal !== null) return refusal;
    if (command.kind === 'assignFunctions') {
      assignInList(snapshot.id, command, changes);
      return null;
    }
    const writes = draft.writes();
    working.take(writes);
    if (command.kind === 'removeUnit') {
      const gone = [...writes.units].flatMap(([id, unit]) => (unit === null ? [id] : []));
      forgetLinks(plan, snapshot.id, new Set(gone), changes);
    }
    return null;
  });
  const key = unitsKey(snapshot.id);
  for (const [id, unit] of working.written) {
    if (unit === null) changes.remove(key, id);
    else changes.put(key, id, unit);
  }
  const { rootIds, parkedIds } = working;
  changes.put('snapshots', snapshot.id, { ...snapshot, rootIds, parkedIds });
  return { refusals, change: changes.build() };
}
