import { differenceFormula, differenceValue } from './formulas';
import { formulaCell, numberCell, textCell } from './modelCells';
import type { ProposalTexts } from './proposalTexts';
import { tableSheet } from './tableSheet';
import { titleRows } from './titleRows';
import type { ProposalInput } from './types';
import type { SheetModel } from './workbookModel';

/** Rows above the lines of `tableSheet`: title block, header and index row. */
const LINES_START = 10;

/** Measures with posts before and after, year, basis and reason. */
export function measuresSheet(input: ProposalInput, texts: ProposalTexts): SheetModel {
  const { say } = texts;
  const lines = input.measures.map((measure, i) => {
    const at = LINES_START + i;
    const [before, after] = [measure.postsBefore ?? '', measure.postsAfter ?? ''] as const;
    return [
      numberCell(i + 1, 'textCentre'),
      textCell(measure.text),
      numberCell(measure.postsBefore),
      numberCell(measure.postsAfter),
      formulaCell(
        differenceFormula(`C${at}`, `D${at}`),
        differenceValue(before, after),
        'difference',
      ),
      numberCell(measure.year, 'textCentre'),
      textCell(measure.legalBasis),
      textCell(measure.reason),
      textCell(measure.status),
    ];
  });
  const columns = [
    { header: say('proposal.column.ordinal'), width: 6 },
    { header: say('proposal.column.measure'), width: 52 },
    { header: say('proposal.column.before'), width: 11 },
    { header: say('proposal.column.after'), width: 11 },
    { header: say('proposal.column.change'), width: 11 },
    { header: say('proposal.column.year'), width: 9 },
    { header: say('proposal.column.legalBasis'), width: 30 },
    { header: say('proposal.column.reason'), width: 36 },
    { header: say('proposal.column.status'), width: 15 },
  ];
  return tableSheet(
    input,
    texts,
    say('proposal.sheet.measures'),
    say('proposal.title.measures'),
    columns,
    lines,
  );
}

/** What breaks a norm, with accepted exceptions. */
export function findingsSheet(input: ProposalInput, texts: ProposalTexts): SheetModel {
  const { say } = texts;
  const lines = input.findings.map((finding, i) => [
    numberCell(i + 1, 'textCentre'),
    ...[
      finding.unit,
      finding.rule,
      finding.severity,
      finding.found,
      finding.required,
      finding.citation,
      finding.exception,
    ].map((text) => textCell(text)),
  ]);
  const columns = [
    { header: say('proposal.column.ordinal'), width: 6 },
    { header: say('proposal.column.unit'), width: 36 },
    { header: say('proposal.column.rule'), width: 36 },
    { header: say('proposal.column.severity'), width: 14 },
    { header: say('proposal.column.found'), width: 12 },
    { header: say('proposal.column.required'), width: 12 },
    { header: say('proposal.column.citation'), width: 30 },
    { header: say('proposal.column.exception'), width: 30 },
  ];
  return tableSheet(
    input,
    texts,
    say('proposal.sheet.findings'),
    say('proposal.title.findings'),
    columns,
    lines,
  );
}

/** Net changes from the current structure to the proposed one. */
export function changesSheet(input: ProposalInput, texts: ProposalTexts): SheetModel {
  const { say } = texts;
  const lines = input.changes.map((change, i) => [
    numberCell(i + 1, 'textCentre'),
    ...[change.unit, change.agency, change.change, change.from, change.to].map((text) =>
      textCell(text),
    ),
  ]);
  const columns = [
    { header: say('proposal.column.ordinal'), width: 6 },
    { header: say('proposal.column.unit'), width: 40 },
    { header: say('proposal.column.agency'), width: 32 },
    { header: say('proposal.column.changeKind'), width: 24 },
    { header: say('proposal.column.from'), width: 32 },
    { header: say('proposal.column.to'), width: 32 },
  ];
  return tableSheet(
    input,
    texts,
    say('proposal.sheet.changes'),
    say('proposal.title.changes'),
    columns,
    lines,
  );
}

/** Definitions that the figures rest on, and what a workbook does not carry. */
export function notesSheet(input: ProposalInput, texts: ProposalTexts): SheetModel {
  const { say } = texts;
  const above = titleRows(input, texts, say('proposal.title.notes'), '', 1);
  const fixed = [
    say('proposal.note.totals'),
    say('proposal.note.places'),
    say('proposal.note.unknown'),
    say('proposal.note.payroll'),
    say('proposal.note.carries'),
  ];
  const lines = [...fixed, ...input.notes].map((text, i) => ({
    cells: [textCell(`${i + 1}. ${text}`, 'noteText')],
  }));
  const merges = lines.map((_, i) => `A${above.rows.length + i + 1}:D${above.rows.length + i + 1}`);
  return {
    name: say('proposal.sheet.notes'),
    columns: [{ width: 32 }, { width: 32 }, { width: 32 }, { width: 32 }],
    rows: [
      ...above.rows,
      ...lines.map((line) => ({
        ...line,
        height:
          17 * Math.ceil((line.cells[0]?.kind === 'text' ? line.cells[0].text.length : 1) / 105),
      })),
    ],
    merges: [...above.merges, ...merges],
    frozenRows: 0,
    frozenColumns: 0,
    printTitleRows: null,
    paper: 'A4',
  };
}
