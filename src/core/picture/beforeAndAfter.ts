import { createdBy, namedBy } from '../commands/commandKinds';
import { type Fates, fatesBetween } from '../linking/successors';
import type { SnapshotId, UnitId } from '../model/ids';
import { isInForce } from '../model/measure';
import type { Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import { agencyIn, type Structure, topmostIn } from '../model/structure';
import { type MeasureLine, measureLines } from '../scenarios/measureLines';
import { snapshotIn } from '../scenarios/structures';

/** What a chart is set beside: the snapshot before, and how units of both belong together. */
export interface BeforeAndAfter {
  readonly snapshot: Snapshot;
  /** The topmost units before that a unit goes back to. */
  readonly originsOf: (id: UnitId) => readonly UnitId[];
  /** The measures in force that touch one of these units, in their order. */
  readonly measuresOn: (ids: ReadonlySet<UnitId>) => readonly MeasureLine[];
}

/** Sets a snapshot beside an earlier one. */
export function beforeAndAfter(
  plan: Plan,
  beforeId: SnapshotId,
  id: SnapshotId,
  structures: { readonly before: Structure; readonly now: Structure },
): BeforeAndAfter {
  const { before, now } = structures;
  let fates: Fates | null | undefined;
  return {
    snapshot: snapshotIn(plan, beforeId),
    originsOf: (unitId) => {
      fates ??= fatesBetween(plan, beforeId, id);
      return originsOf(unitId, fates ?? new Map(), before, now);
    },
    measuresOn: (ids) =>
      linesBetween(plan, beforeId, id).filter(
        ({ measure, unitIds, conflict }) =>
          isInForce(measure, null) &&
          conflict === null &&
          [...namedBy(measure.command), ...createdBy(measure.command), ...unitIds].some((one) =>
            ids.has(one),
          ),
      ),
  };
}

/** The unit itself, those that became it, and agencies that went into it whole. */
function originsOf(id: UnitId, fates: Fates, before: Structure, now: Structure): readonly UnitId[] {
  const found: UnitId[] = [];
  for (const unit of before.units.values()) {
    const heirs = fates.get(unit.id)?.successorIds ?? [];
    const isGoneAgency = before.rootIds.includes(unit.id) && !now.rootIds.includes(unit.id);
    const isInside = (heir: UnitId): boolean =>
      heir === id || (isGoneAgency && now.units.has(heir) && agencyIn(now, heir).id === id);
    if (unit.id === id || heirs.some(isInside)) found.push(unit.id);
  }
  return topmostIn(before, found);
}

/** The measures of a scenario and of those that it starts from, back to the snapshot before. */
function linesBetween(plan: Plan, beforeId: SnapshotId, id: SnapshotId): readonly MeasureLine[] {
  const snapshot = snapshotIn(plan, id);
  if (id === beforeId || snapshot.kind === 'recorded') return [];
  return [...linesBetween(plan, beforeId, snapshot.baseId), ...measureLines(plan, id)];
}
