import type { Cell, Merge } from '../../core/exchange/cells';
import { booleanCell, codedError, smallNumber } from '../codedValues';
import { MAX_MERGES } from '../limits';
import { NumberCells } from '../numberTexts';
import type { RichText } from '../richText';
import type { SheetBuilder, SheetShape } from '../sheetBuilder';
import { TextCells } from '../textCells';
import { type CellFormat, PLAIN_FORMAT } from '../xlsx/cellFormats';
import type { BiffGlobals } from './biffGlobals';
import { continuedText, textIn } from './biffText';
import { BIFF } from './records';

/** Makes the cells of all sheets of one workbook. */
export class BiffCells {
  private readonly strings = new TextCells();
  private readonly numbers: NumberCells;

  constructor(readonly globals: BiffGlobals) {
    this.numbers = new NumberCells(globals.is1904);
  }

  text({ text, encoding }: RichText, format: number): Cell | null {
    const look = this.formatOf(format);
    return this.strings.cell(
      text,
      encoding === undefined ? look : { encoding, indent: look.indent },
    );
  }

  number(value: number, format: number): Cell | null {
    return this.numbers.cell(value, this.formatOf(format).numberFormat);
  }

  private formatOf(index: number): CellFormat {
    return this.globals.formats[index] ?? PLAIN_FORMAT;
  }
}

/** Takes the records of one sheet. */
export class BiffSheet implements SheetShape {
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  readonly outlineLevels = new Map<number, number>();
  /** The formula whose text stands in a record of its own. */
  private waiting: {
    readonly row: number;
    readonly column: number;
    readonly format: number;
  } | null = null;

  private readonly pieces: DataView[] = [];

  constructor(
    private readonly builder: SheetBuilder,
    private readonly cells: BiffCells,
  ) {}

  take(id: number, data: DataView): void {
    if (this.pieces.length > 0 && id !== BIFF.continued) this.putFormulaText();
    switch (id) {
      case BIFF.continued:
        if (this.pieces.length > 0) this.pieces.push(data);
        return;
      case BIFF.row:
        this.takeRow(data);
        return;
      case BIFF.columns:
        if ((data.getUint16(8, true) & 1) === 1 && this.hiddenColumns.length < 1_000)
          this.hiddenColumns.push([data.getUint16(0, true), data.getUint16(2, true)]);
        return;
      case BIFF.merges:
        this.takeMerges(data);
        return;
      case BIFF.text:
        this.pieces.push(data);
        return;
      case BIFF.manyNumbers: {
        const [row, first] = [data.getUint16(0, true), data.getUint16(2, true)];
        for (let i = 0; 4 + 6 * i + 6 <= data.byteLength - 2; i += 1) {
          const value = smallNumber(data.getInt32(6 + 6 * i, true));
          this.put(row, first + i, this.cells.number(value, data.getUint16(4 + 6 * i, true)));
        }
        return;
      }
      default:
        this.takeCell(id, data);
    }
  }

  private takeCell(id: number, data: DataView): void {
    const { form, texts } = this.cells.globals;
    const place = (): readonly [number, number, number] => [
      data.getUint16(0, true),
      data.getUint16(2, true),
      data.getUint16(4, true),
    ];
    switch (id) {
      case BIFF.number: {
        const [row, column, format] = place();
        this.put(row, column, this.cells.number(data.getFloat64(6, true), format));
        return;
      }
      case BIFF.smallNumber: {
        const [row, column, format] = place();
        this.put(row, column, this.cells.number(smallNumber(data.getInt32(6, true)), format));
        return;
      }
      case BIFF.sharedLabel: {
        const [row, column, format] = place();
        const text = texts[data.getUint32(6, true)];
        if (text !== undefined) this.put(row, column, this.cells.text(text, format));
        return;
      }
      case BIFF.label:
      case BIFF.richLabel: {
        const [row, column, format] = place();
        this.put(row, column, this.cells.text({ text: textIn(data, 6, 2, form) }, format));
        return;
      }
      case BIFF.boolOrError: {
        const [row, column] = place();
        const value = data.getUint8(6);
        this.put(
          row,
          column,
          data.getUint8(7) === 1 ? codedError(value) : booleanCell(value === 1),
        );
        return;
      }
      case BIFF.formula:
      case BIFF.formulaOf3:
      case BIFF.formulaOf4: {
        const [row, column, format] = place();
        this.takeFormula(row, column, format, data);
      }
    }
  }

  private put(row: number, column: number, cell: Cell | null): void {
    if (cell !== null) this.builder.put(row, column, cell);
  }

  private takeFormula(row: number, column: number, format: number, data: DataView): void {
    this.waiting = null;
    if (data.getUint16(12, true) !== 0xffff) {
      this.put(row, column, this.cells.number(data.getFloat64(6, true), format));
      return;
    }
    const kind = data.getUint8(6);
    if (kind === 0) this.waiting = { row, column, format };
    else if (kind === 1) this.put(row, column, booleanCell(data.getUint8(8) === 1));
    else if (kind === 2) this.put(row, column, codedError(data.getUint8(8)));
  }

  private putFormulaText(): void {
    const { waiting } = this;
    const text = continuedText(this.pieces, this.cells.globals.form);
    this.waiting = null;
    this.pieces.length = 0;
    if (waiting !== null)
      this.put(waiting.row, waiting.column, this.cells.text({ text }, waiting.format));
  }

  private takeRow(data: DataView): void {
    const row = data.getUint16(0, true);
    const flags = data.getUint16(12, true);
    if ((flags & 0x20) !== 0) this.hiddenRows.add(row);
    if ((flags & 7) > 0) this.outlineLevels.set(row, flags & 7);
  }

  private takeMerges(data: DataView): void {
    const count = Math.min(data.getUint16(0, true), Math.floor((data.byteLength - 2) / 8));
    for (let i = 0; i < count && this.merges.length < MAX_MERGES; i += 1)
      this.merges.push({
        firstRow: data.getUint16(2 + 8 * i, true),
        lastRow: data.getUint16(4 + 8 * i, true),
        firstColumn: data.getUint16(6 + 8 * i, true),
        lastColumn: data.getUint16(8 + 8 * i, true),
      });
  }
}
