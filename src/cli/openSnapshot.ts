import type { Message } from '../core/messages/translate';
import { type Plan, settingsOf, tableOf } from '../core/model/plan';
import { fail, ok, type Result } from '../core/model/result';
import type { Snapshot } from '../core/model/snapshot';
import { findSnapshot } from './findSnapshot';
import { openPlan } from './planOnDisk';
import type { Arguments, Context } from './subcommand';

/** The plan that the first argument names and the snapshot of `--snapshot`, else the current one. */
export async function openSnapshot(
  args: Arguments,
  context: Context,
): Promise<Result<{ readonly plan: Plan; readonly snapshot: Snapshot }, Message>> {
  const [path = ''] = args.positionals;
  const plan = await openPlan(context, path);
  if (!plan.ok) return plan;
  const word = args.text('snapshot');
  if (word === null) {
    const { currentSnapshotId } = settingsOf(plan.value);
    const current =
      currentSnapshotId === null
        ? undefined
        : tableOf(plan.value, 'snapshots').get(currentSnapshotId);
    return current === undefined
      ? fail({ key: 'cli.snapshot.noCurrent', params: { file: path } })
      : ok({ plan: plan.value, snapshot: current });
  }
  const found = findSnapshot(plan.value, word);
  return found.ok ? ok({ plan: plan.value, snapshot: found.value }) : found;
}
