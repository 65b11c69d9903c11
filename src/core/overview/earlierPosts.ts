import { NOTHING, type PostSum } from '../figures/rollUp';
import type { Fates } from '../linking/successors';
import type { UnitId } from '../model/ids';
import { ancestorsIn, type Structure } from '../model/structure';

/** Why an earlier unit cannot be told by one row of today. */
export type LeftOver = 'gone' | 'unlinked' | 'divided' | 'elsewhere' | 'intoAgency';

/** What earlier units became, told by rows of a later state; every earlier unit is in it once. */
export interface EarlierUnits {
  readonly byRow: ReadonlyMap<UnitId | null, readonly UnitId[]>;
  readonly left: readonly { readonly id: UnitId; readonly why: LeftOver }[];
}

/**
 * Puts earlier units to the rows that their line leads to. A unit whose successors are in several
 * rows is told apart: how its posts were shared is not known. `rowOf` gives undefined for what is
 * outside of all rows.
 */
export function toRows(
  ids: readonly UnitId[],
  fates: Fates,
  rowOf: (successor: UnitId) => UnitId | null | undefined,
): EarlierUnits {
  const byRow = new Map<UnitId | null, UnitId[]>();
  const left: { id: UnitId; why: LeftOver }[] = [];
  for (const id of ids) {
    const fate = fates.get(id);
    const rows = new Set((fate?.successorIds ?? []).map(rowOf));
    const [row] = rows;
    if (rows.size > 1) left.push({ id, why: 'divided' });
    else if (rows.size === 0)
      left.push({ id, why: fate === undefined || fate.isUnlinked ? 'unlinked' : 'gone' });
    else if (row === undefined) left.push({ id, why: 'elsewhere' });
    else byRow.set(row, [...(byRow.get(row) ?? []), id]);
  }
  return { byRow, left };
}

/** The tree that a unit stands in: its root, or null where that is not placed yet. */
export function rootOf(structure: Structure, id: UnitId): UnitId | null {
  const root = ancestorsIn(structure, id).at(-1)?.id ?? id;
  return structure.parkedIds.includes(root) ? null : root;
}

/** Earlier agencies that lead to an agency of a later state and to no other. */
export const agenciesBefore = (
  earlier: Structure,
  later: Structure,
  fates: Fates,
  agencyId: UnitId,
): readonly UnitId[] =>
  toRows(earlier.rootIds, fates, (id) => rootOf(later, id)).byRow.get(agencyId) ?? [];

/** Several sums together; null where none is told. */
export function sumAll(sums: readonly (PostSum | null)[]): PostSum | null {
  let [known, unknown, isTold] = [0, 0, false];
  for (const sum of sums) {
    if (sum === null) continue;
    isTold = true;
    known += sum.known;
    unknown += sum.unknown;
  }
  return isTold ? (known + unknown === 0 ? NOTHING : { known, unknown }) : null;
}
