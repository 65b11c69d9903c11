import type { Abbreviations } from '../../text/builtInAbbreviations';
import { expandAbbreviations } from '../../text/expandAbbreviations';
import { cleanText, keyOf } from '../../text/keyOf';

/** Levels of schooling: schools of one place that differ in them are different schools. */
export type SchoolLevel = 'preschool' | 'primary' | 'lowerSecondary' | 'upperSecondary';

const LEVEL_WORDS: readonly (readonly [RegExp, readonly SchoolLevel[]])[] = [
  [/\b(?:mam non|mau giao|nha tre)\b/, ['preschool']],
  [/\btieu hoc\b/, ['primary']],
  [/\b(?:trung hoc|pho thong) co so\b/, ['lowerSecondary']],
  [/\btrung hoc pho thong\b/, ['upperSecondary']],
];
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const NUMBER_OR_LETTER = /^(?:[a-hk]|\d+|i|ii|iii|iv|v|vi|vii|viii|ix|x)$/;

/** What a name is made of, worked out once for each unit. */
export interface NameParts {
  /** Without diacritics and case, abbreviations written out. */
  readonly key: string;
  readonly words: readonly string[];
  /** Words of the key as spelled, in small letters; the tone mark stands last ("hoà" is "hòa"). */
  readonly spelled: readonly string[];
  /** The spelled words as one text. */
  readonly spelling: string;
  readonly levels: readonly SchoolLevel[];
  /** Numbers and single letters ("Phường 1", "Trường Tiểu học B"): they tell namesakes apart. */
  readonly marks: readonly string[];
}

const toneLast = (word: string): string => {
  const letters = word.normalize('NFD');
  const tones = letters.match(TONE) ?? [];
  return tones.length === 0
    ? word.normalize('NFC')
    : (letters.replace(TONE, '') + tones.join('')).normalize('NFC');
};

/** Takes a name apart. A name without any capital is read as if it were all in capitals. */
export function namePartsOf(name: string, abbreviations?: Abbreviations): NameParts {
  const text = cleanText(name);
  const hasCapital = text !== text.toLocaleLowerCase('vi');
  const full = expandAbbreviations(hasCapital ? text : text.toLocaleUpperCase('vi'), abbreviations);
  const spelled = (full.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(toneLast);
  const words = spelled.map(keyOf);
  const key = words.join(' ');
  const levels = LEVEL_WORDS.flatMap(([pattern, names]) => (pattern.test(key) ? names : []));
  const marks = words.filter((word, i) => i > 0 && NUMBER_OR_LETTER.test(word)).sort();
  return { key, words, spelled, spelling: spelled.join(' '), levels, marks };
}

const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((one) => whole.includes(one));

/** How far two sets of telling parts agree: one of them may say more than the other. */
export type Agreement = 'same' | 'partly' | 'different';

export function agreementOf(a: readonly string[], b: readonly string[]): Agreement {
  if (isWithin(a, b) && isWithin(b, a)) return 'same';
  return isWithin(a, b) || isWithin(b, a) ? 'partly' : 'different';
}

/**
 * Whether two names with one key can be one spelling: each word is the same, or one of the two
 * lost its diacritics. "Đông Phú" and "Đồng Phú" cannot.
 */
export function canBeOneSpelling(a: NameParts, b: NameParts): boolean {
  if (a.words.length !== b.words.length) return false;
  return a.spelled.every((word, i) => {
    const other = b.spelled[i] ?? '';
    return word === other || word === a.words[i] || other === b.words[i];
  });
}
