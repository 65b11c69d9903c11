import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/commands/command';
import { findingsIn } from '../../../src/core/findings/findingsIn';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import type { Plan } from '../../../src/core/model/plan';
import { afterCommands } from '../../builders/anEdit';
import {
  autonomous,
  emptyPlan,
  psu,
  sid,
  withLinks,
  withScenario,
  withSnapshot,
} from '../../builders/aPlan';

const found = (plan: Plan, id: string): string[] =>
  findingsIn(plan, sid(id)).map(({ rule, unitId: unit }) => `${rule.id} ${unit ?? ''}`);

const convert = (unit: string, group: '2' | '3a' | '4'): Command => ({
  kind: 'convertAutonomy',
  unitId: unitId(unit),
  group,
  regime: 'ND60_2021',
  decisionNumber: null,
  decisionDate: null,
  payShifts: [],
});

const level = (group: '2' | '3a' | '4', revenue: number) => ({
  autonomy: autonomous(group, { revenue, recurrentExpenditure: 100 }),
});

describe('findings on figures', () => {
  it('tell of units whose decided group is not the computed one, in list order', () => {
    const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'a', kind: 'department', children: [psu('z', '2', level('2', 99)), psu('b', '2')] },
      psu('c', '3a', level('3a', 70)),
      psu('d', '4', level('4', 100)),
      psu('e', '4', { ...level('4', 100), legalStatus: 'none' }),
    ]);
    expect(found(plan, 'now')).toEqual(['autonomy.groupDiffers z', 'autonomy.groupDiffers d']);
    expect(findingsIn(plan, sid('now'))[0]).toMatchObject({
      pack: null,
      detail: { params: { decided: '2', computed: '3a' } },
    });
  });

  it('judge a proposed conversion at once, and again when the money changes', () => {
    const lists = withSnapshot(emptyPlan(), 'now', '2022-12-31', [psu('a', '3a', level('3a', 80))]);
    const plan = withScenario(lists, 'plan', 'now');
    const converted = afterCommands(plan, sid('plan'), [convert('a', '2')]);
    expect(found(converted, 'plan')).toEqual(['autonomy.groupDiffers a']);
    expect(found(converted, 'now')).toEqual([]);
    const richer = afterCommands(converted, sid('plan'), [
      { kind: 'setAutonomy', unitId: unitId('a'), autonomy: { revenue: 100 } },
    ]);
    expect(found(richer, 'plan')).toEqual([]);
  });

  it('tell of lines that fell back from group 1 or 2, from the earlier list or in the scenario', () => {
    const then = withSnapshot(emptyPlan(), 'then', '2017-12-31', [
      psu('a1', '1'),
      psu('b1', '2'),
      psu('c1', '2'),
      psu('d1', '4'),
      psu('e1', '2'),
    ]);
    const now = withSnapshot(
      then,
      'now',
      '2022-12-31',
      [
        psu('a', '3a'),
        psu('b', '2'),
        psu('c', '4'),
        psu('c2', '2'),
        psu('d', '4'),
        psu('e', 'unknown'),
      ],
      { predecessorId: sid('then') },
    );
    const linked = withLinks(now, 'now', [
      ['a1>a', 'kept'],
      ['b1>b', 'kept'],
      ['c1>c', 'divided'],
      ['c1>c2', 'divided'],
      ['d1>d', 'kept'],
      ['e1>e', 'kept'],
    ]);
    expect(found(linked, 'now')).toEqual(['autonomy.fellBack a']);
    const plan = withScenario(linked, 'plan', 'now');
    expect(found(afterCommands(plan, sid('plan'), [convert('b', '3a')]), 'plan')).toEqual([
      'autonomy.fellBack a',
      'autonomy.fellBack b',
    ]);
    expect(found(afterCommands(plan, sid('plan'), [convert('a', '2')]), 'plan')).toEqual([]);
  });

  it('tell of printed totals that units do not add up to, in lists alone', () => {
    const posts = (assigned: number | null) => ({
      headcount: { [CIVIL_SERVANT]: { assigned, present: null } },
    });
    const listWith = (stated: number, below: number | null): Plan =>
      withSnapshot(emptyPlan(), 'now', '2022-12-31', [
        {
          id: 'a',
          kind: 'department',
          ...posts(3),
          statedTotals: { [CIVIL_SERVANT]: { assigned: stated, present: null } },
          children: [{ id: 'b', ...posts(below) }],
        },
      ]);
    expect(found(listWith(10, 7), 'now')).toEqual([]);
    expect(found(listWith(10, 6), 'now')).toEqual(['figures.statedTotal a']);
    expect(found(listWith(10, null), 'now')).toEqual([]);
    expect(found(listWith(2, null), 'now')).toEqual(['figures.statedTotal a']);
    expect(found(withScenario(listWith(10, 6), 'plan', 'now'), 'plan')).toEqual([]);
    const corrected = afterCommands(listWith(10, 6), sid('now'), [
      {
        kind: 'setHeadcount',
        unitId: unitId('b'),
        categoryId: CIVIL_SERVANT,
        posts: { assigned: 7 },
      },
    ]);
    expect(found(corrected, 'now')).toEqual([]);
  });
});
