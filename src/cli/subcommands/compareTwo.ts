import { fail, ok } from '../../core/model/result';
import { compareReport } from '../../core/reports/compareReport';
import { compareText } from '../compareText';
import { findSnapshot } from '../findSnapshot';
import { jsonText } from '../jsonText';
import { openPlan } from '../planOnDisk';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

async function compareTwo(args: Arguments, context: Context): Promise<Outcome> {
  const [path = '', a = '', b = ''] = args.positionals;
  const plan = await openPlan(context, path);
  if (!plan.ok) return plan;
  const from = findSnapshot(plan.value, a);
  if (!from.ok) return from;
  const to = findSnapshot(plan.value, b);
  if (!to.ok) return to;
  const [fromId, toId] = [from.value.id, to.value.id];
  if (fromId === toId) return fail({ key: 'cli.sameSnapshot', params: { name: from.value.name } });
  const report = compareReport(plan.value, fromId, toId);
  return ok(
    args.isSet('json') ? jsonText(report) : compareText(plan.value, fromId, toId, report, context),
  );
}

/** The net difference of two snapshots. */
export const compareSubcommand: Subcommand = {
  name: 'compare',
  positionals: 3,
  options: { json: { type: 'boolean' } },
  run: compareTwo,
};
