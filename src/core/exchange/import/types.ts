import type { Message } from '../../messages/translate';
import type { AutonomyGroup } from '../../model/autonomy';
import type { Category, PostMeasure } from '../../model/headcount';
import type { CategoryId, IdSource, SourceId, UnitId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import type { Source } from '../../model/provenance';
import type { Coverage } from '../../model/snapshot';
import type { Unit, UnitKind } from '../../model/unit';
import type { Abbreviations } from '../../text/builtInAbbreviations';
import type { TextEncoding } from '../../text/legacyEncodings';

/** Columns that hold facts of a unit other than posts. */
export const PLAIN_MEANINGS = [
  'ignore',
  'stt',
  'name',
  'shortName',
  'code',
  'parentCode',
  'parentName',
  'kind',
  'level',
  'sector',
  'legalStatus',
  'head',
  'deputies',
  'revenue',
  'recurrentExpenditure',
  'selfFinancing',
  'autonomyGroup',
  'autonomyRegime',
  'decisionNumber',
  'decisionDate',
  'classes',
  'pupils',
  'teachers',
  'address',
  'notes',
  'year',
  'unitId',
] as const;
export type PlainMeaning = (typeof PLAIN_MEANINGS)[number];

/** Posts of one category: `posts:civilServant:assigned`. */
export type PostsMeaning = `posts:${string}:${PostMeasure}`;
/** A row's total over other columns, checked and never stored: `total:assigned`. */
export type TotalMeaning = `total:${PostMeasure}`;
/** One undivided number, given to a category by the kind of the unit: `undivided:assigned`. */
export type UndividedMeaning = `undivided:${PostMeasure}`;
/** Names of units above those of the column `name`, `upper:1` the highest: levels side by side. */
export type UpperMeaning = `upper:${number}`;
/** A cross in this column puts the unit into the group: `mark:3a`. */
export type MarkMeaning = `mark:${AutonomyGroup}`;

/** What a column of a list holds. A text, so that it can be stored and chosen from a list. */
export type ColumnMeaning =
  | PlainMeaning
  | PostsMeaning
  | TotalMeaning
  | UndividedMeaning
  | UpperMeaning
  | MarkMeaning;

/** What a row of the table is. */
export const ROW_KINDS = [
  'unit',
  'own', // posts of the unit above itself, on a line of their own
  'section', // a heading: no unit, names the group of those below
  'subtotal',
  'total',
  'repeatedHeader',
  'note',
  'blank',
  'otherYear', // of a year that is not read
  'ignored', // taken out by the user
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export const HIERARCHY_SOURCES = [
  'stt',
  'parentCode',
  'parentName',
  'columns',
  'indent',
  'outline',
  'flat',
] as const;
export type HierarchySource = (typeof HIERARCHY_SOURCES)[number];
/** `zeroWithRowTotal`: nothing in a row that prints its own total, unknown in a row without. */
export type BlankMeaning = 'unknown' | 'zero' | 'zeroWithRowTotal';
export type DecimalMark = ',' | '.';

/** How the texts of a sheet are coded: above the first data row, and in the columns below. */
export interface SheetEncodings {
  readonly head: TextEncoding;
  /** By column; missing: Unicode. */
  readonly columns: Readonly<Record<number, TextEncoding>>;
}

/**
 * Everything that decides how a sheet is read. Proposed by `detectLayout`, corrected by the user,
 * obeyed by `readList`. Rows and columns are zero-based.
 */
export interface ImportChoices {
  readonly sheet: number;
  readonly encodings: SheetEncodings;
  /** First and last header row; null when the list has none. */
  readonly headerRows: readonly [first: number, last: number] | null;
  readonly firstDataRow: number;
  /** The last row of the table, included. */
  readonly lastDataRow: number;
  /** Meaning by column; a missing column is ignored. */
  readonly columns: Readonly<Record<number, ColumnMeaning>>;
  /** How far to the right the same table goes on, read after the first block: [4, 8]. */
  readonly blocks: readonly number[];
  /** The columns that each total column adds up. */
  readonly totalParts: Readonly<Record<number, readonly number[]>>;
  /** Đồng in one unit of a money column; missing: 1. */
  readonly moneyUnits: Readonly<Record<number, number>>;
  /** The decimal mark of number texts of a column; missing: ambiguous texts are doubts. */
  readonly decimalMarks: Readonly<Record<number, DecimalMark>>;
  /** Whether the numbers of a parent row are its own or include what is below. */
  readonly parentNumbers: 'includeBelow' | 'own';
  /** What an empty cell of a column of posts means; missing: unknown. */
  readonly blankIs: Readonly<Record<number, BlankMeaning>>;
  readonly hierarchy: HierarchySource;
  /** Corrections by the user; other rows are read for what they look like. */
  readonly rowKinds: Readonly<Record<number, RowKind>>;
  readonly unitKinds: Readonly<Record<number, UnitKind>>;
  /** Agency of all rows that have no parent, named in the title above the table; null: none. */
  readonly rootName: string | null;
  /** Of a list of several years: the year that a column is of; missing: it holds for all. */
  readonly columnYears: Readonly<Record<number, number>>;
  /** The day that each year's numbers are of; empty: the list has one year. */
  readonly yearDays: Readonly<Record<number, IsoDate>>;
  /** The year that is read of a list of several. */
  readonly year: number | null;
  /** The plan's own short forms; they win over the built-in ones. */
  readonly abbreviations: Abbreviations;
}

/** What a proposal is about. */
export type ReasonAspect =
  | 'sheet'
  | 'encoding'
  | 'headerRows'
  | 'tableEnd'
  | 'column'
  | 'hierarchy'
  | 'parentNumbers'
  | 'blankIs'
  | 'moneyUnit'
  | 'decimalMark'
  | 'rootName'
  | 'year';

/** Why something is proposed, and how sure that is: 0 to 1. */
export interface Reason {
  readonly aspect: ReasonAspect;
  readonly column: number | null;
  readonly confidence: number;
  readonly message: Message;
}

/** A proposal for a sheet with its reasons; always there, however little was recognised. */
export interface LayoutProposal {
  readonly choices: ImportChoices;
  readonly reasons: readonly Reason[];
  /** How sure the whole is, 0 to 1; the surest sheet of a file is offered first. */
  readonly confidence: number;
  /** Day that the title speaks of ("đến ngày 31/12/2015"), null when none is named. */
  readonly asOf: IsoDate | null;
  /** Title lines above the table, for the snapshot's name. */
  readonly title: string | null;
}

export type ProblemSeverity = 'error' | 'doubt' | 'note';

/** Something to look at, at its cell. Its message key is its code. */
export interface Problem {
  readonly code: Message['key'];
  readonly severity: ProblemSeverity;
  readonly sheet: string;
  /** A1 address; null when it is about the whole sheet. */
  readonly cell: string | null;
  /** Zero-based; null when it is about the whole sheet. */
  readonly row: number | null;
  readonly message: Message;
}

/** How one row was read, for the preview. */
export interface RowReading {
  readonly row: number;
  readonly kind: RowKind;
  /** Where its cells begin: the blocks of a table side by side share their rows. */
  readonly firstColumn: number;
  /** Whether the row below only names the unit in a column: the cells are another unit's. */
  readonly isImplied: boolean;
  /** The unit made from the row; for `own` rows the unit they belong to. */
  readonly unitId: UnitId | null;
  readonly depth: number;
}

/** A printed total against the sum of the units that it speaks of. */
export interface TotalCheck {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly stated: number;
  readonly computed: number;
  /** Units in the sum whose number is not known. */
  readonly unknown: number;
}

/** A list as it would enter the plan; nothing of it is in the plan yet. */
export interface ImportDraft {
  readonly source: Source;
  /** In list order; ids, parents and children already in step. */
  readonly units: readonly Unit[];
  readonly rootIds: readonly UnitId[];
  /** Units whose parent is missing or impossible. */
  readonly parkedIds: readonly UnitId[];
  readonly coverage: Coverage;
  readonly rows: readonly RowReading[];
  readonly totals: readonly TotalCheck[];
  readonly problems: readonly Problem[];
}

/** What reading needs from outside the list. */
export interface ReadContext {
  readonly ids: IdSource;
  readonly sourceId: SourceId;
  readonly fileName: string;
  readonly importedOn: IsoDate | null;
  readonly categories: readonly Category[];
  /** The unit of a plan that the rows go below; missing: they begin with agencies. */
  readonly under?: { readonly kind: UnitKind; readonly isWithinPsu: boolean } | undefined;
}

/** Whether a column holds counts of posts: of a category, of several together, or undivided. */
export const isCountMeaning = (meaning: ColumnMeaning | undefined): boolean =>
  meaning !== undefined && /^(posts|total|undivided):/.test(meaning);

/** The category and measure of a posts column, null for other meanings. */
export function postsColumn(
  meaning: ColumnMeaning | undefined,
): { readonly category: CategoryId; readonly measure: PostMeasure } | null {
  if (meaning === undefined || !meaning.startsWith('posts:')) return null;
  const last = meaning.lastIndexOf(':');
  const measure = meaning.slice(last + 1);
  if (measure !== 'assigned' && measure !== 'present') return null;
  return { category: meaning.slice('posts:'.length, last) as CategoryId, measure };
}
