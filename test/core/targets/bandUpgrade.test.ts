import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../../../src/core/model/autonomy';
import { toNumber } from '../../../src/core/model/fraction';
import type { LineageKind } from '../../../src/core/model/lineage';
import type { Plan } from '../../../src/core/model/plan';
import { BANDS, type BandUpgradeTarget } from '../../../src/core/model/target';
import { BUILT_IN_TARGETS } from '../../../src/core/targets/builtInTargets';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, psu, sid, withLinks, withSnapshot } from '../../builders/aPlan';

const targetOf = (band: string): BandUpgradeTarget => {
  const target = BUILT_IN_TARGETS.find(
    (one): one is BandUpgradeTarget => one.kind === 'bandUpgrade' && one.fromGroup === band,
  );
  if (target === undefined) throw new Error(band);
  return target;
};

/** Units by their group then and the groups of their successors; null: not linked. */
type Line = readonly [AutonomyGroup, readonly AutonomyGroup[] | null];

function planOf(lines: readonly Line[]): Plan {
  const then = withSnapshot(
    emptyPlan(),
    'then',
    '2022-12-31',
    lines.map(([group], i) => psu(`a${i}`, group)),
  );
  const now = withSnapshot(
    then,
    'now',
    '2027-12-31',
    lines.flatMap(([, groups], i) => (groups ?? []).map((group, j) => psu(`b${i}x${j}`, group))),
    { predecessorId: sid('then') },
  );
  const links = lines.flatMap(([, groups], i): [string, LineageKind][] =>
    groups?.length === 0
      ? [[`a${i}>`, 'dissolved']]
      : (groups ?? []).map((_, j) => [`a${i}>b${i}x${j}`, 'divided']),
  );
  return withLinks(now, 'now', links);
}

const read = (band: string, lines: readonly Line[]) =>
  evaluateTarget(planOf(lines), targetOf(band), sid('now')).end.decisive;

const RANK: Readonly<Record<string, number>> = {
  '4': 0,
  '3c': 1,
  '3b': 2,
  '3a': 3,
  '2': 4,
  '1': 5,
};

/** Ranks that a group may mean. */
const ranks = (group: AutonomyGroup): number[] =>
  group === 'unknown' ? [0, 1, 2, 3, 4, 5] : group === '3' ? [1, 2, 3] : [RANK[group] ?? 0];

describe('the five-year share of a band', () => {
  it.each([
    ['3a', ['2', '1'], ['3a', '3b', '3c', '4']],
    ['3b', ['3a', '2', '1'], ['3b', '3c', '4']],
    ['3c', ['3b', '3a', '2', '1'], ['3c', '4']],
  ] as const)('of %s counts a step up or more', (band, up, stays) => {
    for (const group of up)
      expect(read(band, [[band, [group]]]).least).toEqual({ numerator: 1, denominator: 1 });
    for (const group of stays)
      expect(read(band, [[band, [group]]]).most).toEqual({ numerator: 0, denominator: 1 });
  });

  it('is met by exactly 30% and not by less', () => {
    const lines = (moved: number, of: number): Line[] =>
      Array.from({ length: of }, (_, i) => ['3a', [i < moved ? '2' : '3a']]);
    expect(read('3a', lines(3, 10)).verdict).toBe('met');
    expect(read('3a', lines(29, 97)).verdict).toBe('notMet');
    expect(read('3a', lines(29, 97)).shortfallMost).toBe(1);
  });

  it('says that the baseline has none of the band, and that nobody has read the amendment', () => {
    expect(read('3a', [['4', ['4']]])).toMatchObject({
      verdict: 'undetermined',
      doubts: ['noUnitInBand'],
    });
    expect(BANDS.map((band) => targetOf(band).isChecked)).toEqual([false, false, false]);
  });

  it('holds every share that unknown groups may turn out to be', () => {
    const group = fc.constantFrom(...AUTONOMY_GROUPS);
    const line = fc.tuple(
      group,
      fc.option(fc.array(group, { maxLength: 2 }), { nil: null, freq: 5 }),
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...BANDS),
        fc.array(fc.nat(5), { minLength: 20, maxLength: 20 }),
        fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }),
        (lines, band, choices, sixths) => {
          let next = 0;
          const settle = (one: AutonomyGroup): number => {
            const options = ranks(one);
            next += 1;
            return options[(choices[next % 20] ?? 0) % options.length] ?? 0;
          };
          let [sum, base] = [0, 0];
          lines.forEach(([then, now], i) => {
            if (settle(then) !== RANK[band]) return;
            base += 1;
            if (now === null) sum += (sixths[i] ?? 0) / 6;
            else if (now.length > 0)
              sum += now.filter((one) => settle(one) > (RANK[band] ?? 0)).length / now.length;
          });
          const { least, most } = read(band, lines);
          if (base === 0) return;
          const share = sum / base;
          expect(least && toNumber(least)).toBeLessThanOrEqual(share + 1e-9);
          expect(most && toNumber(most)).toBeGreaterThanOrEqual(share - 1e-9);
          const isKnown = lines.every(
            ([then, now]) => now !== null && [then, ...now].every((one) => ranks(one).length === 1),
          );
          if (isKnown) expect(least && toNumber(least)).toBeCloseTo(share, 9);
          if (isKnown) expect(most).toEqual(least);
        },
      ),
      runs(200),
    );
  });
});
