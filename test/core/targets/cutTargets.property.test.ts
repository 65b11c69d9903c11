import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { compareFractions, fraction } from '../../../src/core/model/fraction';
import { type Plan, tableOf, unitsKey } from '../../../src/core/model/plan';
import type { HeadcountTarget, UnitCountTarget } from '../../../src/core/model/target';
import { evaluateTarget } from '../../../src/core/targets/evaluateTarget';
import { arbitraryForest } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, sid, type UnitSketch, withSnapshot } from '../../builders/aPlan';

const CATEGORIES = [CIVIL_SERVANT, EMPLOYEE_BUDGET];

const lists = (then: readonly UnitSketch[], now: readonly UnitSketch[]): Plan =>
  withSnapshot(withSnapshot(emptyPlan(), 'then', '2015-12-31', then), 'now', '2022-12-31', now);

/** Known posts and the number of missing ones, unit by unit, without any tree. */
function naivePosts(plan: Plan, id: string): { known: number; missing: number } {
  let known = 0;
  let missing = 0;
  for (const unit of tableOf(plan, unitsKey(sid(id))).values())
    for (const category of CATEGORIES) {
      const posts = unit.headcount[category]?.assigned ?? null;
      if (posts === null) missing += 1;
      else known += posts;
    }
  return { known, missing };
}

describe('cuts', () => {
  it('of posts equal plain sums over the two lists, with bounds only where nothing is missing', () => {
    fc.assert(
      fc.property(
        arbitraryForest('t'),
        arbitraryForest('n'),
        fc.integer({ min: 0, max: 100 }),
        (then, now, percent) => {
          const plan = lists(then, now);
          const built = tableOf(plan, 'targets').get('budgetPosts2025') as HeadcountTarget;
          const value = { numerator: percent, denominator: 100 };
          const target: HeadcountTarget = { ...built, categoryIds: CATEGORIES, value };
          const reading = evaluateTarget(plan, target, sid('now')).end.decisive;
          const a = naivePosts(plan, 'then');
          const b = naivePosts(plan, 'now');
          if (a.known === 0) {
            expect([reading.least, reading.most, reading.verdict]).toEqual([
              null,
              null,
              'undetermined',
            ]);
            return;
          }
          const share = fraction(a.known - b.known, a.known);
          expect(reading.least).toEqual(b.missing === 0 ? share : null);
          expect(reading.most).toEqual(a.missing === 0 ? share : { numerator: 1, denominator: 1 });
          if (a.missing + b.missing > 0) return;
          const isMet = (a.known - b.known) * 100 >= percent * a.known;
          expect(reading.verdict).toBe(isMet ? 'met' : 'notMet');
          expect(reading.shortfallMost).toBe(
            Math.max(0, Math.ceil((percent * a.known - (a.known - b.known) * 100) / 100)),
          );
        },
      ),
      runs(200),
    );
  });

  it('of units equal a plain count of public service units', () => {
    fc.assert(
      fc.property(arbitraryForest('t'), arbitraryForest('n'), (then, now) => {
        const plan = lists(then, now);
        const target = tableOf(plan, 'targets').get('fewerPsus2025') as UnitCountTarget;
        const count = (id: string): number =>
          [...tableOf(plan, unitsKey(sid(id))).values()].filter(
            (unit) => unit.kind === 'psu' && unit.legalStatus === 'own',
          ).length;
        const reading = evaluateTarget(plan, target, sid('now')).end.decisive;
        const [before, after] = [count('then'), count('now')];
        expect(reading.denominator).toBe(before);
        if (before > 0 && reading.least !== null)
          expect(compareFractions(reading.least, fraction(before - after, before))).toBe(0);
      }),
      runs(100),
    );
  });
});
