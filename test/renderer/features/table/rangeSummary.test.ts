import { describe, expect, it } from 'vitest';
import { rollUp } from '../../../../src/core/figures/rollUp';
import { BUILT_IN_CATEGORIES, CIVIL_SERVANT } from '../../../../src/core/model/builtInCategories';
import { FIRST_LAYOUT } from '../../../../src/renderer/features/table/columns/columnLayout';
import { summarizeRange } from '../../../../src/renderer/features/table/rangeSummary';
import { tableColumns } from '../../../../src/renderer/features/table/tableColumns';
import { tableRows } from '../../../../src/renderer/features/table/tableRows';
import { structureOf } from '../../../builders/aStructure';

const COVERAGE = { assigned: [CIVIL_SERVANT], present: [] };

/** An agency with 3 posts of its own over two divisions. */
function summaryOf(numbers: readonly (number | null)[], top: number, bottom: number, id: string) {
  const structure = structureOf([-1, 0, 0], (i) => ({
    headcount: { [CIVIL_SERVANT]: { assigned: numbers[i] ?? null, present: null } },
    leadership: { head: 1, deputies: null },
  }));
  const columns = tableColumns({
    locale: 'vi',
    categories: BUILT_IN_CATEGORIES,
    coverage: COVERAGE,
    hasComparison: false,
    layout: FIRST_LAYOUT,
    room: 0,
  });
  const column = columns.findIndex((candidate) => candidate.id === id);
  const source = {
    locale: 'vi',
    structure,
    totals: rollUp(structure, COVERAGE),
    categories: BUILT_IN_CATEGORIES,
    coverage: COVERAGE,
    before: null,
    findingsOf: () => 0,
    groupOf: undefined,
  } as const;
  const rows = tableRows(structure, new Set());
  return summarizeRange(source, rows, columns, { top, bottom, left: column, right: column });
}
const POSTS = `posts:${CIVIL_SERVANT}:assigned`;

describe('summarizeRange', () => {
  it('adds units beside each other', () => {
    expect(summaryOf([3, 7, 5], 1, 2, POSTS)).toMatchObject({
      rows: 2,
      sum: { known: 12, unknown: 0 },
      count: 2,
      average: 6,
      held: 0,
    });
  });

  it('counts no post twice when a unit and those below it are selected', () => {
    expect(summaryOf([3, 7, 5], 0, 2, POSTS)).toMatchObject({
      sum: { known: 15 },
      count: 1,
      held: 2,
    });
  });

  it('keeps unknown numbers apart from the sum and the average', () => {
    expect(summaryOf([3, 7, null], 1, 2, POSTS)).toMatchObject({
      sum: { known: 7, unknown: 1 },
      count: 1,
      unknown: 1,
      average: 7,
    });
    expect(summaryOf([3, null, null], 1, 2, POSTS)).toMatchObject({ count: 0, average: null });
  });

  it('adds leaders of every unit, for they are each unit’s own', () => {
    expect(summaryOf([1, 1, 1], 0, 2, 'head')).toMatchObject({ sum: { known: 3 }, held: 0 });
    expect(summaryOf([1, 1, 1], 0, 2, 'deputies')).toMatchObject({ unknown: 3, average: null });
  });

  it('adds no names', () => {
    expect(summaryOf([1, 1, 1], 0, 2, 'name')).toMatchObject({ count: 0, unknown: 0 });
  });
});
