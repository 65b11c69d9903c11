/**
 * How a chart grows: leaves stacked in columns under their parent as official charts draw them,
 * every unit beside its siblings from the top down, or the same from left to right.
 */
export const LAYOUT_STYLES = ['compact', 'topDown', 'leftRight'] as const;
export type LayoutStyle = (typeof LAYOUT_STYLES)[number];

/** Distances in chart units. */
export interface LayoutGaps {
  /** Between neighbours across the growth. */
  readonly sibling: number;
  /** Between a parent and its children. */
  readonly level: number;
  /** Between cards stacked in a column. */
  readonly stack: number;
  /** Room for the line at the left of a column. */
  readonly indent: number;
  /** Between the trees of two agencies. */
  readonly tree: number;
}

export const DEFAULT_GAPS: LayoutGaps = { sibling: 20, level: 44, stack: 12, indent: 28, tree: 72 };

/** Under an agency so many leaves stand in a row, above that in columns. */
const LEAVES_IN_ROW = 6;
/** Below an agency's first level so many leaves stand in one column, above that in several. */
const LEAVES_IN_COLUMN = 8;
/** Width of a block of stacked leaves to its height. */
const BLOCK_ASPECT = 1.5;

/** In how many columns a run of leaves is stacked; as many columns as leaves make a plain row. */
export function columnsFor(leaves: number, isUnderAgency: boolean, cardAspect: number): number {
  if (leaves <= 1) return leaves;
  if (isUnderAgency && leaves <= LEAVES_IN_ROW) return leaves;
  if (!isUnderAgency && leaves <= LEAVES_IN_COLUMN) return 1;
  const columns = Math.round(Math.sqrt((leaves * BLOCK_ASPECT) / cardAspect));
  return Math.max(2, Math.min(columns, leaves));
}
