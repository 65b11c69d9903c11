import { inOrder, tableOf } from '../../core/model/plan';
import { ok } from '../../core/model/result';
import { ALL_REDUCTIONS, filterLines, sumLines } from '../../core/reductions/filterLines';
import { openPlans } from '../../core/reductions/openPlans';
import { registerLines } from '../../core/reductions/registerLines';
import { labelOf } from '../../core/reports/labels';
import { numberText } from '../../core/reports/shareText';
import { snapshotReport } from '../../core/reports/snapshotReport';
import { jsonText } from '../jsonText';
import { openSnapshot } from '../openSnapshot';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';
import { textTable } from '../textTable';

async function listReductions(args: Arguments, context: Context): Promise<Outcome> {
  const opened = await openSnapshot(args, context);
  if (!opened.ok) return opened;
  const { plan, snapshot } = opened.value;
  const lines = registerLines(plan, snapshot.id);
  const open = openPlans(lines);
  const years = [...new Set(lines.map(({ entry }) => entry.year))];
  const sumsOf = (year: number) =>
    sumLines(filterLines(lines, { ...ALL_REDUCTIONS, fromYear: year, toYear: year }, open), open);
  if (args.isSet('json'))
    return ok(
      jsonText({
        reportVersion: 1,
        snapshot: snapshotReport(plan, snapshot.id),
        entries: lines.map(({ entry, standing, unitId, agencyId, unitName, agencyName }) => ({
          ...entry,
          unitName,
          standing,
          countsFor: unitId,
          agency: agencyId,
          agencyName,
          open: open.open.get(entry.id) ?? null,
          unplanned: open.unplanned.get(entry.id) ?? null,
        })),
        years: years.map((year) => ({ year, ...sumsOf(year) })),
        total: sumLines(lines, open),
      }),
    );
  const { t, locale } = context;
  const categories = new Map(
    inOrder(tableOf(plan, 'categories')).map((one) => [one.id, labelOf(one, locale)]),
  );
  const number = (value: number): string => numberText(value, locale);
  const sumRow = (label: string, sums: ReturnType<typeof sumsOf>): readonly string[] => [
    label,
    number(sums.planned),
    number(sums.done),
    number(sums.open),
    number(sums.money),
  ];
  const entries = textTable(
    [
      [
        t('reductions.column.year'),
        t('reductions.state'),
        t('reductions.column.posts'),
        t('reductions.category'),
        t('reductions.column.unit'),
        t('reductions.agency'),
      ],
      ...lines.map(({ entry, unitName, agencyName }) => [
        String(entry.year),
        t(`reductions.state.${entry.state}`),
        number(entry.posts),
        categories.get(entry.categoryId) ?? entry.categoryId,
        unitName,
        agencyName,
      ]),
    ],
    ['left', 'left', 'right', 'left', 'left', 'left'],
    '',
  );
  const sums = textTable(
    [
      [
        t('reductions.column.year'),
        t('reductions.sum.planned'),
        t('reductions.sum.done'),
        t('reductions.sum.open'),
        t('reductions.column.money'),
      ],
      ...years.map((year) => sumRow(String(year), sumsOf(year))),
      sumRow(t('reductions.total'), sumLines(lines, open)),
    ],
    ['left', 'right', 'right', 'right', 'right'],
    '',
  );
  return ok(`${entries}\n${sums}`);
}

/** Lists the register of reductions with its sums by year. */
export const reductionsSubcommand: Subcommand = {
  name: 'reductions',
  positionals: 1,
  options: { snapshot: { type: 'string' }, json: { type: 'boolean' } },
  run: listReductions,
};
