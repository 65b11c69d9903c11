import { type CellSheet, cellAt } from '../cells';
import type { HeaderReading } from './detectColumns';
import { plainNumber } from './readValues';
import { readMarkers } from './stt';
import type { ColumnMeaning } from './types';

const SAMPLE = 200;

/** Guesses ordinals, names and one column of posts from the cells alone. */
export function guessColumns(sheet: CellSheet, rows: readonly number[]): readonly HeaderReading[] {
  const sample = rows.slice(0, SAMPLE);
  const facts = Array.from({ length: sheet.columnCount }, (_, column) => {
    const cells = sample
      .map((row) => cellAt(sheet, row, column))
      .filter((cell) => cell.text !== '');
    const texts = new Set(
      cells.filter((cell) => /\p{L}{2}/u.test(cell.text)).map((cell) => cell.text),
    );
    return {
      column,
      words: texts.size,
      // The clipboard has numbers as texts.
      numbers: cells.filter((cell) => plainNumber(cell, null) !== null).length,
      ordinals: cells.filter((cell) => readMarkers(cell.text).length > 0).length,
      filled: cells.length,
    };
  });
  const name = facts.reduce((best, fact) => (fact.words > best.words ? fact : best), {
    column: -1,
    words: 0,
  });
  const numeric = facts.filter(
    (fact) => fact.column > name.column && fact.numbers > fact.filled * 0.6 && fact.numbers > 0,
  );
  const stt = facts.find(
    (fact) => fact.column < name.column && fact.ordinals > fact.filled * 0.7 && fact.filled > 1,
  );
  return facts.map(({ column }) => {
    let meaning: ColumnMeaning = 'ignore';
    if (column === name.column && name.words > 0) meaning = 'name';
    else if (column === stt?.column) meaning = 'stt';
    else if (numeric.length === 1 && column === numeric[0]?.column) meaning = 'undivided:assigned';
    return {
      column,
      path: [],
      label: '',
      meaning,
      isMeasureNamed: false,
      year: null,
      confidence: 0.3,
    };
  });
}
