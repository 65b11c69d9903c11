import { columnArguments, sumFormula, sumValue } from './formulas';
import { blankCell, dateCell, formulaCell, numberCell, textCell } from './modelCells';
import type { ProposalTexts } from './proposalTexts';
import { tableSheet } from './tableSheet';
import type { ProposalInput, ProposalReduction } from './types';
import type { CellModel, SheetModel } from './workbookModel';

/** Rows above the lines of `tableSheet`: title block, header and index row. */
const LINES_START = 10;

/** Columns that are added up. */
const SUMMED = ['F', 'G', 'K', 'L'] as const;
type Summed = (typeof SUMMED)[number];

/** The register of reductions: a line with live sums over the lines of each year, then the total. */
export function reductionsSheet(input: ProposalInput, texts: ProposalTexts): SheetModel {
  const { say } = texts;
  const lines: CellModel[][] = [];
  const yearRows: number[] = [];
  const rowOf = (): number => LINES_START + lines.length;
  const years = [...new Set(input.reductions.map(({ year }) => year))].sort((a, b) => a - b);
  for (const year of years) {
    const entries = input.reductions.filter((one) => one.year === year);
    const first = rowOf() + 1;
    const rows = entries.map((_, i) => first + i);
    yearRows.push(rowOf());
    lines.push(sumLine(say('proposal.reductions.year', { year: String(year) }), rows, entries));
    entries.forEach((entry, i) => {
      lines.push(entryLine(entry, i + 1));
    });
  }
  lines.push(sumLine(say('proposal.reductions.total'), yearRows, input.reductions));
  const columns = [
    { header: say('proposal.column.ordinal'), width: 10 },
    { header: say('proposal.column.unit'), width: 36 },
    { header: say('proposal.column.agency'), width: 28 },
    { header: say('reductions.category'), width: 20 },
    { header: say('proposal.column.year'), width: 8 },
    { header: say('reductions.state.planned'), width: 10 },
    { header: say('reductions.state.done'), width: 10 },
    { header: say('reductions.form'), width: 26 },
    { header: say('reductions.field.decisionNumber'), width: 18 },
    { header: say('reductions.field.decisionDate'), width: 13 },
    { header: say('proposal.column.moneyPlanned'), width: 18 },
    { header: say('reductions.field.money'), width: 18 },
  ];
  return tableSheet(
    input,
    texts,
    say('proposal.sheet.reductions'),
    say('proposal.title.reductions'),
    columns,
    lines,
  );
}

const amountIn = ({ state, posts, money }: ProposalReduction, column: Summed): number | '' => {
  const isPlanned = column === 'F' || column === 'K';
  if (isPlanned !== (state === 'planned')) return '';
  return column === 'F' || column === 'G' ? posts : (money ?? '');
};

function entryLine(entry: ProposalReduction, ordinal: number): CellModel[] {
  const number = (column: Summed): CellModel => {
    const value = amountIn(entry, column);
    return numberCell(value === '' ? null : value);
  };
  return [
    numberCell(ordinal, 'textCentre'),
    textCell(entry.unit),
    textCell(entry.agency),
    textCell(entry.category),
    numberCell(entry.year, 'textCentre'),
    number('F'),
    number('G'),
    textCell(entry.form),
    textCell(entry.decisionNumber),
    dateCell(entry.decisionDate),
    number('K'),
    number('L'),
  ];
}

/** Sums over the cells of some rows; a sum too long for one formula is written as its value. */
function sumLine(
  label: string,
  rows: readonly number[],
  entries: readonly ProposalReduction[],
): CellModel[] {
  const sum = (column: Summed): CellModel => {
    const value = sumValue(entries.map((entry) => amountIn(entry, column)));
    const formula = sumFormula(columnArguments(column, rows));
    if (formula !== null) return formulaCell(formula, value, 'integerBold');
    return numberCell(value === '' ? null : value, 'integerBold');
  };
  const blank = blankCell('textBold');
  return [
    textCell(label, 'textBold'),
    ...[blank, blank, blank, blank],
    sum('F'),
    sum('G'),
    ...[blank, blank, blank],
    sum('K'),
    sum('L'),
  ];
}
