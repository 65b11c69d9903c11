import type { UnitId } from '../../../model/ids';
import type { Structure } from '../../../model/structure';

/** Where units stand: parents, and the order of all of them. */
export interface Places {
  /** null: on top, or not placed. */
  readonly parentOf: ReadonlyMap<UnitId, UnitId | null>;
  readonly childrenOf: ReadonlyMap<UnitId, readonly UnitId[]>;
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
}

/** One unit of the list as it will be. */
export interface PlacedUnit {
  readonly id: UnitId;
  /** Parents from the nearest up, ids of the list as it will be; what is not in it is passed over. */
  readonly above: () => Iterable<UnitId>;
  /** The same by the newer list, for units that would stand below themselves. */
  readonly aboveNewer: () => Iterable<UnitId>;
  readonly isParked: boolean;
}

/**
 * Puts units under the nearest of their parents that is there. Old and newer places together may
 * make a circle ("A under B" kept, "B under A" taken): its units then stand as the newer list says.
 */
export function placeUnits(units: readonly PlacedUnit[]): Places {
  const ids = new Set(units.map(({ id }) => id));
  const nearest = (above: Iterable<UnitId>): UnitId | null => {
    for (const id of above) if (ids.has(id)) return id;
    return null;
  };
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const parentOf = new Map<UnitId, UnitId | null>();
  for (const unit of units) parentOf.set(unit.id, nearest(unit.above()));
  const isDone = new Set<UnitId>();
  for (const { id: start } of units) {
    const path = new Set<UnitId>();
    let id: UnitId | null = start;
    while (id !== null && !isDone.has(id) && !path.has(id)) {
      path.add(id);
      id = parentOf.get(id) ?? null;
    }
    if (id !== null && path.has(id)) breakCircle(id, parentOf, byId, nearest);
    for (const one of path) isDone.add(one);
  }
  const childrenOf = new Map<UnitId, UnitId[]>();
  const rootIds: UnitId[] = [];
  const parkedIds: UnitId[] = [];
  for (const { id, isParked } of units) {
    const parentId = parentOf.get(id) ?? null;
    if (parentId !== null) {
      const siblings = childrenOf.get(parentId);
      if (siblings === undefined) childrenOf.set(parentId, [id]);
      else siblings.push(id);
    } else if (isParked) parkedIds.push(id);
    else rootIds.push(id);
  }
  return { parentOf, childrenOf, rootIds, parkedIds };
}

/** The newer places of a circle's units are tried one by one; where none opens it, it opens on top. */
function breakCircle(
  start: UnitId,
  parentOf: Map<UnitId, UnitId | null>,
  byId: ReadonlyMap<UnitId, PlacedUnit>,
  nearest: (above: Iterable<UnitId>) => UnitId | null,
): void {
  const circle: UnitId[] = [];
  for (let id: UnitId | null = start; id !== null && !circle.includes(id); ) {
    circle.push(id);
    id = parentOf.get(id) ?? null;
  }
  for (const id of circle) {
    const newer = nearest(byId.get(id)?.aboveNewer() ?? []);
    let up = newer;
    const seen = new Set<UnitId>();
    while (up !== null && up !== id && !seen.has(up) && !circle.includes(up)) {
      seen.add(up);
      up = parentOf.get(up) ?? null;
    }
    if (up !== null) continue;
    parentOf.set(id, newer);
    return;
  }
  parentOf.set(start, null);
}

/** The units above one, from its parent up. */
export function* above(structure: Structure, id: UnitId): IterableIterator<UnitId> {
  let parentId = structure.units.get(id)?.parentId ?? null;
  while (parentId !== null) {
    yield parentId;
    parentId = structure.units.get(parentId)?.parentId ?? null;
  }
}
