import type { ChangeSet } from '../../changes/changeSet';
import type { CommandError } from '../../commands/commandError';
import { type Locale, type Message, translate } from '../../messages/translate';
import { type IdSource, type SnapshotId, unitId } from '../../model/ids';
import { inOrder, type Plan, settingsOf, tableOf } from '../../model/plan';
import { fail, ok, type Result } from '../../model/result';
import { trySeveral } from '../../scenarios/editSeveral';
import { snapshotIn, structureOf } from '../../scenarios/structures';
import type { ProposalOrigin } from '../proposal/types';
import type { BackChange } from './backChange';
import { backCommands } from './backCommands';
import { type BackNaming, unitNameOf } from './changeText';

/** Where a workbook that came back belongs in a plan; an error says why it does not. */
export function placeOfBack(
  plan: Plan,
  { documentId, snapshotId }: ProposalOrigin,
  file: string,
): Result<SnapshotId, Message> {
  if (settingsOf(plan).documentId !== documentId)
    return fail({ key: 'back.otherPlan', params: { file } });
  return tableOf(plan, 'snapshots').has(snapshotId)
    ? ok(snapshotId)
    : fail({ key: 'back.noSnapshot', params: { file } });
}

/** What changes of a snapshot are told with. */
export function namingOf(plan: Plan, id: SnapshotId, locale: Locale): BackNaming {
  const { units } = structureOf(plan, id);
  return {
    nameOf: (unit) => units.get(unit)?.name ?? unit,
    categories: inOrder(tableOf(plan, 'categories')),
    isScenario: snapshotIn(plan, id).kind === 'scenario',
    locale,
  };
}

/**
 * The one change of the plan that takes over what was picked: measures of a scenario, corrections
 * of a list. When a single one is refused nothing is done, and the error names it.
 */
export function acceptBack(
  plan: Plan,
  id: SnapshotId,
  picked: readonly BackChange[],
  file: string,
  locale: Locale,
  newId: IdSource,
  refusalOf: (error: CommandError) => Message,
): Result<ChangeSet, Message> {
  const naming = namingOf(plan, id, locale);
  const { commands, left } = backCommands(structureOf(plan, id), picked, naming.isScenario, () =>
    unitId(newId()),
  );
  const [held] = left;
  if (held !== undefined) return fail({ key: 'back.left', params: { name: naming.nameOf(held) } });
  const details = {
    effectiveDate: snapshotIn(plan, id).asOf,
    legalBasis: '',
    reason: translate(locale, 'back.reason', { file }),
  };
  const tried = trySeveral(
    plan,
    id,
    commands.map(({ command }) => command),
    details,
    newId,
  );
  const at = tried.refusals.findIndex((one) => one !== null);
  const refusal = tried.refusals[at];
  if (refusal === undefined || refusal === null) return ok(tried.change);
  const change = picked.find((one) => commands[at]?.changeIds.includes(one.id));
  const { key, params } = refusalOf(refusal);
  return fail({
    key: 'back.refused',
    params: {
      name: change === undefined ? '' : unitNameOf(change, naming),
      reason: translate(locale, key, params),
    },
  });
}
