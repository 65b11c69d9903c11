import type { SnapshotId, UnitId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { type Structure, walk } from '../../model/structure';
import { recordedBaseOf } from '../../scenarios/structures';
import type { Relation } from '../relation';

/** One of the snapshots that are put beside each other. */
export interface Column {
  readonly id: SnapshotId;
  readonly structure: Structure;
}

/** The relation of two columns by their numbers, the lower one first; null where there is none. */
export type RelationOf = (earlier: number, later: number) => Relation | null;

/**
 * For each column, the id under which its units stand in all columns: that of the first column in
 * which lineage finds the unit. Ids that are shared come first, then units tied to each other one to
 * one, then the one of several that goes on; the others take places that are left. No two units of a
 * column get the same id.
 */
export function alignUnits(
  plan: Plan,
  columns: readonly Column[],
  relationOf: RelationOf,
): readonly ReadonlyMap<UnitId, UnitId>[] {
  const aligned: ReadonlyMap<UnitId, UnitId>[] = [];
  const bases = columns.map(({ id }) => recordedBaseOf(plan, id).id);
  columns.forEach(({ structure }, number) => {
    const own = new Map<UnitId, UnitId>();
    const taken = new Set<UnitId>();
    const give = (id: UnitId, place: UnitId | undefined): void => {
      if (place === undefined || own.has(id) || taken.has(place)) return;
      own.set(id, place);
      taken.add(place);
    };
    const units = [...walk(structure)].map(({ unit }) => unit.id);
    aligned.forEach((earlier, i) => {
      if (bases[i] === bases[number]) for (const id of units) give(id, earlier.get(id));
    });
    aligned.forEach((earlier, i) => {
      const relation = relationOf(i, number);
      for (const id of units) {
        const only = onlyOf(relation?.backward.get(id));
        if (only !== undefined && relation?.forward.get(only)?.size === 1)
          give(id, earlier.get(only));
      }
    });
    for (const isSame of [true, false])
      aligned.forEach((earlier, i) => {
        const relation = relationOf(i, number);
        for (const id of units)
          for (const before of relation?.backward.get(id) ?? [])
            if (!isSame || relation?.goesOnAs(before, id)) give(id, earlier.get(before));
      });
    // A unit of its own; should another one stand under its id already, under one made from it.
    for (const id of units) {
      let place: string = id;
      while (taken.has(place as UnitId)) place = `${place}'`;
      give(id, place as UnitId);
    }
    aligned.push(own);
  });
  return aligned;
}

function onlyOf(ids: ReadonlySet<UnitId> | undefined): UnitId | undefined {
  if (ids?.size !== 1) return undefined;
  const [only] = ids;
  return only;
}
