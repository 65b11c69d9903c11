import type { EncodingExample } from '../../core/exchange/import/encodingExample';
import type { KindGroup } from '../../core/exchange/import/kindGroups';
import type { Pasting } from '../../core/exchange/import/pasting/pasting';
import type { DraftView } from '../../core/exchange/import/preview/draftView';
import type { ListPart } from '../../core/exchange/import/taking/proposeParts';
import type {
  ImportChoices,
  ImportDraft,
  LayoutProposal,
  Problem,
  SheetEncodings,
} from '../../core/exchange/import/types';
import type { ListUpdate } from '../../core/exchange/import/updating/compareList';
import type { ProposalOrigin } from '../../core/exchange/proposal/types';
import type { WorkbookModel } from '../../core/exchange/proposal/workbookModel';
import type { BackReading } from '../../core/exchange/roundTrip/backChange';
import type { PlainShown } from '../../core/exchange/roundTrip/shown';
import type { CarriedHead } from '../../core/exchange/roundTrip/takeOwn';
import type { TemplateRefusal } from '../../core/exchange/templates/planFill';
import type { Overlap, OverlapTask } from '../../core/functions/overlaps';
import type { FunctionLayout } from '../../core/functions/reading/functionLayout';
import type { LeftOutRow, ReadTask } from '../../core/functions/reading/readFunctions';
import type { LinkProposal } from '../../core/linking/matching/linkProposal';
import type { RejectedPair } from '../../core/linking/matching/pairing';
import type { KnownLink } from '../../core/linking/matching/proposeLinks';
import type { Locale, Message } from '../../core/messages/translate';
import type { Category } from '../../core/model/headcount';
import type { SnapshotId, SourceId, UnitId } from '../../core/model/ids';
import type { IsoDate } from '../../core/model/isoDate';
import type { ProposalChoice } from '../../core/model/proposalChoice';
import type { Result } from '../../core/model/result';
import type { PlainStructure } from '../../core/model/structure';
import type { RegisterDefaults, RegisterReading } from '../../core/reductions/reading/readRegister';
import type { RegisterLayout } from '../../core/reductions/reading/registerLayout';
import type { Abbreviations } from '../../core/text/builtInAbbreviations';
import type { TextEncoding } from '../../core/text/legacyEncodings';

/** The part by which what was pasted onto a unit is remembered. */
export const PASTED_PART = 'pasted';

/** What cells are pasted onto, as plain data. */
export interface PasteOnto {
  readonly structure: PlainStructure;
  /** The unit that they go below; null: the agencies. */
  readonly unitId: UnitId | null;
  readonly isScenario: boolean;
  readonly categories: readonly Category[];
}

/** What the list worker is asked. It remembers the file that it read last, and the lists in it. */
export type ListRequest =
  | {
      readonly kind: 'open';
      readonly bytes: Uint8Array;
      readonly fileName: string;
      /** The plan's own short forms. */
      readonly abbreviations: Abbreviations;
    }
  | {
      readonly kind: 'paste';
      readonly html: string;
      readonly text: string;
      /** What stands for the name of a file. */
      readonly name: string;
      readonly abbreviations: Abbreviations;
      /** What the cells are pasted onto; null: they are a list of their own. */
      readonly onto: PasteOnto | null;
    }
  | {
      readonly kind: 'propose';
      readonly sheet: number;
      /** The encoding of the whole sheet; null: to be recognised. */
      readonly encoding: TextEncoding | null;
      readonly abbreviations: Abbreviations;
    }
  | {
      /** Rows of a sheet as they are read, `to` not included. */
      readonly kind: 'rows';
      readonly sheet: number;
      readonly encodings: SheetEncodings;
      readonly firstDataRow: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'read';
      /** What the list is remembered by. */
      readonly part: string;
      readonly choices: ImportChoices;
      /** Whether rows with an error are left out. */
      readonly skipsBadRows: boolean;
      readonly sourceId: SourceId;
      readonly importedOn: IsoDate | null;
      readonly categories: readonly Category[];
    }
  | {
      /** Cells read again for what they were pasted onto. */
      readonly kind: 'readPaste';
      readonly choices: ImportChoices;
      /** Changed lines that the user takes for two units. */
      readonly separated: readonly string[];
    }
  | {
      /** Parts that were read as the one list that they make. */
      readonly kind: 'join';
      readonly parts: readonly string[];
      /** The list of the plan that they bring up to date; null: a new one. */
      readonly before: PlainStructure | null;
      /** Lines of the update that the user takes for two units. */
      readonly separated: readonly string[];
      readonly abbreviations: Abbreviations;
    }
  | {
      /** Groups of units that may have been taken for a wrong kind. */
      readonly kind: 'kinds';
      readonly part: string;
      readonly abbreviations: Abbreviations;
    }
  | {
      readonly kind: 'report';
      readonly part: string;
      readonly sheet: number;
      readonly locale: Locale;
    }
  | { readonly kind: 'take'; readonly parts: readonly string[] }
  | {
      /** A workbook of the program's own that comes back edited. */
      readonly kind: 'openBack';
      readonly bytes: Uint8Array;
      readonly fileName: string;
    }
  | {
      /** The workbook opened last against what the plan says now. */
      readonly kind: 'compareBack';
      readonly now: PlainShown;
      readonly categories: readonly Category[];
    };

/** A request of one kind. */
export type RequestOf<Kind extends ListRequest['kind']> = Extract<ListRequest, { kind: Kind }>;

/** A sheet's proposal with the fingerprint of its layout. */
export interface ProposedSheet {
  readonly layout: LayoutProposal;
  readonly layoutKey: string | null;
}

/** A file as it is offered: a proposal for each sheet, the surest first, and what to take of it. */
export interface OpenedList {
  readonly fileName: string;
  readonly notices: readonly Message[];
  readonly sheets: readonly {
    readonly name: string;
    readonly rowCount: number;
    readonly columnCount: number;
  }[];
  readonly proposed: readonly ProposedSheet[];
  readonly parts: readonly ListPart[];
  /** What the file says where the program exported it itself: then nothing is guessed. */
  readonly own: OpenedOwn | null;
}

/** A workbook of the program's own, read. */
export interface OpenedOwn {
  readonly carried: CarriedHead;
  readonly structure: PlainStructure;
  /** Edits of visible cells since the export. */
  readonly edits: number;
  readonly problems: readonly Problem[];
}

/** A workbook that came back: what it was exported from. */
export interface OpenedBack {
  readonly fileName: string;
  readonly origin: ProposalOrigin;
  /** Whether it still tells what was exported; else only the plan of now is there to compare. */
  readonly isWhole: boolean;
}

/** The filled cells of a row; `original` is what the file has where the cell was decoded. */
export type GridRow = readonly (
  | { readonly text: string; readonly isNumber: boolean; readonly original: string | null }
  | undefined
)[];

export interface ListAnswers {
  readonly open: Result<OpenedList, Message>;
  readonly paste: Result<OpenedList, Message>;
  readonly propose: ProposedSheet;
  readonly rows: readonly GridRow[];
  readonly read: { readonly view: DraftView; readonly example: EncodingExample | null };
  readonly readPaste: ListAnswers['read'] & { readonly pasting: Pasting };
  readonly join: {
    /** null: the list is new. */
    readonly update: ListUpdate | null;
    /** Names of the units of the list. */
    readonly names: ReadonlyMap<UnitId, string>;
    /** What has to be looked at where several sheets meet. */
    readonly problems: readonly Problem[];
    /** Keys of problems of the parts that another part solved. */
    readonly solved: readonly string[];
  };
  readonly kinds: readonly KindGroup[];
  readonly report: WorkbookModel;
  readonly take: readonly ImportDraft[];
  readonly openBack: Result<OpenedBack, Message>;
  readonly compareBack: BackReading;
}

/** A file, or cells that were copied. */
export type ListSource =
  | { readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly html: string; readonly text: string; readonly name: string };

/** What a list of reductions is read for, as plain data. */
export interface RegisterOnto {
  readonly structure: PlainStructure;
  readonly categories: readonly Category[];
  readonly abbreviations: Abbreviations;
}

/** What the list worker is asked of lists of reductions. It remembers the file read last. */
export type RegisterRequest =
  | {
      readonly kind: 'openRegister';
      readonly source: ListSource;
      readonly onto: RegisterOnto;
    }
  | {
      readonly kind: 'readRegister';
      readonly sheet: number;
      readonly layout: RegisterLayout;
      readonly defaults: RegisterDefaults;
    };

/** A file with reductions: how each sheet reads; one in which nothing was recognised is all data. */
export interface OpenedRegister {
  readonly fileName: string;
  readonly notices: readonly Message[];
  readonly sheets: readonly {
    readonly name: string;
    readonly isRecognised: boolean;
    readonly layout: RegisterLayout;
  }[];
}

/** Answers to {@link RegisterRequest}. */
export interface RegisterAnswers {
  readonly openRegister: Result<OpenedRegister, Message>;
  readonly readRegister: RegisterReading;
}

/** How a sheet with functions and tasks is to be read. */
export interface FunctionSheet {
  readonly sheet: number;
  readonly layout: FunctionLayout;
}

/** What the list worker is asked of lists of functions and tasks. It remembers the file read last. */
export type FunctionRequest =
  | {
      readonly kind: 'openFunctions';
      readonly source: ListSource;
      /** The snapshot in view, whose names of units are known best. */
      readonly view: PlainStructure;
      /** The recorded list that says who holds what. */
      readonly list: PlainStructure;
      readonly abbreviations: Abbreviations;
    }
  | {
      readonly kind: 'findOverlaps';
      readonly tasks: readonly OverlapTask[];
      readonly abbreviations: Abbreviations;
    }
  | { readonly kind: 'readFunctions'; readonly sheets: readonly FunctionSheet[] }
  | {
      /** What is doubtful or left out of these sheets, as a workbook. */
      readonly kind: 'reportFunctions';
      readonly sheets: readonly FunctionSheet[];
      readonly locale: Locale;
    };

/** A file with functions: how each sheet reads; one in which nothing was recognised is all data. */
export interface OpenedFunctions {
  readonly fileName: string;
  readonly notices: readonly Message[];
  readonly sheets: readonly {
    readonly name: string;
    readonly isRecognised: boolean;
    readonly layout: FunctionLayout;
  }[];
}

/** Tasks of several sheets, with what was left out. */
export interface FunctionsRead {
  readonly tasks: readonly (ReadTask & { readonly sheet: string })[];
  readonly leftOut: readonly (LeftOutRow & { readonly sheet: string })[];
}

/** Answers to {@link FunctionRequest}. */
export interface FunctionAnswers {
  readonly openFunctions: Result<OpenedFunctions, Message>;
  readonly readFunctions: FunctionsRead;
  readonly reportFunctions: WorkbookModel;
  /** The likeliest pairs, of how many. */
  readonly findOverlaps: { readonly overlaps: readonly Overlap[]; readonly all: number };
}

/** What the proposal worker is asked: the plan as plain data, and what to make of it. */
export interface ProposalRequest {
  readonly kind: 'write';
  readonly planData: unknown;
  readonly snapshotId: SnapshotId;
  readonly locale: Locale;
  readonly choice: ProposalChoice;
}

/** A workbook as data, to be written as it is. */
export interface BookRequest {
  readonly kind: 'book';
  readonly book: WorkbookModel;
}

/** A form of an agency to be filled with the figures of a snapshot. */
export interface FillRequest {
  readonly kind: 'fill';
  readonly planData: unknown;
  readonly snapshotId: SnapshotId;
  readonly locale: Locale;
  readonly today: IsoDate;
  readonly form: { readonly name: string; readonly bytes: Uint8Array };
}

/** A form that was filled: its bytes, and what the user should know of it. */
export interface FilledForm {
  readonly bytes: Uint8Array;
  readonly cells: number;
  readonly notes: readonly Problem[];
}
export type FillAnswer = Result<FilledForm, TemplateRefusal>;

/** Bytes of the workbook, or why it could not be made. */
export type ProposalAnswer = Result<Uint8Array, string>;

/** What the matching worker is asked: first the two lists, then as often as links change. */
export type MatchRequest =
  | {
      readonly kind: 'lists';
      readonly before: PlainStructure;
      readonly after: PlainStructure;
      readonly abbreviations: Abbreviations;
    }
  | {
      readonly kind: 'match';
      /** Counts up; an answer names the request that it is to. */
      readonly n: number;
      readonly known: readonly KnownLink[];
      readonly rejected: readonly RejectedPair[];
    };

/** What the matching worker says: how far it is, then its proposals, the surest first. */
export type MatchAnswer =
  | { readonly kind: 'progress'; readonly n: number; readonly share: number }
  | { readonly kind: 'proposals'; readonly n: number; readonly proposals: readonly LinkProposal[] };

/** A request or its answer on the wire. */
export interface Numbered<Body> {
  readonly n: number;
  readonly body: Body;
}

/** How far the answer to a request is; the worker is alive. */
export interface NumberedProgress {
  readonly n: number;
  readonly progress: unknown;
}
