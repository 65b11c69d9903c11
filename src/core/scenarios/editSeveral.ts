import { applyChange, type ChangeSet, squashAll } from '../changes/changeSet';
import type { Command } from '../commands/command';
import { type CommandError, commandError } from '../commands/commandError';
import { measureId, type SnapshotId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import type { ScenarioSnapshot } from '../model/snapshot';
import { addMeasure } from './addMeasure';
import type { DecisionDetails } from './decisionDetails';
import { editList } from './editList';
import { MeasureBatch } from './measureBatch';
import { startsEmpty } from './startsEmpty';
import { snapshotIn } from './structures';
import type { TriedCommands } from './triedCommands';

/**
 * Tries commands one after the other; a refused one is passed over. The plan stays as it is. The
 * outcome is the same as that of `editSnapshot` with one command after the other.
 */
export function trySeveral(
  plan: Plan,
  id: SnapshotId,
  commands: readonly Command[],
  details: DecisionDetails,
  newMeasureId: () => string,
): TriedCommands {
  if (!tableOf(plan, 'snapshots').has(id))
    return { refusals: commands.map(() => commandError('snapshotMissing')), change: new Map() };
  const snapshot = snapshotIn(plan, id);
  return snapshot.kind === 'recorded'
    ? editList(plan, snapshot, commands)
    : addMeasures(plan, snapshot, commands, details, newMeasureId);
}

function addMeasures(
  plan: Plan,
  scenario: ScenarioSnapshot,
  commands: readonly Command[],
  details: DecisionDetails,
  newMeasureId: () => string,
): TriedCommands {
  const changes: ChangeSet[] = [];
  let now = plan;
  const go = (change: ChangeSet): void => {
    changes.push(change);
    now = applyChange(now, change);
  };
  let batch = new MeasureBatch(now, scenario, details);
  const refusals = commands.map((given): CommandError | null => {
    const id = measureId(newMeasureId());
    const command = startsEmpty(plan, scenario.id, given);
    const outcome = batch.add(command, id);
    if (outcome === 'done') return null;
    if (outcome !== 'replay') return outcome;
    go(batch.change());
    const one = addMeasure(now, scenario, command, details, id);
    if (one.ok) go(one.value);
    batch = new MeasureBatch(now, scenario, details);
    return one.ok ? null : one.error;
  });
  changes.push(batch.change());
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
