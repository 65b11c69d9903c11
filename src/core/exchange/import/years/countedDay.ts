import type { IsoDate } from '../../../model/isoDate';
import { yearOf } from '../../../model/isoDate';
import type { HeaderReading } from '../detectColumns';
import { type ColumnMeaning, isCountMeaning } from '../types';
import { dayOfYear } from './severalYears';

/**
 * The day that the numbers of a list are of. Its title tells, unless the headers of all columns
 * that are counted name one other year: "Kế hoạch năm 2024" stands over the posts of 2023.
 */
export function countedDay(
  readings: readonly HeaderReading[],
  columns: Readonly<Record<number, ColumnMeaning>>,
  titled: IsoDate | null,
): IsoDate | null {
  const counted = readings.filter(
    ({ column, year }) => year !== null && isCountMeaning(columns[column]),
  );
  const years = new Set(counted.map(({ year }) => year));
  const [year] = years;
  if (years.size !== 1 || year === null || year === undefined) return titled;
  if (titled !== null && yearOf(titled) === year) return titled;
  return dayOfYear(
    year,
    counted.flatMap(({ path }) => path),
  );
}
