import { columnName } from '../../text/cellAddress';
import {
  type Computed,
  differenceFormula,
  differenceValue,
  linkFormula,
  ratioFormula,
  ratioValue,
  shareFormula,
  shareValue,
} from './formulas';
import type { HeadcountSheet } from './headcountSheet';
import { isIncomplete, nameOf } from './headcountSheet';
import { blankCell, formulaCell, numberCell, sheetRef, textCell } from './modelCells';
import type { ProposalTree, SideName } from './proposalRows';
import { sidesOf } from './proposalRows';
import type { ProposalTexts } from './proposalTexts';
import { titleRows } from './titleRows';
import type { ProposalInput } from './types';
import type { CellModel, RowModel, SheetModel } from './workbookModel';

const WIDTHS = [6, 46, 30, 13, 13, 13, 13, 13, 13, 9, 18, 34];

/** Targets with numerator and denominator, then posts by category and by agency, all following. */
export function summarySheet(
  input: ProposalInput,
  tree: ProposalTree,
  headcounts: readonly HeadcountSheet[],
  texts: ProposalTexts,
): SheetModel {
  const { say } = texts;
  const above = titleRows(input, texts, say('proposal.title.summary'), '', WIDTHS.length);
  const rows: RowModel[] = [...above.rows];
  const merges = [...above.merges];
  heading(rows, merges, say('proposal.heading.targets'));
  addTargets(rows, input, texts);
  for (const headcount of headcounts) {
    rows.push({ cells: [] });
    heading(rows, merges, headcount.sheet.name);
    const from = rows.length + 1;
    addPosts(rows, input, tree, headcount, texts);
    for (let at = from; at <= rows.length; at += 1) merges.push(`B${at}:C${at}`);
  }
  return {
    name: say('proposal.sheet.summary'),
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges,
    frozenRows: 0,
    frozenColumns: 0,
    printTitleRows: null,
    paper: 'A3',
  };
}

function heading(rows: RowModel[], merges: string[], text: string): void {
  rows.push({ cells: [textCell(text, 'subtitle')] });
  merges.push(`A${rows.length}:${columnName(WIDTHS.length - 1)}${rows.length}`);
}

/** Credits may be parts of units: those are shown as such, never rounded to a whole. */
const creditCell = (value: number): CellModel =>
  numberCell(value, Number.isInteger(value) ? 'integer' : 'credit');

function addTargets(rows: RowModel[], input: ProposalInput, texts: ProposalTexts): void {
  const { say } = texts;
  const headers = [
    'ordinal',
    'target',
    'reading',
    'leastNumerator',
    'leastDenominator',
    'leastValue',
    'mostNumerator',
    'mostDenominator',
    'mostValue',
    'due',
    'verdict',
    'legalBasis',
  ] as const;
  rows.push({
    cells: headers.map((header) => textCell(say(`proposal.column.${header}`), 'header')),
    height: 48,
  });
  input.targets.forEach((target, i) => {
    target.readings.forEach((reading, r) => {
      const at = rows.length + 1;
      const isFirst = r === 0;
      const { least, most } = reading;
      rows.push({
        cells: [
          isFirst ? numberCell(i + 1, 'textCentre') : blankCell('textCentre'),
          textCell(isFirst ? `${target.label} (${target.required})` : '', 'text'),
          textCell(reading.label, reading.isDecisive ? 'textBold' : 'text'),
          creditCell(least.numerator),
          numberCell(least.denominator, 'integer'),
          formulaCell(
            ratioFormula(`D${at}`, `E${at}`),
            ratioValue(least.numerator, least.denominator),
            'percent',
          ),
          creditCell(most.numerator),
          numberCell(most.denominator, 'integer'),
          formulaCell(
            ratioFormula(`G${at}`, `H${at}`),
            ratioValue(most.numerator, most.denominator),
            'percent',
          ),
          numberCell(target.dueYear, 'textCentre'),
          textCell(reading.verdict, reading.isDecisive ? 'textBold' : 'text'),
          textCell(
            isFirst
              ? [target.legalBasis, target.note].filter((text) => text !== '').join('; ')
              : '',
          ),
        ],
      });
    });
  });
}

/** One line a category and a line of the total, then the agencies; numbers follow the other sheet. */
function addPosts(
  rows: RowModel[],
  input: ProposalInput,
  tree: ProposalTree,
  headcount: HeadcountSheet,
  texts: ProposalTexts,
): void {
  const { say } = texts;
  const sides = sidesOf(input);
  const { columns, values, totalRow, letters } = headcount;
  const from = tree.sides.filter((side) => side !== 'proposed');
  rows.push({
    cells: [
      textCell(say('proposal.column.ordinal'), 'header'),
      textCell(say('proposal.column.content'), 'header'),
      blankCell('header'),
      ...tree.sides.map((side) =>
        textCell(`${say(`proposal.side.${side}`)}\n${sides[side]?.name ?? ''}`, 'header'),
      ),
      ...from.flatMap((side) => [
        textCell(say(`proposal.changeFrom.${side}`), 'header'),
        textCell(say(`proposal.shareFrom.${side}`), 'header'),
      ]),
    ],
    height: 48,
  });
  const line = (
    label: string,
    isBold: boolean,
    row: number,
    columnFor: (side: SideName) => number,
    valueFor: (column: number) => Computed,
  ): void => {
    const at = rows.length + 1;
    const numbers = tree.sides.map((side) => {
      const column = columnFor(side);
      return { side, value: column < 0 ? ('' as const) : valueFor(column), column };
    });
    const place = (side: SideName): { letter: string; value: Computed } => {
      const i = tree.sides.indexOf(side);
      return { letter: columnName(3 + i), value: numbers[i]?.value ?? '' };
    };
    const to = place('proposed');
    rows.push({
      cells: [
        blankCell('textCentre'),
        textCell(label, isBold ? 'textBold' : 'text'),
        blankCell(),
        ...numbers.map(({ column, value }): CellModel => {
          if (column < 0) return blankCell('integer');
          const cell = `${sheetRef(headcount.sheet.name)}!${letters(column)}${row}`;
          return formulaCell(linkFormula(cell), value, isBold ? 'integerBold' : 'integer');
        }),
        ...from.flatMap((side): CellModel[] => {
          const start = place(side);
          const [a, b] = [`${start.letter}${at}`, `${to.letter}${at}`];
          return [
            formulaCell(
              differenceFormula(a, b),
              differenceValue(start.value, to.value),
              isBold ? 'differenceBold' : 'difference',
            ),
            formulaCell(
              shareFormula(a, b),
              shareValue(start.value, to.value),
              isBold ? 'percentBold' : 'percent',
            ),
          ];
        }),
      ],
    });
  };
  const total = (column: number): Computed => values.totals[column] ?? '';
  const payrollOf = (side: SideName): number =>
    columns.findIndex((column) => column.kind === 'payroll' && column.side === side);
  for (const column of columns) {
    if (column.kind !== 'category' || column.side !== 'proposed') continue;
    const { category } = column;
    line(
      texts.category(category),
      false,
      totalRow,
      (side) =>
        columns.findIndex(
          (other) =>
            other.kind === 'category' && other.side === side && other.category.id === category.id,
        ),
      total,
    );
  }
  const marked = (label: string, lacks: boolean): string =>
    lacks ? `${label} (${say('proposal.incomplete').toLowerCase()})` : label;
  line(
    marked(say('proposal.column.payroll'), isIncomplete(tree, values)),
    true,
    totalRow,
    payrollOf,
    total,
  );
  for (const top of tree.tops)
    line(nameOf(top, texts), false, headcount.rowOf.get(top) ?? 0, payrollOf, (column) =>
      values.of(top, column),
    );
}
