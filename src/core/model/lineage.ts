import type { Headcount } from './headcount';
import type { LineageId, SnapshotId, UnitId } from './ids';

/** What became of a unit between a snapshot and its one predecessor. */
export const LINEAGE_KINDS = [
  'kept',
  'renamed',
  'moved',
  'absorbed', // sáp nhập: the other one goes on
  'merged', // hợp nhất: into a new unit
  'splitOff', // tách: the old one goes on
  'divided', // chia: the old one ends
  'dissolved',
  'leftPlan', // became a company, went to another owner
  'noLongerPsu',
  'transferred', // posts alone moved; never makes a successor
  'created', // confirmed to be without predecessor
] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** How a link between two lists came about. */
export const LINK_ORIGINS = ['code', 'path', 'match', 'user', 'file'] as const;
export type LinkOrigin = (typeof LINK_ORIGINS)[number];

/**
 * One edge of lineage between separately recorded lists. `toUnitId` is null when nothing succeeds
 * the unit. Several rows with one `fromUnitId` are a division, several with one `toUnitId` a merger.
 */
export interface LineageLink {
  readonly id: LineageId;
  /** The later snapshot; the earlier one is its predecessor. */
  readonly snapshotId: SnapshotId;
  readonly kind: LineageKind;
  /** null: the later unit is confirmed to be new. */
  readonly fromUnitId: UnitId | null;
  readonly toUnitId: UnitId | null;
  /** Posts that moved along this edge, null where not known. */
  readonly posts: Headcount | null;
  readonly origin: LinkOrigin;
}

/** Whether an edge of this kind makes its end a successor of its start. */
export const makesSuccessor = (kind: LineageKind): boolean =>
  kind !== 'transferred' && kind !== 'dissolved' && kind !== 'leftPlan' && kind !== 'created';
