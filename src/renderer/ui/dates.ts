import { type IsoDate, parseIsoDate } from '../../core/model/isoDate';

/** A day as officials write it: 31/12/2025. */
export const dayText = (date: IsoDate): string => date.split('-').reverse().join('/');

/** The day that the computer has, where it stands: in Vietnam the night is still yesterday in UTC. */
export function today(): IsoDate {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10) as IsoDate;
}

/** Reads 31/12/2025, 31-12-2025 or 2025-12-31; null when it is not an existing day. */
export function parseDay(text: string): IsoDate | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (match === null) return parseIsoDate(text.trim());
  const [, day = '', month = '', year = ''] = match;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
