import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computedAutonomy,
  isGroupContradicted,
  selfFinancingOf,
} from '../../../src/core/autonomy/computedGroup';
import { AUTONOMY_GROUPS, type Autonomy } from '../../../src/core/model/autonomy';
import { runs } from '../../arbitraries/runs';
import { autonomous } from '../../builders/aPlan';

const given = (revenue: number | null, recurrentExpenditure: number | null, more = {}): Autonomy =>
  autonomous('unknown', { revenue, recurrentExpenditure, ...more });

const groupOf = (autonomy: Autonomy): string => {
  const result = computedAutonomy(autonomy);
  return result.kind === 'computed' ? result.group : result.reason;
};

describe('the group computed from A and B', () => {
  it.each([
    [0, 100, '4'],
    [999_999_999, 10_000_000_000, '4'],
    [10, 100, '3c'],
    [2_999, 10_000, '3c'],
    [30, 100, '3b'],
    [6_999, 10_000, '3b'],
    [699_999_999_999, 1_000_000_000_000, '3b'],
    [70, 100, '3a'],
    [99_999, 100_000, '3a'],
    [8_999_999_999_999_998, 8_999_999_999_999_999, '3a'],
    [100, 100, '2'],
    [6_120, 6_050, '2'],
  ])('%d of %d leads to group %s', (a, b, group) => {
    expect(groupOf(given(a, b))).toBe(group);
  });

  it('asks for investment from 100% on alone, and equality covers it', () => {
    const of = (investmentSources: number | null, depreciation: number | null, a = 100) =>
      computedAutonomy(given(a, 100, { investmentSources, depreciation }));
    expect(of(5, 5)).toMatchObject({ group: '1', investment: 'covered' });
    expect(of(4, 5)).toMatchObject({ group: '2', investment: 'short' });
    expect(of(null, 5)).toMatchObject({ group: '2', investment: 'unknown' });
    expect(of(5, null)).toMatchObject({ group: '2', investment: 'unknown' });
    expect(of(9, 5, 99)).toMatchObject({ group: '3a', investment: null });
  });

  it('says why nothing can be computed', () => {
    expect(groupOf(given(null, 100))).toBe('revenueUnknown');
    expect(groupOf(given(100, null))).toBe('expenditureUnknown');
    expect(groupOf(given(100, 0))).toBe('expenditureZero');
    expect(groupOf(given(0, 0))).toBe('expenditureZero');
    expect(computedAutonomy(null)).toEqual({ kind: 'notComputable', reason: 'revenueUnknown' });
    expect(selfFinancingOf(given(100, 0))).toBeNull();
  });

  it('is the group that whole-number comparison gives', () => {
    const money = fc.oneof(fc.nat(400), fc.maxSafeInteger().map(Math.abs));
    fc.assert(
      fc.property(money, money, (a, b) => {
        const [n, d] = [BigInt(a) * 100n, BigInt(b)];
        const expected =
          d === 0n
            ? 'expenditureZero'
            : n >= 100n * d
              ? '2'
              : n >= 70n * d
                ? '3a'
                : n >= 30n * d
                  ? '3b'
                  : n >= 10n * d
                    ? '3c'
                    : '4';
        expect(groupOf(given(a, b))).toBe(expected);
      }),
      runs(300),
    );
  });
});

describe('a decided group beside the computed one', () => {
  const contradicted = (autonomy: Autonomy): string[] =>
    AUTONOMY_GROUPS.filter((group) => isGroupContradicted(autonomy, group));

  it('is contradicted by every other group that figures exclude', () => {
    expect(contradicted(given(80, 100))).toEqual(['1', '2', '3b', '3c', '4']);
    expect(contradicted(given(5, 100))).toEqual(['1', '2', '3a', '3b', '3c', '3']);
  });

  it('leaves group 1 open while investment is not known', () => {
    expect(contradicted(given(100, 100))).toEqual(['3a', '3b', '3c', '3', '4']);
    expect(contradicted(given(100, 100, { investmentSources: 1, depreciation: 2 }))).toContain('1');
  });

  it('is nothing where the figures or the decree give no level', () => {
    expect(contradicted(given(80, null))).toEqual([]);
    expect(contradicted(given(80, 100, { regime: 'ND16_2015' }))).toEqual([]);
    expect(contradicted(given(80, 100, { regime: 'ND60_2021' }))).toHaveLength(5);
  });
});
