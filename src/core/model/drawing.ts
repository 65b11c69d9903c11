import type { UnitId } from './ids';

/**
 * How a chart grows: leaves stacked in columns under their parent as official charts draw them,
 * every unit beside its siblings from the top down, or the same from left to right.
 */
export const LAYOUT_STYLES = ['compact', 'topDown', 'leftRight'] as const;
export type LayoutStyle = (typeof LAYOUT_STYLES)[number];

/** How one unit is drawn where that was chosen; the same in every list and scenario it is in. */
export interface UnitDrawing {
  /** The unit's. */
  readonly id: UnitId;
  /** The style of the branch below it; null: that of the branch it is in. */
  readonly branchStyle: LayoutStyle | null;
  /** Whether it stands beside the line, as staff units do; null: as its kind says. */
  readonly isBeside: boolean | null;
}
