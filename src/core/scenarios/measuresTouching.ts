import { createdBy, namedBy } from '../commands/commandKinds';
import type { MeasureId, SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { Unit } from '../model/unit';
import { measuresOf, replaySteps } from './structures';

/**
 * The measures of a scenario that touch a unit: those that name or make it, switched off or not, and
 * those in force that change it by the way, as an absorption does with the children of the absorbed.
 */
export function measuresTouching(
  plan: Plan,
  scenarioId: SnapshotId,
  unitId: UnitId,
): ReadonlySet<MeasureId> {
  const ids = new Set<MeasureId>();
  for (const { id, command } of measuresOf(plan, scenarioId))
    if (namedBy(command).includes(unitId) || createdBy(command).includes(unitId)) ids.add(id);
  let before: Unit | undefined;
  for (const { measure, state } of replaySteps(plan, scenarioId, null)) {
    const after = state.structure.units.get(unitId);
    if (measure !== null && differsInItself(before, after)) ids.add(measure.id);
    before = after;
  }
  return ids;
}

/** A unit that only got or lost children is the same in itself. */
function differsInItself(before: Unit | undefined, after: Unit | undefined): boolean {
  if (before === after) return false;
  if (before === undefined || after === undefined) return true;
  const keys = Object.keys(after) as (keyof Unit)[];
  return keys.some((key) => key !== 'childIds' && before[key] !== after[key]);
}
