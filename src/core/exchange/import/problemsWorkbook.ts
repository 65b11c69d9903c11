import { type Locale, type MessageKey, translate } from '../../messages/translate';
import { parseAddress } from '../../text/cellAddress';
import { type CellSheet, cellAt, originalText } from '../cells';
import { textCell } from '../proposal/modelCells';
import { withRowHeights } from '../proposal/rowHeights';
import type { RowModel, WorkbookModel } from '../proposal/workbookModel';
import type { ImportDraft, Problem, ProblemSeverity } from './types';

/** Problems that the report holds; a list with more is not understood at all. */
const MOST_PROBLEMS = 10_000;
const ORDER: readonly ProblemSeverity[] = ['error', 'doubt', 'note'];
const COLUMNS: readonly (readonly [header: MessageKey, width: number])[] = [
  ['problems.number', 6],
  ['preview.sheet', 16],
  ['problems.cell', 9],
  ['problems.original', 32],
  ['problems.severity', 13],
  ['problems.reason', 56],
  ['problems.row', 60],
];

const NO_SHEET: CellSheet = {
  name: '',
  rows: [],
  columnCount: 0,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  outlineLevels: [],
};

/** The filled cells of a row as the file has them. */
const rowText = (sheet: CellSheet, row: number): string =>
  (sheet.rows[row] ?? [])
    .flatMap((cell) => (cell === undefined ? [] : [originalText(cell).trim()]))
    .filter((text) => text !== '')
    .join(' | ');

function cellText(sheet: CellSheet, { cell, row }: Problem): string {
  const place = cell === null ? null : parseAddress(cell);
  if (place !== null) return originalText(cellAt(sheet, place.row, place.column));
  return row === null ? '' : rowText(sheet, row);
}

/** What was found in a file, as far as its report needs it. */
export interface ProblemReport {
  readonly source: Pick<ImportDraft['source'], 'fileName' | 'importedOn'>;
  readonly problems: readonly Problem[];
}

/**
 * What was not taken from a list, or needs a look, as a workbook for whoever keeps the list: place,
 * original text, reason, and the row as the file has it. The gravest stand first.
 */
export function problemsWorkbook(
  sources: readonly CellSheet[],
  report: ProblemReport,
  locale: Locale,
): WorkbookModel {
  const t = (key: MessageKey, params = {}): string => translate(locale, key, params);
  const problems = ORDER.flatMap((severity) =>
    report.problems.filter((problem) => problem.severity === severity),
  );
  const byName = new Map(sources.map((sheet) => [sheet.name, sheet]));
  const sheetOf = ({ sheet }: Problem): CellSheet => byName.get(sheet) ?? NO_SHEET;
  const title = t('problems.title', { file: report.source.fileName });
  const lines: RowModel[] = problems.slice(0, MOST_PROBLEMS).map((problem, i) => ({
    cells: [
      textCell(String(i + 1), 'textCentre'),
      textCell(problem.sheet),
      textCell(problem.cell ?? '', 'textCentre'),
      textCell(cellText(sheetOf(problem), problem)),
      textCell(t(`preview.severity.${problem.severity}`)),
      textCell(t(problem.message.key, problem.message.params)),
      textCell(problem.row === null ? '' : rowText(sheetOf(problem), problem.row)),
    ],
  }));
  if (problems.length > MOST_PROBLEMS)
    lines.push({
      cells: [textCell(t('problems.more', { count: problems.length - MOST_PROBLEMS }), 'noteText')],
    });
  return {
    properties: { title, subject: '', creator: t('app.name'), created: report.source.importedOn },
    sheets: [
      withRowHeights({
        name: t('problems.sheet'),
        columns: COLUMNS.map(([, width]) => ({ width })),
        rows: [
          { cells: [textCell(title, 'title')] },
          { cells: [] },
          { cells: COLUMNS.map(([header]) => textCell(t(header), 'header')) },
          ...lines,
        ],
        merges: ['A1:G1'],
        frozenRows: 3,
        frozenColumns: 0,
        printTitleRows: [3, 3],
        paper: 'A4',
      }),
    ],
  };
}
