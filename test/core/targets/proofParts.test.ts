import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFractions, fraction, ZERO } from '../../../src/core/model/fraction';
import type { LineageKind } from '../../../src/core/model/lineage';
import { type Plan, tableOf, unitsKey } from '../../../src/core/model/plan';
import type { AutonomyReading, Target } from '../../../src/core/model/target';
import { isPublicServiceUnit, type Unit } from '../../../src/core/model/unit';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import { type ProofPart, type ProofRow, proofParts } from '../../../src/core/targets/proofParts';
import { arbitraryForest } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, psu, sid, withLinks, withSnapshot } from '../../builders/aPlan';

const builtIn = (plan: Plan, id: string, fields: object = {}): Target => ({
  ...(tableOf(plan, 'targets').get(id) as Target),
  ...fields,
});
const unitsOf = (plan: Plan, list: string): readonly Unit[] => [
  ...tableOf(plan, unitsKey(sid(list))).values(),
];
function partsOf(plan: Plan, target: Target, reading: AutonomyReading | 'main') {
  const { end } = evaluateTarget(plan, target, sid('now'));
  const parts = proofParts(plan, target, sid('now'), end, reading);
  const rows = (name: ProofPart['name']): readonly ProofRow[] =>
    parts.find((part) => part.name === name)?.rows ?? [];
  return { reading: end.readings[reading], rows };
}
const ids = (rows: readonly ProofRow[]): readonly string[] =>
  rows.map(({ side, unitId }) => `${side}/${unitId}`).sort();

/** Two lists; some units of the second come of one of the first, at random. */
const arbitraryLists: fc.Arbitrary<Plan> = fc
  .tuple(arbitraryForest('t'), arbitraryForest('n'), fc.array(fc.tuple(fc.nat(24), fc.nat(24))))
  .map(([then, now, pairs]) => {
    const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', then);
    const plan = withSnapshot(first, 'now', '2022-12-31', now, { predecessorId: sid('then') });
    const [a, b] = [unitsOf(plan, 'then'), unitsOf(plan, 'now')];
    const links = new Map<string, [string, LineageKind]>();
    for (const [i, j] of pairs) {
      const pair = `${a[i % a.length]?.id}>${b[j % b.length]?.id}`;
      links.set(pair, [pair, 'merged']);
    }
    return withLinks(plan, 'now', [...links.values()]);
  });

describe('the lists behind a figure', () => {
  it('of autonomy add up to its numerator and count to its denominator', () => {
    fc.assert(
      fc.property(
        arbitraryLists,
        fc.constantFrom<AutonomyReading>('converted', 'shareOfToday', 'againstBaseline'),
        (plan, name) => {
          const target = builtIn(plan, 'autonomy2025');
          const { reading, rows } = partsOf(plan, target, name);
          const sum = (end: 'least' | 'most') =>
            rows('numerator').reduce(
              (total, { credit }) => addFractions(total, credit?.[end] ?? ZERO),
              ZERO,
            );
          if (reading === undefined || reading.denominator === 0) return;
          expect(fraction(sum('least').numerator, sum('least').denominator)).toEqual(
            reading.numeratorLeast,
          );
          expect(fraction(sum('most').numerator, sum('most').denominator)).toEqual(
            reading.numeratorMost,
          );
          expect(rows('denominator')).toHaveLength(reading.denominator);
        },
      ),
      runs(150),
    );
  });

  it('and what is left out are together all public service units, none of them twice', () => {
    fc.assert(
      fc.property(arbitraryLists, (plan) => {
        const target = builtIn(plan, 'autonomy2025');
        const today = partsOf(plan, target, 'shareOfToday').rows;
        const all = unitsOf(plan, 'now').filter(({ kind }) => kind === 'psu');
        expect(ids([...today('denominator'), ...today('excluded')])).toEqual(
          all.map(({ id }) => `snapshot/${id}`).sort(),
        );
        const since = partsOf(plan, target, 'converted').rows;
        const descended = new Set(
          [...tableOf(plan, 'lineage').values()].map(({ toUnitId }) => toUnitId),
        );
        const fresh = all.filter((unit) => isPublicServiceUnit(unit) && !descended.has(unit.id));
        const then = unitsOf(plan, 'then').filter(({ kind }) => kind === 'psu');
        expect(ids([...since('denominator'), ...since('excluded')])).toEqual(
          [
            ...then.map(({ id }) => `baseline/${id}`),
            ...fresh.map(({ id }) => `snapshot/${id}`),
          ].sort(),
        );
      }),
      runs(100),
    );
  });

  it('of a cut are its two sides, and a baseline typed in has no list', () => {
    const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', [
      psu('a', '4'),
      psu('b', '4'),
      psu('c', '4', { legalStatus: 'none' }),
      psu('d', '4'),
      psu('e', '4'),
    ]);
    const now = withSnapshot(first, 'now', '2022-12-31', [psu('x', '4', { sector: 'Y tế' })], {
      predecessorId: sid('then'),
    });
    const plan = withLinks(now, 'now', [
      ['a>x', 'merged'],
      ['b>x', 'merged'],
      ['d>', 'dissolved'],
    ]);
    const { rows } = partsOf(plan, builtIn(plan, 'fewerPsus2025'), 'main');
    expect(rows('baseline').map((row) => [row.unitId, row.note, ...row.successorIds])).toEqual([
      ['a', 'counted', 'x'],
      ['b', 'counted', 'x'],
      ['d', 'gone'],
      ['e', 'unlinked'],
    ]);
    expect(ids(rows('today'))).toEqual(['snapshot/x']);
    expect(rows('excluded').map(({ unitId, note }) => [unitId, note])).toEqual([
      ['c', 'noLegalStatus'],
    ]);
    const ofHealth = builtIn(plan, 'autonomy2025', {
      manualBaseline: 2575,
      scope: { agencyIds: null, kinds: null, sectors: ['Giáo dục'] },
    });
    const third = partsOf(plan, ofHealth, 'againstBaseline').rows;
    expect(third('denominator')).toEqual([]);
    expect(third('excluded').map(({ unitId, note }) => [unitId, note])).toEqual([
      ['x', 'outOfScope'],
    ]);
  });

  it('of a band leave out the units of other bands', () => {
    const first = withSnapshot(emptyPlan(), 'then', '2022-12-31', [
      psu('a', '3b'),
      psu('b', '3c'),
      psu('c', '3'),
    ]);
    const plan = withSnapshot(first, 'now', '2026-12-31', [psu('x', '4')], {
      predecessorId: sid('then'),
    });
    const { rows } = partsOf(plan, builtIn(plan, 'upgrade3b'), 'main');
    expect(ids(rows('denominator'))).toEqual(['baseline/a', 'baseline/c']);
    expect(rows('excluded').map(({ unitId, note }) => [unitId, note])).toEqual([
      ['b', 'otherBand'],
    ]);
  });
});
