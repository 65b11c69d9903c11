import type { Autonomy } from './autonomy';
import type { Headcount } from './headcount';
import { NO_HEADCOUNT } from './headcount';
import type { UnitId } from './ids';
import { type Leadership, UNKNOWN_LEADERSHIP } from './leadership';
import type { Provenance } from './provenance';

/** Kinds of units, in the order in which official charts list them. */
export const UNIT_KINDS = [
  'department', // sở, ban, ngành: a specialised body of the province
  'districtCommittee', // UBND cấp huyện
  'communeCommittee', // UBND cấp xã
  'leadership', // ban giám đốc, lãnh đạo: posts of leaders listed on a line of their own
  'office', // văn phòng
  'inspectorate', // thanh tra
  'division', // phòng
  'branch', // chi cục and bodies of its rank
  'psu', // đơn vị sự nghiệp công lập
  'faculty', // khoa
  'team', // tổ, đội
  'site', // cơ sở, điểm trường, phân hiệu
  'other',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Tier of government that a unit belongs to. */
export const UNIT_LEVELS = ['province', 'district', 'commune'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** Whether a unit has a seal and account of its own (tư cách pháp nhân). */
export const LEGAL_STATUSES = ['own', 'none', 'unknown'] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** Class and pupil counts of a school, null where unknown. */
export interface Education {
  readonly classes: number | null;
  readonly pupils: number | null;
  readonly teachers: number | null;
}

/** One box of the chart in one snapshot; an agency is the unit at the root of its tree. */
export interface Unit {
  readonly id: UnitId;
  /** null: the unit is an agency, or parked (the snapshot's lists tell which). */
  readonly parentId: UnitId | null;
  /** Children in the order of the list; always in step with their `parentId`. */
  readonly childIds: readonly UnitId[];
  readonly name: string;
  readonly shortName: string | null;
  /** Code in the source list, unique within a snapshot where present. */
  readonly code: string | null;
  readonly kind: UnitKind;
  readonly level: UnitLevel | null;
  readonly sector: string | null;
  readonly legalStatus: LegalStatus;
  /** The heading under which the list showed the unit ("Các phòng chuyên môn"); kept for export. */
  readonly section: string | null;
  /** Posts of the unit itself, without what is below it. */
  readonly headcount: Headcount;
  /** Totals that the source list printed for the unit, checked against the sums. */
  readonly statedTotals: Headcount | null;
  readonly leadership: Leadership;
  readonly autonomy: Autonomy | null;
  readonly education: Education | null;
  readonly notes: string | null;
  readonly provenance: Provenance | null;
}

/** A unit with only what every unit must have; the rest is unknown. */
export function newUnit(
  fields: Pick<Unit, 'id' | 'name' | 'kind'> & Partial<Omit<Unit, 'id' | 'name' | 'kind'>>,
): Unit {
  return {
    parentId: null,
    childIds: [],
    shortName: null,
    code: null,
    level: null,
    sector: null,
    legalStatus: fields.kind === 'psu' ? 'own' : 'unknown',
    section: null,
    headcount: NO_HEADCOUNT,
    statedTotals: null,
    leadership: UNKNOWN_LEADERSHIP,
    autonomy: null,
    education: null,
    notes: null,
    provenance: null,
    ...fields,
  };
}

/** A public service unit as targets count it: of that kind, with its own legal status. */
export const isPublicServiceUnit = (unit: Unit): boolean =>
  unit.kind === 'psu' && unit.legalStatus === 'own';
