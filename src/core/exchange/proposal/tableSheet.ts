import { columnName } from '../../text/cellAddress';
import { KEY_COLUMN, keyCell, keysRow } from '../roundTrip/keyCells';
import type { FactName, KeyedSheet, LineKey } from '../roundTrip/keys';
import { textCell } from './modelCells';
import type { ProposalTexts } from './proposalTexts';
import { titleRows } from './titleRows';
import type { ProposalInput } from './types';
import type { CellModel, RowModel, SheetModel } from './workbookModel';

/** A column of a plain table. */
export interface TableColumn {
  readonly header: string;
  readonly width: number;
  /** The fact of a unit that it holds, where the sheet is read back. */
  readonly fact?: FactName;
}

/** Makes a table one that is read back: which it is, and what each of its lines is. */
export interface TableKeys {
  readonly sheet: KeyedSheet;
  readonly lines: readonly LineKey[];
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
  keys: TableKeys | null = null,
): SheetModel {
  const above = titleRows(input, texts, title, caption, columns.length);
  const facts = columns.map(({ fact }) => fact ?? null);
  const top =
    keys === null ? above.rows : [...above.rows, keysRow(keys.sheet, input.origin, facts)];
  const keyed = (cells: readonly CellModel[], key: LineKey | undefined): RowModel => ({
    cells: keys === null || key === undefined ? cells : [...cells, keyCell(key)],
  });
  const rows: RowModel[] = [
    ...top,
    { cells: columns.map(({ header }) => textCell(header, 'header')), height: 40 },
    keyed(
      columns.map((_, i) => textCell(i < 2 ? 'AB'.charAt(i) : String(i - 1), 'indexRow')),
      { kind: 'head' },
    ),
    ...lines.map((cells, i) => keyed(cells, keys?.lines[i])),
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
  const headRow = top.length + 1;
  return {
    name,
    columns: [...columns.map(({ width }) => ({ width })), ...(keys === null ? [] : [KEY_COLUMN])],
    rows,
    merges,
    frozenRows: headRow + 1,
    frozenColumns: 0,
    printTitleRows: [headRow, headRow + 1],
    paper: 'A4',
  };
}
