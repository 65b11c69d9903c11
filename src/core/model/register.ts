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
