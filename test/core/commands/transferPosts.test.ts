import { describe, expect, it } from 'vitest';
import type { PostTransfer } from '../../../src/core/commands/command';
import {
  CIVIL_SERVANT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import { eventsOf } from '../../../src/core/scenarios/eventsOf';
import { replayedOf, structureOf } from '../../../src/core/scenarios/structures';
import { payShiftOut } from '../../../src/core/targets/payShift';
import { tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const base = withScenario(
  withSnapshot(emptyPlan(), 'now', '2022-12-31', [
    { id: 'a', headcount: { [EMPLOYEE_BUDGET]: { assigned: 10, present: 8 } } },
    { id: 'b', headcount: { [EMPLOYEE_BUDGET]: { assigned: 3, present: 3 } } },
    { id: 'c' },
  ]),
  'plan',
  'now',
);

const move = (assigned: number | null, fields: Partial<PostTransfer> = {}): PostTransfer => ({
  fromCategoryId: EMPLOYEE_BUDGET,
  toCategoryId: EMPLOYEE_BUDGET,
  assigned,
  present: null,
  ...fields,
});

function transfer(to: string, ...transfers: PostTransfer[]) {
  const step = tryCommand(base, sid('plan'), {
    kind: 'transferPosts',
    unitId: unitId('a'),
    toUnitId: unitId(to),
    transfers,
  });
  const structure = structureOf(step.plan, sid('plan'));
  return { ...step, posts: (id: string) => structure.units.get(id)?.headcount };
}

describe('transferring posts', () => {
  it('takes posts from one unit and gives them to another, and nobody succeeds anybody', () => {
    const { posts, plan } = transfer('b', move(4, { present: 2 }));
    expect(posts('a')).toEqual({ [EMPLOYEE_BUDGET]: { assigned: 6, present: 6 } });
    expect(posts('b')).toEqual({ [EMPLOYEE_BUDGET]: { assigned: 7, present: 5 } });
    const { trace } = replayedOf(plan, sid('plan'));
    expect(trace.origins.get('b')).toBeUndefined();
    expect(trace.events).toMatchObject([{ kind: 'transferred' }]);
    expect(payShiftOut(eventsOf(plan, sid('plan')), [EMPLOYEE_BUDGET])).toBe(0);
  });

  it('counts posts that change their source of pay on the way as shifted, not as cut', () => {
    const { posts, plan } = transfer('b', move(4, { toCategoryId: EMPLOYEE_REVENUE }));
    expect(posts('b')).toMatchObject({
      [EMPLOYEE_BUDGET]: { assigned: 3 },
      [EMPLOYEE_REVENUE]: { assigned: 4 },
    });
    const events = eventsOf(plan, sid('plan'));
    expect(payShiftOut(events, [EMPLOYEE_BUDGET])).toBe(4);
    expect(payShiftOut(events, [EMPLOYEE_REVENUE])).toBe(-4);
    expect(payShiftOut(events, [EMPLOYEE_BUDGET, EMPLOYEE_REVENUE])).toBe(0);
  });

  it('marks the number of a unit whose own is unknown as incomplete', () => {
    expect(transfer('c', move(4)).posts('c')?.[EMPLOYEE_BUDGET]).toMatchObject({
      assigned: 4,
      incomplete: ['assigned'],
    });
  });

  it('refuses more than there is, nothing, an unknown number and the unit itself', () => {
    expect(transfer('b', move(11)).error?.code).toBe('tooManyPosts');
    expect(transfer('b', move(6), move(5)).error?.code).toBe('tooManyPosts');
    expect(transfer('b', move(0)).error?.code).toBe('nothingTransferred');
    expect(transfer('b').error?.code).toBe('nothingTransferred');
    expect(transfer('b', move(1, { fromCategoryId: CIVIL_SERVANT })).error?.code).toBe(
      'postsUnknown',
    );
    expect(transfer('a', move(1)).error?.code).toBe('transferToItself');
  });
});
