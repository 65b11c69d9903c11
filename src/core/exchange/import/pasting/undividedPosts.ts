import { categoriesIn, type Headcount, type PostMeasure, postsOf } from '../../../model/headcount';
import type { CategoryId } from '../../../model/ids';

/** One number of the table for all posts of a unit. */
export interface Undivided {
  readonly measures: readonly PostMeasure[];
  /** The categories that such a number is the total of. */
  readonly payroll: ReadonlySet<CategoryId>;
}

/** The known posts of all categories together; null: none is known. */
export function payrollOf(
  headcount: Headcount,
  measure: PostMeasure,
  { payroll }: Undivided,
): number | null {
  let total: number | null = null;
  for (const category of categoriesIn(headcount)) {
    const value = postsOf(headcount, category)[measure];
    if (payroll.has(category) && value !== null) total = (total ?? 0) + value;
  }
  return total;
}

/** Whether posts of several categories are there: a number for all is of none of them. */
export const isOfSeveral = (
  headcount: Headcount,
  measure: PostMeasure,
  { payroll }: Undivided,
): boolean =>
  categoriesIn(headcount).filter(
    (category) => payroll.has(category) && (postsOf(headcount, category)[measure] ?? 0) > 0,
  ).length > 1;

/** Posts of a row without the numbers that only say the total that is there already. */
export function withoutKnownTotal(
  then: Headcount,
  now: Headcount,
  undivided: Undivided,
): Headcount {
  const known = undivided.measures.filter(
    (measure) => payrollOf(then, measure, undivided) === payrollOf(now, measure, undivided),
  );
  if (known.length === 0) return now;
  const entries = categoriesIn(now).map((category) => {
    const { assigned, present } = postsOf(now, category);
    return [
      category,
      {
        assigned: known.includes('assigned') ? null : assigned,
        present: known.includes('present') ? null : present,
      },
    ] as const;
  });
  return Object.fromEntries(entries) as Headcount;
}
