import { columnName } from '../../text/cellAddress';
import { textCell } from './modelCells';
import type { ProposalTexts } from './proposalTexts';
import { titleRows } from './titleRows';
import type { ProposalInput } from './types';
import type { CellModel, RowModel, SheetModel } from './workbookModel';

/** A column of a plain table. */
export interface TableColumn {
  readonly header: string;
  readonly width: number;
}

/** A sheet of one table: title, one header row with its index row, lines, a sentence when empty. */
export function tableSheet(
  input: ProposalInput,
  texts: ProposalTexts,
  name: string,
  title: string,
  columns: readonly TableColumn[],
  lines: readonly (readonly CellModel[])[],
  caption = '',
): SheetModel {
  const above = titleRows(input, texts, title, caption, columns.length);
  const rows: RowModel[] = [
    ...above.rows,
    { cells: columns.map(({ header }) => textCell(header, 'header')), height: 40 },
    { cells: columns.map((_, i) => textCell(i < 2 ? 'AB'.charAt(i) : String(i - 1), 'indexRow')) },
    ...lines.map((cells) => ({ cells })),
  ];
  const merges = [...above.merges];
  if (lines.length === 0) {
    rows.push({
      cells: columns.map((_, i) =>
        textCell(i === 0 ? texts.say('proposal.nothing') : '', 'textItalic'),
      ),
    });
    if (columns.length > 1)
      merges.push(`A${rows.length}:${columnName(columns.length - 1)}${rows.length}`);
  }
  const headRow = above.rows.length + 1;
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows,
    merges,
    frozenRows: headRow + 1,
    frozenColumns: 0,
    printTitleRows: [headRow, headRow + 1],
    paper: 'A4',
  };
}
