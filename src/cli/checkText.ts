import type { SnapshotId } from '../core/model/ids';
import type { Plan } from '../core/model/plan';
import type { CheckReport, FindingReport } from '../core/reports/checkReport';
import { dateText, sumText } from '../core/reports/figureText';
import { targetLabelOf } from '../core/reports/labels';
import { numberText, requiredText, shareText } from '../core/reports/shareText';
import { evaluateTargets } from '../core/targets/evaluateTarget';
import type { TargetResult, TargetState } from '../core/targets/targetResult';
import { postsTable, unitLines } from './figuresText';
import type { Context } from './subcommand';
import { textTable } from './textTable';

/** Lines of one kind that are printed; the JSON has all of them. */
const MOST_LINES = 30;

/** Figures, targets and findings for people. */
export function checkText(
  plan: Plan,
  id: SnapshotId,
  report: CheckReport,
  context: Context,
): string {
  const { t } = context;
  const { snapshot, figures } = report;
  const parts = [
    `${t('cli.check.title', { name: snapshot.name, id: snapshot.id, date: dateText(snapshot.asOf) })}\n\n`,
    unitLines(figures, context),
    `\n${t('cli.figures.posts')}\n`,
    postsTable(plan, figures.plan, context),
    `\n${t('cli.check.agencies', { count: figures.agencies.length })}\n`,
    agencyLines(report, context),
    `\n${t('cli.check.targets', { count: report.targets.length })}\n`,
    ...evaluateTargets(plan, id).map((result) => targetLines(result, context)),
    `\n${t('cli.check.findings', { count: report.findings.length })}\n`,
    cut(
      report.findings.map((finding) => findingLine(finding, context)),
      context,
    ),
  ];
  if (report.conflicts.length > 0)
    parts.push(`\n${t('cli.check.conflicts', { count: report.conflicts.length })}\n`);
  return parts.join('');
}

function cut(lines: readonly string[], { t, locale }: Context): string {
  const rest = lines.length - MOST_LINES;
  const more = rest > 0 ? `  ${t('cli.more', { count: numberText(rest, locale) })}\n` : '';
  return `${lines.slice(0, MOST_LINES).join('')}${more}`;
}

function agencyLines({ figures }: CheckReport, context: Context): string {
  const { t, locale } = context;
  const rows = figures.agencies.map((agency) => [
    agency.isParked ? `${agency.name} (${t('cli.check.parked')})` : agency.name,
    numberText(agency.units, locale),
    sumText(agency.payroll.assigned, locale),
    sumText(agency.payroll.present, locale),
  ]);
  const head = ['', t('cli.check.units'), t('postMeasure.assigned'), t('postMeasure.present')];
  const lines = textTable([head, ...rows], ['left', 'right', 'right', 'right']).split('\n');
  const [first = '', ...others] = lines.filter((line) => line !== '').map((line) => `${line}\n`);
  return `${first}${cut(others, context)}`;
}

function targetLines(result: TargetResult, context: Context): string {
  const { t, locale } = context;
  const { target, atDue, end, verdict } = result;
  const stateLine = (label: string, state: TargetState): string => {
    const rows = Object.entries(state.readings).map(([name, reading]) => [
      reading === state.decisive ? '→' : '',
      t(`reading.${name as 'main'}`),
      shareText(reading, locale),
      t(`verdict.${reading.verdict}`),
    ]);
    const doubts = [...new Set(state.decisive.doubts)].map(
      (doubt) => `      ${t(`doubt.${doubt}`, { year: String(target.baselineYear) })}\n`,
    );
    const table = textTable(rows, ['left', 'left', 'left', 'left'], '      ');
    return `    ${label}\n${table}${doubts.join('')}`;
  };
  const year = String(target.dueYear);
  return [
    `  [${t(`verdict.${verdict}`)}] ${targetLabelOf(target, locale)} (${requiredText(target, locale)})\n`,
    atDue === null
      ? `    ${t('doubt.noListAtDue', { year })}\n`
      : stateLine(t('targets.atDue', { year }), atDue),
    atDue === end ? '' : stateLine(t('targets.end'), end),
  ].join('');
}

function findingLine(finding: FindingReport, { t, locale }: Context): string {
  const text = (value: number | null): string => (value === null ? '–' : numberText(value, locale));
  const sign = finding.comparator === 'atLeast' ? '≥' : '≤';
  const required =
    finding.threshold === null
      ? ''
      : ` (${text(finding.value)}; ${sign} ${text(finding.threshold)})`;
  const accepted =
    finding.acceptedReason === null
      ? ''
      : ` – ${t('checks.accepted', { reason: finding.acceptedReason })}`;
  const severity = t(`proposalText.severity.${finding.severity as 'note'}`);
  const outcome = finding.detail ?? t(`outcome.${finding.outcome as 'broken'}`);
  return `  [${severity}] ${finding.unitName ?? t('checks.plan')}: ${finding.label} – ${outcome}${required}${accepted}\n`;
}
