import type { Cell, CellSheet, Merge } from '../../core/exchange/cells';
import type { OnProgress } from '../../core/exchange/readProgress';
import type { Message } from '../../core/messages/translate';
import { cleanText } from '../../core/text/keyOf';
import { encodingOfFont } from '../../core/text/legacyEncodings';
import { resolveEntities } from '../entities';
import { MAX_COLUMNS, MAX_MERGES, MAX_ROWS, MAX_SHEETS } from '../limits';
import { NumberCells } from '../numberTexts';
import { CellCount, SheetBuilder } from '../sheetBuilder';
import { TextCells } from '../textCells';
import { type CellFormat, PLAIN_FORMAT } from '../xlsx/cellFormats';
import { attribute } from '../xml/tags';
import { TextFeed } from '../xml/textFeed';
import { type XmlCell, type XmlListener, XmlScan } from './xmlScan';

/** Number formats that go by a name. */
const NAMED_FORMATS: Readonly<Record<string, number | string>> = {
  General: 0,
  'General Number': 0,
  Fixed: 2,
  Standard: 4,
  Percent: 10,
  Scientific: 11,
  'Short Time': 20,
  'Medium Time': 18,
  'Long Time': 19,
  'Short Date': 14,
  'Medium Date': 15,
  'Long Date': 'dd/mm/yyyy',
  'General Date': 22,
};
const MOST_FORMATS = 70_000;

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

class XmlReader implements XmlListener {
  readonly sheets: CellSheet[] = [];
  private readonly formats = new Map<string, Writable<CellFormat>>();
  private format: Writable<CellFormat> | null = null;
  private readonly count = new CellCount();
  private readonly texts = new TextCells();
  private readonly numbers = new NumberCells(false);
  private builder: SheetBuilder | null = null;
  private merges: Merge[] = [];
  private hiddenRows: number[] = [];
  private hiddenColumns: (readonly [number, number])[] = [];
  private sheetCount = 0;

  constructor(private readonly notices: Message[]) {}

  get sheetNumber(): number {
    return Math.max(1, this.sheetCount);
  }

  style(name: string, inside: string, isEnd: boolean): void {
    if (name === 'Style') {
      this.format = null;
      if (isEnd || this.formats.size >= MOST_FORMATS) return;
      this.format = { ...(this.formats.get(attribute(inside, 'Parent') ?? '') ?? PLAIN_FORMAT) };
      this.formats.set(attribute(inside, 'ID') ?? '', this.format);
    } else if (this.format === null || isEnd) return;
    else if (name === 'Font') {
      const font = attribute(inside, 'FontName');
      if (font !== null) this.format.encoding = encodingOfFont(font);
    } else if (name === 'Alignment') {
      const indent = Number(attribute(inside, 'Indent') ?? 0);
      if (indent > 0 && indent <= 250) this.format.indent = Math.round(indent);
    } else if (name === 'NumberFormat') {
      const format = attribute(inside, 'Format') ?? 'General';
      this.format.numberFormat = Object.hasOwn(NAMED_FORMATS, format)
        ? (NAMED_FORMATS[format] ?? 0)
        : format;
    }
  }

  sheet(name: string): void {
    this.sheetCount += 1;
    if (this.sheetCount === MAX_SHEETS + 1)
      this.notices.push({ key: 'read.sheetsCut', params: { limit: MAX_SHEETS } });
    this.builder = this.sheetCount > MAX_SHEETS ? null : new SheetBuilder(name, this.count);
    this.merges = [];
    this.hiddenRows = [];
    this.hiddenColumns = [];
  }

  column(first: number, last: number, isHidden: boolean): void {
    if (isHidden && first < MAX_COLUMNS) this.hiddenColumns.push([first, last]);
  }

  row(row: number, isHidden: boolean): void {
    if (isHidden && row < MAX_ROWS) this.hiddenRows.push(row);
  }

  cell(raw: XmlCell): void {
    if (this.builder === null) return;
    const { row, column, inside } = raw;
    if (inside.includes('Merge') && this.merges.length < MAX_MERGES)
      this.merges.push({
        firstRow: row,
        firstColumn: column,
        lastRow: row + (Number(attribute(inside, 'MergeDown')) || 0),
        lastColumn: column + (Number(attribute(inside, 'MergeAcross')) || 0),
      });
    const cell = this.cellOf(raw);
    if (cell !== null) this.builder.put(row, column, cell);
  }

  endSheet(): void {
    const { builder, merges, hiddenRows, hiddenColumns } = this;
    this.builder = null;
    if (builder === null) return;
    const shape = { merges, hiddenRows, hiddenColumns, outlineLevels: new Map<number, number>() };
    this.sheets.push(builder.finish(shape, this.notices));
  }

  private cellOf({ inside, type, text: xml }: XmlCell): Cell | null {
    const format = this.formats.get(attribute(inside, 'StyleID') ?? 'Default') ?? PLAIN_FORMAT;
    const shown = resolveEntities(xml);
    const text = cleanText(shown);
    if (text === '') {
      const formula = inside.includes('Formula') ? attribute(inside, 'Formula') : null;
      if (formula === null || type === 'String') return null;
      return { kind: 'error', text: cleanText(formula), value: cleanText(formula) };
    }
    switch (type) {
      case 'Number':
        return this.numbers.cell(Number(text), format.numberFormat);
      case 'DateTime': {
        const iso = /^(?!18)\d{4}-\d\d-\d\d/.exec(text)?.[0];
        return iso === undefined ? this.texts.cell(shown, format) : dateCell(iso);
      }
      case 'Boolean':
        return { kind: 'boolean', text: text === '1' ? 'TRUE' : 'FALSE', value: text === '1' };
      case 'Error':
        return { kind: 'error', text, value: text };
      default:
        return this.texts.cell(shown, format);
    }
  }
}

const dateCell = (iso: string): Cell => ({
  kind: 'date',
  text: iso.split('-').reverse().join('/'),
  value: iso,
});

/** Reads XML of Excel 2003. Our own reader: the library can be led to fill the memory. Throws a refusal. */
export function readSpreadsheetXml(
  bytes: Uint8Array,
  notices: Message[],
  onProgress: OnProgress,
): readonly CellSheet[] {
  const reader = new XmlReader(notices);
  const scan = new XmlScan(reader);
  const feed = new TextFeed((xml, isLast) => {
    onProgress({ stage: 'sheet', sheet: reader.sheetNumber, of: reader.sheetNumber });
    return scan.take(xml, isLast);
  });
  feed.push(bytes);
  feed.end();
  return reader.sheets;
}
