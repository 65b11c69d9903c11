import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPLOYEE_BUDGET } from '../../../../src/core/model/builtInCategories';
import { postsOf } from '../../../../src/core/model/headcount';
import { type KnownAgency, knownAgencies, layouts, printLayout } from './messyLayout';
import { importSheet } from './sheetOf';

function read(draft: ReturnType<typeof importSheet>): readonly KnownAgency[] {
  const byId = new Map(draft.units.map((unit) => [unit.id, unit]));
  return draft.rootIds.map((id) => {
    const agency = byId.get(id);
    return {
      name: agency?.name ?? '',
      units: (agency?.childIds ?? []).map((child) => {
        const unit = byId.get(child);
        return {
          name: unit?.name ?? '',
          posts: (unit ? postsOf(unit.headcount, EMPLOYEE_BUDGET).assigned : null) ?? Number.NaN,
          group: unit?.autonomy?.group ?? 'unknown',
        };
      }),
    };
  });
}

describe('a list printed in one of the less usual layouts', () => {
  it('reads back as the agencies and units that it was printed from, its sums holding', () => {
    fc.assert(
      fc.property(knownAgencies, layouts, (agencies, layout) => {
        const draft = importSheet(printLayout(agencies, layout));
        expect(read(draft)).toEqual(agencies);
        expect(draft.parkedIds).toEqual([]);
        expect(draft.totals.filter(({ stated, computed }) => stated !== computed)).toEqual([]);
        expect(draft.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
