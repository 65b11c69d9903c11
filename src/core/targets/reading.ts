import { addFractions, ceilFraction, type Fraction, fraction, ZERO } from '../model/fraction';
import type { Target } from '../model/target';
import type { Doubt, Evidence, Reading, TargetState } from './targetResult';
import { verdictOf } from './verdict';

/** Exact sums by denominator first, so that thousands of credits add up fast. */
function sumOfCredits(evidence: readonly Evidence[], end: 'least' | 'most'): Fraction {
  const byDenominator = new Map<number, number>();
  for (const { [end]: credit } of evidence)
    byDenominator.set(
      credit.denominator,
      (byDenominator.get(credit.denominator) ?? 0) + credit.numerator,
    );
  let sum = ZERO;
  for (const [denominator, numerator] of byDenominator)
    sum = addFractions(sum, fraction(numerator, denominator));
  return sum;
}

/** numerator / denominator as one exact fraction. */
const over = (numerator: Fraction, denominator: number): Fraction =>
  fraction(numerator.numerator, numerator.denominator * denominator);

/** What is missing to a share of a whole, rounded up to whole units. */
function shortfall(target: Target, numerator: Fraction, denominator: number): number {
  const needed = fraction(target.value.numerator * denominator, target.value.denominator);
  const missing = addFractions(needed, {
    numerator: -numerator.numerator,
    denominator: numerator.denominator,
  });
  return target.comparator === 'atLeast' ? Math.max(0, ceilFraction(missing)) : 0;
}

/** A share of units: the sum of credits over a number of units. */
export function shareReading(
  target: Target,
  evidence: readonly Evidence[],
  denominator: number,
  doubts: readonly Doubt[],
): Reading {
  if (denominator === 0) return emptyReading(doubts.length > 0 ? doubts : ['noBaseline'], evidence);
  const numeratorLeast = sumOfCredits(evidence, 'least');
  const numeratorMost = sumOfCredits(evidence, 'most');
  const range = {
    least: over(numeratorLeast, denominator),
    most: over(numeratorMost, denominator),
  };
  return {
    ...range,
    numeratorLeast,
    numeratorMost,
    denominator,
    verdict: verdictOf(range, target.comparator, target.value),
    shortfallMost: shortfall(target, numeratorLeast, denominator),
    shortfallLeast: shortfall(target, numeratorMost, denominator),
    evidence,
    doubts,
  };
}

/** A figure that cannot be worked out; the doubts say why. */
export const emptyReading = (
  doubts: readonly Doubt[],
  evidence: readonly Evidence[] = [],
): Reading => ({
  least: null,
  most: null,
  numeratorLeast: null,
  numeratorMost: null,
  denominator: 0,
  verdict: 'undetermined',
  shortfallMost: null,
  shortfallLeast: null,
  evidence,
  doubts,
});

/** A target that is read in one way alone. */
export const asState = (reading: Reading): TargetState => ({
  readings: { main: reading },
  decisive: reading,
  fellBack: [],
  splitCredits: [],
  payShift: 0,
});

/**
 * A cut as a share of the baseline: (baseline − now) / baseline, where both may lack unknown
 * posts. What is unknown now makes the cut smaller without bound, what was unknown then larger.
 */
export function cutReading(
  target: Target,
  baseline: { readonly known: number; readonly unknown: number },
  now: { readonly known: number; readonly unknown: number },
  evidence: readonly Evidence[],
): Reading {
  const doubts: Doubt[] = baseline.unknown + now.unknown > 0 ? ['unknownPosts'] : [];
  if (baseline.known === 0)
    return emptyReading(doubts.length > 0 ? doubts : ['noBaseline'], evidence);
  const cut = baseline.known - now.known;
  const value = fraction(cut, baseline.known);
  const numerator = fraction(cut, 1);
  const isLeastKnown = now.unknown === 0;
  const isMostKnown = baseline.unknown === 0;
  const range = { least: isLeastKnown ? value : null, most: isMostKnown ? value : fraction(1, 1) };
  return {
    ...range,
    numeratorLeast: isLeastKnown ? numerator : null,
    numeratorMost: isMostKnown ? numerator : null,
    denominator: baseline.known,
    verdict: verdictOf(range, target.comparator, target.value),
    shortfallMost: isLeastKnown ? shortfall(target, numerator, baseline.known) : null,
    shortfallLeast: isMostKnown ? shortfall(target, numerator, baseline.known) : null,
    evidence,
    doubts,
  };
}
