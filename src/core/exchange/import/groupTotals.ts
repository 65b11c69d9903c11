import { groupOf, type HeaderReading } from './detectColumns';
import { postsWord } from './headerWords';
import { postsColumn } from './types';

/** Whether a header text names a category of posts by itself. */
const namesCategory = (key: string): boolean => {
  const word = postsWord(key);
  return word !== null && word !== 'posts' && word !== 'total';
};

/**
 * "Tổng" over parts that are all of one category, as sectors or ranks are, is that category: the
 * parts are left out, because they would be counted twice.
 */
export function groupTotals(readings: readonly HeaderReading[]): readonly HeaderReading[] {
  const settled = [...readings];
  for (const reading of readings) {
    if (!reading.meaning.startsWith('total:')) continue;
    const group = groupOf(reading);
    if (group === '') continue;
    const parts = readings.filter((other) => {
      const isPosts = postsColumn(other.meaning) !== null;
      return isPosts && `${groupOf(other)}/`.startsWith(`${group}/`);
    });
    const [first, second] = parts;
    if (first === undefined || parts.some(({ meaning }) => meaning !== first.meaning)) continue;
    if (second === undefined && namesCategory(first.path.at(-1) ?? '')) continue;
    if (!first.meaning.endsWith(reading.meaning.slice('total:'.length))) continue;
    settled[reading.column] = { ...reading, meaning: first.meaning };
    for (const part of parts) settled[part.column] = { ...part, meaning: 'ignore' };
  }
  return settled;
}
