import type { SnapshotId } from '../model/ids';
import { endOfYear, type IsoDate, yearOf } from '../model/isoDate';
import { type Plan, tableOf } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import type { Target } from '../model/target';
import { recordedBaseOf, snapshotIn } from '../scenarios/structures';

/** A state of a snapshot: as it stands, or a scenario as it stands on a day. */
export interface Moment {
  readonly snapshotId: SnapshotId;
  readonly until: IsoDate | null;
}

/**
 * The state on which the verdict of a due year is read: the snapshot on 31/12, measures dated
 * later left out. Where the snapshot's list is younger than that, the latest list between the
 * baseline and that day; null when there is none, since nothing is interpolated.
 */
export function momentAtDue(
  plan: Plan,
  id: SnapshotId,
  dueYear: number,
  baselineId: SnapshotId | null,
): Moment | null {
  const due = endOfYear(dueYear);
  const base = recordedBaseOf(plan, id);
  if (base.asOf <= due)
    return { snapshotId: id, until: snapshotIn(plan, id).kind === 'scenario' ? due : null };
  let earlier = base.predecessorId;
  const seen = new Set<SnapshotId>([base.id]);
  while (earlier !== null && earlier !== baselineId && !seen.has(earlier)) {
    seen.add(earlier);
    const snapshot = snapshotIn(plan, earlier);
    if (snapshot.kind !== 'recorded') return null;
    if (snapshot.asOf <= due) return { snapshotId: earlier, until: null };
    earlier = snapshot.predecessorId;
  }
  return null;
}

/** The recorded snapshot that a target is judged against: the named one, else that of the year. */
export function baselineOf(plan: Plan, target: Target): Snapshot | null {
  const snapshots = tableOf(plan, 'snapshots');
  if (target.baselineSnapshotId !== null) return snapshots.get(target.baselineSnapshotId) ?? null;
  const ofYear = [...snapshots.values()].filter(
    (one) => one.kind === 'recorded' && yearOf(one.asOf) === target.baselineYear,
  );
  return ofYear.sort((a, b) => b.asOf.localeCompare(a.asOf))[0] ?? null;
}
