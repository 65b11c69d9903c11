import { type CellSheet, cellAt } from '../cells';
import { codeKey } from './codeKey';
import type { HeaderReading } from './detectColumns';

const LEAST_ROWS = 3;
/** Rows by which a column is judged; a wide sheet has many that are neither codes nor references. */
const SAMPLE = 2_000;

const keysIn = (sheet: CellSheet, rows: readonly number[], column: number): readonly string[] =>
  rows.map((row) => codeKey(cellAt(sheet, row, column).text));

/** Whether keys could be codes: short, one for each row, and more than a running number. */
function areCodes(keys: readonly string[]): boolean {
  const filled = keys.filter((key) => key !== '' && key.length <= 24);
  const isRunning = filled.every((key, i) => key === String(i + 1));
  return (
    filled.length >= keys.length * 0.9 && new Set(filled).size >= filled.length * 0.9 && !isRunning
  );
}

/** Whether keys name other rows by their codes, as those of parents do. */
function areReferences(
  keys: readonly string[],
  codes: readonly string[],
  known: ReadonlySet<string>,
): boolean {
  const filled = keys.filter((key) => key !== '');
  const found = filled.filter((key) => known.has(key)).length;
  const own = keys.filter((key, i) => key !== '' && key === codes[i]).length;
  const isSome = filled.length >= Math.max(2, keys.length * 0.3);
  return isSome && found >= filled.length * 0.9 && own <= filled.length * 0.2;
}

/**
 * Finds codes and the codes of parents where no header is understood, as in tables of other
 * languages: one column names each row, another one names rows by it.
 */
export function referencesByContent(
  sheet: CellSheet,
  readings: readonly HeaderReading[],
  rows: readonly number[],
): readonly HeaderReading[] {
  if (readings.some(({ meaning }) => meaning === 'parentCode' || meaning === 'parentName'))
    return readings;
  const name = readings.find(({ meaning }) => meaning === 'name')?.column;
  if (name === undefined) return readings;
  const filled = rows.filter((row) => cellAt(sheet, row, name).text !== '');
  if (filled.length < LEAST_ROWS) return readings;
  const sample = filled.slice(0, SAMPLE);
  const open = readings.filter(({ meaning }) => meaning === 'ignore');
  const named = readings.filter(({ meaning }) => meaning === 'code');
  for (const code of named.length > 0 ? named : open) {
    const codes = keysIn(sheet, sample, code.column);
    if (!areCodes(codes)) continue;
    // A parent may stand anywhere in the list.
    const known = new Set(keysIn(sheet, filled, code.column));
    const parent = open.find(
      ({ column }) =>
        column !== code.column && areReferences(keysIn(sheet, sample, column), codes, known),
    );
    if (parent === undefined) continue;
    return readings.map((reading) => {
      if (reading === code) return { ...reading, meaning: 'code', confidence: 0.5 };
      return reading === parent ? { ...reading, meaning: 'parentCode', confidence: 0.5 } : reading;
    });
  }
  return readings;
}
