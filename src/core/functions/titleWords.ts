import type { Abbreviations } from '../text/builtInAbbreviations';
import { expandAbbreviations } from '../text/expandAbbreviations';
import { keyOf } from '../text/keyOf';

/** What the title of a task is made of. */
export interface TitleWords {
  /** All words that count, in their order: equal for titles that say the same. */
  readonly key: string;
  /** Single words, and pairs that stand beside each other: "di sản" is more than "di" and "sản". */
  readonly words: ReadonlySet<string>;
  /** Single words as they are written, each once. */
  readonly spoken: readonly { readonly key: string; readonly text: string }[];
}

/** Words that every title has; they tell nothing apart. */
const STOP = new Set(
  'va cac cua ve theo tren cho voi trong tai thuoc duoc nhung den tu dia ban tham muu giup'.split(
    ' ',
  ),
);

const known = new WeakMap<Abbreviations, Map<string, TitleWords>>();

/** The words of a title, its short forms written out; a title of nothing but stop words keeps them. */
export function titleWords(title: string, abbreviations: Abbreviations): TitleWords {
  let titles = known.get(abbreviations);
  if (titles === undefined) {
    titles = new Map();
    known.set(abbreviations, titles);
  }
  let words = titles.get(title);
  if (words === undefined) {
    words = read(expandAbbreviations(title, abbreviations));
    titles.set(title, words);
  }
  return words;
}

function read(title: string): TitleWords {
  const all = title
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((text) => ({ key: keyOf(text), text: text.toLowerCase() }))
    .filter(({ key }) => key !== '');
  const telling = all.filter(({ key }) => !STOP.has(key));
  const counted = telling.length > 0 ? telling : all;
  const words = new Set<string>();
  for (const [i, { key }] of counted.entries()) {
    words.add(key);
    const next = counted[i + 1];
    if (next !== undefined) words.add(`${key} ${next.key}`);
  }
  const spoken = [...new Map(counted.map((one) => [one.key, one])).values()];
  return { key: counted.map(({ key }) => key).join(' '), words, spoken };
}
