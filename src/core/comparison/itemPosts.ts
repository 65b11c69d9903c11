import { addSums, NOTHING, ownTotalOf, type PostSum, payrollSum } from '../figures/rollUp';
import type { Category, PostMeasure } from '../model/headcount';
import type { UnitId } from '../model/ids';
import type { Coverage } from '../model/snapshot';
import { type Structure, unitIn } from '../model/structure';

/** The biên chế, assigned unless told otherwise, of these units themselves, without what is below them. */
export function ownPayroll(
  structure: Structure,
  ids: readonly UnitId[],
  categories: readonly Category[],
  coverage: Coverage,
  measure: PostMeasure = 'assigned',
): PostSum {
  let sum = NOTHING;
  for (const id of ids)
    sum = addSums(
      sum,
      payrollSum(ownTotalOf(unitIn(structure, id), coverage), categories, measure),
    );
  return sum;
}
