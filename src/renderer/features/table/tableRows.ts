import type { UnitId } from '../../../core/model/ids';
import { type Structure, unitIn } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import { romanNumeral } from '../../../core/text/romanNumeral';

/** One line of the table. */
export type TableRow =
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      /** 0 for agencies. */
      readonly depth: number;
      /** STT as lists write it: I, then 1, then 1.1. */
      readonly number: string;
      readonly isExpanded: boolean;
      readonly isAgency: boolean;
    }
  | { readonly kind: 'parked'; readonly count: number };

/** The lines that no collapsed unit hides, the units that are not placed yet under a line of their own. */
export function tableRows(structure: Structure, collapsed: ReadonlySet<UnitId>): TableRow[] {
  const rows: TableRow[] = [];
  addRows(rows, structure, structure.rootIds, collapsed, true);
  if (structure.parkedIds.length > 0) {
    rows.push({ kind: 'parked', count: structure.parkedIds.length });
    addRows(rows, structure, structure.parkedIds, collapsed, false);
  }
  return rows;
}

function addRows(
  rows: TableRow[],
  structure: Structure,
  ids: readonly UnitId[],
  collapsed: ReadonlySet<UnitId>,
  isPlaced: boolean,
): void {
  const stack = ids.map((id, i) => ({ id, depth: 0, number: ownNumber(i, isPlaced) })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { id, depth, number } = next;
    const unit = unitIn(structure, id);
    const isExpanded = unit.childIds.length > 0 && !collapsed.has(id);
    rows.push({ kind: 'unit', unit, depth, number, isExpanded, isAgency: isPlaced && depth === 0 });
    if (!isExpanded) continue;
    for (let i = unit.childIds.length - 1; i >= 0; i -= 1) {
      const prefix = depth === 0 ? '' : `${number}.`;
      stack.push({ id: unit.childIds[i] as UnitId, depth: depth + 1, number: `${prefix}${i + 1}` });
    }
  }
}

const ownNumber = (index: number, isPlaced: boolean): string =>
  isPlaced ? romanNumeral(index + 1) : String(index + 1);
