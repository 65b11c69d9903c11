import { dayText, type FieldValue } from '../../core/exchange/templates/fieldValue';
import { filledFormula, type MapOfSheet } from '../../core/exchange/templates/filledFormula';
import type { CellContent, SheetFill } from '../../core/exchange/templates/planFill';
import { toNumber } from '../../core/model/fraction';
import type { IsoDate } from '../../core/model/isoDate';
import { cellAddress } from '../../core/text/cellAddress';
import { mappedBlock } from './places';
import { fittedAnew, type RawCell, type RawSheet } from './rawSheet';
import { type TemplateBook, textOfCell } from './templateBook';
import { escapeXml, plainElement, replacedText } from './xmlTexts';

const DAY = 86_400_000;

/** The serial number of a day. */
const serialOf = (date: IsoDate, is1904: boolean): number =>
  Date.parse(`${date}T00:00:00Z`) / DAY + (is1904 ? 24_107 : 25_569);

/** Writes the rows of one sheet. */
export class FilledRows {
  constructor(
    private readonly book: TemplateBook,
    private readonly sheet: RawSheet,
    private readonly fill: SheetFill,
    private readonly mapOf: MapOfSheet,
  ) {}

  /** The element of all rows. */
  xml(): string {
    const { prefix, rows } = this.sheet;
    const contents = new Map<number, Map<number, readonly CellContent[]>>();
    for (const { row, column, copies } of this.fill.cells) {
      const cells = contents.get(row) ?? new Map<number, readonly CellContent[]>();
      contents.set(row, cells.set(column, copies));
    }
    const lines: string[] = [];
    for (const { row, attributes, cells } of rows) {
      const filled = contents.get(row);
      const kept = filled === undefined ? attributes : fittedAnew(attributes);
      for (let copy = 0; copy < this.fill.rows.countOf(row); copy += 1) {
        const at = this.fill.rows.first(row) + copy;
        const inner = cells.map((cell) =>
          this.cell(cell, row, copy, filled?.get(cell.column)?.[copy] ?? null),
        );
        lines.push(`<${prefix}row r="${at + 1}"${kept}>${inner.join('')}</${prefix}row>`);
      }
    }
    return `<${prefix}sheetData>${lines.join('')}</${prefix}sheetData>`;
  }

  private cell(cell: RawCell, row: number, copy: number, content: CellContent | null): string {
    const address = cellAddress(this.fill.rows.first(row) + copy, cell.column);
    const write = (type: string, inner: string): string => {
      const tag = `${this.sheet.prefix}c`;
      const named = type === '' ? '' : ` t="${type}"`;
      return `<${tag} r="${address}"${cell.attributes}${named}>${inner}</${tag}>`;
    };
    if (cell.formula !== null) return this.formula(cell, row, copy, write);
    if (content === null) return write(cell.type, cell.inner);
    return this.filled(cell, content, write);
  }

  /** A formula without its value: what it was is not what it is. */
  private formula(
    { formula, type, inner }: RawCell,
    row: number,
    copy: number,
    write: (type: string, inner: string) => string,
  ): string {
    if (formula === null || formula.kind === 'dataTable') return write(type, inner);
    const { rows, name } = this.fill;
    const own = rows.countOf(row) > 1 ? { row, copy } : null;
    const text = escapeXml(filledFormula(formula.text, { sheet: name, own }, this.mapOf));
    const tag = `${this.sheet.prefix}f`;
    if (formula.block === null) return write('', `<${tag}>${text}</${tag}>`);
    const block = mappedBlock(formula.block, rows, own);
    return write('', `<${tag} t="array" ref="${block}">${text}</${tag}>`);
  }

  private filled(
    cell: RawCell,
    { value, replacements }: CellContent,
    write: (type: string, inner: string) => string,
  ): string {
    const { prefix } = this.sheet;
    const number = (of: number): string => write('', `<${prefix}v>${of}</${prefix}v>`);
    const text = (inner: string): string =>
      write('inlineStr', `<${prefix}is>${inner}</${prefix}is>`);
    // Shared texts may have another prefix than the sheet that their copies come into.
    const source = (textOfCell(cell, this.book.shared) ?? '').replace(
      /<(\/?)(?:\w+:)?(?=\w)/g,
      (_, end: string) => `<${end}${prefix}`,
    );
    const whole: FieldValue | null = value;
    switch (whole?.kind) {
      case 'nothing':
        return write('', '');
      case 'number':
        return number(whole.value);
      case 'share':
        return number(toNumber(whole.value) ?? 0);
      case 'date':
        return this.book.showsDays[cell.format] === true
          ? number(serialOf(whole.date, this.book.is1904))
          : text(plainElement(dayText(whole.date), prefix));
      default:
        return text(replacedText(source, replacements));
    }
  }
}
