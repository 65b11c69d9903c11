import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../../src/core/model/builtInCategories';
import { postsOf } from '../../../../src/core/model/headcount';
import { type Known, knownTrees, messes, printMessy } from './messySheet';
import { importSheet } from './sheetOf';

function read(draft: ReturnType<typeof importSheet>): readonly Known[] {
  const byId = new Map(draft.units.map((unit) => [unit.id, unit]));
  const known = (id: (typeof draft.rootIds)[number]): Known => {
    const unit = byId.get(id);
    if (unit === undefined) throw new Error('no unit');
    const own = (category: typeof CIVIL_SERVANT): number =>
      postsOf(unit.headcount, category).assigned ?? Number.NaN;
    return {
      name: unit.name,
      posts: [own(CIVIL_SERVANT), own(EMPLOYEE_BUDGET)],
      children: unit.childIds.map(known),
    };
  };
  return draft.rootIds.map(known);
}

describe('a messy sheet printed from known units', () => {
  it('reads back as those units with their posts', () => {
    fc.assert(
      fc.property(knownTrees, messes, (units, mess) => {
        const draft = importSheet(printMessy(units, mess));
        expect(read(draft)).toEqual(units);
        expect(draft.parkedIds).toEqual([]);
        expect(draft.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
