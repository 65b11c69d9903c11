import { buildProposal } from '../../core/exchange/proposal/buildProposal';
import { defaultChoice, proposalInputOf } from '../../core/exchange/proposal/proposalOf';
import { settingsOf } from '../../core/model/plan';
import { fail, ok } from '../../core/model/result';
import { writeWorkbook } from '../../excel/writeWorkbook';
import { jsonText } from '../jsonText';
import { openSnapshot } from '../openSnapshot';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

async function exportProposal(args: Arguments, context: Context): Promise<Outcome> {
  const [path = ''] = args.positionals;
  const output = args.text('output');
  if (output === null) return fail({ key: 'cli.needsOption', params: { option: '-o' } });
  if (context.files.isSameFile(output, path))
    return fail({ key: 'cli.sameFile', params: { file: output } });
  const opened = await openSnapshot(args, context);
  if (!opened.ok) return opened;
  const { plan, snapshot } = opened.value;
  const choice = settingsOf(plan).proposal ?? defaultChoice(plan, snapshot.id, context.locale);
  const model = buildProposal(proposalInputOf(plan, snapshot.id, context.locale, choice));
  const written = await context.files.write(output, await writeWorkbook(model), false);
  if (!written.ok) return written;
  const sheets = model.sheets.flatMap(({ name, isHidden }) => (isHidden === true ? [] : [name]));
  return ok(
    args.isSet('json')
      ? jsonText({ reportVersion: 1, file: output, snapshot: snapshot.id, sheets })
      : `${context.t('cli.export.done', { name: snapshot.name, sheets: sheets.join(', ') })}\n${context.t('cli.written', { file: output })}\n`,
  );
}

/** Writes the proposal workbook of a snapshot. */
export const exportSubcommand: Subcommand = {
  name: 'export',
  positionals: 1,
  options: {
    snapshot: { type: 'string' },
    output: { type: 'string', short: 'o' },
    json: { type: 'boolean' },
  },
  run: exportProposal,
};
