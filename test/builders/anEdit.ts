import { applyChange } from '../../src/core/changes/changeSet';
import type { Command } from '../../src/core/commands/command';
import type { CommandError } from '../../src/core/commands/commandError';
import type { SnapshotId } from '../../src/core/model/ids';
import type { IsoDate } from '../../src/core/model/isoDate';
import type { Plan } from '../../src/core/model/plan';
import { editSnapshot } from '../../src/core/scenarios/editSnapshot';

let counter = 0;

/** The plan after a command, or the refusal. */
export function tryCommand(
  plan: Plan,
  id: SnapshotId,
  command: Command,
  effectiveDate: IsoDate | null = null,
): { readonly plan: Plan; readonly error: CommandError | null } {
  counter += 1;
  const details = { effectiveDate, legalBasis: '', reason: '' };
  const result = editSnapshot(plan, id, command, details, `m${counter}`);
  return result.ok
    ? { plan: applyChange(plan, result.value), error: null }
    : { plan, error: result.error };
}

/** The plan after commands that must not be refused. */
export function afterCommands(
  plan: Plan,
  id: SnapshotId,
  commands: readonly Command[],
  effectiveDate: IsoDate | null = null,
): Plan {
  let next = plan;
  for (const command of commands) {
    const step = tryCommand(next, id, command, effectiveDate);
    if (step.error !== null) throw new Error(`${command.kind} refused: ${step.error.code}`);
    next = step.plan;
  }
  return next;
}
