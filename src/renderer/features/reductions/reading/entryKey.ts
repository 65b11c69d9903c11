import type { ReductionFields } from '../../../../core/reductions/editReductions';

/** What tells a line of the register from others: one that says all the same is taken for the same. */
export const entryKey = (fields: ReductionFields): string => {
  const { unitId, categoryId, year, posts, state, form, decisionNumber, decisionDate } = fields;
  return [unitId, categoryId, year, posts, state, form, decisionNumber, decisionDate].join('|');
};
