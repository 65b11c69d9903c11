import { isSyllableKey } from '../../text/vietnameseSyllable';
import { agreementOf, type NameParts } from './nameParts';
import type { Weigh } from './unitFeatures';

/** What a word counts that differs from the other's by one letter. */
const NEAR_WORD = 0.8;

/** Whether one letter put in, left out, changed or two swapped makes one word of the other. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2)
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shortest = Math.min(a.length, b.length) - start;
  while (end < shortest && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** A name and its distinct words. */
type Named = NameParts & { readonly vocabulary: ReadonlySet<string> };

/** Weight of the words that two names share as a part of all their words (weighted Dice). */
export function nameSimilarity(a: Named, b: Named, weigh: Weigh): number {
  const [onlyA, onlyB]: [string[], string[]] = [[], []];
  let [all, shared] = [0, 0];
  for (const word of a.vocabulary) {
    const weight = weigh(word);
    all += weight;
    if (b.vocabulary.has(word)) shared += 2 * weight;
    else if (word.length > 2) onlyA.push(word);
  }
  for (const word of b.vocabulary) {
    all += weigh(word);
    if (!a.vocabulary.has(word)) onlyB.push(word);
  }
  for (const word of onlyA) {
    const at = onlyB.findIndex((other) => isOneSlip(word, other));
    if (at === -1) continue;
    // The slip makes a word rare: what it stands for decides.
    const [other = ''] = onlyB.splice(at, 1);
    shared += 2 * NEAR_WORD * Math.min(weigh(word), weigh(other));
  }
  return all === 0 ? 0 : Math.min(1, shared / all);
}

/**
 * Whether two names are the same but for slips of the pen that make no other word: each differing
 * word is one letter off, and on one side no Vietnamese syllable. "Kim Liên" and "Kim Tiên" are
 * two names, "Kim Liên" and "Kim Lienn" one.
 */
export function isSameButForSlips(a: NameParts, b: NameParts): boolean {
  if (a.words.length !== b.words.length || a.words.length < 2) return false;
  let slips = 0;
  for (const [i, word] of a.words.entries()) {
    const other = b.words[i] ?? '';
    if (word === other) continue;
    slips += 1;
    if (!isOneSlip(word, other) || (isSyllableKey(word) && isSyllableKey(other))) return false;
  }
  return slips <= 2;
}

/** Whether levels of schooling and numbers forbid that two names are one unit. */
export const isContradicted = (a: NameParts, b: NameParts): boolean =>
  agreementOf(a.levels, b.levels) === 'different' || agreementOf(a.marks, b.marks) === 'different';

/** Whether levels of schooling and numbers are the same in both names. */
export const isInAccord = (a: NameParts, b: NameParts): boolean =>
  agreementOf(a.levels, b.levels) === 'same' && agreementOf(a.marks, b.marks) === 'same';
