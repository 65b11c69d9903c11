import type { UnitId } from '../../model/ids';
import { type Structure, topmostIn, unitIn } from '../../model/structure';
import type { MoveUnit, Place } from '../command';

/** Where several units go: under a unit (null: among the agencies), after a sibling (null: first). */
export interface PlaceOfSeveral {
  readonly parentId: UnitId | null;
  readonly after: UnitId | 'last' | null;
}

/** The moves that put units side by side at a place; those below another one stay with it. */
export function moveSeveral(
  structure: Structure,
  ids: readonly UnitId[],
  { parentId, after }: PlaceOfSeveral,
): readonly MoveUnit[] {
  const siblings = [
    ...(parentId === null ? structure.rootIds : unitIn(structure, parentId).childIds),
  ];
  let anchor = after === 'last' ? (siblings.at(-1) ?? null) : after;
  return topmostIn(structure, ids).map((unitId): MoveUnit => {
    const at = siblings.indexOf(unitId);
    // A unit that stands last already is put behind itself.
    if (anchor === unitId) anchor = siblings[at - 1] ?? null;
    if (at >= 0) siblings.splice(at, 1);
    const index = anchor === null ? 0 : siblings.indexOf(anchor) + 1;
    siblings.splice(index, 0, unitId);
    anchor = unitId;
    const place: Place =
      parentId === null ? { kind: 'agency', index } : { kind: 'under', parentId, index };
    return { kind: 'moveUnit', unitId, place };
  });
}
