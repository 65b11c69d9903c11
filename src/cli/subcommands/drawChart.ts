import { fail, ok } from '../../core/model/result';
import { chartSubjectOf } from '../../core/picture/chartSubject';
import { fontMeasure } from '../../core/picture/fontMeasure';
import { chartPages } from '../../core/picture/paper/chartPages';
import { titlesOf } from '../../core/picture/paper/titlesOf';
import { toSvg } from '../../core/picture/toSvg';
import { chartWishes } from '../chart/chartWishes';
import { findUnit } from '../findUnit';
import { jsonText } from '../jsonText';
import { openSnapshot } from '../openSnapshot';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

async function drawChart(args: Arguments, context: Context): Promise<Outcome> {
  const { files, locale, today, t } = context;
  const [path = ''] = args.positionals;
  const output = args.text('out');
  if (output === null) return fail({ key: 'cli.needsOption', params: { option: '--out' } });
  if (files.isSameFile(output, path))
    return fail({ key: 'cli.sameFile', params: { file: output } });
  const isSvg = /\.svg$/i.test(output);
  if (!isSvg && !/\.pdf$/i.test(output))
    return fail({ key: 'cli.chart.badFile', params: { file: output } });
  const wishes = chartWishes(args, isSvg);
  if (!wishes.ok) return wishes;
  const opened = await openSnapshot(args, context);
  if (!opened.ok) return opened;
  const subject = chartSubjectOf(opened.value.plan, opened.value.snapshot.id, null);
  const word = args.text('agency');
  const unit = word === null ? null : findUnit(subject.source.structure, word);
  if (unit !== null && !unit.ok) return unit;
  const unitId = unit === null ? null : unit.value.id;
  const titles = titlesOf(
    subject,
    { unitId, title: args.text('title'), agency: null, isDraft: !args.isSet('final'), today },
    locale,
  );
  // The fonts and the PDF library are loaded for this command alone: the others start without.
  const { pictureFonts } = await import('../chart/pictureFonts');
  const fonts = pictureFonts();
  const measure = fontMeasure(fonts);
  const paper = { ...wishes.value, unitId, titles, isLegendShown: !args.isSet('no-legend') };
  const pages = chartPages({ subject, paper, measure, locale });
  if (pages === null) return fail({ key: 'paper.problem.nothingToDraw' });
  if (isSvg && pages.count > 1)
    return fail({ key: 'cli.chart.onePage', params: { count: pages.count } });
  const bytes = isSvg
    ? new TextEncoder().encode(toSvg(pages.page(1), titles.title, fonts))
    : await (await import('../../pdf/writePdf')).writePdf(pages, {
        fonts,
        measure,
        info: {
          title: `${titles.title} – ${subject.snapshot.name}`,
          author: titles.agency,
          subject: titles.subtitle,
          language: locale,
        },
      });
  const written = await files.write(output, bytes, false);
  if (!written.ok) return written;
  return ok(
    args.isSet('json')
      ? jsonText({
          reportVersion: 1,
          file: output,
          snapshot: subject.snapshot.id,
          pages: pages.count,
        })
      : `${t('cli.chart.done', { name: subject.snapshot.name, count: pages.count })}\n${t('cli.written', { file: output })}\n`,
  );
}

/** Draws the chart of a snapshot, or of one unit of it, as a PDF or an SVG file. */
export const chartSubcommand: Subcommand = {
  name: 'chart',
  positionals: 1,
  options: {
    snapshot: { type: 'string' },
    out: { type: 'string', short: 'o' },
    agency: { type: 'string' },
    paper: { type: 'string' },
    portrait: { type: 'boolean' },
    spread: { type: 'string' },
    scale: { type: 'string' },
    levels: { type: 'string' },
    style: { type: 'string' },
    colour: { type: 'string' },
    fields: { type: 'string' },
    relations: { type: 'boolean' },
    'staff-beside': { type: 'boolean' },
    'no-legend': { type: 'boolean' },
    title: { type: 'string' },
    final: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: drawChart,
};
