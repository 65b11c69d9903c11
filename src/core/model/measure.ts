import type { Command } from '../commands/command';
import type { MeasureId, SnapshotId } from './ids';
import type { IsoDate } from './isoDate';

export const MEASURE_STATUSES = ['draft', 'agreed', 'rejected'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/**
 * One decision of a scenario: the command with its inputs, so that the scenario can be replayed
 * from its measures, all of them or a part. A rejected or switched-off measure is not replayed.
 */
export interface Measure {
  readonly id: MeasureId;
  readonly scenarioId: SnapshotId;
  /** Place in the scenario's list; measures are replayed in this order. */
  readonly order: number;
  readonly command: Command;
  /** Day from which it holds; null: not dated yet, so it counts in the end state only. */
  readonly effectiveDate: IsoDate | null;
  readonly legalBasis: string;
  readonly reason: string;
  readonly status: MeasureStatus;
  readonly owner: string;
  readonly dueDate: IsoDate | null;
  readonly isEnabled: boolean;
  /** Earlier measures of the scenario that it cannot do without: they create what it names. */
  readonly dependsOn: readonly MeasureId[];
}

/** Whether a measure takes part in a replay up to a day (null: the end state). */
export const isInForce = (measure: Measure, until: IsoDate | null): boolean =>
  measure.isEnabled &&
  measure.status !== 'rejected' &&
  (until === null || (measure.effectiveDate !== null && measure.effectiveDate <= until));
