import { type Cell, type CellSheet, cellAt } from '../../exchange/cells';
import { readMarkers } from '../../exchange/import/stt';
import type { DecimalMark } from '../../exchange/import/types';
import { cellAddress } from '../../text/cellAddress';
import type { FunctionLayout, FunctionMeaning } from './functionLayout';

/** What stands in a row for a meaning, and where. */
export interface RowPlace {
  readonly cell: Cell;
  readonly address: string;
  readonly row: number;
  readonly decimalMark: DecimalMark | null;
}

/** What a row is called, by its title or else by the first text in it. */
interface RowLabel {
  readonly text: string;
  readonly cell: string;
  readonly isTitle: boolean;
}

/** Meanings of which each row says its own; all others may be merged over several rows. */
const OWN: ReadonlySet<FunctionMeaning> = new Set(['title', 'stt', 'code']);
const PLACE = 100_000;

/** The rows of a list read by meaning; a block merged downwards speaks for all its rows. */
export class SheetRows {
  private readonly columns = new Map<FunctionMeaning, number[]>();
  private readonly marks = new Map<number, DecimalMark | null>();
  /** First row of the merged block that covers a place. */
  private readonly tops = new Map<number, number>();

  constructor(
    private readonly sheet: CellSheet,
    layout: FunctionLayout,
  ) {
    for (const { column, meaning, decimalMark } of layout.columns) {
      if (meaning === 'ignore') continue;
      const columns = this.columns.get(meaning);
      if (columns === undefined) this.columns.set(meaning, [column]);
      else columns.push(column);
      if (!OWN.has(meaning)) this.marks.set(column, decimalMark);
    }
    const last = sheet.rows.length - 1;
    for (const { firstRow, lastRow, firstColumn } of sheet.merges) {
      if (firstRow < layout.firstDataRow || !this.marks.has(firstColumn)) continue;
      for (let row = firstRow + 1; row <= Math.min(lastRow, last); row += 1)
        this.tops.set(row * PLACE + firstColumn, firstRow);
    }
  }

  columnsOf(meaning: FunctionMeaning): readonly number[] {
    return this.columns.get(meaning) ?? [];
  }

  /** What stands in a column for a row, the merged block that covers it included. */
  place(row: number, column: number): RowPlace {
    const from = this.tops.get(row * PLACE + column) ?? row;
    return {
      cell: cellAt(this.sheet, from, column),
      address: cellAddress(from, column),
      row: from,
      decimalMark: this.marks.get(column) ?? null,
    };
  }

  /** What the first column of a meaning says; an empty cell where there is none. */
  at(row: number, meaning: FunctionMeaning): RowPlace {
    return this.place(row, this.columnsOf(meaning)[0] ?? this.sheet.columnCount);
  }

  /** What a row is called; null: it is empty. */
  labelOf(row: number): RowLabel | null {
    const title = this.at(row, 'title');
    if (title.cell.text !== '')
      return { text: title.cell.text, cell: title.address, isTitle: true };
    const stt = this.columnsOf('stt')[0];
    const cells = this.sheet.rows[row] ?? [];
    const filled = cells.flatMap((cell, column) =>
      cell !== undefined && cell.text !== '' ? [{ text: cell.text, column }] : [],
    );
    const first = filled.find(({ column }) => column !== stt) ?? filled[0];
    return first === undefined
      ? null
      : { text: first.text, cell: cellAddress(row, first.column), isTitle: false };
  }

  /** Whether a row has nothing of its own but an ordinal and one text, as headings and notes have. */
  isAlone(row: number): boolean {
    const stt = this.columnsOf('stt')[0];
    let texts = 0;
    for (const [column, cell] of (this.sheet.rows[row] ?? []).entries())
      if (cell !== undefined && cell.text !== '' && (column !== stt || isWords(cell.text)))
        texts += 1;
    return texts === 1;
  }

  /** What the ordinal of a row is made of; null: the list numbers no rows. */
  ordinalOf(row: number): string | null {
    const [column] = this.columnsOf('stt');
    return column === undefined ? null : cellAt(this.sheet, row, column).text;
  }
}

/** Whether a text in the column of ordinals is none, as in a heading merged over all columns. */
const isWords = (text: string): boolean => readMarkers(text).length === 0;
