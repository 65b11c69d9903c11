import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure, walk } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import { keyOf } from '../../../core/text/keyOf';

/** One of the two lists: the earlier one stands left. */
export type Side = 'before' | 'after';
export const otherSide = (side: Side): Side => (side === 'before' ? 'after' : 'before');

/** A unit as a row of its column. */
export interface LinkRow {
  readonly unit: Unit;
  readonly depth: number;
  /** The agency that the unit is part of; null: it is one itself. */
  readonly agency: string | null;
  /** What the filter looks in. */
  readonly key: string;
  /** Shown only because something below it is. */
  readonly isContext: boolean;
}

/** All units of a list as rows, in list order. */
export function rowsOf(structure: Structure): readonly LinkRow[] {
  let agency = '';
  return [...walk(structure)].map(({ unit, depth }) => {
    if (depth === 0) agency = unit.name;
    const key = keyOf(unit.name);
    return { unit, depth, agency: depth === 0 ? null : agency, key, isContext: false };
  });
}

/** What a column is limited to. */
export interface RowFilter {
  readonly text: string;
  readonly isOpenOnly: boolean;
}

/** Rows that pass a filter, under the units that they belong to. */
export function filterRows(
  rows: readonly LinkRow[],
  { text, isOpenOnly }: RowFilter,
  isOpen: (id: UnitId) => boolean,
): readonly LinkRow[] {
  const wanted = keyOf(text);
  if (wanted === '' && !isOpenOnly) return rows;
  const shown: LinkRow[] = [];
  const above: (LinkRow & { isShown: boolean })[] = [];
  for (const row of rows) {
    while (above.length > row.depth) above.pop();
    const passes = row.key.includes(wanted) && (!isOpenOnly || isOpen(row.unit.id));
    if (passes) {
      for (const parent of above) {
        if (parent.isShown) continue;
        parent.isShown = true;
        shown.push({ ...parent, isContext: true });
      }
      shown.push(row);
    }
    above.push({ ...row, isShown: passes });
  }
  return shown;
}

/** Where each unit's row stands. */
export const indexOfRows = (rows: readonly LinkRow[]): ReadonlyMap<UnitId, number> =>
  new Map(rows.map((row, i) => [row.unit.id, i]));

/** A unit with its way up: tells namesakes apart. */
export function unitPath(structure: Structure, id: UnitId): string {
  const unit = structure.units.get(id);
  if (unit === undefined) return '';
  return [unit, ...ancestorsIn(structure, id)].map((one) => one.name).join(' ‹ ');
}
