import type { Cell, CellSheet, Merge } from '../core/exchange/cells';
import type { Message } from '../core/messages/translate';
import type { DelimitedRows } from './readDelimited';
import { CellCount, SheetBuilder } from './sheetBuilder';
import { TextCells } from './textCells';

/**
 * A sheet of cells that come without formats; what is beyond the limits is left out and said.
 * Throws a refusal when there are too many.
 */
export function sheetOfCells(
  name: string,
  found: readonly (readonly (Cell | null | undefined)[])[],
  merges: readonly Merge[],
  notices: Message[],
): CellSheet {
  const builder = new SheetBuilder(name, new CellCount());
  found.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (cell !== null && cell !== undefined) builder.put(r, c, cell);
    });
  });
  return builder.finish(
    { merges, hiddenRows: [], hiddenColumns: [], outlineLevels: new Map() },
    notices,
  );
}

/** A sheet of delimited values. Throws a refusal when there are too many. */
export function sheetOfValues(name: string, values: DelimitedRows, notices: Message[]): CellSheet {
  const texts = new TextCells();
  const look = { encoding: null, indent: 0 };
  const cells = values.map((row) => row.map((value) => texts.cell(value, look)));
  return sheetOfCells(name, cells, [], notices);
}
