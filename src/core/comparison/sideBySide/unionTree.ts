import type { UnitId } from '../../model/ids';
import { type Structure, unitIn } from '../../model/structure';
import { Table } from '../../model/table';
import type { Unit } from '../../model/unit';
import { woven } from '../ghosts';

/** The trees of several structures laid over each other. */
export interface UnionTree {
  /**
   * Every place at which a unit stands in one of them. The rows are units of the first structure
   * that has the place, under the place's id and with its neighbours in the union.
   */
  readonly tree: Structure;
  /** For each structure, the place of each of its units. */
  readonly placeOf: readonly ReadonlyMap<UnitId, UnitId>[];
  /** For each structure, the unit at a place that it has. */
  readonly unitAt: readonly ReadonlyMap<UnitId, UnitId>[];
}

type Lists = readonly (readonly UnitId[])[];

/** A place that is still to be filled: the unit of each structure there, or null. */
interface Pending {
  readonly place: UnitId;
  readonly parentId: UnitId | null;
  readonly units: readonly (UnitId | null)[];
}

/**
 * Lays structures over each other. A place is the way of units, by the ids under which they are
 * aligned, from the root down: one and the same unit below the same units has one place in all of
 * them, and a unit that moved has one at each end. Siblings keep the order of the first structure;
 * those of others follow whom they follow there.
 */
export function unionTree(
  structures: readonly Structure[],
  aligned: readonly ReadonlyMap<UnitId, UnitId>[],
): UnionTree {
  const placeOf = structures.map(() => new Map<UnitId, UnitId>());
  const unitAt = structures.map(() => new Map<UnitId, UnitId>());
  const used = new Set<UnitId>();
  const rows: [UnitId, Unit][] = [];
  const pending: Pending[] = [];

  const placesFor = (lists: Lists, parentId: UnitId | null): readonly UnitId[] => {
    const byId = lists.map((list, i) => new Map(list.map((id) => [aligned[i]?.get(id) ?? id, id])));
    const order = byId.reduce<readonly UnitId[]>(
      (sofar, ids) => woven(sofar, [...ids.keys()], isAny),
      [],
    );
    return order.map((id) => {
      const place = freeId(id, used);
      used.add(place);
      pending.push({ place, parentId, units: byId.map((ids) => ids.get(id) ?? null) });
      return place;
    });
  };

  const rootIds = placesFor(
    structures.map((one) => one.rootIds),
    null,
  );
  const parkedIds = placesFor(
    structures.map((one) => one.parkedIds),
    null,
  );
  for (let i = 0; i < pending.length; i += 1) {
    const { place, parentId, units } = pending[i] as Pending;
    const found = units.map((id, number) => {
      if (id === null) return null;
      placeOf[number]?.set(id, place);
      unitAt[number]?.set(place, id);
      return unitIn(structures[number] as Structure, id);
    });
    const childIds = placesFor(
      found.map((unit) => unit?.childIds ?? []),
      place,
    );
    const first = found.find((unit) => unit !== null) as Unit;
    rows.push([place, { ...first, id: place, parentId, childIds }]);
  }
  return { tree: { units: Table.from(rows), rootIds, parkedIds }, placeOf, unitAt };
}

const isAny = (): boolean => true;

/** The id itself for the first place of a unit, one made from it for the others. */
function freeId(id: UnitId, used: ReadonlySet<UnitId>): UnitId {
  if (!used.has(id)) return id;
  let n = 2;
  while (used.has(`${id}/${n}` as UnitId)) n += 1;
  return `${id}/${n}` as UnitId;
}
