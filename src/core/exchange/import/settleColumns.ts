import { BUILT_IN_CATEGORIES, CONTRACT } from '../../model/builtInCategories';
import type { PostMeasure } from '../../model/headcount';
import { type CellSheet, cellAt } from '../cells';
import { groupOf, type HeaderReading } from './detectColumns';
import { isBlank, plainNumber } from './readValues';
import { type ColumnMeaning, postsColumn, type Reason } from './types';

/** The columns of a sheet after they were compared with each other. */
export interface SettledMeanings {
  readonly columns: Readonly<Record<number, ColumnMeaning>>;
  readonly totalParts: Readonly<Record<number, readonly number[]>>;
  readonly reasons: readonly Reason[];
}

const OUTSIDE = new Set<string>(
  BUILT_IN_CATEGORIES.filter((category) => !category.countsInPayroll).map(({ id }) => id),
);

const measureOf = (meaning: ColumnMeaning): PostMeasure =>
  meaning.endsWith(':present') ? 'present' : 'assigned';
const isTotal = (meaning: ColumnMeaning): boolean => meaning.startsWith('total:');
const isUndivided = (meaning: ColumnMeaning): boolean => meaning.startsWith('undivided:');

/** Share of rows in which a column is the sum of others, of the rows that tell. */
function fitOf(
  sheet: CellSheet,
  rows: readonly number[],
  total: number,
  parts: readonly number[],
): number {
  let tells = 0;
  let fits = 0;
  for (const row of rows) {
    const stated = plainNumber(cellAt(sheet, row, total), null);
    const cells = parts.map((part) => cellAt(sheet, row, part));
    if (stated === null || cells.every(isBlank)) continue;
    tells += 1;
    const sum = cells.reduce((all, cell) => all + (plainNumber(cell, null) ?? 0), 0);
    if (sum === stated) fits += 1;
  }
  return tells === 0 ? 0 : fits / tells;
}

/**
 * The two sorts of contract work of NĐ 111/2022, support and service beside professional work, are
 * both of the one category: their columns are added up.
 */
function isContractPair(a: HeaderReading, b: HeaderReading): boolean {
  if (postsColumn(a.meaning)?.category !== CONTRACT || a.year !== b.year) return false;
  const sortOf = ({ path }: HeaderReading): string | null => {
    const leaf = path.at(-1) ?? '';
    if (/ho tro|phuc vu|thua hanh/.test(leaf)) return 'support';
    return /chuyen mon|nghiep vu/.test(leaf) ? 'professional' : null;
  };
  const [one, other] = [sortOf(a), sortOf(b)];
  return one !== null && other !== null && one !== other;
}

const filledIn = (sheet: CellSheet, rows: readonly number[], column: number): number =>
  rows.filter((row) => !isBlank(cellAt(sheet, row, column))).length;

/** Settles doubles, total columns and undivided numbers. `rows` are the rows of the table. */
export function settleMeanings(
  sheet: CellSheet,
  readings: readonly HeaderReading[],
  rows: readonly number[],
): SettledMeanings {
  const columns: Record<number, ColumnMeaning> = {};
  const totalParts: Record<number, readonly number[]> = {};
  const reasons: Reason[] = [];
  const say = (column: number, confidence: number, key: Reason['message']['key']): void => {
    const header = readings.find((reading) => reading.column === column)?.label ?? '';
    reasons.push({ aspect: 'column', column, confidence, message: { key, params: { header } } });
  };
  const byMeaning = new Map<ColumnMeaning, HeaderReading>();
  for (const reading of readings) {
    const { column, meaning } = reading;
    columns[column] = meaning;
    if (meaning === 'ignore' || isTotal(meaning)) continue;
    const earlier = byMeaning.get(meaning);
    if (earlier === undefined) {
      byMeaning.set(meaning, reading);
      continue;
    }
    if (isContractPair(earlier, reading)) {
      say(column, 0.8, 'import.reason.summed');
      continue;
    }
    // Beside a column of agencies, each named once for several rows, stands that of their units.
    const isNewer =
      meaning === 'name'
        ? filledIn(sheet, rows, column) > filledIn(sheet, rows, earlier.column)
        : (reading.year ?? 0) > (earlier.year ?? 0);
    const dropped = isNewer ? earlier : reading;
    if (isNewer) byMeaning.set(meaning, reading);
    columns[dropped.column] = 'ignore';
    say(
      dropped.column,
      0.4,
      reading.year === earlier.year ? 'import.reason.double' : 'import.reason.otherYear',
    );
  }
  const partsOf = (measure: PostMeasure): HeaderReading[] =>
    readings.filter(({ column }) => postsColumn(columns[column])?.measure === measure);
  for (const reading of readings) {
    const { column } = reading;
    const meaning = columns[column] ?? 'ignore';
    if (!isTotal(meaning) && !isUndivided(meaning)) continue;
    const measure = measureOf(meaning);
    const all = partsOf(measure);
    const payroll = all.filter((part) => !OUTSIDE.has(postsColumn(part.meaning)?.category ?? ''));
    if (payroll.length === 0) {
      columns[column] = `undivided:${measure}`;
      say(
        column,
        0.6,
        reading.label === '' ? 'import.reason.oneNumber' : 'import.reason.undivided',
      );
      continue;
    }
    const group = groupOf(reading);
    const options = [payroll, all, all.filter((part) => group !== '' && groupOf(part) === group)]
      .filter((option) => option.length > 0)
      .map((option) => option.map((part) => part.column));
    const fits = options.map((option) => fitOf(sheet, rows, column, option));
    const best = fits.indexOf(Math.max(...fits));
    const fit = fits[best] ?? 0;
    if (fit >= 0.5 || (isTotal(meaning) && fit > 0)) {
      columns[column] = `total:${measure}`;
      totalParts[column] = options[best] ?? [];
      say(column, fit, 'import.reason.total');
    } else if (isUndivided(meaning) && !byMeaning.has(`posts:employeeBudget:${measure}`)) {
      columns[column] = `posts:employeeBudget:${measure}`;
      say(column, 0.5, 'import.reason.workers');
    } else {
      columns[column] = 'ignore';
      say(column, 0.3, 'import.reason.totalUnfit');
    }
  }
  // Of several undivided numbers of one measure, as of several years, the newest alone is taken.
  for (const measure of ['assigned', 'present'] as const) {
    const same = readings.filter(({ column }) => columns[column] === `undivided:${measure}`);
    const newest = Math.max(...same.map(({ year }) => year ?? 0));
    const taken = same.find(({ year }) => (year ?? 0) === newest);
    for (const reading of same) {
      if (reading === taken) continue;
      columns[reading.column] = 'ignore';
      const isOther = reading.year !== taken?.year;
      say(reading.column, 0.4, isOther ? 'import.reason.otherYear' : 'import.reason.double');
    }
  }
  for (const reading of readings) {
    const meaning = columns[reading.column] ?? 'ignore';
    if (
      meaning !== 'ignore' &&
      meaning === reading.meaning &&
      !isTotal(meaning) &&
      !isUndivided(meaning)
    )
      say(
        reading.column,
        reading.confidence,
        reading.label === ''
          ? 'import.reason.content'
          : postsColumn(meaning) !== null && !reading.isMeasureNamed
            ? 'import.reason.headerAssigned'
            : 'import.reason.header',
      );
  }
  return { columns, totalParts, reasons };
}
