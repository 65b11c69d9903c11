import { withoutDiacritics } from './keyOf';

/** How a text is looked for. */
export interface FindOptions {
  readonly find: string;
  readonly isCaseSensitive: boolean;
  /** Whether "phong" finds "phòng". */
  readonly ignoresDiacritics: boolean;
  readonly isWholeWords: boolean;
}

/** A place where a text was found; `end` is behind it. */
export interface FoundText {
  readonly start: number;
  readonly end: number;
}

/** A letter with its marks, however it is written: ò is one in NFC (ò) and in NFD (o + ̀). */
const LETTER = /\P{M}\p{M}*|\p{M}+/gsu;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /^\s$/u;

interface Letter {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly isWord: boolean;
}

function lettersOf(text: string, { isCaseSensitive, ignoresDiacritics }: FindOptions): Letter[] {
  return [...text.matchAll(LETTER)].map(({ 0: letter, index }) => {
    const plain = ignoresDiacritics ? withoutDiacritics(letter) : letter.normalize('NFC');
    const key = SPACE.test(plain) ? ' ' : isCaseSensitive ? plain : plain.toLowerCase();
    return { start: index, end: index + letter.length, key, isWord: WORD.test(letter) };
  });
}

/**
 * Where a text occurs in another, from left to right and never overlapping. Whole letters are
 * compared, so that a match never cuts a letter off its marks; any space matches any other.
 */
export function findText(text: string, options: FindOptions): readonly FoundText[] {
  const wanted = lettersOf(options.find, options);
  const letters = lettersOf(text, options);
  const found: FoundText[] = [];
  if (wanted.length === 0) return found;
  for (let i = 0; i + wanted.length <= letters.length; ) {
    const [first, last] = [letters[i], letters[i + wanted.length - 1]];
    const isHere = wanted.every(({ key }, n) => letters[i + n]?.key === key);
    const isInWord =
      options.isWholeWords &&
      ((first?.isWord === true && letters[i - 1]?.isWord === true) ||
        (last?.isWord === true && letters[i + wanted.length]?.isWord === true));
    if (isHere && !isInWord && first !== undefined && last !== undefined) {
      found.push({ start: first.start, end: last.end });
      i += wanted.length;
    } else i += 1;
  }
  return found;
}

/** A text with something else in the places found; all the rest stays as it was written. */
export function replaceFound(
  text: string,
  found: readonly FoundText[],
  replacement: string,
): string {
  let result = '';
  let at = 0;
  for (const { start, end } of found) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
