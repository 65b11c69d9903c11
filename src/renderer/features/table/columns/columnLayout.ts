import type { TableColumn } from '../tableColumn';
import type { OfferedColumn } from './offeredColumns';

/**
 * How the user arranged the columns. Only what was decided is held, so that columns nobody touched
 * go on to follow what each list carries.
 */
export interface ColumnLayout {
  /** Columns that were switched on or off by hand. */
  readonly shown: Readonly<Record<string, boolean>>;
  /** Ids in the chosen order; columns that are not in it keep to the neighbour before them. */
  readonly order: readonly string[];
  /** Widths in pixels that were set by hand. */
  readonly widths: Readonly<Record<string, number>>;
}

/** Nothing decided: as at first. */
export const FIRST_LAYOUT: ColumnLayout = { shown: {}, order: [], widths: {} };

/** Columns that can neither be hidden nor moved. */
export const FIXED_COLUMNS: ReadonlySet<string> = new Set(['number', 'name']);

/** Narrower, a heading's button has no room; wider, nothing else has. */
export const [LEAST_WIDTH, MOST_WIDTH] = [44, 900] as const;

/** Whether a column is in view. */
export const isShown = (column: OfferedColumn, layout: ColumnLayout): boolean =>
  FIXED_COLUMNS.has(column.id) || (layout.shown[column.id] ?? column.isShownAtFirst);

/** All columns in the chosen order. */
export function inChosenOrder(
  offered: readonly OfferedColumn[],
  { order }: ColumnLayout,
): readonly OfferedColumn[] {
  const chosen = new Set(order);
  const byId = new Map(offered.map((column) => [column.id, column]));
  const followers = new Map<string | null, OfferedColumn[]>();
  let before: string | null = null;
  for (const column of offered) {
    if (FIXED_COLUMNS.has(column.id) || chosen.has(column.id)) before = column.id;
    else followers.set(before, [...(followers.get(before) ?? []), column]);
  }
  const firstOnes = [...FIXED_COLUMNS].filter((id) => byId.has(id));
  const ids = [...firstOnes, ...order.filter((id) => byId.has(id) && !FIXED_COLUMNS.has(id))];
  return [...new Set(ids)].flatMap((id) => [
    byId.get(id) as OfferedColumn,
    ...(followers.get(id) ?? []),
  ]);
}

/** The columns in view, in the chosen order and widths. */
export const arrangeColumns = (
  offered: readonly OfferedColumn[],
  layout: ColumnLayout,
): readonly TableColumn[] =>
  inChosenOrder(offered, layout)
    .filter((column) => isShown(column, layout))
    .map((column) => {
      const width = layout.widths[column.id];
      return width === undefined ? column : { ...column, width };
    });

/** Moves a column in front of another, or to the end (null). */
export function moveColumn(
  offered: readonly OfferedColumn[],
  layout: ColumnLayout,
  id: string,
  beforeId: string | null,
): ColumnLayout {
  if (FIXED_COLUMNS.has(id) || id === beforeId) return layout;
  const order = inChosenOrder(offered, layout)
    .map((column) => column.id)
    .filter((one) => one !== id && !FIXED_COLUMNS.has(one));
  const found = beforeId === null ? -1 : order.indexOf(beforeId);
  const isFirst = beforeId !== null && FIXED_COLUMNS.has(beforeId);
  const at = isFirst ? 0 : found < 0 ? order.length : found;
  return { ...layout, order: [...order.slice(0, at), id, ...order.slice(at)] };
}

/** Moves a column by one place among those in view. */
export function stepColumn(
  offered: readonly OfferedColumn[],
  layout: ColumnLayout,
  id: string,
  step: -1 | 1,
): ColumnLayout {
  const shown = arrangeColumns(offered, layout).filter((column) => !FIXED_COLUMNS.has(column.id));
  const at = shown.findIndex((column) => column.id === id);
  const next = at + step;
  if (at < 0 || next < 0 || next >= shown.length) return layout;
  return moveColumn(offered, layout, id, shown[step < 0 ? next : next + 1]?.id ?? null);
}

/** Shows or hides a column. */
export const showColumn = (layout: ColumnLayout, id: string, isOn: boolean): ColumnLayout =>
  FIXED_COLUMNS.has(id) ? layout : { ...layout, shown: { ...layout.shown, [id]: isOn } };

/** Sets the width of a column within what can be used. */
export const widenColumn = (layout: ColumnLayout, id: string, width: number): ColumnLayout => ({
  ...layout,
  widths: {
    ...layout.widths,
    [id]: Math.round(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width))),
  },
});
