import { proposalChanges } from '../core/exchange/proposal/proposalOfChanges';
import type { PostSum } from '../core/figures/rollUp';
import type { SnapshotId } from '../core/model/ids';
import { inOrder, type Plan, tableOf } from '../core/model/plan';
import { UNIT_KINDS } from '../core/model/unit';
import type { CompareReport } from '../core/reports/compareReport';
import { sumText } from '../core/reports/figureText';
import { labelOf } from '../core/reports/labels';
import { numberText } from '../core/reports/shareText';
import type { Context } from './subcommand';
import { textTable } from './textTable';

/** Figures side by side and the list of net changes, for people. */
export function compareText(
  plan: Plan,
  from: SnapshotId,
  to: SnapshotId,
  report: CompareReport,
  context: Context,
): string {
  const { t, locale } = context;
  const changes = proposalChanges(plan, from, to, locale);
  const lines = changes.map(({ unit, agency, change, from: then, to: now }) => {
    const where = agency === '' || agency === unit ? '' : ` (${agency})`;
    return `  ${change}: ${unit}${where}: ${then === '' ? '–' : then} → ${now === '' ? '–' : now}\n`;
  });
  return [
    `${t('cli.compare.title', { a: report.a.snapshot.name, b: report.b.snapshot.name })}\n\n`,
    figureLines(plan, report, context),
    report.isRelated ? '' : `\n${t('compare.unrelated')}\n`,
    `\n${t('compare.changes', { count: changes.length })}\n`,
    ...(lines.length === 0 ? [`  ${t('compare.none')}\n`] : lines),
  ].join('');
}

function figureLines(plan: Plan, { a, b }: CompareReport, { t, locale }: Context): string {
  const signed = (value: number): string =>
    value > 0 ? `+${numberText(value, locale)}` : numberText(value, locale);
  const counts = (label: string, x: number, y: number): string[] => [
    label,
    numberText(x, locale),
    numberText(y, locale),
    signed(y - x),
  ];
  const isKnown = (sum: PostSum | null): sum is PostSum => sum !== null && sum.unknown === 0;
  const sums = (label: string, x: PostSum | null, y: PostSum | null): string[] => [
    label,
    sumText(x, locale),
    sumText(y, locale),
    isKnown(x) && isKnown(y) ? signed(y.known - x.known) : '?',
  ];
  const kinds = UNIT_KINDS.flatMap((kind) => {
    const [x, y] = [a.figures.units.byKind[kind] ?? 0, b.figures.units.byKind[kind] ?? 0];
    return x + y === 0 ? [] : [counts(`  ${t(`kind.${kind}`)}`, x, y)];
  });
  const posts = inOrder(tableOf(plan, 'categories')).flatMap((category) =>
    (['assigned', 'present'] as const).flatMap((measure) => {
      const x = a.figures.plan.categories[category.id]?.[measure] ?? null;
      const y = b.figures.plan.categories[category.id]?.[measure] ?? null;
      const label = `${labelOf(category, locale)}, ${t(`postMeasure.${measure}`)}`;
      return x === null && y === null ? [] : [sums(label, x, y)];
    }),
  );
  const payroll = (['assigned', 'present'] as const).map((measure) =>
    sums(
      `${t('cli.figures.payroll')}, ${t(`postMeasure.${measure}`)}`,
      a.figures.plan.payroll[measure],
      b.figures.plan.payroll[measure],
    ),
  );
  return textTable(
    [
      ['', a.snapshot.name, b.snapshot.name, t('compare.difference')],
      counts(t('compare.figure.units'), a.figures.units.total, b.figures.units.total),
      ...kinds,
      ...posts,
      ...payroll,
    ],
    ['left', 'right', 'right', 'right'],
  );
}
