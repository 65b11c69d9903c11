import { relateSnapshots } from '../../comparison/relation';
import type { SnapshotId, UnitId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { recordedBaseOf, structureOf } from '../structures';

/** The units of another list that a unit corresponds to: none, one, or several. */
export type Counterparts = (id: UnitId) => readonly UnitId[];

/**
 * What the units of the list behind one snapshot are in the list behind another, by lineage in
 * whichever direction it leads. Where both go back to the same list, a unit is itself.
 */
export function counterpartsBetween(plan: Plan, from: SnapshotId, to: SnapshotId): Counterparts {
  const [before, after] = [recordedBaseOf(plan, from).id, recordedBaseOf(plan, to).id];
  if (before === after) return (id) => [id];
  const relation = relateSnapshots(plan, before, after);
  const { units } = structureOf(plan, after);
  return (id) => {
    const tied = relation?.forward.get(id);
    if (tied !== undefined) return [...tied];
    return units.has(id) ? [id] : [];
  };
}
