import { columnName } from '../../text/cellAddress';
import { textCell } from './modelCells';
import type { ProposalTexts } from './proposalTexts';
import type { ProposalInput } from './types';
import type { CellModel, CellStyle, RowModel } from './workbookModel';

/** Rows above a table with the merged blocks that they need. */
export interface TitleRows {
  readonly rows: readonly RowModel[];
  readonly merges: readonly string[];
}

const across = (row: number, first: number, last: number): string =>
  `${columnName(first)}${row}:${columnName(last)}${row}`;

/**
 * Agency on the left, national motto on the right, then the title in the middle, as annexes have
 * them. `width` is the number of columns that can be seen, `caption` stands over the table's right.
 */
export function titleRows(
  input: ProposalInput,
  texts: ProposalTexts,
  title: string,
  caption: string,
  width: number,
): TitleRows {
  const rows: RowModel[] = [];
  const merges: string[] = [];
  const last = Math.max(width, 4) - 1;
  const middle = Math.floor(last / 2);
  const put = (cells: readonly (readonly [number, number, string, CellStyle])[]): void => {
    const row: (CellModel | null)[] = [];
    for (const [first, end, text, style] of cells) {
      while (row.length < first) row.push(null);
      row[first] = textCell(text, style);
      if (end > first) merges.push(across(rows.length + 1, first, end));
    }
    rows.push({ cells: row });
  };
  const { titleBlock } = input;
  put([
    [0, middle, titleBlock.superior, 'motto'],
    [middle + 1, last, texts.say('proposal.motto1'), 'mottoBold'],
  ]);
  put([
    [0, middle, titleBlock.agency, 'mottoBold'],
    [middle + 1, last, texts.say('proposal.motto2'), 'mottoBold'],
  ]);
  rows.push({ cells: [] });
  put([[0, last, title, 'title']]);
  const subtitle = [input.planName, input.locality].filter((text) => text !== '').join(' – ');
  put([[0, last, subtitle, 'subtitle']]);
  const annex = [
    titleBlock.annex,
    titleBlock.date === null
      ? ''
      : texts.say('proposal.dated', { day: texts.day(titleBlock.date) }),
  ].filter((text) => text !== '');
  put([[0, last, annex.join(', '), 'subtitle']]);
  put([[0, last, caption, 'caption']]);
  return { rows, merges };
}
