import type { FunctionId, MeasureId, SnapshotId, UnitId } from './ids';
import type { IsoDate } from './isoDate';

export const FUNCTION_KINDS = ['function', 'task', 'procedure'] as const;
export type FunctionKind = (typeof FUNCTION_KINDS)[number];

export const ONLINE_LEVELS = ['none', 'partial', 'full'] as const;
export type OnlineLevel = (typeof ONLINE_LEVELS)[number];

export const SAME_DAY_ANSWERS = ['yes', 'no', 'possible'] as const;
export type SameDayAnswer = (typeof SAME_DAY_ANSWERS)[number];

/** What an administrative procedure adds to a task. Days are working days; null is unknown. */
export interface ProcedureDetails {
  readonly code: string;
  readonly statutoryDays: number | null;
  readonly actualDays: number | null;
  readonly yearlyVolume: number | null;
  readonly onlineLevel: OnlineLevel | null;
  /** Settled the same day ("không chờ"). */
  readonly sameDay: SameDayAnswer | null;
}

/** Who holds a task in one snapshot. */
export interface FunctionHolders {
  /** The agency that the task was given to by law or decision; null: not known. */
  readonly agencyId: UnitId | null;
  /** Who answers for it. There should be one; lists that name more are told, not cut. */
  readonly leadUnitIds: readonly UnitId[];
  readonly supportingUnitIds: readonly UnitId[];
}

/** Nobody holds it, or nobody knows who does. */
export const NO_HOLDERS: FunctionHolders = {
  agencyId: null,
  leadUnitIds: [],
  supportingUnitIds: [],
};

/** Who holds a task in one recorded snapshot; scenarios follow through their measures. */
export interface FunctionAssignment extends FunctionHolders {
  readonly snapshotId: SnapshotId;
}

/** A function, task or procedure that some unit must own in every snapshot. */
export interface FunctionItem {
  readonly id: FunctionId;
  readonly kind: FunctionKind;
  readonly title: string;
  /** Field of work ("lĩnh vực"), as the register writes it. */
  readonly field: string;
  readonly legalBasis: string;
  readonly remarks: string;
  readonly assignments: readonly FunctionAssignment[];
  readonly procedure: ProcedureDetails | null;
  /** Who in person answers for it, and until when something is to be done. */
  readonly owner: string;
  readonly dueDate: IsoDate | null;
  readonly order: number;
}

/** One task that goes to another unit than the rest; null: nobody takes it. */
export interface FunctionDestination {
  readonly functionId: FunctionId;
  readonly toUnitId: UnitId | null;
}

/**
 * What one measure did to who holds tasks.
 *
 * - `handedOver`: units hand over what they hold. What nobody is named for goes to `rest`: a unit,
 *   nobody (null), or it stays where it is. What the giver's agency had been given is from then on
 *   given to the taker's.
 * - `agencyChanged`: units came under another agency and took along what their own had given them.
 * - `assigned`: tasks were given to units; what is missing stays.
 */
export type FunctionEvent = { readonly measureId: MeasureId | null } & (
  | {
      readonly kind: 'handedOver';
      readonly fromUnitIds: readonly UnitId[];
      readonly rest: UnitId | 'stays' | null;
      readonly named: readonly FunctionDestination[];
      /** The agencies that givers and takers belong to. */
      readonly agencyOf: ReadonlyMap<UnitId, UnitId>;
    }
  | {
      readonly kind: 'agencyChanged';
      readonly unitIds: ReadonlySet<UnitId>;
      readonly fromAgencyId: UnitId;
      readonly toAgencyId: UnitId;
    }
  | ({
      readonly kind: 'assigned';
      readonly functionIds: readonly FunctionId[];
    } & Partial<FunctionHolders>)
);
