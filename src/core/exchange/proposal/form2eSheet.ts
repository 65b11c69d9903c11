import { type Computed, columnArguments, sumFormula, sumValue } from './formulas';
import { blankCell, formulaCell, numberCell, textCell } from './modelCells';
import type { ProposalTexts } from './proposalTexts';
import { tableSheet } from './tableSheet';
import type { ProposalForm2e, ProposalInput } from './types';
import type { CellModel, SheetModel } from './workbookModel';

const TOTAL_ROW = 10;

/** More and fewer units than at 31/12/2017, empty where that is not known. */
const moreFormula = (from: string, to: string): string =>
  `IF(OR(${from}="",${to}=""),"",MAX(0,${to}-${from}))`;
const moreValue = (from: Computed, to: Computed): Computed =>
  from === '' || to === '' ? '' : Math.max(0, to - from);

/**
 * Units by group at 31/12/2017 and as proposed, after Biểu số 2e of TT 68/2018/TT-BTC and
 * TT 46/2019/TT-BTC. What the plan does not know, the number of 2017 and the money saved, is left
 * open to be filled in: formulas go on with it.
 */
export function form2eSheet(
  input: ProposalInput,
  form: ProposalForm2e,
  texts: ProposalTexts,
): SheetModel {
  const { say } = texts;
  const rows = form.groups.map((_, i) => TOTAL_ROW + 1 + i);
  const changes = (
    at: number,
    before: Computed,
    now: Computed,
    style: 'integer' | 'integerBold',
  ) => [
    formulaCell(moreFormula(`C${at}`, `D${at}`), moreValue(before, now), style),
    formulaCell(moreFormula(`D${at}`, `C${at}`), moreValue(now, before), style),
  ];
  const sum = (column: string, values: readonly Computed[]): CellModel =>
    formulaCell(sumFormula(columnArguments(column, rows)) ?? '""', sumValue(values), 'integerBold');
  const befores = form.groups.map(({ before }): Computed => before ?? '');
  const nows = form.groups.map(({ now }): Computed => now);
  const total: CellModel[] = [
    blankCell('textBold'),
    textCell(say('proposal.form2e.total'), 'textBold'),
    sum('C', befores),
    sum('D', nows),
    sum(
      'E',
      form.groups.map((_, i) => moreValue(befores[i] ?? '', nows[i] ?? '')),
    ),
    sum(
      'F',
      form.groups.map((_, i) => moreValue(nows[i] ?? '', befores[i] ?? '')),
    ),
    sum('G', []),
    sum('H', []),
  ];
  const lines = form.groups.map(({ group, before, now }, i): CellModel[] => [
    numberCell(i + 1, 'textCentre'),
    textCell(say(`autonomyGroup.${group}`)),
    before === null ? blankCell('integerInput') : numberCell(before),
    numberCell(now),
    ...changes(TOTAL_ROW + 1 + i, before ?? '', now, 'integer'),
    blankCell('integerInput'),
    blankCell('integerInput'),
  ]);
  const columns = [
    { header: say('proposal.column.ordinal'), width: 6 },
    { header: say('proposal.form2e.kind'), width: 44 },
    { header: say('proposal.form2e.before'), width: 16 },
    { header: say('proposal.form2e.now', { day: texts.day(form.asOf) }), width: 16 },
    { header: say('proposal.form2e.more'), width: 14 },
    { header: say('proposal.form2e.fewer'), width: 14 },
    { header: say('proposal.form2e.monthly'), width: 18 },
    { header: say('proposal.form2e.yearly'), width: 18 },
  ];
  return tableSheet(
    input,
    texts,
    say('proposal.sheet.form2e'),
    say('proposal.title.form2e'),
    columns,
    [total, ...lines],
    say('proposal.form2e.unit'),
  );
}
