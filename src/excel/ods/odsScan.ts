import type { LegacyEncoding } from '../../core/text/legacyEncodings';
import { resolveEntities } from '../entities';
import { damaged } from '../refusal';
import { attribute } from '../xml/tags';
import { OdsStyles } from './odsStyles';

/** A cell as the file has it, repeated to the right so many times. */
export interface OdsCell {
  /** Inside of the tag: type, value and style. */
  readonly inside: string;
  readonly isCovered: boolean;
  readonly repeat: number;
  /** What it shows, paragraphs parted by line breaks; null: no paragraph. */
  shown: string | null;
  /** The old encoding that the font of most of its letters stands for; undefined: its style's. */
  encoding?: LegacyEncoding | null | undefined;
}

/** Told what a document holds, in order. */
export interface OdsListener {
  sheet(name: string, style: string | null): void;
  columns(repeat: number, isHidden: boolean): void;
  row(cells: readonly OdsCell[], repeat: number, isHidden: boolean, level: number): void;
  endSheet(): void;
}

/** Elements whose texts are not what a cell shows. */
const SILENT = /^(annotation|shapes|tracked-changes|frame|custom-shape|forms|dde-links|g)$/;
const MOST_CELLS = 20_000;

const repeatOf = (inside: string, what: string): number => {
  const repeat = inside.includes(what) ? Number(attribute(inside, what) ?? 1) : 1;
  return Number.isInteger(repeat) && repeat > 0 ? repeat : 1;
};

/** Goes through the text of content.xml or a flat document in one pass. */
export class OdsScan {
  readonly styles = new OdsStyles();
  /** Depth of elements that are passed over; 0: none. */
  private silent = 0;
  private isInSheet = false;
  private level = 0;
  private rowInside = '';
  private cells: OdsCell[] | null = null;
  private cell: OdsCell | null = null;
  private isInParagraph = false;
  private readonly runs: (string | null)[] = [];
  private readonly letters = new Map<LegacyEncoding | null | undefined, number>();

  constructor(private readonly listener: OdsListener) {}

  /** Takes what is complete of a text and tells how many characters that is. */
  take(xml: string, isLast: boolean): number {
    let at = 0;
    for (;;) {
      const open = xml.indexOf('<', at);
      if (open < 0) return isLast ? xml.length : at;
      if (xml.startsWith('<!--', open)) {
        const end = xml.indexOf('-->', open);
        if (end < 0) return isLast ? xml.length : at;
        if (open > at) this.text(xml.slice(at, open));
        at = end + 3;
        continue;
      }
      const close = xml.indexOf('>', open);
      if (close < 0) return isLast ? xml.length : at;
      if (open > at) this.text(xml.slice(at, open));
      at = close + 1;
      const isEnd = xml.charCodeAt(open + 1) === 47;
      let nameEnd = isEnd ? open + 2 : open + 1;
      let nameStart = nameEnd;
      for (; nameEnd < close; nameEnd += 1) {
        const code = xml.charCodeAt(nameEnd);
        if (code <= 32 || code === 47) break;
        if (code === 58 /* : */) nameStart = nameEnd + 1;
      }
      const isWhole = xml.charCodeAt(close - 1) === 47;
      const name = xml.slice(nameStart, nameEnd);
      this.tag(name, xml.slice(nameEnd, close), isEnd, isWhole);
      if (isWhole && !isEnd) this.tag(name, '', true, false);
    }
  }

  private text(xml: string): void {
    if (this.cell === null || !this.isInParagraph || this.silent > 0) return;
    this.add(resolveEntities(xml.replace(/[ \t\r\n]+/g, ' ')));
  }

  private add(text: string): void {
    if (this.cell === null) return;
    this.cell.shown = (this.cell.shown ?? '') + text;
    const font = this.styles.encodingOfRun(this.runs.at(-1) ?? null);
    this.letters.set(font, (this.letters.get(font) ?? 0) + text.trim().length);
  }

  private tag(name: string, inside: string, isEnd: boolean, isWhole: boolean): void {
    if (SILENT.test(name)) {
      if (isWhole) return;
      this.silent = Math.max(0, this.silent + (isEnd ? -1 : 1));
      return;
    }
    if (this.silent > 0) return;
    if (!this.isInSheet) this.styles.take(name, inside, isEnd);
    switch (name) {
      case 'table':
        if (this.cells !== null) return;
        this.isInSheet = !isEnd;
        this.level = 0;
        if (isEnd) this.listener.endSheet();
        else this.listener.sheet(attribute(inside, 'name') ?? '', attribute(inside, 'style-name'));
        return;
      case 'table-column':
        if (!isEnd && this.isInSheet)
          this.listener.columns(repeatOf(inside, 'number-columns-repeated'), isHiddenTag(inside));
        return;
      case 'table-row-group':
        this.level = Math.max(0, this.level + (isEnd ? -1 : 1));
        return;
      case 'table-row':
        if (isEnd) this.endRow();
        else if (this.isInSheet) {
          this.rowInside = inside;
          this.cells = [];
        }
        return;
      case 'table-cell':
      case 'covered-table-cell':
        if (isEnd) this.endCell();
        else this.startCell(inside, name !== 'table-cell');
        return;
      default:
        this.inline(name, inside, isEnd);
    }
  }

  private startCell(inside: string, isCovered: boolean): void {
    if (this.cells === null) return;
    if (this.cells.length > MOST_CELLS) throw damaged();
    const repeat = repeatOf(inside, 'number-columns-repeated');
    this.cell = { inside, isCovered, repeat, shown: null };
    this.cells.push(this.cell);
    this.letters.clear();
  }

  private endCell(): void {
    const { cell } = this;
    this.cell = null;
    this.isInParagraph = false;
    this.runs.length = 0;
    if (cell === null || this.letters.size === 0) return;
    if (this.letters.size === 1 && this.letters.has(undefined)) return;
    cell.encoding = [...this.letters].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  private endRow(): void {
    if (this.cells === null) return;
    const repeat = repeatOf(this.rowInside, 'number-rows-repeated');
    this.listener.row(this.cells, repeat, isHiddenTag(this.rowInside), this.level);
    this.cells = null;
    this.cell = null;
  }

  private inline(name: string, inside: string, isEnd: boolean): void {
    if (this.cell === null) return;
    if (name === 'p' || name === 'h') {
      if (!isEnd) this.cell.shown = this.cell.shown === null ? '' : `${this.cell.shown}\n`;
      this.isInParagraph = !isEnd;
    } else if (name === 'span') {
      if (isEnd) this.runs.pop();
      else this.runs.push(attribute(inside, 'style-name'));
    } else if (!isEnd && this.isInParagraph) {
      if (name === 's')
        this.add(' '.repeat(Math.min(Number(attribute(inside, 'c') ?? 1) || 1, 250)));
      else if (name === 'tab') this.add('\t');
      else if (name === 'line-break') this.add('\n');
    }
  }
}

const isHiddenTag = (inside: string): boolean =>
  inside.includes('visibility') && attribute(inside, 'visibility') !== 'visible';
