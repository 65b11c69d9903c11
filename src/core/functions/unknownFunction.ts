import type { Command } from '../commands/command';
import { type CommandError, commandError } from '../commands/commandError';
import { functionsNamedBy } from '../commands/commandKinds';
import { type Plan, tableOf } from '../model/plan';

/**
 * Refuses a new command that names a task that the register does not have. Replays do not ask: a
 * task that was taken out later makes no measure impossible.
 */
export function unknownFunction(plan: Plan, command: Command): CommandError | null {
  const items = tableOf(plan, 'functions');
  const unknown = functionsNamedBy(command).find((id) => !items.has(id));
  return unknown === undefined ? null : commandError('functionMissing', { function: unknown });
}
