import type { ChangeSet } from '../changes/changeSet';
import type { CommandError } from '../commands/commandError';

/** Commands that were tried one after the other. */
export interface TriedCommands {
  /** For each command why it is refused, or null. */
  readonly refusals: readonly (CommandError | null)[];
  /** The change that all commands make that were not refused, as one. */
  readonly change: ChangeSet;
}
