import { cellAddress } from '../../text/cellAddress';
import type { CellModel, RowModel, SheetModel } from './workbookModel';

/** Height of one line of the workbook's 12-point type, in points. */
const LINE = 16.5;

/** Lines that a text takes in a column, broken between words; a longer word takes several. */
function linesIn(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let room = 0;
    for (const word of paragraph.split(' ')) {
      if (word.length + 1 <= room) {
        room -= word.length + 1;
        continue;
      }
      const full = Math.max(1, Math.ceil(word.length / width));
      lines += full;
      room = full * width - word.length;
    }
  }
  return Math.max(1, lines);
}

const textOf = (cell: CellModel): string =>
  cell.kind === 'text'
    ? cell.text
    : cell.kind === 'formula' && typeof cell.value === 'string'
      ? cell.value
      : '';

/** Addresses of the rows and columns that merged blocks begin at: their texts have more room. */
function mergedStarts(merges: readonly string[]): ReadonlySet<string> {
  return new Set(merges.map((range) => range.split(':')[0] ?? ''));
}

/**
 * The sheet with heights for rows whose texts need more than one line: not every program fits rows
 * when it opens a file. Widths are in characters of a slightly wider type, so this errs on the side
 * of room.
 */
export function withRowHeights(sheet: SheetModel): SheetModel {
  const merged = mergedStarts(sheet.merges);
  const fitted = (row: RowModel, r: number): RowModel => {
    if (row.height !== undefined) return row;
    let lines = 1;
    row.cells.forEach((cell, c) => {
      const column = sheet.columns[c];
      if (cell === null || column === undefined || column.isHidden === true) return;
      if (merged.has(cellAddress(r, c))) return;
      const room = Math.max(1, Math.floor(column.width - 2 * (cell.indent ?? 0)));
      lines = Math.max(lines, linesIn(textOf(cell), room));
    });
    return lines === 1 ? row : { ...row, height: lines * LINE };
  };
  return { ...sheet, rows: sheet.rows.map(fitted) };
}
