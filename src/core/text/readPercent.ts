import type { Locale } from '../messages/translate';
import { compareFractions, type Fraction, fraction } from '../model/fraction';
import { percentText } from './percentText';

const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/;

/**
 * Reads a percentage as an exact share: "12,5", "12.5 %". At most two decimals, as many as are
 * shown anywhere; null for anything else and above 100%.
 */
function parsePercent(text: string): Fraction | null {
  const match = PERCENT.exec(text.trim());
  if (match === null) return null;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return hundredths > 10_000 ? null : fraction(hundredths, 10_000);
}

/** A share as it is typed into a field, without the sign: "12,5". */
export const percentDigits = (value: Fraction, locale: Locale): string =>
  percentText(value, locale).replace('%', '');

/** The share that was typed; the one that was there where the text says no other. */
export function readPercent(text: string, before: Fraction, locale: Locale): Fraction | null {
  if (text === percentDigits(before, locale)) return before;
  const value = parsePercent(text);
  return value !== null && compareFractions(value, before) === 0 ? before : value;
}
