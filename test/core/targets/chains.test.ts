import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../../../src/core/model/autonomy';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { toNumber } from '../../../src/core/model/fraction';
import { postsOf } from '../../../src/core/model/headcount';
import type { SnapshotId } from '../../../src/core/model/ids';
import { LINEAGE_KINDS, type LineageKind } from '../../../src/core/model/lineage';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import type { AutonomyTarget, HeadcountTarget } from '../../../src/core/model/target';
import { editMeasure } from '../../../src/core/scenarios/editMeasure';
import { structureOf } from '../../../src/core/scenarios/structures';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import type { Reading, TargetState } from '../../../src/core/targets/targetResult';
import { arbitraryDraws, arbitraryForest, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { tryCommand } from '../../builders/anEdit';
import {
  autonomous,
  day,
  emptyPlan,
  sid,
  type UnitSketch,
  withLinks,
  withScenario,
  withSnapshot,
} from '../../builders/aPlan';
import { naiveLine, naiveState } from './naiveChain';

const DUE = '2025-12-31';
const CHOICES = fc.array(fc.nat(1_000), { minLength: 60, maxLength: 60 });

/** Decisions dated after the list, and units without a clear legal status, by chance. */
function varied(roots: readonly UnitSketch[], choice: () => number): readonly UnitSketch[] {
  return roots.map((unit) => ({
    ...unit,
    ...(choice() % 5 === 0 ? { legalStatus: choice() % 2 === 0 ? 'unknown' : 'none' } : {}),
    ...(choice() % 5 === 0
      ? {
          autonomy: autonomous(AUTONOMY_GROUPS[choice() % 8] as AutonomyGroup, {
            decisionDate: day(`${2014 + (choice() % 12)}-06-01`),
          }),
        }
      : {}),
    children: varied(unit.children ?? [], choice),
  })) as UnitSketch[];
}

function linksBetween(plan: Plan, from: string, to: string, choice: () => number) {
  const later = [...structureOf(plan, sid(to)).units.values()];
  const links: [string, LineageKind][] = [];
  for (const { id } of structureOf(plan, sid(from)).units.values())
    for (let i = choice() % 3; i > 0; i -= 1) {
      const kind = LINEAGE_KINDS[choice() % LINEAGE_KINDS.length] as LineageKind;
      if (kind === 'created') continue;
      const end =
        kind === 'dissolved' || kind === 'leftPlan' ? '' : later[choice() % later.length]?.id;
      links.push([`${id}>${end}`, kind]);
    }
  return links;
}

/** Three lists, a scenario and a scenario on it, with measures dated, undated, off and rejected. */
const arbitraryChain = fc
  .tuple(
    arbitraryForest('a'),
    arbitraryForest('b'),
    arbitraryForest('c'),
    arbitraryDraws(8),
    arbitraryDraws(5),
    CHOICES,
  )
  .map(([a, b, c, first, second, choices]) => {
    let at = 0;
    const choice = (): number => {
      at += 1;
      return (choices[at % choices.length] as number) + at;
    };
    let plan = withSnapshot(emptyPlan(), 'l15', '2015-12-31', varied(a, choice));
    plan = withSnapshot(plan, 'l17', '2017-12-31', varied(b, choice), {
      predecessorId: sid('l15'),
    });
    plan = withSnapshot(plan, 'l22', '2022-12-31', varied(c, choice), {
      predecessorId: sid('l17'),
    });
    plan = withLinks(plan, 'l17', linksBetween(plan, 'l15', 'l17', choice));
    plan = withLinks(plan, 'l22', linksBetween(plan, 'l17', 'l22', choice));
    plan = withScenario(plan, 'one', 'l22', '2024-06-30');
    for (const [name, draws] of [
      ['one', first],
      ['two', second],
    ] as const) {
      if (name === 'two') plan = withScenario(plan, 'two', 'one', '2024-12-31');
      for (const [i, draw] of draws.entries()) {
        const drawn = commandFrom(draw, structureOf(plan, sid(name)), `${name}-n${i}`);
        // A conversion counts from its own date on, whenever its decision will be signed.
        const command =
          drawn?.kind === 'convertAutonomy' && choice() % 2 === 0
            ? { ...drawn, decisionDate: day('2030-01-01') }
            : drawn;
        const date = [null, day('2024-01-01'), day('2026-01-01')][choice() % 3] ?? null;
        if (command !== null) plan = tryCommand(plan, sid(name), command, date).plan;
      }
    }
    for (const measure of tableOf(plan, 'measures').values()) {
      const n = choice() % 8;
      if (n === 0) plan = applyChange(plan, editMeasure(plan, measure.id, { isEnabled: false }));
      if (n === 1) plan = applyChange(plan, editMeasure(plan, measure.id, { status: 'rejected' }));
    }
    return plan;
  });

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
