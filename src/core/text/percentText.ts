import type { Locale } from '../messages/translate';
import type { Fraction } from '../model/fraction';

/**
 * A share as a percentage with at most two decimals, cut off instead of rounded up, so that a
 * figure below its target is never shown as if it were reached. A dash without a value.
 */
export function percentText(value: Fraction | null, locale: Locale): string {
  if (value === null || value.denominator === 0) return '–';
  const scaled = BigInt(value.numerator) * 10_000n;
  const denominator = BigInt(value.denominator);
  const quotient = scaled / denominator;
  const floor = scaled < 0n && quotient * denominator !== scaled ? quotient - 1n : quotient;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return `${format.format(Number(floor) / 100).replace('-', '−')}%`;
}

/** An exact number with at most two decimals, cut off towards zero. */
export function fractionText(value: Fraction | null, locale: Locale): string {
  if (value === null || value.denominator === 0) return '–';
  const hundredths = (BigInt(value.numerator) * 100n) / BigInt(value.denominator);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return format.format(Number(hundredths) / 100).replace('-', '−');
}
