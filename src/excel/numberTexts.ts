import * as XLSX from 'xlsx';
import type { Cell } from '../core/exchange/cells';
import { cleanText } from '../core/text/keyOf';

/** Texts that are kept to be found again; a list repeats its small numbers. */
const MOST_KEPT = 50_000;
/** Largest number that the general format shows with all its digits. */
const LARGEST_PLAIN = 99_999_999_999;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The day of a serial number; null when it is none of this or the last century. */
export function isoOfSerial(serial: number, is1904: boolean): string | null {
  const code = XLSX.SSF.parse_date_code(serial, { date1904: is1904 });
  if (!code || code.y < 1900 || serial < 1) return null;
  return `${pad(code.y, 4)}-${pad(code.m, 2)}-${pad(code.d, 2)}`;
}

/** A number as a spreadsheet shows it in a format; in the general one when it cannot. */
function shownAs(format: number | string, value: number, is1904: boolean): string {
  try {
    return String(XLSX.SSF.format(format, value, { date1904: is1904 }));
  } catch {
    return String(value);
  }
}

/** Whether a number format shows days. */
export function isDateFormat(format: number | string): boolean {
  const text: unknown = typeof format === 'string' ? format : XLSX.SSF.get_table()[format];
  return typeof text === 'string' && XLSX.SSF.is_date(text) === true;
}

/** Makes cells of the numbers of one workbook; equal numbers in one format are one cell. */
export class NumberCells {
  private readonly byFormat = new Map<
    number | string,
    { readonly isDate: boolean; readonly cells: Map<number, Cell> }
  >();

  constructor(private readonly is1904: boolean) {}

  cell(value: number, format: number | string): Cell | null {
    if (!Number.isFinite(value)) return null;
    let kept = this.byFormat.get(format);
    if (kept === undefined) {
      kept = { isDate: isDateFormat(format), cells: new Map() };
      this.byFormat.set(format, kept);
    }
    const found = kept.cells.get(value);
    if (found !== undefined) return found;
    const cell = this.make(value, format, kept.isDate);
    if (kept.cells.size < MOST_KEPT) kept.cells.set(value, cell);
    return cell;
  }

  private make(value: number, format: number | string, isDate: boolean): Cell {
    const isPlain =
      (format === 0 || format === 'General') &&
      Number.isInteger(value) &&
      Math.abs(value) <= LARGEST_PLAIN;
    if (isPlain) return { kind: 'number', text: String(value), value };
    const text = cleanText(shownAs(format, value, this.is1904));
    const iso = isDate ? isoOfSerial(value, this.is1904) : null;
    if (iso !== null) return { kind: 'date', text, value: iso };
    return { kind: 'number', text: text || String(value), value };
  }
}
