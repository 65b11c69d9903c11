import type { LayoutStyle } from '../model/drawing';
import type { UnitId } from '../model/ids';
import type { Unit } from '../model/unit';

/** What single units ask of the drawing. */
export interface BranchDrawing {
  /** The style of the branch below a unit; null: that of the branch it is in. */
  readonly styleOf: (id: UnitId) => LayoutStyle | null;
  /** The children of a unit that stand beside the line, between it and the row of the others. */
  readonly besideIn: (children: readonly Unit[]) => ReadonlySet<UnitId>;
}

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
