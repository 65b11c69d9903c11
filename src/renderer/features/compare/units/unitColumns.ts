import { unitChangeText, unitGroupText } from '../../../../core/comparison/unitCellText';
import {
  type FigureColumn,
  figureOf,
  isNumberFigure,
  type UnitFigure,
} from '../../../../core/comparison/unitFigures';
import type { ComparedUnit } from '../../../../core/comparison/unitRows';
import type { PostSum } from '../../../../core/figures/rollUp';
import type { Locale } from '../../../../core/messages/translate';

/** A column of the grid: a figure of one of the snapshots. */
export interface GridColumn {
  readonly at: number;
  readonly figure: UnitFigure;
  readonly width: number;
}

const WIDTHS: Readonly<Record<UnitFigure, number>> = {
  assigned: 136,
  present: 136,
  withBelow: 136,
  leaders: 110,
  group: 114,
  change: 230,
};

/** The columns of the grid, snapshot by snapshot; the reference has no changes from itself. */
export const gridColumns = (
  count: number,
  reference: number,
  figures: readonly UnitFigure[],
): readonly GridColumn[] =>
  Array.from({ length: count }, (_, at) =>
    figures
      .filter((figure) => figure !== 'change' || at !== reference)
      .map((figure) => ({ at, figure, width: WIDTHS[figure] })),
  ).flat();

/** What is in view, for reading cells. */
export interface UnitsSource {
  readonly columns: readonly FigureColumn[];
  readonly reference: number;
  readonly nameOf: (key: string) => string;
  readonly locale: Locale;
}

/** A cell: a sum with its difference from the reference, or a text. */
export type UnitCellValue =
  | { readonly kind: 'sum'; readonly sum: PostSum | null; readonly from: PostSum | null }
  | { readonly kind: 'text'; readonly text: string }
  /** The number stands on another line; the text says on which. */
  | { readonly kind: 'elsewhere'; readonly text: string };

const NONE: PostSum = { known: 0, unknown: 0 };

/** What stands on a line in a column. */
export function unitCellValue(
  unit: ComparedUnit,
  { at, figure }: GridColumn,
  { columns, reference, nameOf, locale }: UnitsSource,
): UnitCellValue {
  const column = columns[at];
  const base = columns[reference];
  const cell = unit.cells[at];
  if (column === undefined || base === undefined || cell === undefined)
    return { kind: 'text', text: '' };
  if (figure === 'change')
    return { kind: 'text', text: unitChangeText(unit, at, column, nameOf, locale) };
  if (figure === 'group') return { kind: 'text', text: unitGroupText(unit, at, column, locale) };
  if (!isNumberFigure(figure)) return { kind: 'text', text: '' };
  if (cell.kind === 'elsewhere')
    return { kind: 'elsewhere', text: unitChangeText(unit, at, column, nameOf, locale) };
  const sum = figureOf(column, cell.unitIds, figure);
  if (at === reference) return { kind: 'sum', sum, from: null };
  const from = figureOf(base, cell.fromIds, figure);
  if (sum === null && from === null) return { kind: 'sum', sum, from };
  // A unit that ended takes its posts out, one that is new brings its own in.
  return { kind: 'sum', sum, from: from ?? NONE };
}
