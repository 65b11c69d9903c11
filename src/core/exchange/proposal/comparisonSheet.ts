import { columnName } from '../../text/cellAddress';
import { differenceFormula, differenceValue } from './formulas';
import { blankCell, formulaCell, numberCell, textCell } from './modelCells';
import type { ProposalTexts } from './proposalTexts';
import { tableSheet } from './tableSheet';
import type { ProposalComparison, ProposalInput } from './types';
import type { CellModel, SheetModel } from './workbookModel';

const LINES_START = 10;
/** Columns before the first snapshot: ordinal and figure. */
const BEFORE = 2;

/**
 * Figures by rows, snapshots by columns, then the difference of each from the first by live
 * formulas. A figure that is no number has no difference.
 */
export function comparisonSheet(
  input: ProposalInput,
  comparison: ProposalComparison,
  texts: ProposalTexts,
): SheetModel {
  const { say } = texts;
  const count = comparison.columns.length;
  const first = columnName(BEFORE);
  const lines: CellModel[][] = [];
  let ordinal = 0;
  for (const section of comparison.sections) {
    const width = BEFORE + count + count - 1;
    lines.push([
      blankCell('textBold'),
      textCell(section.title, 'textBold'),
      ...Array.from({ length: width - BEFORE }, () => blankCell('textBold')),
    ]);
    for (const { label, values } of section.rows) {
      ordinal += 1;
      const at = LINES_START + lines.length;
      const own = values[0];
      lines.push([
        numberCell(ordinal, 'textCentre'),
        textCell(label),
        ...values.map((value) =>
          typeof value === 'string' ? textCell(value, 'textCentre') : numberCell(value),
        ),
        ...values.slice(1).map((value, i): CellModel => {
          if (typeof value !== 'number' || typeof own !== 'number') return blankCell();
          return formulaCell(
            differenceFormula(`$${first}${at}`, `${columnName(BEFORE + 1 + i)}${at}`),
            differenceValue(own, value),
            'difference',
          );
        }),
      ]);
    }
  }
  const columns = [
    { header: say('proposal.column.ordinal'), width: 6 },
    { header: say('proposal.column.figure'), width: 46 },
    ...comparison.columns.map((header) => ({ header, width: 24 })),
    ...comparison.columns.slice(1).map((name) => ({
      header: say('proposal.column.differenceOf', { name }),
      width: 18,
    })),
  ];
  return {
    ...tableSheet(
      input,
      texts,
      say('proposal.sheet.comparison'),
      say('proposal.title.comparison'),
      columns,
      lines,
    ),
    paper: count > 3 ? 'A3' : 'A4',
  };
}
