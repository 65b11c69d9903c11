import { describe, expect, it } from 'vitest';
import { fraction, toNumber, ZERO } from '../../../src/core/model/fraction';
import { tableOf } from '../../../src/core/model/plan';
import type { AutonomyTarget } from '../../../src/core/model/target';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import { percentText } from '../../../src/core/text/percentText';
import { emptyPlan, psu, sid, type UnitSketch, withSnapshot } from '../../builders/aPlan';

/** Units as reported for Hà Nội: 175 autonomous ones, judged against 2,575 of 2015. */
const city = (autonomous: number, others: number) => {
  const units: UnitSketch[] = [
    ...Array.from({ length: autonomous }, (_, i) => psu(`a${i}`, i % 2 === 0 ? '1' : '2')),
    ...Array.from({ length: others }, (_, i) => psu(`o${i}`, i % 2 === 0 ? '3c' : '4')),
  ];
  const plan = withSnapshot(emptyPlan(), 'now', '2022-06-30', [{ id: 'city', children: units }]);
  const target: AutonomyTarget = {
    ...(tableOf(plan, 'targets').get('autonomy2025') as AutonomyTarget),
    verdictReading: 'againstBaseline',
    manualBaseline: 2575,
  };
  return evaluateTarget(plan, target, sid('now'));
};

describe('the reported figures of Hà Nội', () => {
  it('come out under the third reading with the baseline typed in: 175 of 2,575 is 6.8%', () => {
    const { end } = city(175, 2300);
    expect(end.decisive.least).toEqual(fraction(175, 2575));
    expect(Math.round((toNumber(end.decisive.least ?? ZERO) ?? 0) * 1000) / 10).toBe(6.8);
    // What is shown is cut off, never rounded up.
    expect(percentText(end.decisive.least, 'vi')).toBe('6,79%');
    expect(end.decisive.verdict).toBe('notMet');
    expect(end.decisive.shortfallMost).toBe(515 - 175);
  });

  it('are met with the 515th unit and not before', () => {
    expect(city(514, 1961).verdict).toBe('notMet');
    expect(city(514, 1961).end.decisive.shortfallMost).toBe(1);
    expect(city(515, 1960).verdict).toBe('met');
    expect(city(515, 1960).end.decisive.shortfallMost).toBe(0);
  });
});
