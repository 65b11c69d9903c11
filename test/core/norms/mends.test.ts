import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../../src/core/figures/totals';
import { builtInRulePacks } from '../../../src/core/files/builtInRulePacks';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import { inOrder, tableOf } from '../../../src/core/model/plan';
import { unitIn } from '../../../src/core/model/structure';
import { evaluateNorms } from '../../../src/core/norms/evaluateNorms';
import { proposedMends } from '../../../src/core/norms/mends';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { coverageOf, structureOf } from '../../../src/core/scenarios/structures';
import { sid, type UnitSketch, withSnapshot } from '../../builders/aPlan';

const division = (id: string, posts: number, deputies = 1): UnitSketch => ({
  id,
  kind: 'division',
  headcount: { [CIVIL_SERVANT]: { assigned: posts, present: null } },
  leadership: { head: 1, deputies },
});

/** What is proposed for the findings of unit `p` in a sở with these other units. */
function mendsOf(p: UnitSketch, others: readonly UnitSketch[]) {
  const start = startPlan(
    { documentId: 'doc', name: 'x', locality: 'x', localityClass: 'special' },
    builtInRulePacks(),
  );
  const plan = withSnapshot(start, 'now', '2022-12-31', [
    { id: 'so', kind: 'department', children: [p, ...others] },
  ]);
  const structure = structureOf(plan, sid('now'));
  const grounds = {
    structure,
    totals: totalsOf(structure, coverageOf(plan, sid('now'))),
    categories: inOrder(tableOf(plan, 'categories')),
  };
  return evaluateNorms(plan, sid('now'))
    .filter((finding) => finding.unitId === 'p')
    .flatMap((finding) => proposedMends(grounds, unitIn(structure, unitId('p')), finding));
}

describe('mends', () => {
  it('of too small a phòng: the smallest one beside it, and posts from the one with most', () => {
    expect(
      mendsOf(division('p', 5), [division('a', 9), division('b', 8), division('c', 14)]),
    ).toEqual([
      { kind: 'mergeInto', unitId: 'b' },
      { kind: 'takePosts', fromUnitId: 'c', categoryId: CIVIL_SERVANT, posts: 2 },
    ]);
  });

  it('take nothing from units that have no more than is lacking, or are of another kind', () => {
    const office = { ...division('v', 30), kind: 'office' as const };
    expect(mendsOf(division('p', 3), [division('a', 4), office])).toEqual([
      { kind: 'mergeInto', unitId: 'a' },
    ]);
    expect(mendsOf(division('p', 3), [office])).toEqual([]);
  });

  it('of too many deputies: as many as the norm allows', () => {
    expect(mendsOf(division('p', 9, 3), [])).toEqual([{ kind: 'setDeputies', deputies: 1 }]);
  });
});
