import type { CellSheets } from '../../core/exchange/cells';
import type { JoinedDrafts } from '../../core/exchange/import/taking/joinDrafts';
import type { ImportDraft, Problem } from '../../core/exchange/import/types';
import { type ListUpdate, pickedLines } from '../../core/exchange/import/updating/compareList';
import type { SnapshotId } from '../../core/model/ids';
import { inOrder, type Plan, settingsOf, tableOf } from '../../core/model/plan';
import { figuresReport } from '../../core/reports/figuresReport';
import { labelOf } from '../../core/reports/labels';
import { numberText } from '../../core/reports/shareText';
import { snapshotReport } from '../../core/reports/snapshotReport';
import { postsTable, unitLines } from '../figuresText';
import { jsonText } from '../jsonText';
import type { Context } from '../subcommand';

/** One list that was taken. */
export interface TakenReport {
  readonly snapshotId: SnapshotId;
  readonly drafts: readonly ImportDraft[];
  readonly joined: JoinedDrafts;
  /** null: the list is new. */
  readonly update: ListUpdate | null;
}

/** What an import did, for its report. */
export interface ImportFacts {
  readonly plan: Plan;
  readonly file: CellSheets;
  /** The earliest first. */
  readonly taken: readonly TakenReport[];
  /** The plan file that was written; null: nothing was. */
  readonly place: string | null;
}

/** Doubts that the report for people prints; the JSON has all of them. */
const MOST_DOUBTS = 20;

const SEVERITIES = ['error', 'doubt', 'note'] as const;

const problemsOf = ({ drafts, joined }: TakenReport): readonly Problem[] => [
  ...drafts.flatMap(({ problems }) => problems.filter((one) => !joined.solved.has(one))),
  ...joined.problems,
];

const sheetsOf = ({ drafts }: TakenReport): string =>
  [...new Set(drafts.map(({ source }) => source.sheet))].join(', ');

function problemCounts(problems: readonly Problem[]): Record<(typeof SEVERITIES)[number], number> {
  const counts = { error: 0, doubt: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

function updateCounts(update: ListUpdate): Record<string, number> {
  const picked = pickedLines(update, new Set());
  const counts = {
    added: 0,
    changed: 0,
    gone: 0,
    unchanged: update.unchanged + update.lines.length - picked.length,
  };
  for (const { kind } of picked) counts[kind] += 1;
  return counts;
}

function listJson(plan: Plan, taken: TakenReport, { say }: Context): Record<string, unknown> {
  const problems = problemsOf(taken);
  return {
    sheet: sheetsOf(taken),
    snapshot: snapshotReport(plan, taken.snapshotId),
    update: taken.update === null ? null : updateCounts(taken.update),
    figures: figuresReport(plan, taken.snapshotId),
    statedTotals: taken.drafts.flatMap(({ totals }) =>
      totals.map(({ row: _row, column: _column, ...check }) => check),
    ),
    problemCounts: problemCounts(problems),
    problems: problems.map(({ code, severity, sheet, cell, message }) => ({
      severity,
      code,
      sheet,
      cell,
      text: say(message),
    })),
  };
}

/** The report as JSON; docs/cli.md explains each key. The latest list is told first. */
export function importJson({ plan, file, taken, place }: ImportFacts, context: Context): string {
  const { name, locality, localityClass } = settingsOf(plan);
  const [latest, ...earlier] = taken.map((one) => listJson(plan, one, context)).reverse();
  return jsonText({
    reportVersion: 1,
    file: file.fileName,
    writtenTo: place,
    plan: { name, locality, localityClass },
    categories: inOrder(tableOf(plan, 'categories')).map((category) => ({
      id: category.id,
      label: labelOf(category, context.locale),
    })),
    ...latest,
    earlierLists: earlier,
    notices: file.notices.map(context.say),
  });
}

function listText(
  { plan, file }: ImportFacts,
  taken: TakenReport,
  context: Context,
): readonly string[] {
  const { t, say, locale } = context;
  const snapshot = snapshotReport(plan, taken.snapshotId);
  const figures = figuresReport(plan, taken.snapshotId);
  const problems = problemsOf(taken);
  const { error, doubt, note } = problemCounts(problems);
  const line = (problem: Problem): string =>
    `  ${[problem.sheet, problem.cell].filter((part) => part !== null).join('!')}: ${say(problem.message)}\n`;
  const of = (severity: Problem['severity']): readonly Problem[] =>
    problems.filter((problem) => problem.severity === severity);
  const doubts = of('doubt');
  const named = { name: snapshot.name, id: snapshot.id, date: snapshot.asOf };
  return [
    `${t('cli.import.done', { file: file.fileName, sheet: sheetsOf(taken), ...named })}\n`,
    taken.update === null ? '' : `${t('cli.import.updated', { ...updateCounts(taken.update) })}\n`,
    unitLines(figures, context),
    `${t('cli.figures.posts')}\n`,
    postsTable(plan, figures.plan, context),
    `${t('cli.import.problems', { error, doubt, note })}\n`,
    ...of('error').map(line),
    ...doubts.slice(0, MOST_DOUBTS).map(line),
    doubts.length > MOST_DOUBTS
      ? `${t('cli.import.moreDoubts', { count: numberText(doubts.length - MOST_DOUBTS, locale) })}\n`
      : '',
  ];
}

/** The report for people. */
export function importText(facts: ImportFacts, context: Context): string {
  const { t, say } = context;
  return [
    ...facts.file.notices.map((notice) => `${say(notice)}\n`),
    ...facts.taken.flatMap((taken) => listText(facts, taken, context)),
    `${facts.place === null ? t('cli.import.notWritten') : t('cli.written', { file: facts.place })}\n`,
  ].join('');
}
