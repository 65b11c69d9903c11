import type { PostSum } from '../../core/figures/rollUp';
import type { Locale } from '../../core/messages/translate';

const LOCALE_TAGS: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };
const formats = new Map<Locale, Intl.NumberFormat>();

/** A whole number in the writing of the language: 1.234 in Vietnamese. */
export function numberText(value: number, locale: Locale): string {
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE_TAGS[locale], { maximumFractionDigits: 2 });
    formats.set(locale, format);
  }
  return format.format(value).replace('-', '−');
}

const MILLION = 1_000_000;

/** Money in millions of đồng, to the last đồng: a rounded one could seem to reach what it does not. */
export const millionsText = (money: number, locale: Locale): string =>
  new Intl.NumberFormat(LOCALE_TAGS[locale], { maximumFractionDigits: 6 }).format(
    Math.round(money) / MILLION,
  );

/** A sum of posts: "≥" where parts are unknown, "?" where all are, "–" where nothing is said. */
export function postsText(sum: PostSum | null, locale: Locale): string {
  if (sum === null) return '–';
  if (sum.unknown === 0) return numberText(sum.known, locale);
  return sum.known === 0 ? '?' : `≥ ${numberText(sum.known, locale)}`;
}

/** A difference with its sign: "+3", "−5", "0". */
export const differenceText = (difference: number, locale: Locale): string =>
  difference > 0 ? `+${numberText(difference, locale)}` : numberText(difference, locale);

/** What changed between two sums; null while either has unknown parts. */
export function differenceOf(before: PostSum | null, after: PostSum | null): number | null {
  if (before === null || after === null || before.unknown > 0 || after.unknown > 0) return null;
  return after.known - before.known;
}
