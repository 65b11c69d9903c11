import type { SnapshotId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import { type Plan, settingsOf } from '../model/plan';
import { snapshotIn } from '../scenarios/structures';

/** Goes up when a key is taken away or changes its meaning; new keys may come without. */
export const REPORT_VERSION = 1;

/** A snapshot as reports name it. */
export interface SnapshotReport {
  readonly id: SnapshotId;
  readonly name: string;
  readonly kind: 'recorded' | 'scenario';
  readonly asOf: IsoDate;
  readonly isCurrent: boolean;
  /** The snapshot that a scenario starts from; the predecessor of a recorded one. */
  readonly basedOn: SnapshotId | null;
}

/** Names a snapshot of the plan. */
export function snapshotReport(plan: Plan, id: SnapshotId): SnapshotReport {
  const snapshot = snapshotIn(plan, id);
  return {
    id,
    name: snapshot.name,
    kind: snapshot.kind,
    asOf: snapshot.asOf,
    isCurrent: settingsOf(plan).currentSnapshotId === id,
    basedOn: snapshot.kind === 'scenario' ? snapshot.baseId : snapshot.predecessorId,
  };
}
