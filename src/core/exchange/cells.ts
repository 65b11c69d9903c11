import type { Message } from '../messages/translate';
import type { LegacyEncoding } from '../text/legacyEncodings';

/** What a cell of a list holds, whatever file it came from. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty';

/** One cell. Texts are NFC with plain single spaces; `original` is what the file really says. */
export interface Cell {
  readonly kind: CellKind;
  /** As displayed, cleaned and trimmed; empty for an empty cell. */
  readonly text: string;
  /** As displayed, untouched; only where it differs from `text`. Leading spaces show indentation. */
  readonly original?: string;
  /** The number of a number cell, the truth of a boolean, `YYYY-MM-DD` of a date, else the text. */
  readonly value: string | number | boolean | null;
  /** The old encoding that the cell's font stands for; only on texts in such a font. */
  readonly fontEncoding?: LegacyEncoding;
  /** Steps of indentation of the cell's format, from 1; missing: none. */
  readonly indent?: number;
}

/** A merged block, zero-based, both ends included; its value is in the top left cell. */
export interface Merge {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** One sheet as plain cells. Rows and cells that are missing are empty. */
export interface CellSheet {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly columnCount: number;
  readonly merges: readonly Merge[];
  /** Zero-based, in ascending order. */
  readonly hiddenRows: readonly number[];
  /** Zero-based, in ascending order. */
  readonly hiddenColumns: readonly number[];
  /** Outline level by row; missing: 0. */
  readonly outlineLevels: readonly (number | undefined)[];
}

/** What a file holds, with what had to be left out while reading it. */
export interface CellSheets {
  readonly fileName: string;
  readonly sheets: readonly CellSheet[];
  readonly notices: readonly Message[];
}

const EMPTY_CELL: Cell = { kind: 'empty', text: '', value: null };

/** The cell at a place; an empty one outside of what is there. */
export const cellAt = (sheet: CellSheet, row: number, column: number): Cell =>
  sheet.rows[row]?.[column] ?? EMPTY_CELL;

/** What the file really shows in a cell, for provenance. */
export const originalText = (cell: Cell): string => cell.original ?? cell.text;
