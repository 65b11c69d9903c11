import type { PostSum } from '../figures/rollUp';
import type { Locale } from '../messages/translate';
import type { IsoDate } from '../model/isoDate';
import { numberText } from './shareText';

/** A day as people write it: 31/12/2015. */
export function dateText(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** A sum of posts; one with unknown parts says so with "+ ?", no data is a dash. */
export function sumText(sum: PostSum | null, locale: Locale): string {
  if (sum === null) return '–';
  const known = numberText(sum.known, locale);
  return sum.unknown === 0 ? known : `${known} + ?`;
}
