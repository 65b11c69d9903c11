import { applyChange, type ChangeSet, squashChanges } from '../../core/changes/changeSet';
import type { Command } from '../../core/commands/command';
import type { Message, MessageKey } from '../../core/messages/translate';
import { editSnapshot } from '../../core/scenarios/editSnapshot';
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
  const details = decisionDefaults();
  const changes: ChangeSet[] = [];
  const refusals: (Message | null)[] = [];
  let { plan } = document;
  for (const command of commands) {
    const result = editSnapshot(plan, snapshotId, command, details, newId());
    refusals.push(result.ok ? null : refusalText(result.error));
    if (!result.ok) continue;
    changes.push(result.value);
    plan = applyChange(plan, result.value);
  }
  return {
    refusals,
    apply: (labelKey) =>
      perform({ commandId: 'editCells', labelKey, params: {}, changeSet: squashAll(changes) }),
  };
}

/** Squashes in halves: one after the other, the first change would be copied each time. */
function squashAll(changes: readonly ChangeSet[]): ChangeSet {
  const [first, second] = changes;
  if (first === undefined) return new Map();
  if (second === undefined) return first;
  const half = changes.length >> 1;
  return squashChanges(squashAll(changes.slice(0, half)), squashAll(changes.slice(half)));
}
