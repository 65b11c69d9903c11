import { fromLegacy, type LegacyEncoding, type TextEncoding } from './legacyEncodings';
import { isVietnameseSyllable } from './vietnameseSyllable';

/** How a set of texts is coded, how sure that is (0 to 1), and a text that shows it. */
export interface EncodingGuess {
  readonly encoding: TextEncoding;
  readonly confidence: number;
  readonly example: string | null;
}

type Family = 'tcvn3' | 'vni';
const FAMILIES: readonly Family[] = ['tcvn3', 'vni'];

/** Latin-1 above ASCII: what letters of the old encodings look like. */
const LATIN1 = /[\u00a1-\u00ff]/;
/** Letters of Vietnamese in Unicode that no old encoding shows. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const NOT_A_WORD = /[\s\u00a0!-/:-@[-`{-~\u2000-\u206f\d]+/;
const MOST_TEXTS = 4_000;
/** Least part of the telling texts that must make sense decoded. */
const LEAST_SHARE = 0.6;

/** Whether a text could be in an old encoding at all; plain ASCII never needs decoding. */
export const mayBeLegacy = (text: string): boolean => LATIN1.test(text) && !UNICODE_ONLY.test(text);

const tellingWords = (text: string): readonly string[] =>
  text.split(NOT_A_WORD).filter((word) => LATIN1.test(word));

/** Whether a text has accented words that are no Vietnamese as they stand. */
export const isOddAsUnicode = (text: string): boolean =>
  mayBeLegacy(text) && tellingWords(text).some((word) => !isVietnameseSyllable(word));

const possible = (words: readonly string[], encoding: TextEncoding): number =>
  words.filter((word) => isVietnameseSyllable(fromLegacy(word, encoding))).length;

/**
 * Which reading of one text makes more possible syllables; null when neither is better. A text
 * with letters that only Unicode has is Unicode.
 */
export function betterReading(text: string, encoding: LegacyEncoding): TextEncoding | null {
  if (!mayBeLegacy(text)) return 'unicode';
  const words = tellingWords(text);
  const difference = possible(words, encoding) - possible(words, 'unicode');
  if (difference === 0) return null;
  return difference > 0 ? encoding : 'unicode';
}

interface Votes {
  count: number;
  example: string | null;
  readonly words: Set<string>;
}

/**
 * Tells the encoding of texts that belong together, such as a column. Old encodings show
 * Vietnamese letters as Western ones, so a text speaks for one when its words are possible
 * syllables decoded and impossible ones as they stand. Texts that are Unicode Vietnamese do not
 * speak against it (rows are mixed in real lists); words of other languages do. `fewestWords`
 * different words must speak for an old encoding. Unicode at 0.5 means that nothing tells.
 */
export function detectEncoding(texts: Iterable<string>, fewestWords = 2): EncodingGuess {
  const votes: Record<Family, Votes> = {
    tcvn3: { count: 0, example: null, words: new Set() },
    vni: { count: 0, example: null, words: new Set() },
  };
  let unexplained = 0;
  let seen = 0;
  for (const text of texts) {
    if (!mayBeLegacy(text)) continue;
    seen += 1;
    if (seen > MOST_TEXTS) break;
    const words = tellingWords(text);
    const plain = possible(words, 'unicode');
    const scores = FAMILIES.map((family) => possible(words, family));
    const best = Math.max(...scores);
    if (best < words.length * LEAST_SHARE) {
      if (plain < words.length) unexplained += 1;
      continue;
    }
    if (best <= plain) continue;
    FAMILIES.forEach((family, i) => {
      if (scores[i] !== best) return;
      const found = votes[family];
      found.count += 1;
      found.example ??= text;
      for (const word of words) found.words.add(word);
    });
  }
  const family: Family = votes.vni.count > votes.tcvn3.count ? 'vni' : 'tcvn3';
  const { count, example, words } = votes[family];
  const share = count / Math.max(1, count + unexplained);
  if (words.size < fewestWords || share < LEAST_SHARE) {
    const confidence = seen === 0 ? 1 : unexplained === 0 ? 0.5 : 1 - share / 2;
    return { encoding: 'unicode', confidence, example: null };
  }
  return { encoding: family, confidence: share * (1 - 1 / (1 + words.size)), example };
}
