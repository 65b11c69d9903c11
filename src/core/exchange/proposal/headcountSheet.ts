import type { PostMeasure } from '../../model/headcount';
import { columnName } from '../../text/cellAddress';
import { KEY_COLUMN, keyCell, keyOfLine, keysRow } from '../roundTrip/keyCells';
import { postsFact } from '../roundTrip/keys';
import {
  type Computed,
  columnArguments,
  differenceFormula,
  differenceValue,
  shareFormula,
  shareValue,
  sumByParentFormula,
  sumFormula,
} from './formulas';
import { type HeadcountColumn, headcountColumns } from './headcountColumns';
import { type HeadcountChange, headerRows, LEAD } from './headcountHead';
import { type HeadcountValues, headcountValues } from './headcountValues';
import { blankCell, formulaCell, numberCell, textCell } from './modelCells';
import { ordinalsOf } from './ordinals';
import {
  linesOf,
  type ProposalRow,
  type ProposalTree,
  type SideName,
  sidesOf,
  unitOfRow,
} from './proposalRows';
import type { ProposalTexts } from './proposalTexts';
import { titleRows } from './titleRows';
import type { ProposalInput } from './types';
import type { CellModel, RowModel, SheetModel } from './workbookModel';

/** A headcount sheet with the places that other sheets refer to. */
export interface HeadcountSheet {
  readonly sheet: SheetModel;
  readonly columns: readonly HeadcountColumn[];
  readonly values: HeadcountValues;
  /** One-based rows of the lines. */
  readonly rowOf: ReadonlyMap<ProposalRow, number>;
  readonly totalRow: number;
  /** Letters of the column of numbers with an index. */
  readonly letters: (column: number) => string;
}

function changesOf(
  columns: readonly HeadcountColumn[],
  texts: ProposalTexts,
): readonly HeadcountChange[] {
  const payroll = (side: SideName): number =>
    columns.findIndex((column) => column.kind === 'payroll' && column.side === side);
  const to = payroll('proposed');
  const changes: HeadcountChange[] = [];
  for (const side of ['baseline', 'current'] as const) {
    const from = payroll(side);
    if (from < 0 || to < 0) continue;
    changes.push({ kind: 'difference', from, to, label: texts.say(`proposal.changeFrom.${side}`) });
    changes.push({ kind: 'share', from, to, label: texts.say(`proposal.shareFrom.${side}`) });
  }
  return changes;
}

/** The sheet of one measure with live formulas; null when no snapshot says anything of it. */
export function headcountSheet(
  input: ProposalInput,
  tree: ProposalTree,
  measure: PostMeasure,
  texts: ProposalTexts,
): HeadcountSheet | null {
  const columns = headcountColumns(input, tree, measure);
  if (columns.length === 0) return null;
  const sides = sidesOf(input);
  const values = headcountValues(tree, sides, columns, measure);
  const changes = changesOf(columns, texts);
  const letters = (column: number): string => columnName(LEAD + column);
  const noteColumn = LEAD + columns.length + changes.length;
  const idColumn = noteColumn + 1;
  const parentColumn = idColumn + 1;
  const title = titleRows(
    input,
    texts,
    texts.say(`proposal.title.${measure}`),
    texts.say('proposal.unitPeople'),
    noteColumn + 1,
  );
  const facts = columns.map((column) =>
    column.side !== 'proposed'
      ? null
      : column.kind === 'payroll'
        ? 'payroll'
        : postsFact(column.category.id, measure),
  );
  // Between the facts and the key of a line stand changes, note and the keys of the formulas.
  const between = [...changes.map(() => null), null, null, null];
  const above = [
    ...title.rows,
    keysRow(measure, input.origin, [null, 'name', ...facts, ...between]),
  ];
  const head = headerRows(input, columns, changes, texts, above.length);
  const firstRow = above.length + head.rows.length + 1;
  const rowOf = new Map<ProposalRow, number>();
  let next = firstRow;
  for (const line of linesOf(tree.tops)) {
    rowOf.set(line, next);
    next += 1;
  }
  const totalRow = next;
  const ordinals = ordinalsOf(tree.tops);
  const rows: RowModel[] = [...above, ...head.rows];
  const keyOfRow = (row: ProposalRow | null): string => (row === null ? '' : `r${rowOf.get(row)}`);
  const changeCells = (
    at: number,
    of: (column: number) => Computed,
    isBold: boolean,
  ): CellModel[] =>
    changes.map(({ kind, from, to }) => {
      const [a, b] = [`${letters(from)}${at}`, `${letters(to)}${at}`];
      return kind === 'difference'
        ? formulaCell(
            differenceFormula(a, b),
            differenceValue(of(from), of(to)),
            isBold ? 'differenceBold' : 'difference',
          )
        : formulaCell(
            shareFormula(a, b),
            shareValue(of(from), of(to)),
            isBold ? 'percentBold' : 'percent',
          );
    });
  const payrollCell = (
    parts: readonly number[],
    at: number,
    value: Computed,
    isBold: boolean,
  ): CellModel => {
    const range = `${letters(parts[0] as number)}${at}:${letters(parts.at(-1) as number)}${at}`;
    return formulaCell(sumFormula([range]) as string, value, isBold ? 'integerBold' : 'integer');
  };
  for (const line of linesOf(tree.tops)) {
    const at = rowOf.get(line) as number;
    const isParent = line.children.length > 0;
    const childRows = line.children.map((child) => rowOf.get(child) as number);
    const unknown = values.unknown(line);
    const cells: (CellModel | null)[] = [
      textCell(ordinals.get(line) ?? '', 'textCentre'),
      textCell(
        nameOf(line, texts),
        line.kind === 'own' ? 'textItalic' : isParent ? 'textBold' : 'text',
        line.depth,
      ),
    ];
    columns.forEach((column, i) => {
      const value = values.of(line, i);
      if (column.kind === 'payroll') cells.push(payrollCell(column.parts, at, value, isParent));
      else if (isParent) {
        const letter = letters(i);
        const formula =
          sumFormula(columnArguments(letter, childRows)) ??
          sumByParentFormula(
            `$${columnName(parentColumn)}$${firstRow}:$${columnName(parentColumn)}$${totalRow - 1}`,
            `$${columnName(idColumn)}${at}`,
            `${letter}$${firstRow}:${letter}$${totalRow - 1}`,
          );
        cells.push(formulaCell(formula, value, 'integerBold'));
      } else if (value === '') cells.push(blankCell(unknown.has(i) ? 'integerUnknown' : 'integer'));
      else cells.push(numberCell(value, 'integerInput'));
    });
    cells.push(...changeCells(at, (column) => values.of(line, column), isParent));
    cells.push(textCell(noteOf(line, unknown.size > 0, isParent, texts)));
    cells.push(textCell(keyOfRow(line), 'plain'), textCell(keyOfRow(line.parent), 'plain'));
    cells.push(keyCell(keyOfLine(line)));
    rows.push({ cells, ...(line.depth > 0 ? { outlineLevel: Math.min(line.depth, 7) } : {}) });
  }
  rows.push({
    cells: [
      blankCell('textCentre'),
      textCell(texts.say('proposal.grandTotal'), 'textBold'),
      ...columns.map((column, i): CellModel => {
        const value = values.totals[i] ?? '';
        if (column.kind === 'payroll') return payrollCell(column.parts, totalRow, value, true);
        const tops = tree.tops.map((row) => rowOf.get(row) as number);
        const letter = letters(i);
        const formula =
          sumFormula(columnArguments(letter, tops)) ??
          sumByParentFormula(
            `$${columnName(parentColumn)}$${firstRow}:$${columnName(parentColumn)}$${totalRow - 1}`,
            '""',
            `${letter}$${firstRow}:${letter}$${totalRow - 1}`,
          );
        return formulaCell(formula, value, 'integerBold');
      }),
      ...changeCells(totalRow, (column) => values.totals[column] ?? '', true),
      textCell(isIncomplete(tree, values) ? texts.say('proposal.incomplete') : ''),
      ...[null, null, keyCell({ kind: 'total' })],
    ],
  });
  const sheet: SheetModel = {
    name: texts.say(`proposal.sheet.${measure}`),
    columns: [
      { width: 8 },
      { width: 46 },
      ...columns.map(() => ({ width: 11 })),
      ...changes.map(() => ({ width: 10 })),
      { width: 30 },
      { width: 8, isHidden: true },
      { width: 8, isHidden: true },
      KEY_COLUMN,
    ],
    rows,
    merges: [...title.merges, ...head.merges],
    frozenRows: above.length + head.rows.length,
    frozenColumns: LEAD,
    printTitleRows: [above.length + 1, above.length + head.rows.length],
    paper: columns.length + changes.length > 12 ? 'A3' : 'A4',
  };
  return { sheet, columns, values, rowOf, totalRow, letters };
}

/** Whether a number is missing anywhere. */
export const isIncomplete = (tree: ProposalTree, values: HeadcountValues): boolean =>
  tree.tops.some((row) => values.unknown(row).size > 0);

/** The name of a line as the workbook shows it. */
export function nameOf(line: ProposalRow, texts: ProposalTexts): string {
  if (line.kind === 'parked') return texts.say('proposal.parked');
  const name = unitOfRow(line)?.name ?? '';
  return line.kind === 'own' ? texts.say('proposal.ownPosts', { name }) : name;
}

function noteOf(
  line: ProposalRow,
  isIncomplete: boolean,
  isParent: boolean,
  texts: ProposalTexts,
): string {
  const notes: string[] = [];
  if (line.kind === 'unit') notes.push(...placeNotes(line, texts));
  if (isIncomplete) notes.push(texts.say(isParent ? 'proposal.incomplete' : 'proposal.unknown'));
  return notes.join('; ');
}

/** What became of a line's unit: moved, ended, new. */
export function placeNotes(line: ProposalRow, texts: ProposalTexts): string[] {
  const { baseline, current, proposed } = line.units;
  if (line.movedTo !== null) {
    const to = line.movedTo;
    const name = unitOfRow(to)?.name ?? '';
    const under = to.parent === null ? null : unitOfRow(to.parent);
    if (to.parent === line.parent) return [texts.say('proposal.joined', { name })];
    return [texts.say('proposal.movedTo', { name: under?.name ?? name })];
  }
  if (proposed === null) return [texts.say('proposal.ended')];
  if (line.movedFrom !== null)
    return [
      texts.say('proposal.movedFrom', {
        name: unitOfRow(line.movedFrom.parent ?? line.movedFrom)?.name ?? '',
      }),
    ];
  return baseline === null && current === null ? [texts.say('proposal.created')] : [];
}
