import type { UnitId } from './ids';
import { Table } from './table';
import type { Unit } from './unit';

/** The units of one snapshot with the order of its agencies and of what is not placed yet. */
export interface Structure {
  readonly units: Table<Unit>;
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
}

/** The units of a snapshot as a plain list; ids, parents and children in step. */
export interface PlainStructure {
  readonly units: readonly Unit[];
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
}

/** A structure from a plain list. */
export const structureFrom = ({ units, rootIds, parkedIds }: PlainStructure): Structure => ({
  units: Table.from(units.map((unit) => [unit.id, unit])),
  rootIds,
  parkedIds,
});

/** A structure as plain data, for the way to a worker. */
export const plainOf = ({ units, rootIds, parkedIds }: Structure): PlainStructure => ({
  units: [...units.values()],
  rootIds,
  parkedIds,
});

/** The unit with an id. Throws when it is not there: ids inside a structure always resolve. */
export function unitIn(structure: Structure, id: UnitId): Unit {
  const unit = structure.units.get(id);
  if (unit === undefined) throw new Error(`unit not in structure: ${id}`);
  return unit;
}

/** Children in their order. */
export const childrenIn = (structure: Structure, unit: Unit): readonly Unit[] =>
  unit.childIds.map((id) => unitIn(structure, id));

/** The way up from a unit's parent to its root. */
export function ancestorsIn(structure: Structure, id: UnitId): readonly Unit[] {
  const path: Unit[] = [];
  let parentId = unitIn(structure, id).parentId;
  while (parentId !== null) {
    const parent = unitIn(structure, parentId);
    path.push(parent);
    parentId = parent.parentId;
  }
  return path;
}

/** The root of a unit's tree: its agency, the unit itself when it is one. */
export const agencyIn = (structure: Structure, id: UnitId): Unit =>
  ancestorsIn(structure, id).at(-1) ?? unitIn(structure, id);

/** Whether `id` is `ancestorId` itself or lies below it. */
export const isWithin = (structure: Structure, id: UnitId, ancestorId: UnitId): boolean =>
  id === ancestorId || ancestorsIn(structure, id).some((unit) => unit.id === ancestorId);

/** Of the given units those that have none of the others above them, in the given order. */
export function topmostIn(structure: Structure, ids: Iterable<UnitId>): readonly UnitId[] {
  const given = new Set(ids);
  return [...given].filter((id) => !ancestorsIn(structure, id).some((unit) => given.has(unit.id)));
}

/** The units with these ids in list order; ids that are not there are left out. */
export function inListOrder(structure: Structure, ids: Iterable<UnitId>): readonly Unit[] {
  const wanted = new Set(ids);
  return [...walk(structure)].flatMap(({ unit }) => (wanted.has(unit.id) ? [unit] : []));
}

/** A unit in list order with its depth: 0 for agencies. */
export interface Placed {
  readonly unit: Unit;
  readonly depth: number;
}

/** Units from the given ones downwards in list order, parents before children. Not recursive. */
export function* walkFrom(structure: Structure, ids: readonly UnitId[]): IterableIterator<Placed> {
  const stack: { id: UnitId; depth: number }[] = [];
  for (let i = ids.length - 1; i >= 0; i -= 1) stack.push({ id: ids[i] as UnitId, depth: 0 });
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const unit = unitIn(structure, next.id);
    yield { unit, depth: next.depth };
    for (let i = unit.childIds.length - 1; i >= 0; i -= 1)
      stack.push({ id: unit.childIds[i] as UnitId, depth: next.depth + 1 });
  }
}

/** All placed units, then the parked ones, in list order. */
export function* walk(structure: Structure): IterableIterator<Placed> {
  yield* walkFrom(structure, structure.rootIds);
  yield* walkFrom(structure, structure.parkedIds);
}
