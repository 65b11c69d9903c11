import type { IsoDate } from '../../../model/isoDate';
import type { CellSheet } from '../../cells';
import type { HeaderReading } from '../detectColumns';
import { type SettledMeanings, settleMeanings } from '../settleColumns';
import { type ColumnMeaning, isCountMeaning, type Reason } from '../types';
import { dayOfYear, holdsForAllYears } from './severalYears';

/** The meanings of a sheet's columns with the year of each, where there are several years. */
export interface YearlyMeanings extends SettledMeanings {
  readonly columnYears: Readonly<Record<number, number>>;
  readonly yearDays: Readonly<Record<number, IsoDate>>;
}

const PLANNED = /ke hoach|du kien|lo trinh|phan dau|de xuat|\bplan/;

const isPlanned = ({ meaning, path }: HeaderReading): boolean =>
  isCountMeaning(meaning) && path.some((text) => PLANNED.test(text));

/** Years of columns that count posts; a plan for a year says nothing of how it was. */
function countedYears(readings: readonly HeaderReading[]): readonly number[] {
  const byMeaning = new Map<ColumnMeaning, Set<number>>();
  for (const { meaning, year } of readings) {
    if (!isCountMeaning(meaning) || year === null) continue;
    const years = byMeaning.get(meaning) ?? new Set();
    byMeaning.set(meaning, years.add(year));
  }
  // "Giao năm 2022 | Có mặt 31/12/2021" is one list: only what is counted twice makes two of it.
  const isSeveral = [...byMeaning.values()].some((years) => years.size > 1);
  const all = new Set([...byMeaning.values()].flatMap((years) => [...years]));
  return isSeveral ? [...all].sort((a, b) => a - b) : [];
}

/**
 * Settles the meanings of the columns, those of each year among themselves: side by side
 * "Biên chế giao năm 2015 | … 2022" are two lists in one. What no year is named for is of the
 * latest one, but for who the units are.
 */
export function settleYears(
  sheet: CellSheet,
  found: readonly HeaderReading[],
  rows: readonly number[],
): YearlyMeanings {
  const isReal = found.some((reading) => isCountMeaning(reading.meaning) && !isPlanned(reading));
  const readings = found.map(
    (reading): HeaderReading =>
      isReal && isPlanned(reading) ? { ...reading, meaning: 'ignore' } : reading,
  );
  const years = countedYears(readings);
  const latest = years.at(-1);
  if (latest === undefined)
    return { ...settleMeanings(sheet, readings, rows), columnYears: {}, yearDays: {} };
  const yearOf = ({ meaning, year }: HeaderReading): number | null => {
    if (meaning === 'ignore' || holdsForAllYears(meaning)) return null;
    return year !== null && years.includes(year) ? year : latest;
  };
  const columns: Record<number, ColumnMeaning> = {};
  const totalParts: Record<number, readonly number[]> = {};
  const columnYears: Record<number, number> = {};
  const yearDays: Record<number, IsoDate> = {};
  const reasons: Reason[] = [];
  for (const year of years) {
    const held = readings.map((reading): HeaderReading => {
      const own = yearOf(reading);
      return own === null || own === year
        ? { ...reading, year: null }
        : { ...reading, meaning: 'ignore' };
    });
    const settled = settleMeanings(sheet, held, rows);
    for (const reading of readings) {
      const { column, label } = reading;
      const own = yearOf(reading);
      const meaning = settled.columns[column] ?? 'ignore';
      if (own !== year && !(own === null && year === latest)) continue;
      columns[column] = meaning;
      reasons.push(...settled.reasons.filter((reason) => reason.column === column));
      const parts = settled.totalParts[column];
      if (parts !== undefined) totalParts[column] = parts;
      if (own === null || meaning === 'ignore') continue;
      columnYears[column] = own;
      const params = { header: label, year: String(own) };
      const message = { key: 'import.reason.year', params } as const;
      reasons.push({ aspect: 'year', column, confidence: 0.8, message });
    }
    const headers = readings.filter((reading) => reading.year === year);
    yearDays[year] = dayOfYear(
      year,
      headers.flatMap(({ path }) => path),
    );
  }
  return { columns, totalParts, reasons, columnYears, yearDays };
}
