import type { CategoryId, SnapshotId, UnitId } from './ids';
import type { IsoDate } from './isoDate';

export const RELATION_KINDS = ['direction', 'coordination'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/**
 * A second line between units: direction (chỉ đạo) or coordination (phối hợp). It holds in its
 * snapshot and in the scenarios that are branched from it.
 */
export interface Relation {
  readonly id: string;
  readonly snapshotId: SnapshotId;
  readonly kind: RelationKind;
  readonly fromUnitId: UnitId;
  readonly toUnitId: UnitId;
  readonly caption: string;
  /** In a scenario: the relation of its base that ends here; null: a relation of its own. */
  readonly endsId: string | null;
}

/** What an administrative procedure adds to a task. Days are working days. */
export interface ProcedureDetails {
  readonly code: string;
  readonly statutoryDays: number | null;
  readonly actualDays: number | null;
  readonly yearlyVolume: number | null;
  readonly onlineLevel: 'none' | 'partial' | 'full' | null;
  /** Settled the same day ("không chờ"). */
  readonly sameDay: 'yes' | 'no' | 'possible' | null;
}

/** Who owns a task in one recorded snapshot; scenarios follow through their measures. */
export interface FunctionAssignment {
  readonly snapshotId: SnapshotId;
  readonly leadUnitId: UnitId | null;
  readonly supportingUnitIds: readonly UnitId[];
}

/** A function, task or procedure that some unit must own in every snapshot. */
export interface FunctionItem {
  readonly id: string;
  readonly kind: 'function' | 'task' | 'procedure';
  readonly title: string;
  readonly field: string;
  readonly legalBasis: string;
  readonly remarks: string;
  readonly assignments: readonly FunctionAssignment[];
  readonly procedure: ProcedureDetails | null;
  readonly order: number;
}

export const REDUCTION_FORMS = [
  'retirement', // nghỉ hưu đúng tuổi, không tuyển thay
  'earlyRetirement', // nghỉ hưu trước tuổi
  'severance', // thôi việc
  'sectorTransfer', // chuyển khu vực không hưởng ngân sách
] as const;
export type ReductionForm = (typeof REDUCTION_FORMS)[number];

/**
 * Posts given up by a unit in a year: the line of the register of reductions. Money in đồng. A plan
 * and what was done of it are entries of their own, so that the plan stays what it was.
 */
export interface ReductionEntry {
  readonly id: string;
  /** The list or scenario whose unit it names; it outlives both. */
  readonly snapshotId: SnapshotId;
  readonly unitId: UnitId;
  /** The unit's name when the entry was made: told where the unit is no longer in any list. */
  readonly unitName: string;
  readonly categoryId: CategoryId;
  readonly year: number;
  readonly posts: number;
  readonly state: 'planned' | 'done';
  readonly form: ReductionForm | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: IsoDate | null;
  readonly moneySaved: number | null;
}
