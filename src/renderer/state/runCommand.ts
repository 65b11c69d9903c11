import type { Command, Place } from '../../core/commands/command';
import type { CommandError } from '../../core/commands/commandError';
import type { Message } from '../../core/messages/translate';
import type { UnitId } from '../../core/model/ids';
import { editSeveral } from '../../core/scenarios/editSeveral';
import { editSnapshot } from '../../core/scenarios/editSnapshot';
import { snapshotIn } from '../../core/scenarios/structures';
import { useDocumentStore } from './documentStore';
import { newId } from './newId';
import { type DecisionDefaults, useViewStore } from './viewStore';

/** The refusal of a command as a text. */
export const refusalText = (error: CommandError): Message => ({
  key: `commandError.${error.code}`,
  params: error.params,
});

/** What a decision made on the scenario in view starts with. */
export function decisionDefaults(): DecisionDefaults {
  const { decision, snapshotId } = useViewStore.getState();
  const { document } = useDocumentStore.getState();
  if (decision !== null) return decision;
  const asOf =
    document === null || snapshotId === null ? null : snapshotIn(document.plan, snapshotId).asOf;
  return { effectiveDate: asOf, legalBasis: '', reason: '' };
}

/** Runs a command on the snapshot in view as one step; gives the reason when it is refused. */
export function runCommand(command: Command): Message | null {
  const { document, perform } = useDocumentStore.getState();
  const { snapshotId } = useViewStore.getState();
  if (document === null || snapshotId === null) return null;
  const result = editSnapshot(document.plan, snapshotId, command, decisionDefaults(), newId());
  if (!result.ok) return refusalText(result.error);
  perform({
    commandId: command.kind,
    labelKey: `step.${command.kind}`,
    params: {},
    changeSet: result.value,
  });
  return null;
}

/** Moves units to one place in their order, as one step; gives the reason when it is refused. */
export function moveUnits(unitIds: readonly UnitId[], place: Place): Message | null {
  const { document, perform } = useDocumentStore.getState();
  const { snapshotId } = useViewStore.getState();
  const [only, ...others] = unitIds;
  if (document === null || snapshotId === null || only === undefined) return null;
  if (others.length === 0) return runCommand({ kind: 'moveUnit', unitId: only, place });
  const commands = unitIds.map((unitId) => ({ kind: 'moveUnit', unitId, place }) as const);
  const result = editSeveral(document.plan, snapshotId, commands, decisionDefaults(), newId);
  if (!result.ok) return refusalText(result.error);
  perform({
    commandId: 'moveUnit',
    labelKey: 'step.moveUnits',
    params: { count: unitIds.length },
    changeSet: result.value,
  });
  return null;
}
