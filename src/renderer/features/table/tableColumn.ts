import type { PostMeasure } from '../../../core/model/headcount';
import type { CategoryId } from '../../../core/model/ids';

/** Contents of which there is one column each. */
export type SingleKind =
  | 'number'
  | 'name'
  | 'code'
  | 'shortName'
  | 'unitKind'
  | 'level'
  | 'sector'
  | 'legalStatus'
  | 'head'
  | 'deputies'
  | 'group'
  | 'findings'
  | 'vacant'
  | 'notes';

/** What of a category's posts a column shows: with all that is below, of the unit alone, before, the change. */
export type PostsKind = 'posts' | 'ownPosts' | 'postsBefore' | 'postsChange';

/** The same of all categories that count as biên chế. */
export type PayrollKind = 'payroll' | 'payrollBefore' | 'difference';

/** What a column shows. */
export type ColumnContent =
  | { readonly kind: SingleKind }
  | { readonly kind: PostsKind; readonly categoryId: CategoryId; readonly measure: PostMeasure }
  | { readonly kind: PayrollKind; readonly measure: PostMeasure };

/** One column of the table. */
export interface TableColumn {
  readonly id: string;
  readonly content: ColumnContent;
  /** Heading of the upper row, shared with neighbours of the same text; null: one tall heading. */
  readonly group: string | null;
  readonly label: string;
  readonly width: number;
  readonly isNumeric: boolean;
}

/** Columns that stay in place while the others scroll: number and name, always the first two. */
export const FROZEN_COLUMNS = 2;
