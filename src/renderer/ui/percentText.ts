import type { Locale } from '../../core/messages/translate';
import type { Fraction } from '../../core/model/fraction';

/**
 * A share as a percentage with two decimals, cut off and never rounded up: a figure below its
 * target must not look as if it had reached it. "–" without a value.
 */
export function percentText(value: Fraction | null, locale: Locale): string {
  if (value === null || value.denominator === 0) return '–';
  const hundredths = (BigInt(value.numerator) * 10_000n) / BigInt(value.denominator);
  const isCutUp =
    value.numerator < 0 && (BigInt(value.numerator) * 10_000n) % BigInt(value.denominator) !== 0n;
  const shown = Number(hundredths - (isCutUp ? 1n : 0n)) / 100;
  const format = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: 2,
  });
  return `${format.format(shown).replace('-', '−')}%`;
}

/** An exact fraction as a number with up to two decimals, cut off towards zero. */
export function fractionText(value: Fraction | null, locale: Locale): string {
  if (value === null || value.denominator === 0) return '–';
  const hundredths = (BigInt(value.numerator) * 100n) / BigInt(value.denominator);
  return new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 })
    .format(Number(hundredths) / 100)
    .replace('-', '−');
}
