import type { Category, PostMeasure } from '../model/headcount';
import type { UnitId } from '../model/ids';
import { type PostSum, payrollSum, type RollUp } from './rollUp';

/** Which of the two numbers cards show for these totals: posts filled where none are assigned. */
export function measureFor(totals: RollUp, categories: readonly Category[]): PostMeasure {
  let hasPresent = false;
  for (const total of totals.values()) {
    if (payrollSum(total, categories, 'assigned').known > 0) return 'assigned';
    hasPresent ||= payrollSum(total, categories, 'present').known > 0;
  }
  return hasPresent ? 'present' : 'assigned';
}

/** Payroll posts of a unit with all below it; null when its list says nothing of them. */
export function payrollOf(
  totals: RollUp,
  id: UnitId,
  categories: readonly Category[],
  measure: PostMeasure,
): PostSum | null {
  const total = totals.get(id);
  if (total === undefined) return null;
  const isSaid = categories.some(
    (category) => category.countsInPayroll && total.posts.has(category.id),
  );
  return isSaid ? payrollSum(total, categories, measure) : null;
}
