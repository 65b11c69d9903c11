import type { SnapshotId } from './ids';
import type { IsoDate } from './isoDate';

/** Sheets of the proposal workbook that may be left out; the others rest on each other. */
export const OPTIONAL_SHEETS = [
  'autonomy',
  'form2e',
  'reductions',
  'measures',
  'findings',
  'changes',
  'comparison',
  'roadmap',
  'notes',
] as const;
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

/** Who hands over; empty texts are left out. */
export interface TitleBlock {
  /** Line above the agency: "UBND THÀNH PHỐ HÀ NỘI". */
  readonly superior: string;
  readonly agency: string;
  readonly place: string;
  readonly date: IsoDate | null;
  /** "Phụ lục kèm theo Tờ trình số …". */
  readonly annex: string;
}

/** One who signs: "TRƯỞNG PHÒNG", and the name, empty where it is written by hand. */
export interface Signatory {
  readonly title: string;
  readonly name: string;
}

/** How the proposal is handed over; kept in the plan, so that the next export starts with it. */
export interface ProposalChoice {
  readonly titleBlock: TitleBlock;
  /** Optional sheets that are left out. */
  readonly without: readonly OptionalSheet[];
  /** Other snapshots of the comparison sheet, beside the one that is proposed. */
  readonly comparedIds: readonly SnapshotId[];
  readonly signatories: readonly Signatory[];
}
