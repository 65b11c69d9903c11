import { keyOf } from '../../text/keyOf';
import { type CellSheet, cellAt } from '../cells';
import type { HeaderReading } from './detectColumns';
import { isGrandTotal, isSubtotal } from './rowWords';

const SAMPLE = 2_000;

/** Headers that say themselves that their columns are levels. */
const NUMBERED = /\b(cap|level|bac) (\d|i{1,3})$/;

/** How the texts of a column of names stand to those of the column right of it. */
interface Pair {
  readonly both: number;
  readonly left: number;
  readonly right: number;
  readonly distinctLeft: number;
}

const text = (sheet: CellSheet, row: number, column: number): string => {
  const cell = cellAt(sheet, row, column);
  if (cell.kind !== 'text' || !/\p{L}{2}/u.test(cell.text)) return '';
  const key = keyOf(cell.text);
  return isGrandTotal(key) || isSubtotal(key) ? '' : key;
};

function compare(sheet: CellSheet, rows: readonly number[], left: number, right: number): Pair {
  const lefts = new Set<string>();
  const counts = { both: 0, left: 0, right: 0 };
  for (const row of rows) {
    const a = text(sheet, row, left);
    const b = text(sheet, row, right);
    if (a !== '') counts.left += 1;
    if (b !== '') counts.right += 1;
    if (a !== '' && b !== '') {
      counts.both += 1;
      lefts.add(a);
    }
  }
  return { ...counts, distinctLeft: lefts.size };
}

/**
 * Levels, not two names of one unit: the lower names often stand alone, or the upper ones are said
 * again and again.
 */
const isAbove = ({ both, left, right, distinctLeft }: Pair): boolean =>
  left > 0 && right > 0 && (both <= right * 0.7 || (both >= 2 && distinctLeft <= both * 0.6));

function isVaried(sheet: CellSheet, rows: readonly number[], column: number): boolean {
  const texts = rows.map((row) => text(sheet, row, column)).filter((key) => key !== '');
  return texts.length < 4 || new Set(texts).size >= texts.length * 0.4;
}

const filled = (sheet: CellSheet, rows: readonly number[], column: number): number =>
  rows.filter((row) => text(sheet, row, column) !== '').length;

/** Share of the texts of a column of parents that are names of units of the list. */
function resolved(sheet: CellSheet, rows: readonly number[], parent: number, name: number): number {
  const names = new Set(rows.map((row) => text(sheet, row, name)));
  const wanted = rows.map((row) => text(sheet, row, parent)).filter((key) => key !== '');
  return wanted.length === 0 ? 0 : wanted.filter((key) => names.has(key)).length / wanted.length;
}

/**
 * Tells levels in columns side by side ("Cơ quan chủ quản" beside "Đơn vị", "Cấp 1 | Cấp 2") from
 * other columns of names: each but the lowest gets its place from the top.
 */
export function levelsByContent(
  sheet: CellSheet,
  readings: readonly HeaderReading[],
  rows: readonly number[],
): readonly HeaderReading[] {
  const sample = rows.slice(0, SAMPLE);
  const names = readings.filter(({ meaning }) => meaning === 'name');
  // A column of a few texts said over and over, as of who decides, is no column of units.
  const lowest = names.findLast(({ column }) => isVaried(sheet, sample, column)) ?? names.at(-1);
  if (lowest === undefined) return readings;
  const isUnresolved = ({ column }: Pick<HeaderReading, 'column'>): boolean =>
    resolved(sheet, sample, column, lowest.column) < 0.3;
  // "Cơ quan chủ quản" over agencies that have no rows; "Parent" means a row of the list.
  const isAgencies = ({ meaning, path, column }: HeaderReading): boolean =>
    meaning === 'parentName' &&
    !/^(parent|superior|supervisor|reports to)/.test(path.at(-1) ?? '') &&
    isUnresolved({ column }) &&
    (column < lowest.column ||
      filled(sheet, sample, column) >= filled(sheet, sample, lowest.column) * 0.8);
  const isLevel = (reading: HeaderReading): boolean => {
    if (isAgencies(reading)) return true;
    if (reading.meaning === 'parentName' && isUnresolved(reading))
      return reading.column < lowest.column && /^parent \w/.test(reading.path.at(-1) ?? '');
    return reading.meaning === 'name' && reading.column < lowest.column;
  };
  const levels = [...readings.filter(isLevel), lowest].sort(
    (a, b) => Number(a === lowest) - Number(b === lowest),
  );
  // A header over several columns stands over the first; the rest of the staircase has none.
  for (let c = lowest.column + 1; c < readings.length; c += 1) {
    const reading = readings[c];
    const isStep = reading?.meaning === 'ignore' && reading.path.length === 0;
    const pair = isStep ? compare(sheet, sample, c - 1, c) : null;
    if (reading === undefined || pair === null || pair.right === 0 || pair.both > 0) break;
    levels.push(reading);
  }
  const chosen: HeaderReading[] = [];
  for (const level of levels.reverse()) {
    const below = chosen[0];
    const isSaid = NUMBERED.test(level.path.at(-1) ?? '') || isAgencies(level);
    if (
      below === undefined ||
      isSaid ||
      isAbove(compare(sheet, sample, level.column, below.column))
    )
      chosen.unshift(level);
  }
  const upper = chosen.slice(0, -1);
  if (upper.length === 0) return readings;
  return readings.map((reading) => {
    const at = upper.indexOf(reading);
    if (at >= 0) return { ...reading, meaning: `upper:${at + 1}` };
    return reading === chosen.at(-1) ? { ...reading, meaning: 'name' } : reading;
  });
}
