import type { Locale } from '../messages/translate';
import { type Fraction, toNumber } from '../model/fraction';
import type { Target } from '../model/target';
import type { Reading } from '../targets/targetResult';
import { percentText } from '../text/percentText';

/** A number in the language's own writing, at most two decimals: 1.234,5 or 1,234.5. */
export const numberText = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** "≥ 20%". */
export const requiredText = ({ comparator, value }: Target, locale: Locale): string =>
  `${comparator === 'atLeast' ? '≥' : '≤'} ${percentText(value, locale)}`;

/** The figure of a reading: "412/2.575 (16%)", a range where it is one, a dash where there is none. */
export function shareText(reading: Reading, locale: Locale): string {
  const { denominator } = reading;
  if (denominator === 0) return '–';
  const bound = (numerator: Fraction | null, value: Fraction | null): string => {
    if (value === null || numerator === null) return '?';
    const share = percentText(value, locale);
    const count = numberText(toNumber(numerator) ?? 0, locale);
    return `${count}/${numberText(denominator, locale)} (${share})`;
  };
  const least = bound(reading.numeratorLeast, reading.least);
  const most = bound(reading.numeratorMost, reading.most);
  return least === most ? least : `${least} – ${most}`;
}
