import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { UnitDrawing } from '../model/drawing';
import type { UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import type { Table } from '../model/table';
import type { Unit, UnitKind } from '../model/unit';
import type { BranchDrawing } from './layoutStyle';

/** Kinds that advise and assist, which charts may show beside the line without asking. */
const STAFF_KINDS: ReadonlySet<UnitKind> = new Set(['office', 'inspectorate']);

/** How a unit is drawn when nothing was chosen. */
export const plainDrawing = (id: UnitId): UnitDrawing => ({
  id,
  branchStyle: null,
  isBeside: null,
});

/** The change that draws units in another way; a row that says nothing goes. */
export function drawUnits(
  plan: Plan,
  ids: Iterable<UnitId>,
  fields: Partial<Omit<UnitDrawing, 'id'>>,
): ChangeSet {
  const builder = new ChangeBuilder(plan);
  for (const id of ids) {
    const row = { ...(tableOf(plan, 'drawings').get(id) ?? plainDrawing(id)), ...fields };
    if (row.branchStyle === null && row.isBeside === null) builder.remove('drawings', id);
    else builder.put('drawings', id, row);
  }
  return builder.build();
}

/**
 * What the layout asks of single units. With `isStaffBeside`, offices and inspectorates stand
 * beside the line where nothing else was chosen, and where others are left to make a row.
 */
export function branchDrawing(
  drawings: Table<UnitDrawing>,
  isStaffBeside: boolean,
): BranchDrawing | undefined {
  if (drawings.size === 0 && !isStaffBeside) return undefined;
  const chosen = ({ id }: Unit): boolean | null => drawings.get(id)?.isBeside ?? null;
  return {
    styleOf: (id) => drawings.get(id)?.branchStyle ?? null,
    besideIn: (children) => {
      const byChoice = children.filter((unit) => chosen(unit) === true);
      const byKind = isStaffBeside
        ? children.filter((unit) => chosen(unit) === null && STAFF_KINDS.has(unit.kind))
        : [];
      const isRowLeft = byChoice.length + byKind.length < children.length;
      return new Set([...byChoice, ...(isRowLeft ? byKind : [])].map(({ id }) => id));
    },
  };
}
