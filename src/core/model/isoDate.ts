declare const brand: unique symbol;

/** A calendar day as `YYYY-MM-DD`; such texts sort as the days do. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a day, or gives null when the text is not an existing day of the years 1900–2200. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day <= last ? (text as IsoDate) : null;
}

/** The day on which targets of a year are read: 31 December. */
export const endOfYear = (year: number): IsoDate => `${year}-12-31` as IsoDate;

/** The calendar year of a day. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
