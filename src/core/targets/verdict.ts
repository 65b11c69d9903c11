import { compareFractions, type Fraction } from '../model/fraction';

/** Whether a target is reached; undetermined while what is unknown could decide it. */
export type Verdict = 'met' | 'notMet' | 'undetermined';

/** A value known exactly or as a range; null at an end: no bound. */
export interface Range {
  readonly least: Fraction | null;
  readonly most: Fraction | null;
}

/** Judges a range by exact fractions; equality meets the target. */
export function verdictOf(
  range: Range,
  comparator: 'atLeast' | 'atMost',
  value: Fraction,
): Verdict {
  const { least, most } = range;
  if (comparator === 'atLeast') {
    if (least !== null && compareFractions(least, value) >= 0) return 'met';
    return most !== null && compareFractions(most, value) < 0 ? 'notMet' : 'undetermined';
  }
  if (most !== null && compareFractions(most, value) <= 0) return 'met';
  return least !== null && compareFractions(least, value) > 0 ? 'notMet' : 'undetermined';
}
