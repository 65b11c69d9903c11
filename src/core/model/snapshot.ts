import type { CategoryId, SnapshotId, UnitId } from './ids';
import type { IsoDate } from './isoDate';

/** Which numbers a list carries: a category outside is "no data" and stays out of totals. */
export interface Coverage {
  readonly assigned: readonly CategoryId[];
  readonly present: readonly CategoryId[];
}

interface SnapshotBase {
  readonly id: SnapshotId;
  readonly name: string;
  readonly asOf: IsoDate;
  readonly description: string;
  readonly colour: string | null;
  readonly isArchived: boolean;
  readonly order: number;
}

/** A structure that came from a list; its units are stored. */
export interface RecordedSnapshot extends SnapshotBase {
  readonly kind: 'recorded';
  /** The snapshot before it, that its lineage leads back to. */
  readonly predecessorId: SnapshotId | null;
  readonly rootIds: readonly UnitId[];
  /** Units not placed yet ("chưa xếp"): in the plan's total on a line of their own. */
  readonly parkedIds: readonly UnitId[];
  readonly coverage: Coverage;
}

/** A base snapshot plus measures; its units are replayed, never stored. */
export interface ScenarioSnapshot extends SnapshotBase {
  readonly kind: 'scenario';
  readonly baseId: SnapshotId;
}

export type Snapshot = RecordedSnapshot | ScenarioSnapshot;
