import { type Abbreviations, BUILT_IN_ABBREVIATIONS } from './builtInAbbreviations';
import { cleanText, keyOf } from './keyOf';

const NONE: Abbreviations = {};
const { anywhere, first, following } = BUILT_IN_ABBREVIATIONS;

const WORD = /[\p{L}\p{N}]+(?:(?:\s?&\s?|[-.,/])[\p{L}\p{N}]+)*\.?/gu;
const lookUp = (table: Abbreviations, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** A short form as tables hold it: capitals, nothing but letters and digits. */
export const bareShortForm = (written: string): string =>
  cleanText(written)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const isUpper = (word: string): boolean => word === word.toUpperCase() && /\p{L}/u.test(word);

function expandWord(word: string, isFirst: boolean, own: Abbreviations): string {
  if (!isUpper(word)) return word;
  const bare = bareShortForm(word);
  const known =
    lookUp(own, bare) ?? lookUp(isFirst ? first : following, bare) ?? lookUp(anywhere, bare);
  if (known !== undefined) return known;
  const parts = word.split(/(\s?&\s?|[-.,/])/);
  if (parts.length < 3) return word;
  const expanded = parts.map((part, i) =>
    i % 2 === 1 ? part : expandWord(part, isFirst && i === 0, own),
  );
  // "TH&THCS" are two kinds of school, written out with "và".
  return expanded
    .map((part, i) => {
      const isBetween = part.includes('&') && isChanged(i - 1) && isChanged(i + 1);
      return isBetween ? ' và ' : part;
    })
    .join('');

  function isChanged(i: number): boolean {
    return expanded[i] !== parts[i];
  }
}

/**
 * A name with its usual abbreviations written out: "TTYT Q. Ba Đình" becomes "Trung tâm Y tế quận
 * Ba Đình". Only words in capitals are taken for abbreviations. `own` wins over the built-in table.
 */
export function expandAbbreviations(name: string, own: Abbreviations = NONE): string {
  const text = cleanText(name);
  return cleanText(
    text.replace(WORD, (word, offset: number) => `${expandWord(word, offset === 0, own)} `),
  ).replace(/ ([,.;:)])/g, '$1');
}

/** Keys of names met lately: a list is read several times over while it is being understood. */
const known = new WeakMap<Abbreviations, Map<string, string>>();
const MOST_KEYS = 50_000;

/** What two names of one unit share although one is abbreviated. */
export function nameKey(name: string, own: Abbreviations = NONE): string {
  let keys = known.get(own);
  if (keys === undefined) {
    keys = new Map();
    known.set(own, keys);
  }
  let key = keys.get(name);
  if (key === undefined) {
    key = keyOf(expandAbbreviations(name, own));
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(name, key);
  }
  return key;
}
