import type { ChangeSet } from '../changes/changeSet';
import type { Command } from '../commands/command';
import { type CommandError, commandError } from '../commands/commandError';
import { measureId, type SnapshotId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import { addMeasure } from './addMeasure';
import type { DecisionDetails } from './decisionDetails';
import { editList } from './editList';
import { startsEmpty } from './startsEmpty';
import { snapshotIn } from './structures';

/**
 * The change of the plan that a command on one of its snapshots makes: an edit of units for a
 * recorded one, a measure for a scenario. Refused commands give the reason and change nothing.
 */
export function editSnapshot(
  plan: Plan,
  id: SnapshotId,
  command: Command,
  details: DecisionDetails,
  newMeasureId: string,
): Result<ChangeSet, CommandError> {
  if (!tableOf(plan, 'snapshots').has(id)) return fail(commandError('snapshotMissing'));
  const snapshot = snapshotIn(plan, id);
  if (snapshot.kind === 'scenario')
    return addMeasure(
      plan,
      snapshot,
      startsEmpty(plan, id, command),
      details,
      measureId(newMeasureId),
    );
  const { refusals, change } = editList(plan, snapshot, [command]);
  const [refusal = null] = refusals;
  return refusal === null ? ok(change) : fail(refusal);
}
