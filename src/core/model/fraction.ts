/** An exact ratio of whole numbers; the denominator may be 0, which means "no ratio". */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** A fraction in lowest terms with a positive denominator; a denominator of 0 is kept. */
export function fraction(numerator: number, denominator: number): Fraction {
  if (denominator === 0) return { numerator, denominator: 0 };
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0)
    return reduceSmall(numerator, denominator);
  return reduce(BigInt(numerator), BigInt(denominator));
}

/** Numbers that are exact themselves need no big integers: those are a hundred times slower. */
function reduceSmall(numerator: number, denominator: number): Fraction {
  let [x, y] = [Math.abs(numerator), denominator];
  while (y !== 0) [x, y] = [y, x % y];
  // Adding 0 turns the −0 that a zero may come out as into 0.
  return { numerator: numerator / x + 0, denominator: denominator / x };
}

function reduce(numerator: bigint, denominator: bigint): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(numerator, denominator) || 1n;
  return {
    numerator: exact((sign * numerator) / divisor),
    denominator: exact((sign * denominator) / divisor),
  };
}

/** A wrong figure is worse than none: a value that a number cannot hold exactly is refused. */
function exact(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError('fraction outside the exact range');
  return number;
}

/** Exact sum. Denominators here are counts of successors, so the common one stays small. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  const denominator = a.denominator * b.denominator;
  const isExact = Number.isSafeInteger(left) && Number.isSafeInteger(right);
  if (isExact && Number.isSafeInteger(left + right) && Number.isSafeInteger(denominator))
    return fraction(left + right, denominator);
  return reduce(
    BigInt(a.numerator) * BigInt(b.denominator) + BigInt(b.numerator) * BigInt(a.denominator),
    BigInt(a.denominator) * BigInt(b.denominator),
  );
}

/** −1, 0 or 1 as a is less than, equal to or more than b, compared exactly. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [small, other] = [a.numerator * b.denominator, b.numerator * a.denominator];
  if (Number.isSafeInteger(small) && Number.isSafeInteger(other))
    return small < other ? -1 : small > other ? 1 : 0;
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The smallest whole number not below the fraction. */
export function ceilFraction(value: Fraction): number {
  const n = BigInt(value.numerator);
  const d = BigInt(value.denominator);
  const quotient = n / d;
  return Number(n > 0n && quotient * d !== n ? quotient + 1n : quotient);
}

/** The value as a decimal number, for display only; null without denominator. */
export const toNumber = (value: Fraction): number | null =>
  value.denominator === 0 ? null : value.numerator / value.denominator;

export const ZERO: Fraction = { numerator: 0, denominator: 1 };
export const ONE: Fraction = { numerator: 1, denominator: 1 };
