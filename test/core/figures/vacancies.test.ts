import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vacanciesOf, vacancyCategories, vacancySum } from '../../../src/core/figures/vacancies';
import {
  BUILT_IN_CATEGORIES,
  CIVIL_SERVANT,
  CONTRACT,
  EMPLOYEE_BUDGET,
} from '../../../src/core/model/builtInCategories';
import type { Structure } from '../../../src/core/model/structure';
import type { Unit } from '../../../src/core/model/unit';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryForest } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, sid, type UnitSketch, withSnapshot } from '../../builders/aPlan';

const COVERED = {
  assigned: [CIVIL_SERVANT, EMPLOYEE_BUDGET, CONTRACT],
  present: [CIVIL_SERVANT, EMPLOYEE_BUDGET, CONTRACT],
};
const structureFrom = (roots: readonly UnitSketch[]): Structure =>
  structureOf(withSnapshot(emptyPlan(), 'now', '2022-12-31', roots), sid('now'));

/** Vacancies of a unit with all below it, by plain recursion. */
function naive(structure: Structure, unit: Unit): { known: number; unknown: number } {
  let [known, unknown] = [0, 0];
  for (const id of [CIVIL_SERVANT, EMPLOYEE_BUDGET]) {
    const assigned = unit.headcount[id]?.assigned ?? null;
    const present = unit.headcount[id]?.present ?? null;
    if (assigned === null || present === null) unknown += 1;
    else known += assigned - present;
  }
  for (const child of structure.units.values())
    if (child.parentId === unit.id) {
      const below = naive(structure, child);
      known += below.known;
      unknown += below.unknown;
    }
  return { known, unknown };
}

describe('vacancies', () => {
  it('are what plain recursion gives, contracts left out', () => {
    fc.assert(
      fc.property(arbitraryForest(), (roots) => {
        const structure = structureFrom(roots);
        const vacancies = vacanciesOf(structure, BUILT_IN_CATEGORIES, COVERED);
        for (const unit of structure.units.values())
          expect(vacancies.get(unit.id)).toEqual(naive(structure, unit));
      }),
      runs(100),
    );
  });

  it('are not told of where a list has only one of the two numbers', () => {
    const onlyAssigned = { assigned: [CIVIL_SERVANT], present: [EMPLOYEE_BUDGET] };
    expect(vacancyCategories(BUILT_IN_CATEGORIES, onlyAssigned)).toEqual([]);
    const structure = structureFrom([{ id: 'a' }]);
    const vacancies = vacanciesOf(structure, BUILT_IN_CATEGORIES, onlyAssigned);
    expect(vacancySum(vacancies, structure.rootIds)).toBeNull();
  });

  it('are negative where more are present than assigned', () => {
    const structure = structureFrom([
      {
        id: 'a',
        headcount: {
          [CIVIL_SERVANT]: { assigned: 5, present: 7 },
          [EMPLOYEE_BUDGET]: { assigned: 0, present: 0 },
        },
      },
    ]);
    const vacancies = vacanciesOf(structure, BUILT_IN_CATEGORIES, COVERED);
    expect(vacancySum(vacancies, structure.rootIds)).toEqual({ known: -2, unknown: 0 });
  });
});
