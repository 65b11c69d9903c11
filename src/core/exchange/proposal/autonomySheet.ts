import { AUTONOMY_GROUPS } from '../../model/autonomy';
import { columnName } from '../../text/cellAddress';
import { keyOfLine } from '../roundTrip/keyCells';
import { ratioFormula, ratioValue } from './formulas';
import { groupOn } from './groupOn';
import { blankCell, dateCell, formulaCell, numberCell, textCell } from './modelCells';
import { linesOf, type ProposalRow, type ProposalTree, unitOfRow } from './proposalRows';
import type { ProposalTexts } from './proposalTexts';
import { tableSheet } from './tableSheet';
import type { ProposalInput } from './types';
import type { CellModel, SheetModel } from './workbookModel';

/** Title block, hidden row of keys, header and index row stand above. */
const LINES_START = 11;
/** Money is shown in millions of đồng. */
export const MONEY_UNIT = 1_000_000;

/** Public service units with their groups in each snapshot, and how many there are of each group. */
export function autonomySheet(
  input: ProposalInput,
  tree: ProposalTree,
  texts: ProposalTexts,
): SheetModel {
  const { say } = texts;
  const units: ProposalRow[] = [];
  for (const line of linesOf(tree.tops))
    if (line.kind === 'unit' && tree.sides.some((side) => groupOn(line, side, input) !== null))
      units.push(line);
  const first = LINES_START;
  const last = LINES_START + units.length - 1;
  const money = (value: number | null | undefined): CellModel =>
    numberCell(value === null || value === undefined ? null : value / MONEY_UNIT, 'money');
  const sideColumns = tree.sides.length;
  const [a, b] = [columnName(3 + sideColumns + 1), columnName(3 + sideColumns + 2)];
  const lines: CellModel[][] = units.map((line, i) => {
    const at = first + i;
    const unit = unitOfRow(line);
    const autonomy = unit?.autonomy ?? null;
    const revenue = autonomy?.revenue ?? null;
    const spending = autonomy?.recurrentExpenditure ?? null;
    return [
      numberCell(i + 1, 'textCentre'),
      textCell(unit?.name ?? ''),
      textCell(agencyName(line)),
      ...tree.sides.map((side) => {
        const group = groupOn(line, side, input);
        return textCell(group === null ? '' : say(`autonomyGroup.${group}`), 'textCentre');
      }),
      textCell(autonomy?.regime == null ? '' : say(`autonomyRegime.${autonomy.regime}`)),
      money(revenue),
      money(spending),
      formulaCell(
        ratioFormula(`${a}${at}`, `${b}${at}`),
        ratioValue(
          revenue === null ? '' : revenue / MONEY_UNIT,
          spending === null ? '' : spending / MONEY_UNIT,
        ),
        'percent',
      ),
      textCell(autonomy?.decisionNumber ?? ''),
      dateCell(autonomy?.decisionDate ?? null),
    ];
  });
  const keys = [...units.map(keyOfLine), { kind: 'total' } as const];
  const width = sideColumns + 9;
  const pad = (cells: readonly CellModel[]): CellModel[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => blankCell()),
  ];
  if (units.length > 0)
    for (const group of AUTONOMY_GROUPS) {
      const at = first + lines.length;
      const counts = tree.sides.map((side, i): CellModel => {
        const letter = columnName(3 + i);
        const count = units.filter((line) => groupOn(line, side, input) === group).length;
        return formulaCell(
          `COUNTIF(${letter}$${first}:${letter}$${last},$B${at})`,
          count,
          'integerBold',
        );
      });
      lines.push(
        pad([
          blankCell('textCentre'),
          textCell(say(`autonomyGroup.${group}`), 'textBold'),
          textCell(say('proposal.unitsOfGroup')),
          ...counts,
        ]),
      );
    }
  if (units.length > 0) {
    const [from, to] = [last + 1, last + AUTONOMY_GROUPS.length];
    const counts = tree.sides.map((side, i): CellModel => {
      const letter = columnName(3 + i);
      const count = units.filter((line) => groupOn(line, side, input) !== null).length;
      return formulaCell(`SUM(${letter}${from}:${letter}${to})`, count, 'integerBold');
    });
    lines.push(
      pad([
        blankCell('textCentre'),
        textCell(say('proposal.grandTotal'), 'textBold'),
        blankCell(),
        ...counts,
      ]),
    );
  }
  const columns = [
    { header: say('proposal.column.ordinal'), width: 6 },
    { header: say('proposal.column.psu'), width: 46, fact: 'name' as const },
    { header: say('proposal.column.agency'), width: 30 },
    ...tree.sides.map((side) => ({
      header: `${say('proposal.column.group')}\n${say(`proposal.side.${side}`)}`,
      width: 16,
      ...(side === 'proposed' ? { fact: 'group' as const } : {}),
    })),
    { header: say('proposal.column.regime'), width: 20, fact: 'regime' as const },
    { header: say('proposal.column.revenue'), width: 14, fact: 'revenue' as const },
    { header: say('proposal.column.spending'), width: 14, fact: 'recurrentExpenditure' as const },
    { header: say('proposal.column.level'), width: 10 },
    { header: say('proposal.column.decision'), width: 18, fact: 'decisionNumber' as const },
    { header: say('proposal.column.decisionDate'), width: 13, fact: 'decisionDate' as const },
  ];
  return {
    ...tableSheet(
      input,
      texts,
      say('proposal.sheet.autonomy'),
      say('proposal.title.autonomy'),
      columns,
      lines,
      say('proposal.unitMoney'),
      { sheet: 'autonomy', lines: keys },
    ),
    paper: 'A4',
  };
}

function agencyName(line: ProposalRow): string {
  let top = line;
  while (top.parent !== null && top.parent.kind === 'unit') top = top.parent;
  return top === line ? '' : (unitOfRow(top)?.name ?? '');
}
