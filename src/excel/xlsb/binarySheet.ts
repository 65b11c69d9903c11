import type { Cell, Merge } from '../../core/exchange/cells';
import { booleanCell, codedError, smallNumber } from '../codedValues';
import { MAX_MERGES, MAX_ROWS } from '../limits';
import { NumberCells } from '../numberTexts';
import type { RichText } from '../richText';
import type { SheetBuilder, SheetShape } from '../sheetBuilder';
import { TextCells } from '../textCells';
import { PLAIN_FORMAT } from '../xlsx/cellFormats';
import { type BinaryStyles, richTextIn } from './binaryFormats';
import { wideText, XLSB } from './binaryRecords';

/** Bytes of a value by kind of cell; texts: at least. */
const SIZES: Readonly<Record<number, number>> = {
  [XLSB.smallNumber]: 4,
  [XLSB.error]: 1,
  [XLSB.boolean]: 1,
  [XLSB.number]: 8,
  [XLSB.text]: 4,
  [XLSB.sharedLabel]: 4,
  [XLSB.formulaText]: 4,
  [XLSB.formulaNumber]: 8,
  [XLSB.formulaBoolean]: 1,
  [XLSB.formulaError]: 1,
  [XLSB.richText]: 5,
};

/** Makes the cells of all sheets of one .xlsb file. */
export class BinaryCells {
  private readonly strings = new TextCells();
  private readonly numbers: NumberCells;

  constructor(
    private readonly styles: BinaryStyles,
    private readonly shared: readonly RichText[],
    is1904: boolean,
  ) {
    this.numbers = new NumberCells(is1904);
  }

  /** The cell of a record whose value begins at a place; null when it is empty or broken. */
  cell(kind: number, format: number, data: DataView, at: number): Cell | null {
    if (at + (SIZES[kind] ?? Number.POSITIVE_INFINITY) > data.byteLength) return null;
    const look = this.styles.formats[format] ?? PLAIN_FORMAT;
    const text = (rich: RichText | undefined): Cell | null => {
      if (rich === undefined) return null;
      const { encoding } = rich;
      return this.strings.cell(
        rich.text,
        encoding === undefined ? look : { encoding, indent: look.indent },
      );
    };
    switch (kind) {
      case XLSB.smallNumber:
        return this.numbers.cell(smallNumber(data.getInt32(at, true)), look.numberFormat);
      case XLSB.number:
      case XLSB.formulaNumber:
        return this.numbers.cell(data.getFloat64(at, true), look.numberFormat);
      case XLSB.boolean:
      case XLSB.formulaBoolean:
        return booleanCell(data.getUint8(at) === 1);
      case XLSB.error:
      case XLSB.formulaError:
        return codedError(data.getUint8(at));
      case XLSB.sharedLabel:
        return text(this.shared[data.getUint32(at, true)]);
      case XLSB.richText:
        return text(richTextIn(data, at, this.styles.fonts));
      default:
        return text(wideText(data, at) ?? undefined);
    }
  }
}

/** Takes the records of one sheet part. */
export class BinarySheet implements SheetShape {
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  readonly outlineLevels = new Map<number, number>();
  private row = 0;
  private column = -1;

  constructor(
    private readonly builder: SheetBuilder,
    private readonly cells: BinaryCells,
  ) {}

  take(id: number, data: DataView): void {
    if (id === XLSB.row) this.takeRow(data);
    else if (id <= XLSB.formulaError || id === XLSB.richText) {
      if (data.byteLength < 8) return;
      this.column = data.getUint32(0, true);
      this.put(id, data, 4);
    } else if (id >= XLSB.shortBlank && id <= XLSB.shortShared) {
      // The short form of a cell stands right of the one before.
      this.column += 1;
      if (data.byteLength >= 4) this.put(id - XLSB.shortBlank + XLSB.blank, data, 0);
    } else if (id === XLSB.merge) this.takeMerge(data);
    else if (id === XLSB.columns && data.byteLength >= 18 && (data.getUint16(16, true) & 1) === 1) {
      if (this.hiddenColumns.length < 1_000)
        this.hiddenColumns.push([data.getUint32(0, true), data.getUint32(4, true)]);
    }
  }

  private put(kind: number, data: DataView, at: number): void {
    const format = data.getUint32(at, true) & 0xffffff;
    const cell = this.cells.cell(kind, format, data, at + 4);
    if (cell !== null) this.builder.put(this.row, this.column, cell);
  }

  private takeRow(data: DataView): void {
    if (data.byteLength < 12) return;
    this.row = data.getUint32(0, true);
    this.column = -1;
    const flags = data.getUint8(11);
    if (this.row >= MAX_ROWS) return;
    if ((flags & 0x10) !== 0) this.hiddenRows.add(this.row);
    if ((flags & 7) > 0) this.outlineLevels.set(this.row, flags & 7);
  }

  private takeMerge(data: DataView): void {
    if (data.byteLength < 16 || this.merges.length >= MAX_MERGES) return;
    this.merges.push({
      firstRow: data.getUint32(0, true),
      lastRow: data.getUint32(4, true),
      firstColumn: data.getUint32(8, true),
      lastColumn: data.getUint32(12, true),
    });
  }
}
