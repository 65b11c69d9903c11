import type { TableViewProps } from './tableProps';

/** What the cells are filled from. */
export type TableSource = Pick<
  TableViewProps,
  | 'locale'
  | 'structure'
  | 'totals'
  | 'categories'
  | 'coverage'
  | 'before'
  | 'findingsOf'
  | 'groupOf'
>;
