import type { UnitId } from '../../../../core/model/ids';
import { walk } from '../../../../core/model/structure';
import { keyOf } from '../../../../core/text/keyOf';
import type { TableColumn } from '../tableColumn';
import type { TableSource } from '../tableSource';
import { comparableOf } from './comparable';

/** A text that stands in a column, and how many units say it. */
export interface TextCount {
  readonly text: string;
  readonly count: number;
}

const WORDS = new Intl.Collator('vi', { numeric: true });

/** The texts of a column in Vietnamese order, the empty one last. */
export function textsIn(
  source: TableSource,
  column: TableColumn,
  passes: (id: UnitId) => boolean,
): readonly TextCount[] {
  const counts = new Map<string, number>();
  for (const { unit } of walk(source.structure)) {
    const value = comparableOf(source, unit, column);
    if (value.kind !== 'text' || !passes(unit.id)) continue;
    counts.set(value.text, (counts.get(value.text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) =>
      a.text === '' || b.text === ''
        ? Number(a.text === '') - Number(b.text === '')
        : WORDS.compare(a.text, b.text),
    );
}

/** The texts with these words in them, diacritics and case aside. */
export function searchTexts(texts: readonly TextCount[], words: string): readonly TextCount[] {
  const key = keyOf(words);
  return key === '' ? texts : texts.filter(({ text }) => keyOf(text).includes(key));
}
