import { describe, expect, it } from 'vitest';
import type { SplitOffUnit } from '../../../src/core/commands/command';
import { planTotal, totalsOf } from '../../../src/core/figures/totals';
import {
  CIVIL_SERVANT,
  CONTRACT,
  EMPLOYEE_BUDGET,
} from '../../../src/core/model/builtInCategories';
import type { Headcount } from '../../../src/core/model/headcount';
import { unitId } from '../../../src/core/model/ids';
import { coverageOf, structureOf } from '../../../src/core/scenarios/structures';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const CATEGORIES = [CIVIL_SERVANT, EMPLOYEE_BUDGET, CONTRACT];

function split(headcount: Headcount, posts: SplitOffUnit['posts']) {
  const coverage = { assigned: CATEGORIES, present: [CIVIL_SERVANT, EMPLOYEE_BUDGET] };
  const base = withSnapshot(emptyPlan(), 'now', '2022-12-31', [{ id: 'a', headcount }], {
    coverage,
  });
  const plan = afterCommands(withScenario(base, 'plan', 'now'), sid('plan'), [
    {
      kind: 'splitOffUnit',
      unitId: unitId('a'),
      newUnitId: unitId('b'),
      name: 'Phần tách ra',
      unitKind: 'psu',
      place: { kind: 'agency', index: null },
      posts,
      childIds: [],
    },
  ]);
  const structure = structureOf(plan, sid('plan'));
  const total = planTotal(structure, totalsOf(structure, coverageOf(plan, sid('plan')))).all;
  return { total: total.posts, part: structure.units.get(unitId('b'))?.headcount };
}

describe('splitting a unit off', () => {
  it('leaves a total that was known a known one: what is not named stays with the old unit', () => {
    const { total, part } = split(
      {
        [CIVIL_SERVANT]: { assigned: 9, present: 8 },
        [EMPLOYEE_BUDGET]: { assigned: 40, present: 38 },
        [CONTRACT]: { assigned: 3, present: null },
      },
      { [EMPLOYEE_BUDGET]: { assigned: 12, present: null } },
    );
    expect(total.get(CIVIL_SERVANT)?.assigned).toEqual({ known: 9, unknown: 0 });
    expect(total.get(EMPLOYEE_BUDGET)?.assigned).toEqual({ known: 40, unknown: 0 });
    expect(total.get(EMPLOYEE_BUDGET)?.present).toEqual({ known: 38, unknown: 0 });
    expect(total.get(CONTRACT)?.assigned).toEqual({ known: 3, unknown: 0 });
    expect(part).toEqual({
      [CIVIL_SERVANT]: { assigned: 0, present: 0 },
      [EMPLOYEE_BUDGET]: { assigned: 12, present: 0 },
      [CONTRACT]: { assigned: 0, present: null },
    });
  });

  it('keeps an unknown number unknown on both sides', () => {
    const { total } = split({ [CIVIL_SERVANT]: { assigned: 9, present: null } }, {});
    expect(total.get(CIVIL_SERVANT)?.assigned).toEqual({ known: 9, unknown: 0 });
    expect(total.get(CIVIL_SERVANT)?.present).toEqual({ known: 0, unknown: 2 });
    expect(total.get(EMPLOYEE_BUDGET)?.assigned).toEqual({ known: 0, unknown: 2 });
  });
});
