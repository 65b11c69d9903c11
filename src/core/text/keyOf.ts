const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** A text in NFC without invisible characters, runs of any spaces as one, trimmed. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();

/** Vietnamese letters without diacritics, đ as d; case and everything else stay. */
export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/**
 * What two spellings of one name share: lower case, no diacritics, no punctuation, single spaces.
 * "Phòng  TÀI CHÍNH – Kế hoạch" and "phong tai chinh - ke hoach" have one key.
 */
export const keyOf = (text: string): string =>
  withoutDiacritics(text.replace(INVISIBLE, '')).toLowerCase().replace(NOT_WORD, ' ').trim();
