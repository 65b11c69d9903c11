import { arrangeColumns, type ColumnLayout } from './columns/columnLayout';
import { type OfferInput, offeredColumns } from './columns/offeredColumns';
import type { TableColumn } from './tableColumn';

/** What the columns depend on. */
export interface ColumnsInput extends OfferInput {
  /** What the user chose to see, how wide and in which order. */
  readonly layout: ColumnLayout;
  /** Room for the whole table; names take what the figures leave. */
  readonly room: number;
}

/** Least and most width that the column of names takes by itself. */
const NAME_WIDTH = [270, 620] as const;
/** A wide table gives names this part of it at least, up to what most names need in one line. */
const [NAME_SHARE, NAME_NEED] = [0.3, 380] as const;

/** The columns in view: at first those for what a list carries, else as the user arranged them. */
export function tableColumns(input: ColumnsInput): readonly TableColumn[] {
  const columns = arrangeColumns(offeredColumns(input), input.layout);
  if (input.layout.widths.name !== undefined) return columns;
  const used = columns.reduce((sum, { width }) => sum + width, 0);
  const [narrow, most] = NAME_WIDTH;
  const least = Math.max(narrow, Math.min(NAME_NEED, Math.floor(input.room * NAME_SHARE)));
  const width = Math.max(least, Math.min(most, Math.floor(narrow + input.room - used)));
  return columns.map((column) => (column.id === 'name' ? { ...column, width } : column));
}
