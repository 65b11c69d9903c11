import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions,
  ceilFraction,
  compareFractions,
  fraction,
} from '../../../src/core/model/fraction';

const small = fc.integer({ min: -1000, max: 1000 });
const positive = fc.integer({ min: 1, max: 1000 });

describe('fractions', () => {
  it('add as whole numbers over a common denominator', () => {
    fc.assert(
      fc.property(small, positive, small, positive, (a, b, c, d) => {
        const sum = addFractions(fraction(a, b), fraction(c, d));
        expect(sum.numerator * b * d).toBe((a * d + c * b) * sum.denominator);
      }),
    );
  });

  it('compare exactly where decimals would not', () => {
    expect(compareFractions(fraction(1, 3), fraction(333_333_333, 1_000_000_000))).toBe(1);
    expect(compareFractions(fraction(20, 100), fraction(515, 2575))).toBe(0);
  });

  it('round up to the next whole number, negative ones too', () => {
    expect(ceilFraction(fraction(1, 2))).toBe(1);
    expect(ceilFraction(fraction(4, 2))).toBe(2);
    expect(ceilFraction(fraction(-1, 2))).toBe(0);
  });

  it('refuse what a number cannot hold exactly', () => {
    const large = fraction(1, 94_906_267);
    expect(() => addFractions(large, fraction(1, 94_906_269))).toThrow(RangeError);
  });
});
