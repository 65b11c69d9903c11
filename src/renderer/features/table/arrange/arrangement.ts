import type { UnitId } from '../../../../core/model/ids';
import { type Structure, walk } from '../../../../core/model/structure';
import type { TableColumn } from '../tableColumn';
import type { TableSource } from '../tableSource';
import { type ColumnFilter, filterTest } from './columnFilter';
import { rankUnits, type SortDirection, type UnitRanks } from './sortUnits';

/** How the rows are sorted and what of them is shown, as the user asked for it. */
export interface ArrangementChoices {
  readonly sort: { readonly columnId: string; readonly direction: SortDirection } | null;
  /** All units in one list, whatever is above them. */
  readonly isFlat: boolean;
  /** By id of the column, in the order in which they were set. */
  readonly filters: ReadonlyMap<string, ColumnFilter>;
}

/**
 * The choices with what they came to when they were applied. As in Excel, an edit moves and hides
 * no row: what was found stays until the choices are applied again, and units that came since are
 * in view, after the others.
 */
export interface Arrangement extends ArrangementChoices {
  readonly ranks: UnitRanks | null;
  /** Units that did not pass the filters; null without filters. */
  readonly misses: ReadonlySet<UnitId> | null;
}

/** The list as it is. */
export const UNARRANGED: Arrangement = {
  sort: null,
  isFlat: false,
  filters: new Map(),
  ranks: null,
  misses: null,
};

/** Whether rows stand otherwise than in the list. */
export const isArranged = ({ sort, isFlat, filters }: ArrangementChoices): boolean =>
  sort !== null || isFlat || filters.size > 0;

/** The units that pass all filters but that of one column. */
export function unitsPassing(
  source: TableSource,
  columns: readonly TableColumn[],
  filters: ReadonlyMap<string, ColumnFilter>,
  exceptId: string | null = null,
): (id: UnitId) => boolean {
  const tests = [...filters].flatMap(([id, filter]) => {
    const column = id === exceptId ? undefined : columns.find((one) => one.id === id);
    return column === undefined ? [] : [filterTest(source, column, filter)];
  });
  return (id) => {
    const unit = source.structure.units.get(id);
    return unit !== undefined && tests.every((test) => test(unit));
  };
}

/** Works out the rows for choices. Columns out of view count as well; one that is gone asks nothing. */
export function arrange(
  source: TableSource,
  columns: readonly TableColumn[],
  choices: ArrangementChoices,
): Arrangement {
  const { sort, isFlat, filters } = choices;
  const sorted = sort === null ? undefined : columns.find(({ id }) => id === sort.columnId);
  // All units of the list, not only those of the agency in view: that can change meanwhile.
  const all = source.structure.units;
  const ranks =
    sort === null || sorted === undefined
      ? null
      : rankUnits(source, all.values(), sorted, sort.direction);
  let misses: Set<UnitId> | null = null;
  if (filters.size > 0) {
    misses = new Set();
    const passes = unitsPassing(source, columns, filters);
    for (const { id } of all.values()) if (!passes(id)) misses.add(id);
  }
  return { sort, isFlat, filters, ranks, misses };
}

/** The units of the structure in view that the filters let through; all without filters. */
export function hitsIn(structure: Structure, { misses }: Arrangement): readonly UnitId[] {
  const hits: UnitId[] = [];
  for (const { unit } of walk(structure)) if (misses?.has(unit.id) !== true) hits.push(unit.id);
  return hits;
}
