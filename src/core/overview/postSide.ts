import { ownTotalOf, type PostSum, payrollSum, type RollUp } from '../figures/rollUp';
import { totalsOf } from '../figures/totals';
import type { Category } from '../model/headcount';
import type { CategoryId, SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { Coverage } from '../model/snapshot';
import type { Structure } from '../model/structure';
import { coverageOf, structureOf } from '../scenarios/structures';

/** A state with its totals of assigned posts. */
export interface PostSide {
  readonly structure: Structure;
  readonly coverage: Coverage;
  readonly totals: RollUp;
  readonly categories: readonly Category[];
}

/** The state of a snapshot with its totals. */
export function postSide(plan: Plan, id: SnapshotId): PostSide {
  const structure = structureOf(plan, id);
  const coverage = coverageOf(plan, id);
  return {
    structure,
    coverage,
    totals: totalsOf(structure, coverage),
    categories: inOrder(tableOf(plan, 'categories')),
  };
}

/** Categories of biên chế that a list carries. */
const payrollIds = ({ categories, coverage }: PostSide): readonly CategoryId[] =>
  categories
    .filter(({ id, countsInPayroll }) => countsInPayroll && coverage.assigned.includes(id))
    .map(({ id }) => id);

/** Whether two lists carry the same categories of biên chế: only then their totals are comparable. */
export const isSamePayroll = (a: PostSide, b: PostSide): boolean =>
  payrollIds(a).join() === payrollIds(b).join();

/** Biên chế assigned of a unit with all below it, or of it alone; null where it is not told. */
export function payrollOf(side: PostSide | null, id: UnitId, isOwn = false): PostSum | null {
  const unit = side?.structure.units.get(id);
  const total = side?.totals.get(id);
  if (side == null || unit === undefined || total === undefined) return null;
  const sum = payrollSum(
    isOwn ? ownTotalOf(unit, side.coverage) : total,
    side.categories,
    'assigned',
  );
  return sum.known + sum.unknown === 0 && payrollIds(side).length === 0 ? null : sum;
}
