import type { CellSheets } from '../core/exchange/cells';
import type { ImportDraft, Problem } from '../core/exchange/import/types';
import type { SnapshotId } from '../core/model/ids';
import { inOrder, type Plan, settingsOf, tableOf } from '../core/model/plan';
import { figuresReport } from '../core/reports/figuresReport';
import { labelOf } from '../core/reports/labels';
import { numberText } from '../core/reports/shareText';
import { snapshotReport } from '../core/reports/snapshotReport';

import { postsTable, unitLines } from './figuresText';
import { jsonText } from './jsonText';
import type { Context } from './subcommand';

/** What an import did, for its report. */
export interface ImportFacts {
  readonly plan: Plan;
  readonly snapshotId: SnapshotId;
  readonly file: CellSheets;
  readonly sheet: string;
  readonly draft: ImportDraft;
  /** The plan file that was written; null: nothing was. */
  readonly place: string | null;
}

/** Doubts that the report for people prints; the JSON has all of them. */
const MOST_DOUBTS = 20;

const SEVERITIES = ['error', 'doubt', 'note'] as const;

function problemCounts(problems: readonly Problem[]): Record<(typeof SEVERITIES)[number], number> {
  const counts = { error: 0, doubt: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** The report as JSON; docs/cli.md explains each key. */
export function importJson(facts: ImportFacts, { say, locale }: Context): string {
  const { plan, draft } = facts;
  const { name, locality, localityClass } = settingsOf(plan);
  return jsonText({
    reportVersion: 1,
    file: facts.file.fileName,
    sheet: facts.sheet,
    writtenTo: facts.place,
    plan: { name, locality, localityClass },
    snapshot: snapshotReport(plan, facts.snapshotId),
    categories: inOrder(tableOf(plan, 'categories')).map((category) => ({
      id: category.id,
      label: labelOf(category, locale),
    })),
    figures: figuresReport(plan, facts.snapshotId),
    statedTotals: draft.totals.map(({ row: _row, column: _column, ...check }) => check),
    problemCounts: problemCounts(draft.problems),
    problems: draft.problems.map(({ code, severity, sheet, cell, message }) => ({
      severity,
      code,
      sheet,
      cell,
      text: say(message),
    })),
    notices: facts.file.notices.map(say),
  });
}

/** The report for people. */
export function importText(facts: ImportFacts, context: Context): string {
  const { plan, draft } = facts;
  const { t, say, locale } = context;
  const snapshot = snapshotReport(plan, facts.snapshotId);
  const figures = figuresReport(plan, facts.snapshotId);
  const { error, doubt, note } = problemCounts(draft.problems);
  const line = (problem: Problem): string =>
    `  ${[problem.sheet, problem.cell].filter((part) => part !== null).join('!')}: ${say(problem.message)}\n`;
  const of = (severity: Problem['severity']): readonly Problem[] =>
    draft.problems.filter((problem) => problem.severity === severity);
  const doubts = of('doubt');
  const lines = [
    `${t('cli.import.done', { file: facts.file.fileName, sheet: facts.sheet, name: snapshot.name, id: snapshot.id, date: snapshot.asOf })}\n`,
    ...facts.file.notices.map((notice) => `${say(notice)}\n`),
    unitLines(figures, context),
    `${t('cli.figures.posts')}\n`,
    postsTable(plan, figures.plan, context),
    `${t('cli.import.problems', { error, doubt, note })}\n`,
    ...of('error').map(line),
    ...doubts.slice(0, MOST_DOUBTS).map(line),
    doubts.length > MOST_DOUBTS
      ? `${t('cli.import.moreDoubts', { count: numberText(doubts.length - MOST_DOUBTS, locale) })}\n`
      : '',
    `${facts.place === null ? t('cli.import.notWritten') : t('cli.written', { file: facts.place })}\n`,
  ];
  return lines.join('');
}
