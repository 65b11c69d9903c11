import type { RollUp } from '../../figures/rollUp';
import type { Locale } from '../../messages/translate';
import type { AutonomyGroup } from '../../model/autonomy';
import type { Category } from '../../model/headcount';
import type { SnapshotId, UnitId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import type { OptionalSheet, Signatory, TitleBlock } from '../../model/proposalChoice';
import type { Coverage } from '../../model/snapshot';
import type { Structure } from '../../model/structure';

/** One snapshot as a group of columns of the workbook. */
export interface ProposalSide {
  readonly name: string;
  readonly asOf: IsoDate | null;
  readonly structure: Structure;
  readonly coverage: Coverage;
  /** The program's own totals; the workbook's formulas must give the same. */
  readonly totals: RollUp;
  /** Units that measures converted: their new group counts whatever the date of its decision. */
  readonly converted: ReadonlySet<UnitId>;
}

/** One reading of a target, all in texts of the workbook's language save the numbers. */
export interface ProposalReading {
  readonly label: string;
  readonly isDecisive: boolean;
  readonly least: { readonly numerator: number; readonly denominator: number };
  readonly most: { readonly numerator: number; readonly denominator: number };
  readonly verdict: string;
}

/** One target with its readings; a target with one way of counting has one reading. */
export interface ProposalTarget {
  readonly label: string;
  /** "≥ 20%". */
  readonly required: string;
  readonly dueYear: number;
  readonly verdict: string;
  readonly legalBasis: string;
  readonly note: string;
  readonly readings: readonly ProposalReading[];
}

export interface ProposalMeasure {
  readonly text: string;
  readonly postsBefore: number | null;
  readonly postsAfter: number | null;
  readonly year: number | null;
  readonly legalBasis: string;
  readonly reason: string;
  readonly status: string;
}

export interface ProposalFinding {
  readonly unit: string;
  readonly rule: string;
  readonly severity: string;
  readonly found: string;
  readonly required: string;
  readonly citation: string;
  /** Reason of an accepted exception; empty when not accepted. */
  readonly exception: string;
}

export interface ProposalChange {
  readonly unit: string;
  readonly agency: string;
  readonly change: string;
  readonly from: string;
  readonly to: string;
}

/** One line of the register of reductions. */
export interface ProposalReduction {
  readonly unit: string;
  readonly agency: string;
  readonly category: string;
  readonly year: number;
  readonly state: 'planned' | 'done';
  readonly posts: number;
  readonly form: string;
  readonly decisionNumber: string;
  readonly decisionDate: IsoDate | null;
  /** In đồng. */
  readonly money: number | null;
}

/** A figure of each compared snapshot: a number, a text where it is none, null where nothing is said. */
export interface ProposalComparisonRow {
  readonly label: string;
  readonly values: readonly (number | string | null)[];
}

/** Snapshots side by side; differences are counted from the first. */
export interface ProposalComparison {
  readonly columns: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    readonly rows: readonly ProposalComparisonRow[];
  }[];
}

/** Targets over the years, all in texts, and what is to be done in each year. */
export interface ProposalRoadmap {
  readonly years: readonly number[];
  readonly targets: readonly {
    readonly label: string;
    readonly required: string;
    readonly dueYear: number;
    /** One for each year; empty where no list tells. */
    readonly values: readonly string[];
    readonly end: string;
    readonly verdict: string;
  }[];
  readonly measures: readonly { readonly year: number | null; readonly texts: readonly string[] }[];
}

/** Public service units by group, at 31/12/2017 and as proposed. */
export interface ProposalForm2e {
  readonly asOf: IsoDate;
  readonly groups: readonly {
    readonly group: AutonomyGroup;
    /** null: the plan has no list of that day. */
    readonly before: number | null;
    readonly now: number;
  }[];
}

/** What is proposed, by the ids of its plan: an exported workbook is known again by them. */
export interface ProposalOrigin {
  readonly documentId: string;
  readonly snapshotId: SnapshotId;
}

/**
 * Everything that the proposal workbook shows. A unit that goes on is named by `pairs`; what has
 * no counterpart is listed on a row of its own, so that every column adds up to its own snapshot.
 */
export interface ProposalInput {
  readonly locale: Locale;
  readonly origin: ProposalOrigin;
  readonly planName: string;
  readonly locality: string;
  readonly titleBlock: TitleBlock;
  readonly baseline: ProposalSide | null;
  readonly current: ProposalSide | null;
  readonly proposed: ProposalSide;
  readonly categories: readonly Category[];
  readonly pairs: {
    /** Current unit → the proposed unit that it goes on as. */
    readonly currentToProposed: ReadonlyMap<UnitId, UnitId>;
    /** Baseline unit → the current unit (without a current side: the proposed unit). */
    readonly baselineToCurrent: ReadonlyMap<UnitId, UnitId>;
  };
  readonly targets: readonly ProposalTarget[];
  readonly measures: readonly ProposalMeasure[];
  readonly findings: readonly ProposalFinding[];
  readonly changes: readonly ProposalChange[];
  /** Empty: the register is left out of the workbook. */
  readonly reductions: readonly ProposalReduction[];
  readonly comparison: ProposalComparison;
  readonly roadmap: ProposalRoadmap;
  readonly form2e: ProposalForm2e;
  /** Optional sheets that are left out. */
  readonly without: readonly OptionalSheet[];
  readonly signatories: readonly Signatory[];
  /** Further lines of the notes sheet: definitions, rule packs with citations. */
  readonly notes: readonly string[];
}
