import { applyChange } from '../../core/changes/changeSet';
import type { Command } from '../../core/commands/command';
import type { Message, MessageKey, MessageParams } from '../../core/messages/translate';
import type { Plan } from '../../core/model/plan';
import { trySeveral } from '../../core/scenarios/editSeveral';
import { useDocumentStore } from './documentStore';
import { newId } from './newId';
import { decisionDefaults, refusalText } from './runCommand';
import { type DecisionDefaults, useViewStore } from './viewStore';

/** Commands that were tried one after the other, and nothing done yet. */
export interface PreparedCommands {
  /** For each command why it is refused, or null; the others can be done without it. */
  readonly refusals: readonly (Message | null)[];
  /** The plan as it would be; null while none is open. */
  readonly after: Plan | null;
  /** Does all that were not refused as one step. */
  readonly apply: (labelKey: MessageKey, params?: MessageParams) => void;
}

/**
 * Tries commands on the snapshot in view; the plan stays as it is until they are applied. A
 * decision that is given is what the next one starts with once they are.
 */
export function prepareCommands(
  commands: readonly Command[],
  decision?: DecisionDefaults,
): PreparedCommands {
  const { document, perform } = useDocumentStore.getState();
  const { snapshotId, show } = useViewStore.getState();
  if (document === null || snapshotId === null)
    return { refusals: commands.map(() => null), after: null, apply: () => undefined };
  const { refusals, change } = trySeveral(
    document.plan,
    snapshotId,
    commands,
    decision ?? decisionDefaults(),
    newId,
  );
  const [first, ...others] = new Set(commands.map(({ kind }) => kind));
  return {
    refusals: refusals.map((error) => (error === null ? null : refusalText(error))),
    after: applyChange(document.plan, change),
    apply: (labelKey, params = {}) => {
      if (decision !== undefined) show({ decision });
      const commandId = first !== undefined && others.length === 0 ? first : 'editCells';
      perform({ commandId, labelKey, params, changeSet: change });
    },
  };
}
