import type { Cell, CellSheet, Merge } from '../../core/exchange/cells';
import type { OnProgress } from '../../core/exchange/readProgress';
import type { Message } from '../../core/messages/translate';
import { cleanText } from '../../core/text/keyOf';
import { MAX_COLUMNS, MAX_MERGES, MAX_ROWS, MAX_SHEETS } from '../limits';
import { isoOfSerial } from '../numberTexts';
import { Refusal } from '../refusal';
import { CellCount, SheetBuilder } from '../sheetBuilder';
import { TextCells, type TextLook } from '../textCells';
import { attribute } from '../xml/tags';
import { TextFeed } from '../xml/textFeed';
import type { ZipParts } from '../zip/zipParts';
import { type OdsCell, type OdsListener, OdsScan } from './odsScan';
import type { OdsStyles } from './odsStyles';

/** Gives the bytes of a document piece by piece. */
type EachPiece = (take: (piece: Uint8Array) => void) => void;

/** One sheet while its rows come in. */
class OpenSheet {
  readonly builder: SheetBuilder;
  readonly merges: Merge[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: (readonly [number, number])[] = [];
  readonly outlineLevels = new Map<number, number>();
  row = 0;
  column = 0;

  constructor(
    name: string,
    readonly isHidden: boolean,
    count: CellCount,
  ) {
    this.builder = new SheetBuilder(name, count);
  }
}

/** Puts together the sheets of a document. Rows that repeat are the same cells again. */
class OdsReader implements OdsListener {
  readonly sheets: CellSheet[] = [];
  styles: OdsStyles | null = null;
  private open: OpenSheet | null = null;
  private readonly count = new CellCount();
  private readonly texts = new TextCells();
  private readonly looks = new Map<string | null, TextLook>();
  private sheetCount = 0;

  constructor(private readonly notices: Message[]) {}

  get sheetNumber(): number {
    return Math.max(1, this.sheetCount);
  }

  sheet(name: string, style: string | null): void {
    this.sheetCount += 1;
    if (this.sheetCount === MAX_SHEETS + 1)
      this.notices.push({ key: 'read.sheetsCut', params: { limit: MAX_SHEETS } });
    this.open =
      this.sheetCount > MAX_SHEETS
        ? null
        : new OpenSheet(name, this.styles?.isHidden(style) ?? false, this.count);
  }

  columns(repeat: number, isHidden: boolean): void {
    const { open } = this;
    if (open === null) return;
    if (isHidden && open.column < MAX_COLUMNS)
      open.hiddenColumns.push([open.column, open.column + repeat - 1]);
    open.column += repeat;
  }

  row(cells: readonly OdsCell[], repeat: number, isHidden: boolean, level: number): void {
    const { open } = this;
    if (open === null) return;
    const first = open.row;
    open.row += repeat;
    const last = Math.min(open.row, MAX_ROWS + 1) - 1;
    let column = 0;
    for (const cell of cells) {
      const start = column;
      column += cell.repeat;
      if (cell.isCovered || start > MAX_COLUMNS) continue;
      this.addMerge(open, cell, first, start);
      const made = this.cellOf(cell);
      if (made === null) continue;
      const end = Math.min(column, MAX_COLUMNS + 1);
      for (let r = first; r <= last; r += 1)
        for (let c = start; c < end; c += 1) open.builder.put(r, c, made);
    }
    const lastSeen = Math.min(last, open.builder.rows.length - 1);
    for (let r = first; r <= lastSeen; r += 1) {
      if (isHidden) open.hiddenRows.push(r);
      if (level > 0) open.outlineLevels.set(r, Math.min(level, 15));
    }
  }

  endSheet(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const sheet = open.builder.finish(open, this.notices);
    this.sheets.push(sheet);
    if (open.isHidden && sheet.rows.length > 0)
      this.notices.push({ key: 'read.hiddenSheet', params: { sheet: sheet.name } });
  }

  private addMerge(open: OpenSheet, { inside }: OdsCell, row: number, column: number): void {
    if (!inside.includes('spanned') || open.merges.length >= MAX_MERGES) return;
    const width = Number(attribute(inside, 'number-columns-spanned') ?? 1);
    const height = Number(attribute(inside, 'number-rows-spanned') ?? 1);
    if (width * height > 1)
      open.merges.push({
        firstRow: row,
        firstColumn: column,
        lastRow: row + height - 1,
        lastColumn: column + width - 1,
      });
  }

  private lookOf(style: string | null): TextLook {
    let look = this.looks.get(style);
    if (look === undefined) {
      look = this.styles?.lookOf(style) ?? { encoding: null, indent: 0 };
      this.looks.set(style, look);
    }
    return look;
  }

  private cellOf({ inside, shown, encoding }: OdsCell): Cell | null {
    const type = attribute(inside, 'value-type');
    const formula = type === null ? attribute(inside, 'formula') : null;
    if (type === null && shown === null && formula === null) return null;
    const text = shown === null ? '' : cleanText(shown);
    const isError = inside.includes('error') && /value-type\s*=\s*"error"/.test(inside);
    if (isError) return { kind: 'error', text, value: text };
    switch (type) {
      case 'float':
      case 'percentage':
      case 'currency': {
        const value = Number(attribute(inside, 'value') ?? Number.NaN);
        if (!Number.isFinite(value)) return null;
        const isDate = type === 'float' && this.styles?.isDate(attribute(inside, 'style-name'));
        const iso = isDate === true ? isoOfSerial(value, false) : null;
        if (iso !== null) return { kind: 'date', text: text || iso, value: iso };
        return { kind: 'number', text: text || String(value), value };
      }
      case 'date': {
        const iso = /^(\d{4}-\d\d-\d\d)/.exec(attribute(inside, 'date-value') ?? '')?.[1];
        if (iso !== undefined) return { kind: 'date', text: text || iso, value: iso };
        break;
      }
      case 'boolean': {
        const value = !/^(false|0?)$/.test(attribute(inside, 'boolean-value') ?? '');
        return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', value };
      }
    }
    if (formula !== null && text === '') {
      const said = cleanText(formula.replace(/^\w+:/, ''));
      return { kind: 'error', text: said, value: said };
    }
    const look = this.lookOf(attribute(inside, 'style-name'));
    return this.texts.cell(
      shown ?? attribute(inside, 'string-value') ?? '',
      encoding === undefined ? look : { encoding, indent: look.indent },
    );
  }
}

function readDocument(
  each: readonly EachPiece[],
  notices: Message[],
  onProgress: OnProgress,
): readonly CellSheet[] {
  const reader = new OdsReader(notices);
  const scan = new OdsScan(reader);
  reader.styles = scan.styles;
  for (const one of each) {
    const feed = new TextFeed((xml, isLast) => {
      onProgress({ stage: 'sheet', sheet: reader.sheetNumber, of: reader.sheetNumber });
      return scan.take(xml, isLast);
    });
    one((piece) => feed.push(piece));
    feed.end();
  }
  return reader.sheets;
}

/** Reads the sheets of an .ods file. Throws a refusal. */
export function readOds(
  parts: ZipParts,
  notices: Message[],
  onProgress: OnProgress,
): readonly CellSheet[] {
  const manifest = new TextDecoder().decode(parts.whole('META-INF/manifest.xml') ?? undefined);
  if (manifest.includes('encryption-data')) throw new Refusal('read.password');
  // Styles that cells refer to as parents stand in a part of their own.
  const each = ['styles.xml', 'content.xml'].map<EachPiece>((name) => (take) => {
    parts.each(name, take);
  });
  return readDocument(each, notices, onProgress);
}

/** Reads an OpenDocument spreadsheet that is one file of XML. Throws a refusal. */
export const readFlatOds = (
  bytes: Uint8Array,
  notices: Message[],
  onProgress: OnProgress,
): readonly CellSheet[] => readDocument([(take) => take(bytes)], notices, onProgress);
