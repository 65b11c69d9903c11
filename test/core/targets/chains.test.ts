import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AutonomyGroup } from '../../../src/core/model/autonomy';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { toNumber } from '../../../src/core/model/fraction';
import { postsOf } from '../../../src/core/model/headcount';
import type { SnapshotId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import type { AutonomyTarget, HeadcountTarget } from '../../../src/core/model/target';
import { structureOf } from '../../../src/core/scenarios/structures';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import type { Reading, TargetState } from '../../../src/core/targets/targetResult';
import { arbitraryChain } from '../../arbitraries/chains';
import { runs } from '../../arbitraries/runs';
import { sid } from '../../builders/aPlan';
import { naiveLine, naiveState } from './naiveChain';

const DUE = '2025-12-31';
const GROUP_CHOICES: readonly (readonly AutonomyGroup[])[] = [
  ['1', '2'],
  ['1', '2', '3a'],
  ['1', '2', '3a', '3b', '3c'],
];
const arbitraryTarget = fc.record({
  groups: fc.constantFrom(...GROUP_CHOICES),
  verdictReading: fc.constantFrom('converted', 'shareOfToday', 'againstBaseline' as const),
  manualBaseline: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
  percent: fc.constantFrom(10, 20, 50),
});

function expectReading(
  reading: Reading | undefined,
  least: number,
  most: number,
  base: number,
  percent: number,
): void {
  if (base === 0) {
    expect(reading).toMatchObject({ denominator: 0, least: null, verdict: 'undetermined' });
    return;
  }
  expect(reading?.denominator).toBe(base);
  expect(toNumber(reading?.numeratorLeast ?? { numerator: -1, denominator: 1 })).toBeCloseTo(
    least,
    9,
  );
  expect(toNumber(reading?.numeratorMost ?? { numerator: -1, denominator: 1 })).toBeCloseTo(
    most,
    9,
  );
  const needed = (percent / 100) * base;
  const verdict = least >= needed - 1e-9 ? 'met' : most < needed - 1e-9 ? 'notMet' : 'undetermined';
  expect(reading?.verdict).toBe(verdict);
  expect(reading?.shortfallMost).toBe(Math.max(0, Math.ceil(needed - least - 1e-9)));
}

function expectState(
  plan: Plan,
  target: AutonomyTarget,
  state: TargetState,
  id: SnapshotId,
  until: string | null,
): void {
  const baseline = structureOf(plan, sid('l15'));
  const judged = structureOf(plan, id, until as never);
  const [was, is] = [
    naiveState(plan, target, sid('l15'), null),
    naiveState(plan, target, id, until),
  ];
  const line = naiveLine(plan, sid('l15'), id, until);
  const isPsu = (unit: { kind: string; legalStatus: string }): boolean =>
    unit.kind === 'psu' && unit.legalStatus === 'own';
  const then = [...baseline.units.values()].filter(isPsu);
  const today = [...judged.units.values()].filter(isPsu);
  let [least, most] = [0, 0];
  for (const unit of then) {
    if (was(unit) === 'yes') continue;
    const { ends, isOpen } = line(unit.id);
    if (isOpen) {
      most += 1;
      continue;
    }
    const states = [...ends].map((end) => {
      const found = judged.units.get(end);
      return found === undefined ? 'no' : is(found);
    });
    if (states.length === 0) continue;
    const yes = states.filter((one) => one === 'yes').length / states.length;
    const maybe = states.filter((one) => one === 'unknown').length / states.length;
    if (was(unit) === 'no') least += yes;
    most += yes + maybe;
  }
  const base = target.manualBaseline ?? then.length;
  const percent = target.value.numerator;
  const autonomousNow = today.filter((unit) => is(unit) === 'yes').length;
  const maybeNow = today.filter((unit) => is(unit) !== 'no').length;
  expectReading(state.readings.converted, least, most, base, percent);
  expectReading(state.readings.shareOfToday, autonomousNow, maybeNow, today.length, percent);
  expectReading(state.readings.againstBaseline, autonomousNow, maybeNow, base, percent);
  expect(state.decisive).toBe(state.readings[target.verdictReading]);
}

describe('targets on chains of lists and scenarios', () => {
  it('read autonomy as a naive count does, at the due date and at the end', () => {
    fc.assert(
      fc.property(arbitraryChain, arbitraryTarget, (plan, fields) => {
        const target: AutonomyTarget = {
          ...(tableOf(plan, 'targets').get('autonomy2025') as AutonomyTarget),
          autonomousGroups: fields.groups,
          verdictReading: fields.verdictReading,
          manualBaseline: fields.manualBaseline,
          value: { numerator: fields.percent, denominator: 100 },
        };
        for (const name of ['l17', 'l22', 'one', 'two']) {
          const { atDue, end } = evaluateTarget(plan, target, sid(name));
          expectState(plan, target, end, sid(name), null);
          if (atDue === null) throw new Error('lists are older than the due date');
          const until = name === 'one' || name === 'two' ? DUE : null;
          expectState(plan, target, atDue, sid(name), until);
        }
      }),
      runs(150),
    );
  });

  it('read posts as a naive count does, unknown ones kept open', () => {
    fc.assert(
      fc.property(arbitraryChain, (plan) => {
        const target: HeadcountTarget = {
          ...(tableOf(plan, 'targets').get('budgetPosts2025') as HeadcountTarget),
          categoryIds: [CIVIL_SERVANT, EMPLOYEE_BUDGET],
        };
        const count = (id: SnapshotId, until: string | null) => {
          let [known, unknown] = [0, 0];
          for (const unit of structureOf(plan, id, until as never).units.values())
            for (const category of target.categoryIds) {
              const posts = postsOf(unit.headcount, category);
              known += posts.assigned ?? 0;
              if (posts.assigned === null || posts.incomplete?.includes('assigned')) unknown += 1;
            }
          return { known, unknown };
        };
        const then = count(sid('l15'), null);
        for (const name of ['l17', 'l22', 'one', 'two']) {
          const { atDue, end } = evaluateTarget(plan, target, sid(name));
          const until = name === 'one' || name === 'two' ? DUE : null;
          for (const [state, day] of [
            [end, null],
            [atDue, until],
          ] as const) {
            const now = count(sid(name), day);
            const reading = state?.decisive;
            if (then.known === 0) {
              expect(reading?.verdict).toBe('undetermined');
              continue;
            }
            const share = (then.known - now.known) / then.known;
            const value = (bound: Reading['least'] | undefined) =>
              bound == null ? null : toNumber(bound);
            if (now.unknown > 0) expect(reading?.least).toBeNull();
            else expect(value(reading?.least)).toBeCloseTo(share, 9);
            expect(value(reading?.most)).toBeCloseTo(then.unknown > 0 ? 1 : share, 9);
          }
        }
      }),
      runs(100),
    );
  });
});
