import type { IsoDate } from '../../model/isoDate';

/** Looks of cells that the writer knows; what each means is its business. */
export const CELL_STYLES = [
  'plain', // no border
  'motto',
  'mottoBold',
  'title',
  'subtitle',
  'caption', // right-aligned italic: "ĐVT: người"
  'header',
  'indexRow',
  'text',
  'textBold',
  'textCentre',
  'textItalic',
  'integer',
  'integerBold',
  'integerInput', // a number that the reader may change
  'integerUnknown', // left blank because nobody knows it
  'difference', // whole number with its sign
  'differenceBold',
  'percent',
  'percentBold',
  'money',
  'credit', // a whole number and a fraction
  'date',
  'noteText', // no border, wrapped
] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

interface CellBase {
  readonly style: CellStyle;
  /** Steps of indentation, 0 to 15. */
  readonly indent?: number;
}
export interface TextCell extends CellBase {
  readonly kind: 'text';
  readonly text: string;
}
export interface NumberCell extends CellBase {
  readonly kind: 'number';
  readonly value: number;
}
/** A live formula without leading `=`, with the value that recalculation gives. */
export interface FormulaCell extends CellBase {
  readonly kind: 'formula';
  readonly formula: string;
  readonly value: number | string;
}
/** An empty cell with borders. */
export interface BlankCell extends CellBase {
  readonly kind: 'blank';
}
/** A calendar day. */
export interface DateCell extends CellBase {
  readonly kind: 'date';
  readonly date: IsoDate;
}
export type CellModel = TextCell | NumberCell | FormulaCell | BlankCell | DateCell;

export interface RowModel {
  /** By column from A; null: nothing there. */
  readonly cells: readonly (CellModel | null)[];
  readonly outlineLevel?: number;
  /** In points; missing: fitted by the reader's program. */
  readonly height?: number;
  readonly isHidden?: boolean;
}

export interface ColumnModel {
  /** In characters, as spreadsheets count them. */
  readonly width: number;
  readonly isHidden?: boolean;
}

export interface SheetModel {
  readonly name: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  /** `A1:C2` ranges; they must not overlap. */
  readonly merges: readonly string[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows repeated on each printed page, one-based; null: none. */
  readonly printTitleRows: readonly [first: number, last: number] | null;
  readonly paper: 'A4' | 'A3';
  /** Whether the sheet is kept from readers; their program does not offer to show it. */
  readonly isHidden?: boolean;
}

export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly created: IsoDate | null;
}

/** A workbook as plain data; `writeWorkbook` makes bytes of it. */
export interface WorkbookModel {
  readonly properties: WorkbookProperties;
  readonly sheets: readonly SheetModel[];
}
