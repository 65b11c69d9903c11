import type { CellSheets } from '../../core/exchange/cells';
import type { ImportChoices, ImportDraft, LayoutProposal } from '../../core/exchange/import/types';
import type { TitleBlock } from '../../core/exchange/proposal/types';
import type { WorkbookModel } from '../../core/exchange/proposal/workbookModel';
import type { KnownLink } from '../../core/linking/matching/proposeLinks';
import type { Locale, Message } from '../../core/messages/translate';
import type { Category } from '../../core/model/headcount';
import type { SnapshotId, SourceId, UnitId } from '../../core/model/ids';
import type { IsoDate } from '../../core/model/isoDate';
import type { Result } from '../../core/model/result';
import type { Unit } from '../../core/model/unit';
import type { TextEncoding } from '../../core/text/legacyEncodings';

/** What the list worker is asked. It remembers the file that it read last. */
export type ListRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly fileName: string }
  | {
      readonly kind: 'paste';
      readonly html: string;
      readonly text: string;
      /** What stands for the name of a file. */
      readonly name: string;
    }
  | {
      readonly kind: 'propose';
      readonly sheet: number;
      /** The encoding of the whole sheet; null: to be recognised. */
      readonly encoding: TextEncoding | null;
    }
  | {
      readonly kind: 'read';
      readonly choices: ImportChoices;
      readonly sourceId: SourceId;
      readonly importedOn: IsoDate | null;
      readonly categories: readonly Category[];
    };

/** A file as cells, with a proposal for each sheet, the surest first. */
export interface OpenedList {
  readonly file: CellSheets;
  readonly layouts: readonly LayoutProposal[];
}

export interface ListAnswers {
  readonly open: Result<OpenedList, Message>;
  readonly paste: Result<OpenedList, Message>;
  readonly propose: LayoutProposal;
  readonly read: ImportDraft;
}

/** What the proposal worker is asked: the plan as plain data, and what to make of it. */
export interface ProposalRequest {
  readonly kind: 'write';
  readonly planData: unknown;
  readonly snapshotId: SnapshotId;
  readonly locale: Locale;
  readonly titleBlock: TitleBlock;
}

/** A workbook as data, to be written as it is. */
export interface BookRequest {
  readonly kind: 'book';
  readonly book: WorkbookModel;
}

/** Bytes of the workbook, or why it could not be made. */
export type ProposalAnswer = Result<Uint8Array, string>;

/** A structure as plain data. */
export interface PlainStructure {
  readonly units: readonly Unit[];
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
}

/** What the matching worker is asked; it answers with proposals, the surest first. */
export interface MatchRequest {
  readonly kind: 'match';
  readonly before: PlainStructure;
  readonly after: PlainStructure;
  readonly known: readonly KnownLink[];
}

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
