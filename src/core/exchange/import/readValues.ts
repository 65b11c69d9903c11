import { MOST_POSTS } from '../../model/headcount';
import type { IsoDate } from '../../model/isoDate';
import { parseIsoDate } from '../../model/isoDate';
import { decimalMarkOf, parseNumber } from '../../text/parseNumber';
import { type Cell, originalText } from '../cells';
import { dayIn } from './detectTitle';
import type { ProblemList } from './problems';
import type { DecimalMark } from './types';

/** Where a value stands, for problems. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether a cell says nothing. */
export const isBlank = (cell: Cell): boolean => cell.kind === 'empty' || cell.text === '';

/** The decimal mark that the number texts of a column prove. */
export const columnMark = (cells: Iterable<Cell>): DecimalMark | null => {
  const texts: string[] = [];
  for (const cell of cells) if (cell.kind === 'text') texts.push(cell.text);
  return decimalMarkOf(texts);
};

/** The number of a cell without judging it; null when it is none. For detection only. */
export function plainNumber(cell: Cell, mark: DecimalMark | null): number | null {
  if (cell.kind === 'number') return cell.value as number;
  if (cell.kind !== 'text') return null;
  const parsed = parseNumber(cell.text, mark);
  if (parsed.kind === 'number') return parsed.value;
  return parsed.kind === 'ambiguous' ? parsed.grouped : null;
}

/** Reads posts: a whole number that is not negative; anything else is a problem and unknown. */
export function readCount(
  cell: Cell,
  mark: DecimalMark | null,
  place: Place,
  problems: ProblemList,
): number | null {
  if (isBlank(cell)) return null;
  const text = originalText(cell);
  const report = (key: Parameters<ProblemList['at']>[3]): null => {
    problems.at('error', place.row, place.column, key, { text });
    return null;
  };
  if (cell.kind === 'error') return report('import.errorCell');
  let value: number;
  if (cell.kind === 'number') value = cell.value as number;
  else {
    const parsed =
      cell.kind === 'text' ? parseNumber(cell.text, mark) : { kind: 'notANumber' as const };
    if (parsed.kind === 'notANumber') return report('import.notANumber');
    if (parsed.kind === 'ambiguous') {
      value = parsed.grouped;
      problems.at('doubt', place.row, place.column, 'import.ambiguousNumber', { text, value });
    } else value = parsed.value;
  }
  // A sum that a formula left at 29,999999999999996 is 30.
  if (Math.abs(value - Math.round(value)) < 1e-9) value = Math.round(value);
  if (value < 0) return report('import.negativePosts');
  if (!Number.isInteger(value)) return report('import.fractionalPosts');
  return value > MOST_POSTS ? report('import.notANumber') : value;
}

/** Reads money into đồng; an ambiguous text stays unknown. */
export function readMoney(
  cell: Cell,
  mark: DecimalMark | null,
  unit: number,
  place: Place,
  problems: ProblemList,
): number | null {
  if (isBlank(cell)) return null;
  const text = originalText(cell);
  const parsed =
    cell.kind === 'number'
      ? { kind: 'number' as const, value: cell.value as number }
      : cell.kind === 'text'
        ? parseNumber(cell.text, mark)
        : { kind: 'notANumber' as const };
  if (
    parsed.kind === 'number' &&
    parsed.value >= 0 &&
    Number.isSafeInteger(Math.round(parsed.value * unit))
  )
    return Math.round(parsed.value * unit);
  const key = parsed.kind === 'ambiguous' ? 'import.ambiguousMoney' : 'import.notANumber';
  problems.at(parsed.kind === 'ambiguous' ? 'doubt' : 'error', place.row, place.column, key, {
    text,
  });
  return null;
}

/** The day that a spreadsheet counts as so many days since 30/12/1899, of 1950 to 2099 only. */
function dayOfSerial(serial: number): IsoDate | null {
  if (!Number.isInteger(serial) || serial < 18_264 || serial > 73_050) return null;
  // Years from 1 March, so that the day of the leap year is the last one.
  const fromMarch1900 = serial - 61;
  const year = Math.floor((fromMarch1900 + 0.75) / 365.25);
  const dayOfYear = fromMarch1900 - Math.floor(year * 365.25);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return parseIsoDate(
    `${1900 + year + (month > 9 ? 1 : 0)}-${pad(month > 9 ? month - 9 : month + 3)}-${pad(day)}`,
  );
}

/** Reads a day: a date cell, the number of one without its format, or a text such as "05/06/2018" or "ngày 5 tháng 6 năm 2018". */
export function readDay(cell: Cell): IsoDate | null {
  if (cell.kind === 'date') return parseIsoDate(String(cell.value));
  if (cell.kind === 'number') return dayOfSerial(cell.value as number);
  if (cell.kind !== 'text') return null;
  return parseIsoDate(cell.text) ?? (/^\D*\d{4}$/.test(cell.text) ? null : dayIn(cell.text));
}
