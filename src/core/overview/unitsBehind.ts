import { fatesBetween } from '../linking/successors';
import type { AutonomyGroup } from '../model/autonomy';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { agencyIn } from '../model/structure';
import type { Unit } from '../model/unit';
import { structureOf } from '../scenarios/structures';
import { psusIn } from './psusByGroup';

/** Units behind a figure, and the snapshot that their line is followed to or from. */
export interface FigureUnits {
  readonly snapshotId: SnapshotId;
  readonly unitIds: readonly UnitId[];
  /** What they became or came from; null: only the units are listed. */
  readonly other: { readonly id: SnapshotId; readonly isLater: boolean } | null;
}

/** A unit as such a list shows it. */
export interface UnitBehind {
  readonly unit: Unit;
  readonly agency: Unit;
  readonly group: AutonomyGroup;
  /** Its successors in the later snapshot, or the units that lead to it from the earlier one. */
  readonly relatives: readonly { readonly unit: Unit; readonly group: AutonomyGroup }[];
}

/** The lines of a list of public service units behind a figure. */
export function unitsBehind(
  plan: Plan,
  { snapshotId, unitIds, other }: FigureUnits,
): readonly UnitBehind[] {
  const structure = structureOf(plan, snapshotId);
  const whole = { agencyId: null, shownId: snapshotId };
  const { groupOf } = psusIn(plan, snapshotId, whole);
  const there = other === null ? null : structureOf(plan, other.id);
  const groupThere = other === null ? null : psusIn(plan, other.id, whole).groupOf;
  const ids = relativesOf(plan, { snapshotId, unitIds, other });
  return unitIds.flatMap((id) => {
    const unit = structure.units.get(id);
    if (unit === undefined) return [];
    const relatives = (ids.get(id) ?? []).flatMap((relative) => {
      const found = there?.units.get(relative);
      return found === undefined || groupThere === null
        ? []
        : [{ unit: found, group: groupThere(found) }];
    });
    return [{ unit, agency: agencyIn(structure, id), group: groupOf(unit), relatives }];
  });
}

function relativesOf(
  plan: Plan,
  { snapshotId, unitIds, other }: FigureUnits,
): ReadonlyMap<UnitId, readonly UnitId[]> {
  const relatives = new Map<UnitId, UnitId[]>(unitIds.map((id) => [id, []]));
  if (other === null) return relatives;
  const fates = other.isLater
    ? fatesBetween(plan, snapshotId, other.id)
    : fatesBetween(plan, other.id, snapshotId);
  for (const [id, { successorIds }] of fates ?? [])
    for (const successorId of successorIds)
      if (other.isLater) relatives.get(id)?.push(successorId);
      else relatives.get(successorId)?.push(id);
  return relatives;
}
