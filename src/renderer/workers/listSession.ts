import { type CellSheet, type CellSheets, cellAt, originalText } from '../../core/exchange/cells';
import { decodeSheet } from '../../core/exchange/import/decodeSheet';
import { detectLayout, detectLayouts } from '../../core/exchange/import/detectLayout';
import { encodingExample } from '../../core/exchange/import/encodingExample';
import { kindGroups } from '../../core/exchange/import/kindGroups';
import { layoutKey } from '../../core/exchange/import/layoutMapping';
import type { PasteTarget } from '../../core/exchange/import/pasting/pasting';
import { proposePaste } from '../../core/exchange/import/pasting/proposePaste';
import { readPaste } from '../../core/exchange/import/pasting/readPaste';
import { draftView } from '../../core/exchange/import/preview/draftView';
import { withoutBadRows } from '../../core/exchange/import/preview/withoutBadRows';
import { problemKey } from '../../core/exchange/import/problems';
import { problemsWorkbook } from '../../core/exchange/import/problemsWorkbook';
import { readList } from '../../core/exchange/import/readList';
import { joinDrafts } from '../../core/exchange/import/taking/joinDrafts';
import { proposeParts } from '../../core/exchange/import/taking/proposeParts';
import type {
  ImportChoices,
  ImportDraft,
  LayoutProposal,
  ReadContext,
  SheetEncodings,
} from '../../core/exchange/import/types';
import { compareList } from '../../core/exchange/import/updating/compareList';
import type { OnProgress } from '../../core/exchange/readProgress';
import { compareBack } from '../../core/exchange/roundTrip/compareBack';
import { shownFrom, shownThen } from '../../core/exchange/roundTrip/shown';
import { structureOfOwn } from '../../core/exchange/roundTrip/structureOfOwn';
import {
  type OwnWorkbook,
  openOwnWorkbook,
  readOwnWorkbook,
  withoutCarried,
} from '../../core/files/ownWorkbook';
import type { Message } from '../../core/messages/translate';
import { type IdSource, sourceId } from '../../core/model/ids';
import { ok, type Result } from '../../core/model/result';
import { plainOf, structureFrom } from '../../core/model/structure';
import type { Abbreviations } from '../../core/text/builtInAbbreviations';
import { readPasted } from '../../excel/readPasted';
import { readWorkbook } from '../../excel/readWorkbook';
import {
  type GridRow,
  type ListAnswers,
  type ListRequest,
  type OpenedList,
  type OpenedOwn,
  PASTED_PART,
  type PasteOnto,
  type ProposedSheet,
  type RequestOf,
} from './protocol';

/** A sheet as it was last decoded: choices change one at a time, and mostly not the encoding. */
interface Decoded {
  readonly source: CellSheet;
  readonly key: string;
  readonly sheet: CellSheet;
}

/** What cells are pasted onto. */
type OntoUnit = PasteTarget & Pick<PasteOnto, 'categories'>;

/** Commands keep no source, so nothing of it enters the plan. */
const PASTED = sourceId('pasted');

/** What is read of one file at a time: the file and its lists stay here, the window gets views. */
export class ListSession {
  private file: CellSheets | null = null;
  private decoded: Decoded | null = null;
  private readonly drafts = new Map<string, ImportDraft>();
  private onto: OntoUnit | null = null;
  private back: OwnWorkbook | null = null;

  constructor(private readonly newId: IdSource) {}

  answer(request: ListRequest, onProgress: OnProgress): ListAnswers[ListRequest['kind']] {
    switch (request.kind) {
      case 'open':
        return this.take(
          readWorkbook(request.bytes, request.fileName, onProgress),
          request.abbreviations,
          onProgress,
        );
      case 'paste':
        return this.paste(request, onProgress);
      case 'propose':
        return this.proposed(
          detectLayout(
            this.sheetAt(request.sheet),
            request.sheet,
            request.encoding,
            request.abbreviations,
          ),
        );
      case 'rows':
        return this.rowsOf(request);
      case 'read':
        return this.read(request);
      case 'readPaste':
        return this.readPaste(request);
      case 'join':
        return this.join(request);
      case 'kinds':
        return kindGroups(this.draftOf(request.part), request.abbreviations);
      case 'report':
        return problemsWorkbook(
          [this.sheetAt(request.sheet)],
          this.draftOf(request.part),
          request.locale,
        );
      case 'openBack':
        return this.openBack(request, onProgress);
      case 'compareBack':
        return this.compareBack(request);
      case 'take':
        return request.parts.map((part) => this.draftOf(part));
    }
  }

  private paste(
    { name, abbreviations, onto, ...cells }: RequestOf<'paste'>,
    onProgress: OnProgress,
  ): Result<OpenedList, Message> {
    const read = readPasted(cells, name, onto === null ? 2 : 1);
    const opened = this.take(read, abbreviations, onProgress);
    this.onto = onto === null ? null : { ...onto, structure: structureFrom(onto.structure) };
    const { onto: target } = this;
    if (target === null || !opened.ok) return opened;
    const proposed = opened.value.proposed.map(({ layout }) =>
      this.proposed(
        proposePaste(this.sheetAt(layout.choices.sheet), layout, this.pasteContext(target), target),
      ),
    );
    return ok({ ...opened.value, proposed });
  }

  private pasteContext({ categories }: Pick<PasteOnto, 'categories'>): ReadContext {
    const fileName = this.file?.fileName ?? '';
    return { ids: this.newId, sourceId: PASTED, fileName, importedOn: null, categories };
  }

  private readPaste({ choices, separated }: RequestOf<'readPaste'>): ListAnswers['readPaste'] {
    const { onto } = this;
    if (onto === null) throw new Error('pasted onto nothing');
    const source = this.sheetAt(choices.sheet);
    const context = this.pasteContext(onto);
    const { draft, pasting } = readPaste(source, choices, context, onto, new Set(separated));
    this.drafts.set(PASTED_PART, draft);
    return { view: draftView(draft, draft), example: this.exampleOf(choices), pasting };
  }

  private take(
    read: Result<CellSheets, Message>,
    abbreviations: Abbreviations,
    onProgress: OnProgress,
  ): Result<OpenedList, Message> {
    this.drafts.clear();
    this.decoded = null;
    this.file = null;
    if (!read.ok) return read;
    const own = ownOf(read.value, this.newId);
    const file = withoutCarried(read.value);
    this.file = file;
    const layouts = own === null ? detectLayouts(file, abbreviations, onProgress) : [];
    return ok({
      fileName: file.fileName,
      notices: file.notices,
      sheets: file.sheets.map(({ name, rows, columnCount }) => ({
        name,
        rowCount: rows.length,
        columnCount,
      })),
      proposed: layouts.map((layout) => this.proposed(layout)),
      parts: proposeParts(file, layouts),
      own,
    });
  }

  private openBack(
    { bytes, fileName }: RequestOf<'openBack'>,
    onProgress: OnProgress,
  ): ListAnswers['openBack'] {
    this.back = null;
    const read = readWorkbook(bytes, fileName, onProgress);
    if (!read.ok) return read;
    const opened = openOwnWorkbook(read.value);
    if (!opened.ok) return opened;
    const { own, origin } = opened.value;
    this.back = own;
    return ok({ fileName, origin, isWhole: own.carried !== null });
  }

  private compareBack({ now, categories }: RequestOf<'compareBack'>): ListAnswers['compareBack'] {
    if (this.back === null) throw new Error('no workbook came back');
    const { carried, tables } = this.back;
    const today = shownFrom(now);
    const then = carried === null ? today : shownThen(carried);
    return compareBack(tables, then, today, carried?.categories ?? categories);
  }

  private proposed(layout: LayoutProposal): ProposedSheet {
    return { layout, layoutKey: layoutKey(this.sheetAt(layout.choices.sheet), layout.choices) };
  }

  private sheetAt(index: number): CellSheet {
    const sheet = this.file?.sheets[index];
    if (sheet === undefined) throw new Error('no such sheet');
    return sheet;
  }

  private sheetAs(index: number, encodings: SheetEncodings, firstDataRow: number): CellSheet {
    const source = this.sheetAt(index);
    const key = JSON.stringify([encodings, firstDataRow]);
    if (this.decoded?.source !== source || this.decoded.key !== key)
      this.decoded = { source, key, sheet: decodeSheet(source, encodings, firstDataRow) };
    return this.decoded.sheet;
  }

  private rowsOf({
    sheet,
    encodings,
    firstDataRow,
    from,
    to,
  }: RequestOf<'rows'>): readonly GridRow[] {
    const source = this.sheetAt(sheet);
    const shown = this.sheetAs(sheet, encodings, firstDataRow);
    const rows: GridRow[] = [];
    for (let r = from; r < Math.min(to, shown.rows.length); r += 1) {
      const row: GridRow[number][] = [];
      for (let c = 0; c < shown.columnCount; c += 1) {
        const cell = cellAt(shown, r, c);
        if (cell.text === '') continue;
        const isDecoded = cell !== cellAt(source, r, c);
        row[c] = {
          text: cell.text,
          isNumber: cell.kind === 'number',
          original: isDecoded ? originalText(cell) : null,
        };
      }
      rows.push(row);
    }
    return rows;
  }

  private read({
    part,
    choices,
    skipsBadRows,
    ...context
  }: RequestOf<'read'>): ListAnswers['read'] {
    const source = this.sheetAt(choices.sheet);
    const read = readList(source, choices, {
      ...context,
      ids: this.newId,
      fileName: this.file?.fileName ?? '',
    });
    const draft = skipsBadRows ? withoutBadRows(read) : read;
    this.drafts.set(part, draft);
    return { view: draftView(draft, read), example: this.exampleOf(choices) };
  }

  private join({
    parts,
    before,
    separated,
    abbreviations,
  }: RequestOf<'join'>): ListAnswers['join'] {
    const list = joinDrafts(parts.map((part) => this.draftOf(part)));
    const update =
      before === null
        ? null
        : compareList(structureFrom(before), list, new Set(separated), abbreviations);
    const names = new Map(list.units.map(({ id, name }) => [id, name]));
    const solved = [...list.solved].map(problemKey);
    return { update, names, problems: list.problems, solved };
  }

  private exampleOf({
    sheet,
    encodings,
    firstDataRow,
  }: ImportChoices): ListAnswers['read']['example'] {
    return encodingExample(this.sheetAt(sheet), this.sheetAs(sheet, encodings, firstDataRow));
  }

  private draftOf(part: string): ImportDraft {
    const draft = this.drafts.get(part);
    if (draft === undefined) throw new Error(`part ${part} was not read`);
    return draft;
  }
}

/** What a file says where the program exported it itself, edits included; null elsewhere. */
function ownOf(file: CellSheets, newId: IdSource): OpenedOwn | null {
  const own = readOwnWorkbook(file);
  if (own === null || own.carried === null) return null;
  const { units: _, rootIds: __, parkedIds: ___, converted: ____, ...carried } = own.carried;
  const { structure, edits, problems } = structureOfOwn(own.carried, own.tables, newId);
  return { carried, structure: plainOf(structure), edits, problems };
}
