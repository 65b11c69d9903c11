import type { Cell, CellSheet } from '../../core/exchange/cells';
import type { OnProgress } from '../../core/exchange/readProgress';
import type { Message } from '../../core/messages/translate';
import { cleanText } from '../../core/text/keyOf';
import { booleanCell } from '../codedValues';
import { MAX_SHEETS } from '../limits';
import { NumberCells } from '../numberTexts';
import { Refusal } from '../refusal';
import type { RichText } from '../richText';
import { CellCount, SheetBuilder } from '../sheetBuilder';
import { TextCells } from '../textCells';
import { tagsOf } from '../xml/tags';
import { TextFeed } from '../xml/textFeed';
import type { ZipParts } from '../zip/zipParts';
import { type CellFormat, PLAIN_FORMAT, readCellFormats } from './cellFormats';
import { plainText, readSharedStrings, richText } from './sharedStrings';
import { type RawCell, SheetScan } from './sheetScan';
import { readWorkbookParts, textOfPart } from './workbookParts';

/** Turns what a sheet part says of cells into cells. */
class CellReader {
  private readonly texts = new TextCells();
  private readonly numbers: NumberCells;

  constructor(
    private readonly formats: readonly CellFormat[],
    private readonly shared: readonly RichText[],
    is1904: boolean,
  ) {
    this.numbers = new NumberCells(is1904);
  }

  read({ type, inner, format: index }: RawCell): Cell | null {
    const format = this.formats[index] ?? PLAIN_FORMAT;
    if (type === 'inlineStr') return this.text(richText(textElement(inner)), format);
    const value = valueIn(inner);
    if (value === null || (value === '' && type !== 'str')) return uncalculated(inner);
    switch (type) {
      case 's': {
        const text = this.shared[Number(value)];
        return text === undefined ? null : this.text(text, format);
      }
      case 'str':
        return this.text({ text: plainText(value) }, format);
      case 'b':
        return booleanCell(value.trim() === '1' || value.trim() === 'true');
      case 'e':
        return { kind: 'error', text: plainText(value), value: plainText(value) };
      case 'd': {
        const iso = /^\s*(\d{4}-\d\d-\d\d)/.exec(value)?.[1];
        return iso === undefined ? null : { kind: 'date', text: iso, value: iso };
      }
      default:
        return this.numbers.cell(Number(value), format.numberFormat);
    }
  }

  private text({ text, encoding }: RichText, format: CellFormat): Cell | null {
    if (encoding === undefined) return this.texts.cell(text, format);
    return this.texts.cell(text, { encoding, indent: format.indent });
  }
}

/** The value of a cell's inside, entities unresolved; null when there is none. */
function valueIn(inner: string): string | null {
  if (inner.startsWith('<v>')) {
    const end = inner.indexOf('<', 3);
    if (end > 0 && inner.startsWith('</v>', end)) return inner.slice(3, end);
  }
  for (const tag of tagsOf(inner)) if (tag.name === 'v' && tag.isEnd) return tag.before;
  return null;
}

/** What stands between the tags of an inline text. */
const textElement = (inner: string): string =>
  inner.startsWith('<is>') && inner.endsWith('</is>') ? inner.slice(4, -5) : inner;

/** A formula whose result is not in the file is an error, never nothing and never 0. */
function uncalculated(inner: string): Cell | null {
  for (const tag of tagsOf(inner)) {
    if (tag.name !== 'f' || (!tag.isEnd && !tag.isWhole)) continue;
    const text = cleanText(`=${tag.isEnd ? plainText(tag.before) : '…'}`);
    return { kind: 'error', text, value: text };
  }
  return null;
}

/**
 * Reads the sheets of an .xlsx file. Our own reader, because the library neither tells fonts and
 * indents nor ends early on files made to exhaust it, and takes several times as long. Throws a
 * refusal.
 */
export function readXlsx(
  parts: ZipParts,
  main: string,
  notices: Message[],
  onProgress: OnProgress,
): readonly CellSheet[] {
  const workbook = readWorkbookParts(parts, main);
  if (workbook.sheets.length === 0 && workbook.otherSheets > 0)
    throw new Refusal('read.noCellSheets');
  const formats = readCellFormats(textOfPart(parts, workbook.styles) ?? '');
  const shared = readSharedStrings(parts, workbook.sharedStrings);
  const reader = new CellReader(formats, shared, workbook.is1904);
  const count = new CellCount();
  const listed = workbook.sheets.slice(0, MAX_SHEETS);
  if (listed.length < workbook.sheets.length)
    notices.push({ key: 'read.sheetsCut', params: { limit: MAX_SHEETS } });
  return listed.map(({ name, part, isHidden }, i) => {
    const progress = { stage: 'sheet', sheet: i + 1, of: listed.length } as const;
    onProgress(progress);
    const builder = new SheetBuilder(name, count);
    const scan = new SheetScan((raw) => {
      const cell = reader.read(raw);
      if (cell !== null) builder.put(raw.row, raw.column, cell);
    });
    const feed = new TextFeed((xml, isLast) => {
      onProgress(progress);
      return scan.take(xml, isLast);
    });
    if (parts.each(part, (piece) => feed.push(piece))) feed.end();
    const sheet = builder.finish(scan, notices);
    if (isHidden && sheet.rows.length > 0)
      notices.push({ key: 'read.hiddenSheet', params: { sheet: sheet.name } });
    return sheet;
  });
}
