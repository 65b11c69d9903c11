import { endOfYear } from '../../../model/isoDate';
import { keyOf } from '../../../text/keyOf';
import { type CellSheet, cellAt } from '../../cells';
import type { ColumnMeaning, ImportChoices } from '../types';

const MOST_YEARS = 12;

/** The year that a row is of by its column of years; null when it names none. */
function yearOfRow(sheet: CellSheet, column: number, row: number): number | null {
  const found = /\b(?:19|20)\d\d\b/.exec(cellAt(sheet, row, column).text);
  return found === null ? null : Number(found[0]);
}

/** Whether a row is of another year than the one that is read; `column` holds the years of rows. */
export function isOtherYear(
  sheet: CellSheet,
  { year }: Pick<ImportChoices, 'year'>,
  column: number,
  row: number,
): boolean {
  const held = year === null || column < 0 ? null : yearOfRow(sheet, column, row);
  return held !== null && held !== year;
}

/**
 * The years of a list that has a row for each unit and year: the column of years names few, and
 * most names come back. Years of foundation are not such; their column is then ignored.
 */
export function findRowYears(
  sheet: CellSheet,
  { columns }: ImportChoices,
  rows: readonly number[],
): Pick<ImportChoices, 'columns' | 'yearDays'> {
  const holding = (meaning: ColumnMeaning): number =>
    Number(Object.entries(columns).find(([, held]) => held === meaning)?.[0] ?? -1);
  const [column, name] = [holding('year'), holding('name')];
  if (column < 0 || name < 0) return { columns, yearDays: {} };
  const namesOf = new Map<number, Set<string>>();
  for (const row of rows) {
    const year = yearOfRow(sheet, column, row);
    const key = keyOf(cellAt(sheet, row, name).text);
    if (year === null || key === '') continue;
    const names = namesOf.get(year) ?? new Set();
    namesOf.set(year, names.add(key));
  }
  const years = [...namesOf.keys()];
  const all = [...namesOf.values()];
  const returning = all.flatMap((names, i) =>
    [...names].filter((key) => all.some((others, j) => j !== i && others.has(key))),
  ).length;
  const count = all.reduce((sum, names) => sum + names.size, 0);
  const isYearly = years.length === 1 || (years.length <= MOST_YEARS && returning * 2 >= count);
  if (!isYearly || years.length === 0)
    return { columns: { ...columns, [column]: 'ignore' }, yearDays: {} };
  return { columns, yearDays: Object.fromEntries(years.map((year) => [year, endOfYear(year)])) };
}
