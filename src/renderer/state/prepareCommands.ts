import type { Command } from '../../core/commands/command';
import type { Message, MessageKey } from '../../core/messages/translate';
import { trySeveral } from '../../core/scenarios/editSeveral';
import { useDocumentStore } from './documentStore';
import { newId } from './newId';
import { decisionDefaults, refusalText } from './runCommand';
import { useViewStore } from './viewStore';

/** Commands that were tried one after the other, and nothing done yet. */
export interface PreparedCommands {
  /** For each command why it is refused, or null; the others can be done without it. */
  readonly refusals: readonly (Message | null)[];
  /** Does all that were not refused as one step. */
  readonly apply: (labelKey: MessageKey) => void;
}

/** Tries commands on the snapshot in view; the plan stays as it is until they are applied. */
export function prepareCommands(commands: readonly Command[]): PreparedCommands {
  const { document, perform } = useDocumentStore.getState();
  const { snapshotId } = useViewStore.getState();
  if (document === null || snapshotId === null)
    return { refusals: commands.map(() => null), apply: () => undefined };
  const { refusals, change } = trySeveral(
    document.plan,
    snapshotId,
    commands,
    decisionDefaults(),
    newId,
  );
  return {
    refusals: refusals.map((error) => (error === null ? null : refusalText(error))),
    apply: (labelKey) =>
      perform({ commandId: 'editCells', labelKey, params: {}, changeSet: change }),
  };
}
