import { columnName } from '../../text/cellAddress';
import { keyCell } from '../roundTrip/keyCells';
import type { HeadcountColumn } from './headcountColumns';
import { blankCell, textCell } from './modelCells';
import { sidesOf } from './proposalRows';
import type { ProposalTexts } from './proposalTexts';
import type { ProposalInput } from './types';
import type { CellModel, RowModel } from './workbookModel';

/** Columns left of the numbers: ordinal and name. */
export const LEAD = 2;

/** A column that sets two totals against each other. */
export type HeadcountChange = {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'difference' | 'share';
};

/** The head of a headcount sheet: snapshots over their categories, then changes and note. */
export function headerRows(
  input: ProposalInput,
  columns: readonly HeadcountColumn[],
  changes: readonly HeadcountChange[],
  texts: ProposalTexts,
  above: number,
): { readonly rows: readonly RowModel[]; readonly merges: readonly string[] } {
  const sides = sidesOf(input);
  const merges: string[] = [];
  const [first, second] = [above + 1, above + 2];
  const top: (CellModel | null)[] = [];
  const low: (CellModel | null)[] = [];
  const single = (text: string): void => {
    const letter = columnName(top.length);
    merges.push(`${letter}${first}:${letter}${second}`);
    top.push(textCell(text, 'header'));
    low.push(blankCell('header'));
  };
  single(texts.say('proposal.column.ordinal'));
  single(texts.say('proposal.column.name'));
  columns.forEach((column, i) => {
    const isFirst = columns[i - 1]?.side !== column.side;
    const side = sides[column.side];
    const label = `${texts.say(`proposal.side.${column.side}`)}\n${side?.name ?? ''}`;
    top.push(isFirst ? textCell(label, 'header') : blankCell('header'));
    low.push(
      textCell(
        column.kind === 'payroll'
          ? texts.say('proposal.column.payroll')
          : texts.category(column.category),
        'header',
      ),
    );
    const isLast = columns[i + 1]?.side !== column.side;
    const start = columns.findIndex((other) => other.side === column.side);
    if (isLast && start < i)
      merges.push(`${columnName(LEAD + start)}${first}:${columnName(LEAD + i)}${first}`);
  });
  for (const { label } of changes) single(label);
  single(texts.say('proposal.column.note'));
  const index: CellModel[] = top.map((_, i) =>
    textCell(i === 0 ? 'A' : i === 1 ? 'B' : String(i - 1), 'indexRow'),
  );
  // Heads of the hidden columns.
  low.push(
    textCell(texts.say('proposal.column.lineKey'), 'plain'),
    textCell(texts.say('proposal.column.parentKey'), 'plain'),
    textCell(texts.say('proposal.column.unitId'), 'plain'),
  );
  return {
    rows: [
      { cells: top, height: 48 },
      { cells: low, height: 64 },
      { cells: [...index, null, null, keyCell({ kind: 'head' })] },
    ],
    merges,
  };
}
