import { applyChange } from '../../core/changes/changeSet';
import { snapshotId } from '../../core/model/ids';
import { parseIsoDate } from '../../core/model/isoDate';
import { tableOf } from '../../core/model/plan';
import { fail, ok } from '../../core/model/result';
import { snapshotReport } from '../../core/reports/snapshotReport';
import { branchScenario } from '../../core/scenarios/manageSnapshots';
import { findSnapshot } from '../findSnapshot';
import { jsonText } from '../jsonText';
import { openPlan, savePlan } from '../planOnDisk';
import { refusalOf } from '../refusalOf';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

async function branchPlan(args: Arguments, context: Context): Promise<Outcome> {
  const [path = ''] = args.positionals;
  const [from, given] = [args.text('from'), args.text('name')];
  if (from === null) return fail({ key: 'cli.needsOption', params: { option: '--from' } });
  if (given === null) return fail({ key: 'cli.needsOption', params: { option: '--name' } });
  const day = args.text('as-of');
  const asOf = day === null ? null : parseIsoDate(day);
  if (day !== null && asOf === null) return fail({ key: 'cli.badDate', params: { value: day } });
  const plan = await openPlan(context, path);
  if (!plan.ok) return plan;
  const base = findSnapshot(plan.value, from);
  if (!base.ok) return base;
  const name = given.normalize('NFC').trim();
  for (const one of tableOf(plan.value, 'snapshots').values())
    if (one.name.trim() === name)
      return fail({ key: 'cli.import.nameTaken', params: { name, id: one.id } });
  const id = snapshotId(context.newId());
  const change = branchScenario(plan.value, { id, fromId: base.value.id, name, asOf });
  if (!change.ok) return fail(refusalOf(change.error));
  const next = applyChange(plan.value, change.value);
  const saved = await savePlan(context, path, next);
  if (!saved.ok) return saved;
  const report = snapshotReport(next, id);
  return ok(
    args.isSet('json')
      ? jsonText({ reportVersion: 1, snapshot: report })
      : `${context.t('cli.branch.done', { name, id, from: base.value.name, date: report.asOf })}\n${context.t('cli.written', { file: path })}\n`,
  );
}

/** Starts a scenario on a snapshot. */
export const branchSubcommand: Subcommand = {
  name: 'branch',
  positionals: 1,
  options: {
    from: { type: 'string' },
    name: { type: 'string' },
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
  },
  run: branchPlan,
};
