import { type CellSheet, cellAt } from '../cells';
import { readHeader } from './detectColumns';
import type { PlacedRow } from './placedRow';
import type { ProblemList } from './problems';
import { isBlank } from './readValues';
import { cellOfRow } from './rowCells';
import { headerLabel, type SheetView, textsOfRow, viewOf } from './sheetView';
import { columnOf, countColumns } from './tableRows';
import { type ImportChoices, isCountMeaning } from './types';

/** What a spreadsheet shows for a formula that failed. */
const SHEET_ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/;

/** Names rows and columns that were not taken, and hidden ones that were. */
export function reportLeftOut(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: readonly PlacedRow[],
  problems: ProblemList,
): void {
  for (const row of rows) {
    if (row.kind === 'unit' && SHEET_ERROR.test(row.label))
      problems.at('error', row.row, row.labelColumn, 'import.errorName', { text: row.label });
    else if (row.kind === 'unit' && row.sign !== '')
      problems.at('note', row.row, row.labelColumn, 'import.footnoteSign', {
        name: row.label,
        sign: row.sign,
      });
    else if (row.kind === 'note' && row.hasNumbers && row.label !== '')
      problems.at('doubt', row.row, row.labelColumn, 'import.partNotTaken', { text: row.label });
    else if (row.kind === 'note' && row.hasNumbers)
      problems.at('error', row.row, row.labelColumn, 'import.noName');
    else if (
      row.kind === 'note' ||
      row.kind === 'ignored' ||
      (row.kind === 'own' && row.parent === null)
    )
      problems.at('note', row.row, row.labelColumn, 'import.notTaken', {
        text: row.label === '' ? (textsOfRow(sheet, row.row)[0] ?? '') : row.label,
      });
  }
  reportBelow(sheet, choices, problems);
  const hidden = new Set(sheet.hiddenRows);
  const unseen = rows.filter((row) => row.kind === 'unit' && hidden.has(row.row));
  const first = unseen[0];
  if (first !== undefined)
    problems.at('doubt', first.row, first.labelColumn, 'import.hiddenRows', {
      count: unseen.length,
    });
  const block = choices.blocks[0];
  if (block !== undefined)
    problems.at(
      'note',
      choices.headerRows?.[1] ?? choices.firstDataRow,
      block,
      'import.blocksRead',
      {
        count: choices.blocks.length + 1,
      },
    );
  if (choices.headerRows !== null)
    reportColumns(viewOf(sheet), choices, choices.headerRows, rows, problems);
}

/** Names what stands below the table and has names and numbers like its rows. */
function reportBelow(sheet: CellSheet, choices: ImportChoices, problems: ProblemList): void {
  const name = columnOf(choices, 'name');
  const counts = countColumns(choices);
  let first: number | null = null;
  let count = 0;
  for (let r = choices.lastDataRow + 1; r < sheet.rows.length; r += 1) {
    const isRow =
      cellAt(sheet, r, name).kind === 'text' &&
      counts.some((c) => cellAt(sheet, r, c).kind === 'number');
    if (!isRow) continue;
    first ??= r;
    count += 1;
  }
  if (first !== null && name >= 0)
    problems.at('doubt', first, name, 'import.rowsBelow', { count, last: choices.lastDataRow + 1 });
}

/** The column of the first block that a column of a further one repeats; else the column itself. */
function inFirstBlock({ blocks, columns }: ImportChoices, column: number): number {
  const isTaken = (at: number): boolean => (columns[at] ?? 'ignore') !== 'ignore';
  if (isTaken(column)) return column;
  return column - (blocks.find((shift) => isTaken(column - shift)) ?? 0);
}

function reportColumns(
  view: SheetView,
  choices: ImportChoices,
  headerRows: readonly [number, number],
  rows: readonly PlacedRow[],
  problems: ProblemList,
): void {
  const { sheet } = view;
  const hidden = new Set(sheet.hiddenColumns);
  for (let c = 0; c < sheet.columnCount; c += 1) {
    const meaning = choices.columns[inFirstBlock(choices, c)] ?? 'ignore';
    const isTaken = meaning !== 'ignore' && meaning !== 'selfFinancing';
    if (isTaken && !hidden.has(c)) continue;
    if (!rows.some((row) => row.shift === 0 && !isBlank(cellOfRow(sheet, row, c)))) continue;
    const header = headerLabel(view, headerRows, c);
    if (isTaken) problems.at('doubt', headerRows[1], c, 'import.hiddenColumn', { header });
    else
      problems.at(
        isMissed(view, headerRows, c) ? 'doubt' : 'note',
        headerRows[1],
        c,
        'import.columnNotTaken',
        { header },
      );
  }
}

/** Whether a column that was not taken may hold units or posts that the list means to count. */
function isMissed(view: SheetView, headerRows: readonly [number, number], column: number): boolean {
  const { meaning, year } = readHeader(view, headerRows, column);
  return meaning === 'name' || (isCountMeaning(meaning) && year === null);
}
