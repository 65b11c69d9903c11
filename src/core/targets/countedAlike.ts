import { isEqualValue } from '../changes/isEqualValue';
import type { UnitId } from '../model/ids';
import type { Structure } from '../model/structure';
import type { Unit } from '../model/unit';

/** A structure and the units that measures converted. */
interface Converted {
  readonly structure: Structure;
  readonly converted: ReadonlySet<UnitId>;
}

/** Whether two states have the same units for a count: same places, kinds, standing and sectors. */
export function hasSameUnits(a: Structure, b: Structure): boolean {
  if (a === b) return true;
  if (!isEqualValue(a.rootIds, b.rootIds) || !isEqualValue(a.parkedIds, b.parkedIds)) return false;
  for (const id of b.units.idsChangedSince(a.units)) {
    const [then, now] = [a.units.get(id), b.units.get(id)];
    if (then === undefined || now === undefined || !isUnitAlike(then, now)) return false;
  }
  return true;
}

/**
 * Units whose group may differ between two states; null when the states differ in more than that,
 * in the units themselves or their places.
 */
export function idsApart(a: Converted, b: Converted): ReadonlySet<UnitId> | null {
  if (!hasSameUnits(a.structure, b.structure)) return null;
  const ids = new Set<UnitId>();
  for (const id of b.structure.units.idsChangedSince(a.structure.units) as ReadonlySet<UnitId>)
    if (!isEqualValue(a.structure.units.get(id)?.autonomy, b.structure.units.get(id)?.autonomy))
      ids.add(id);
  for (const id of convertedApart(a, b)) ids.add(id);
  return ids;
}

/** Units that only one of two states converted. */
export function convertedApart(a: Converted, b: Converted): readonly UnitId[] {
  return [
    ...[...a.converted].filter((id) => !b.converted.has(id)),
    ...[...b.converted].filter((id) => !a.converted.has(id)),
  ];
}

const isUnitAlike = (a: Unit, b: Unit): boolean =>
  a.kind === b.kind &&
  a.legalStatus === b.legalStatus &&
  a.sector === b.sector &&
  a.parentId === b.parentId &&
  isEqualValue(a.childIds, b.childIds);
