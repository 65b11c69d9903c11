import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownTotalOf, rollUp, sumOf, updateRollUp } from '../../../src/core/figures/rollUp';
import { addTotals, planTotal, totalsOf } from '../../../src/core/figures/totals';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import type { UnitId } from '../../../src/core/model/ids';
import { coverageOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { tryCommand } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';
import { naiveSum } from '../../builders/naiveOracle';

const NOW = sid('now');
const posts = (assigned: number | null) => ({ [CIVIL_SERVANT]: { assigned, present: null } });

describe('rollUp', () => {
  it('gives every unit its own posts plus the totals of its children', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const structure = structureOf(plan, NOW);
        const totals = rollUp(structure, coverageOf(plan, NOW));
        for (const unit of structure.units.values())
          for (const category of [CIVIL_SERVANT, EMPLOYEE_BUDGET])
            for (const measure of ['assigned', 'present'] as const) {
              const total = totals.get(unit.id);
              expect(total && sumOf(total, category, measure).known).toBe(
                naiveSum(structure, unit.id, category, measure),
              );
            }
      }),
      runs(100),
    );
  });

  it('is what each unit has of its own, without what is below it, taken together', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const structure = structureOf(plan, NOW);
        const coverage = coverageOf(plan, NOW);
        const own = [...structure.units.values()].map((unit) => ownTotalOf(unit, coverage));
        const all = planTotal(structure, rollUp(structure, coverage)).all;
        const sum = addTotals(own);
        expect(sum.units).toBe(all.units);
        expect([...sum.posts].sort()).toEqual([...all.posts].sort());
      }),
      runs(100),
    );
  });

  it('updated along the paths to the root equals a count from scratch', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(10), (base, draws) => {
        let plan = withScenario(base, 'next', 'now');
        const coverage = coverageOf(plan, sid('next'));
        let structure = structureOf(plan, sid('next'));
        let totals = rollUp(structure, coverage);
        for (const [i, draw] of draws.entries()) {
          const command = commandFrom(draw, structure, `n${i}`);
          if (command === null) return;
          plan = tryCommand(plan, sid('next'), command).plan;
          const next = structureOf(plan, sid('next'));
          const changed = next.units.idsChangedSince(structure.units) as ReadonlySet<UnitId>;
          totals = updateRollUp(totals, structure, next, changed, coverage);
          structure = next;
          expect(totals).toEqual(rollUp(structure, coverage));
          expect(totalsOf(structure, coverage)).toEqual(totals);
        }
      }),
      runs(60),
    );
  });

  it('says how many units a total lacks, and never takes unknown for zero', () => {
    const plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
      { id: 'a', headcount: posts(0), children: [{ id: 'b', headcount: posts(5) }, { id: 'c' }] },
    ]);
    const structure = structureOf(plan, NOW);
    const total = rollUp(structure, { assigned: [CIVIL_SERVANT], present: [] }).get('a' as UnitId);
    expect(total && sumOf(total, CIVIL_SERVANT, 'assigned')).toEqual({ known: 5, unknown: 1 });
  });

  it('counts parked units in the plan on a line of their own', () => {
    const plan = withSnapshot(
      emptyPlan(),
      'now',
      '2022-12-31',
      [
        { id: 'a', headcount: posts(7) },
        { id: 'p', headcount: posts(3) },
      ],
      { parkedIds: ['p' as UnitId] },
    );
    const structure = structureOf(plan, NOW);
    const { placed, parked, all } = planTotal(
      structure,
      totalsOf(structure, coverageOf(plan, NOW)),
    );
    expect(sumOf(placed, CIVIL_SERVANT, 'assigned').known).toBe(7);
    expect(sumOf(parked, CIVIL_SERVANT, 'assigned').known).toBe(3);
    expect(sumOf(all, CIVIL_SERVANT, 'assigned').known).toBe(10);
  });
});
