import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioValue, shareValue } from '../../../../src/core/exchange/proposal/formulas';

describe('shares of the workbook', () => {
  it('are cut off, so that a figure below a target never shows as reached', () => {
    expect(ratioValue(19_996, 100_000)).toBe(0.1999);
    expect(ratioValue(20, 100)).toBe(0.2);
    expect(ratioValue(514 + 2 / 3, 2_575)).toBe(0.1998);
    expect(shareValue(100_000, 90_004)).toBe(-0.0999);
    expect(shareValue(100_000, 90_000)).toBe(-0.1);
    expect(shareValue(100_000, 109_996)).toBe(0.0999);
    expect(ratioValue(-1, 30_000)).toBe(-0.0001);
    expect(Object.is(shareValue(30_000, 29_999), 0)).toBe(true);
  });

  it('are exact where the share is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 300 }), (k, n) => {
        expect(ratioValue(k * n, 10_000 * n)).toBe(k / 10_000);
        expect(shareValue(10_000 * n, 10_000 * n - k * n)).toBe(k === 0 ? 0 : -k / 10_000);
      }),
    );
  });

  it('never exceed the exact share', () => {
    fc.assert(
      fc.property(fc.nat(3_000_000), fc.integer({ min: 1, max: 3_000_000 }), (n, d) => {
        const cut = BigInt(Math.round(Number(ratioValue(n, d)) * 10_000));
        expect(cut).toBe((10_000n * BigInt(n)) / BigInt(d));
      }),
    );
  });
});
