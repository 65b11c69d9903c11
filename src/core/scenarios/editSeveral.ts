import { applyChange, type ChangeSet, squashAll } from '../changes/changeSet';
import type { Command } from '../commands/command';
import type { CommandError } from '../commands/commandError';
import type { SnapshotId } from '../model/ids';
import type { Plan } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import { type DecisionDetails, editSnapshot } from './editSnapshot';

/** Commands that were tried one after the other. */
export interface TriedCommands {
  /** For each command why it is refused, or null. */
  readonly refusals: readonly (CommandError | null)[];
  /** The change that all commands make that were not refused, as one. */
  readonly change: ChangeSet;
}

/** Tries commands one after the other; a refused one is passed over. The plan stays as it is. */
export function trySeveral(
  plan: Plan,
  id: SnapshotId,
  commands: readonly Command[],
  details: DecisionDetails,
  newMeasureId: () => string,
): TriedCommands {
  const changes: ChangeSet[] = [];
  const refusals: (CommandError | null)[] = [];
  let now = plan;
  for (const command of commands) {
    const next = editSnapshot(now, id, command, details, newMeasureId());
    refusals.push(next.ok ? null : next.error);
    if (!next.ok) continue;
    now = applyChange(now, next.value);
    changes.push(next.value);
  }
  return { refusals, change: squashAll(changes) };
}

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
  const { refusals, change } = trySeveral(plan, id, commands, details, newMeasureId);
  const refusal = refusals.find((one) => one !== null);
  return refusal === undefined ? ok(change) : fail(refusal);
}
