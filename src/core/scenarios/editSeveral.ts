import { applyChange, type ChangeSet, squashChanges } from '../changes/changeSet';
import type { Command } from '../commands/command';
import type { CommandError } from '../commands/commandError';
import type { SnapshotId } from '../model/ids';
import type { Plan } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import { type DecisionDetails, editSnapshot } from './editSnapshot';

/**
 * The change that several commands make one after the other, as one: all of them, or none when
 * one is refused. Each becomes a measure of its own in a scenario.
 */
export function editSeveral(
  plan: Plan,
  id: SnapshotId,
  commands: readonly Command[],
  details: DecisionDetails,
  newMeasureId: () => string,
): Result<ChangeSet, CommandError> {
  let changes: ChangeSet = new Map();
  let now = plan;
  for (const command of commands) {
    const next = editSnapshot(now, id, command, details, newMeasureId());
    if (!next.ok) return fail(next.error);
    now = applyChange(now, next.value);
    changes = squashChanges(changes, next.value);
  }
  return ok(changes);
}
