import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ONE, toNumber } from '../../../src/core/model/fraction';
import { unitId } from '../../../src/core/model/ids';
import type { LineageKind } from '../../../src/core/model/lineage';
import { type Plan, tableOf, unitsKey } from '../../../src/core/model/plan';
import type { AutonomyTarget } from '../../../src/core/model/target';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import { arbitraryForest } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { afterCommands } from '../../builders/anEdit';
import {
  autonomous,
  day,
  emptyPlan,
  psu,
  sid,
  type UnitSketch,
  withLinks,
  withScenario,
  withSnapshot,
} from '../../builders/aPlan';
import { naiveConverted } from './naiveAutonomy';

const target = (plan: Plan, fields: Partial<AutonomyTarget> = {}): AutonomyTarget => ({
  ...(tableOf(plan, 'targets').get('autonomy2025') as AutonomyTarget),
  ...fields,
});

function twoLists(
  then: readonly UnitSketch[],
  now: readonly UnitSketch[],
  links: readonly [string, LineageKind][],
): Plan {
  const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', then);
  const both = withSnapshot(first, 'now', '2022-12-31', now, { predecessorId: sid('then') });
  return withLinks(both, 'now', links);
}

const converted = (plan: Plan, id = 'now', fields: Partial<AutonomyTarget> = {}) => {
  const { end } = evaluateTarget(plan, target(plan, fields), sid(id));
  const reading = end.readings.converted;
  if (reading === undefined) throw new Error('no reading');
  return reading;
};

describe('converted since the baseline', () => {
  it('counts three non-autonomous units merged into one autonomous unit as three', () => {
    const plan = twoLists(
      [psu('a', '4'), psu('b', '4'), psu('c', '3b')],
      [psu('x', '2')],
      [
        ['a>x', 'merged'],
        ['b>x', 'merged'],
        ['c>x', 'merged'],
      ],
    );
    expect(converted(plan)).toMatchObject({
      numeratorLeast: { numerator: 3, denominator: 1 },
      denominator: 3,
    });
  });

  it('counts two of them when one of the three was autonomous already', () => {
    const plan = twoLists(
      [psu('a', '1'), psu('b', '4'), psu('c', '4')],
      [psu('x', '2')],
      [
        ['a>x', 'merged'],
        ['b>x', 'merged'],
        ['c>x', 'merged'],
      ],
    );
    expect(converted(plan).numeratorLeast).toEqual({ numerator: 2, denominator: 1 });
  });

  it('gives half a credit for a part split off that alone is autonomous, with a warning', () => {
    const plan = twoLists(
      [psu('a', '4')],
      [psu('a1', '4'), psu('a2', '2')],
      [
        ['a>a1', 'splitOff'],
        ['a>a2', 'splitOff'],
      ],
    );
    const { end } = evaluateTarget(plan, target(plan), sid('now'));
    expect(end.readings.converted?.numeratorLeast).toEqual({ numerator: 1, denominator: 2 });
    expect(end.splitCredits).toEqual(['a']);
  });

  it('never takes a transfer of posts for succession', () => {
    const plan = twoLists(
      [psu('a', '4')],
      [psu('x', '2')],
      [
        ['a>x', 'transferred'],
        ['a>', 'dissolved'],
      ],
    );
    expect(converted(plan)).toMatchObject({ numeratorMost: { numerator: 0, denominator: 1 } });
  });

  it('keeps dissolved units and units that left in the denominator', () => {
    const plan = twoLists(
      [psu('a', '4'), psu('b', '4'), psu('c', '4')],
      [psu('x', '2')],
      [
        ['a>', 'dissolved'],
        ['b>', 'leftPlan'],
        ['c>x', 'kept'],
      ],
    );
    expect(converted(plan)).toMatchObject({
      least: { numerator: 1, denominator: 3 },
      denominator: 3,
    });
  });

  it('shows a range for what is not linked, and no verdict while it straddles the target', () => {
    const plan = twoLists([psu('a', '4'), psu('b', '4')], [psu('x', '4')], [['a>x', 'kept']]);
    const reading = converted(plan);
    expect(toNumber(reading.least ?? ONE)).toBe(0);
    expect(toNumber(reading.most ?? ONE)).toBe(0.5);
    expect(reading.verdict).toBe('undetermined');
    expect(reading.doubts).toContain('unlinkedUnits');
  });

  it('lists units that fell back out of autonomy without subtracting them', () => {
    const plan = twoLists(
      [psu('a', '2'), psu('b', '4')],
      [psu('x', '3a'), psu('y', '2')],
      [
        ['a>x', 'kept'],
        ['b>y', 'kept'],
      ],
    );
    const { end } = evaluateTarget(plan, target(plan), sid('now'));
    expect(end.fellBack).toEqual(['a']);
    expect(end.readings.converted?.numeratorLeast).toEqual({ numerator: 1, denominator: 1 });
  });

  it('meets the target by equality, compared as exact fractions', () => {
    const then = Array.from({ length: 5 }, (_, i) => psu(`a${i}`, '4'));
    const now = then.map((_, i) => psu(`x${i}`, i === 0 ? '2' : '4'));
    const plan = twoLists(
      then,
      now,
      then.map((_, i): [string, LineageKind] => [`a${i}>x${i}`, 'kept']),
    );
    expect(converted(plan)).toMatchObject({ verdict: 'met', shortfallMost: 0 });
    const harder = converted(plan, 'now', { value: { numerator: 201, denominator: 1000 } });
    expect(harder).toMatchObject({ verdict: 'notMet', shortfallMost: 1 });
  });

  it('leaves khoa, branch sites and units without legal status out', () => {
    const plan = twoLists(
      [psu('a', '4'), { id: 'k', kind: 'faculty' }, psu('s', '4', { legalStatus: 'none' })],
      [psu('x', '2')],
      [['a>x', 'kept']],
    );
    expect(converted(plan)).toMatchObject({ denominator: 1, verdict: 'met' });
  });

  it('equals plain arithmetic over the links for any two lists', () => {
    const kinds: LineageKind[] = [
      'kept',
      'merged',
      'absorbed',
      'divided',
      'splitOff',
      'dissolved',
      'leftPlan',
      'transferred',
    ];
    fc.assert(
      fc.property(
        arbitraryForest('t'),
        arbitraryForest('n'),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...kinds)), { maxLength: 40 }),
        (then, now, draws) => {
          const bare = twoLists(then, now, []);
          const from = [...tableOf(bare, unitsKey(sid('then'))).values()].map((unit) => unit.id);
          const to = [...tableOf(bare, unitsKey(sid('now'))).values()].map((unit) => unit.id);
          const plan = withLinks(
            bare,
            'now',
            draws.map(([a, b, kind]): [string, LineageKind] => [
              kind === 'dissolved' || kind === 'leftPlan'
                ? `${from[a % from.length]}>`
                : `${from[a % from.length]}>${to[b % to.length]}`,
              kind,
            ]),
          );
          const onlyTransfers = new Set(
            from.filter((id) => {
              const own = [...tableOf(plan, 'lineage').values()].filter((l) => l.fromUnitId === id);
              return own.length > 0 && own.every((link) => link.kind === 'transferred');
            }),
          );
          const psusOnlyTransferred = [...tableOf(plan, unitsKey(sid('then'))).values()].some(
            (unit) => onlyTransfers.has(unit.id),
          );
          fc.pre(!psusOnlyTransferred);
          const reading = converted(plan);
          const naive = naiveConverted(plan, sid('then'), sid('now'));
          expect(reading.denominator).toBe(naive.base);
          if (naive.base === 0) return;
          expect(toNumber(reading.numeratorLeast ?? ONE)).toBeCloseTo(naive.least, 9);
          expect(toNumber(reading.numeratorMost ?? ONE)).toBeCloseTo(naive.most, 9);
        },
      ),
      runs(150),
    );
  });
});

describe('the other readings', () => {
  it('reproduce the published figures with a base entered by hand: 175 of 2,575 and 515 for 20%', () => {
    const now = Array.from({ length: 2545 }, (_, i) => psu(`x${i}`, i < 175 ? '2' : '4'));
    const plan = withSnapshot(emptyPlan(), 'now', '2021-12-31', now);
    const { end } = evaluateTarget(plan, target(plan, { manualBaseline: 2575 }), sid('now'));
    const reading = end.readings.againstBaseline;
    expect(reading).toMatchObject({
      denominator: 2575,
      shortfallMost: 515 - 175,
      verdict: 'notMet',
    });
    expect((toNumber(reading?.least ?? ONE) ?? 0).toFixed(3)).toBe('0.068');
  });

  it('count a unit new since the baseline in readings 2 and 3 only', () => {
    const plan = twoLists([psu('a', '4')], [psu('x', '4'), psu('y', '2')], [['a>x', 'kept']]);
    const { end } = evaluateTarget(plan, target(plan), sid('now'));
    expect(end.readings.converted?.numeratorLeast?.numerator).toBe(0);
    expect(end.readings.shareOfToday?.least).toEqual({ numerator: 1, denominator: 2 });
    expect(end.readings.againstBaseline?.least).toEqual({ numerator: 1, denominator: 1 });
  });
});

describe('the verdict', () => {
  const base = () =>
    withScenario(twoLists([psu('a', '4')], [psu('x', '4')], [['a>x', 'kept']]), 'plan', 'now');
  const convert = (plan: Plan, date: string | null) =>
    afterCommands(
      plan,
      sid('plan'),
      [
        {
          kind: 'convertAutonomy',
          unitId: unitId('x'),
          group: '2',
          regime: null,
          decisionNumber: null,
          decisionDate: null,
          payShifts: [],
        },
      ],
      date === null ? null : day(date),
    );

  it('counts a conversion from its effective date on', () => {
    const inTime = convert(base(), '2025-12-31');
    expect(evaluateTarget(inTime, target(inTime), sid('plan')).verdict).toBe('met');
    const late = evaluateTarget(convert(base(), '2026-01-01'), target(base()), sid('plan'));
    expect(late.verdict).toBe('notMet');
    expect(late.end.decisive.verdict).toBe('met');
  });

  it('is open while no list tells of the due day', () => {
    const plan = base();
    const early = target(plan, { dueYear: 2021 });
    expect(evaluateTarget(plan, early, sid('plan'))).toMatchObject({
      atDue: null,
      verdict: 'undetermined',
    });
  });

  it('does not count a decision that is dated after the list', () => {
    const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'x', kind: 'psu', autonomy: autonomous('2', { decisionDate: day('2023-06-01') }) },
    ]);
    const { end } = evaluateTarget(plan, target(plan), sid('now'));
    expect(end.readings.shareOfToday).toMatchObject({
      least: { numerator: 0 },
      most: { numerator: 1 },
    });
  });

  it('names a base entered by hand that differs from the list', () => {
    const plan = base();
    const result = evaluateTarget(plan, target(plan, { manualBaseline: 3 }), sid('plan'));
    expect(result.baselineDiffersFromList).toEqual({ manual: 3, list: 1 });
  });
});
