import { nameKey } from '../../text/expandAbbreviations';
import { type CellSheet, cellAt } from '../cells';
import { codeKey } from './codeKey';
import type { HeaderReading } from './detectColumns';

const share = (wanted: readonly string[], known: ReadonlySet<string>): number =>
  wanted.length === 0 ? 0 : wanted.filter((key) => known.has(key)).length / wanted.length;

/**
 * "Parent" and "Reports to" stand over codes as well as over names: the texts below tell which of
 * the two they are.
 */
export function parentsByContent(
  sheet: CellSheet,
  readings: readonly HeaderReading[],
  rows: readonly number[],
): readonly HeaderReading[] {
  const columnWith = (meaning: HeaderReading['meaning']): number | null =>
    readings.find((reading) => reading.meaning === meaning)?.column ?? null;
  const code = columnWith('code');
  const name = columnWith('name');
  const textsIn = (column: number | null): readonly string[] =>
    column === null
      ? []
      : rows.map((row) => cellAt(sheet, row, column).text).filter((text) => text !== '');
  const codes = new Set(textsIn(code).map(codeKey));
  const names = new Set(textsIn(name).map((text) => nameKey(text)));
  return readings.map((reading) => {
    const { meaning, column } = reading;
    if (meaning !== 'parentCode' && meaning !== 'parentName') return reading;
    const texts = textsIn(column);
    const byCode = share(texts.map(codeKey), codes);
    const byName = share(
      texts.map((text) => nameKey(text)),
      names,
    );
    if (meaning === 'parentName' && byCode > byName) return { ...reading, meaning: 'parentCode' };
    if (meaning === 'parentCode' && byName > byCode) return { ...reading, meaning: 'parentName' };
    return reading;
  });
}
