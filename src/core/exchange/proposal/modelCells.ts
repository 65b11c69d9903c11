import type { IsoDate } from '../../model/isoDate';
import type { CellModel, CellStyle } from './workbookModel';

/** A text cell; an empty text is an empty cell of the same look. */
export const textCell = (text: string, style: CellStyle = 'text', indent = 0): CellModel =>
  text === ''
    ? { kind: 'blank', style }
    : { kind: 'text', text, style, ...(indent > 0 ? { indent } : {}) };

/** A number cell; null is left empty: unknown is not zero. */
export const numberCell = (value: number | null, style: CellStyle = 'integer'): CellModel =>
  value === null ? { kind: 'blank', style } : { kind: 'number', value, style };

export const blankCell = (style: CellStyle = 'text'): CellModel => ({ kind: 'blank', style });

export const dateCell = (date: IsoDate | null): CellModel =>
  date === null ? blankCell('date') : { kind: 'date', date, style: 'date' };

/** A live formula with the value that recalculation gives. */
export const formulaCell = (
  formula: string,
  value: number | string,
  style: CellStyle = 'integer',
): CellModel => ({ kind: 'formula', formula, value, style });

/** A sheet name as formulas write it. */
export const sheetRef = (name: string): string => `'${name.replaceAll("'", "''")}'`;
