import type { TableRow } from './tableRows';

/** A row with its place among the others; rows are named by their index in the list. */
export interface PlacedRow extends TableRow {
  /** The unit above; null: on top. */
  readonly parent: number | null;
  /** The nearest row above that it stands under, heading or unit. */
  readonly container: number | null;
  readonly isParked: boolean;
}
