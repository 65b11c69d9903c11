import type { Locale } from '../../core/messages/translate';
import type { Target } from '../../core/model/target';
import { requiredText } from '../../core/reports/shareText';
import type { Reading } from '../../core/targets/targetResult';
import { fractionText, percentText } from '../../core/text/percentText';

const range = (least: string, most: string): string =>
  least === most ? least : `${least} – ${most}`;

/** What a target demands, where little room is: nearly all are “at least”, so only others say so. */
export const demandText = (target: Target, locale: Locale): string =>
  target.comparator === 'atLeast'
    ? percentText(target.value, locale)
    : requiredText(target, locale);

/** The value of a reading: one percentage, or the range it can have. */
export function valueText(reading: Reading, locale: Locale): string {
  if (reading.least === null && reading.most === null) return '–';
  if (reading.least === null) return `≤ ${percentText(reading.most, locale)}`;
  if (reading.most === null) return `≥ ${percentText(reading.least, locale)}`;
  return range(percentText(reading.least, locale), percentText(reading.most, locale));
}

/** Numerator over denominator: "175 / 2.575". */
export function countText(reading: Reading, locale: Locale): string {
  if (reading.denominator === 0) return '–';
  const whole = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB').format(
    reading.denominator,
  );
  const { numeratorLeast, numeratorMost } = reading;
  const upper = range(
    numeratorLeast === null ? '?' : fractionText(numeratorLeast, locale),
    numeratorMost === null ? '?' : fractionText(numeratorMost, locale),
  );
  return `${upper} / ${whole}`;
}
