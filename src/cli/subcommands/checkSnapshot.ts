import { ok } from '../../core/model/result';
import { checkReport } from '../../core/reports/checkReport';
import { checkText } from '../checkText';
import { jsonText } from '../jsonText';
import { openSnapshot } from '../openSnapshot';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

async function checkSnapshot(args: Arguments, context: Context): Promise<Outcome> {
  const opened = await openSnapshot(args, context);
  if (!opened.ok) return opened;
  const { plan, snapshot } = opened.value;
  const report = checkReport(plan, snapshot.id, context.locale);
  return ok(args.isSet('json') ? jsonText(report) : checkText(plan, snapshot.id, report, context));
}

/** Figures, targets and findings of a snapshot. */
export const checkSubcommand: Subcommand = {
  name: 'check',
  positionals: 1,
  options: { snapshot: { type: 'string' }, json: { type: 'boolean' } },
  run: checkSnapshot,
};
