import type { SnapshotId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { Plan } from '../model/plan';
import type { TraceEvent } from '../model/trace';
import { replayedOf, snapshotIn } from './structures';

/** Everything that measures did from the recorded base on, those of the scenarios below included. */
export function eventsOf(
  plan: Plan,
  id: SnapshotId,
  until: IsoDate | null = null,
): readonly TraceEvent[] {
  const snapshot = snapshotIn(plan, id);
  if (snapshot.kind === 'recorded') return [];
  return [...eventsOf(plan, snapshot.baseId, until), ...replayedOf(plan, id, until).trace.events];
}
