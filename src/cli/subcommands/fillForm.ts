import { basename } from 'node:path';
import { cellsOf, planFill } from '../../core/exchange/templates/planFill';
import { templateSourceOf } from '../../core/exchange/templates/templateSource';
import { fail, ok } from '../../core/model/result';
import { fillTemplate } from '../../excel/template/fillTemplate';
import { openTemplate, sheetsOfTemplate } from '../../excel/template/templateBook';
import { jsonText } from '../jsonText';
import { openSnapshot } from '../openSnapshot';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

async function fillForm(args: Arguments, context: Context): Promise<Outcome> {
  const [path = '', form = ''] = args.positionals;
  const output = args.text('output');
  if (output === null) return fail({ key: 'cli.needsOption', params: { option: '-o' } });
  for (const read of [path, form])
    if (context.files.isSameFile(output, read))
      return fail({ key: 'cli.sameFile', params: { file: output } });
  const opened = await openSnapshot(args, context);
  if (!opened.ok) return opened;
  const { plan, snapshot } = opened.value;
  const bytes = await context.files.read(form);
  if (!bytes.ok) return bytes;
  const book = openTemplate(bytes.value, basename(form));
  if (!book.ok) return book;
  const source = templateSourceOf(plan, snapshot.id, context.locale, context.today);
  const filled = planFill(sheetsOfTemplate(book.value), source);
  if (!filled.ok) {
    const { message, problems } = filled.error;
    const lines = problems.map(
      (one) => `${one.sheet}!${one.cell ?? ''}: ${context.say(one.message)}`,
    );
    const text = [context.say(message), ...lines].join(' ');
    return fail({ key: 'cli.fill.refused', params: { text } });
  }
  const written = await context.files.write(output, fillTemplate(book.value, filled.value), false);
  if (!written.ok) return written;
  const { notes } = filled.value;
  const cells = cellsOf(filled.value);
  if (args.isSet('json'))
    return ok(
      jsonText({
        ...{ reportVersion: 1, file: output, snapshot: snapshot.id, cells },
        notes: notes.map(({ code, sheet, cell, message }) => ({
          ...{ code, sheet, cell, text: context.say(message) },
        })),
      }),
    );
  return ok(
    [
      context.t('cli.fill.done', { cells, name: snapshot.name }),
      ...notes.map(({ sheet, cell, message }) => `${sheet}!${cell ?? ''}: ${context.say(message)}`),
      context.t('cli.written', { file: output }),
      '',
    ].join('\n'),
  );
}

/** Fills a form of an agency with the figures of a snapshot. */
export const fillSubcommand: Subcommand = {
  name: 'fill',
  positionals: 2,
  options: {
    snapshot: { type: 'string' },
    output: { type: 'string', short: 'o' },
    json: { type: 'boolean' },
  },
  run: fillForm,
};
