import { endOfYear, type IsoDate, parseIsoDate } from '../../../model/isoDate';
import type { ColumnMeaning, ImportChoices } from '../types';

/** Meanings that say who a unit is: in a list of several years they hold for all of them. */
const WHO = new Set<ColumnMeaning>([
  'stt',
  'name',
  'shortName',
  'code',
  'parentCode',
  'parentName',
  'kind',
  'level',
  'sector',
  'legalStatus',
  'address',
  'notes',
  'year',
  'unitId',
]);

/** Whether a column of this meaning says the same of a unit in every year. */
export const holdsForAllYears = (meaning: ColumnMeaning): boolean =>
  WHO.has(meaning) || meaning.startsWith('upper:');

/** The years that a list gives numbers of, the earliest first; empty: it has one. */
export const yearsOf = ({ yearDays }: ImportChoices): readonly number[] =>
  Object.keys(yearDays)
    .map(Number)
    .sort((a, b) => a - b);

/** The list with the columns of the year that is read, and those that hold for all years. */
export function choicesOfYear(choices: ImportChoices): ImportChoices {
  const { year, columnYears } = choices;
  if (year === null) return choices;
  const columns: Record<number, ColumnMeaning> = {};
  for (const [column, meaning] of Object.entries(choices.columns)) {
    const held = columnYears[Number(column)];
    columns[Number(column)] = held === undefined || held === year ? meaning : 'ignore';
  }
  return { ...choices, columns };
}

/** The day that the numbers of a year are of: as its header says, else the year's end. */
export function dayOfYear(year: number, headers: readonly string[]): IsoDate {
  for (const header of headers) {
    const found = /\b(\d{1,2}) (\d{1,2}) (\d{4})\b/.exec(header);
    if (found === null || Number(found[3]) !== year) continue;
    const [day, month] = [found[1], found[2]].map((part) => (part ?? '').padStart(2, '0'));
    const date = parseIsoDate(`${year}-${month}-${day}`);
    if (date !== null) return date;
  }
  return endOfYear(year);
}

/**
 * Gives a column to a year or, with null, to all of them. A year without a column left is no
 * longer one of the list; a list of one year has none.
 */
export function withColumnYear(
  choices: ImportChoices,
  column: number,
  year: number | null,
): ImportChoices {
  const columnYears: Record<number, number> = { ...choices.columnYears };
  if (year === null) delete columnYears[column];
  else columnYears[column] = year;
  const held = new Set(Object.values(columnYears));
  const yearDays: Record<number, IsoDate> = {};
  for (const one of held) yearDays[one] = choices.yearDays[one] ?? endOfYear(one);
  const years = Object.keys(yearDays).map(Number);
  const isRead = choices.year !== null && held.has(choices.year);
  return {
    ...choices,
    columnYears,
    yearDays,
    year: years.length === 0 ? null : isRead ? choices.year : Math.max(...years),
  };
}
