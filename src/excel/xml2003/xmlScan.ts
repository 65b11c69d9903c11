import { attribute } from '../xml/tags';

/** A cell of a sheet in XML of Excel 2003. */
export interface XmlCell {
  /** Inside of the tag. */
  readonly inside: string;
  readonly row: number;
  readonly column: number;
  /** String, Number, DateTime, Boolean or Error; null: no content. */
  type: string | null;
  /** Text of the content, entities unresolved. */
  text: string;
}

/** Told what a document holds, in order. */
export interface XmlListener {
  /** A tag of the list of styles. */
  style(name: string, inside: string, isEnd: boolean): void;
  sheet(name: string): void;
  column(first: number, last: number, isHidden: boolean): void;
  row(row: number, isHidden: boolean): void;
  cell(cell: XmlCell): void;
  endSheet(): void;
}

const numberOf = (inside: string, name: string): number | null => {
  if (!inside.includes(name)) return null;
  const value = Number(attribute(inside, name));
  return Number.isInteger(value) && value >= 0 ? value : null;
};

const isHidden = (inside: string): boolean =>
  inside.includes('Hidden') && attribute(inside, 'Hidden') === '1';

/** Goes through a document of Excel 2003 in one pass. */
export class XmlScan {
  private isInStyles = false;
  private row = 0;
  private nextRow = 0;
  private column = -1;
  private nextColumn = 0;
  private cell: XmlCell | null = null;
  private isInData = false;
  private isInComment = false;

  constructor(private readonly listener: XmlListener) {}

  /** Takes what is complete of a text and tells how many characters that is. */
  take(xml: string, isLast: boolean): number {
    let at = 0;
    for (;;) {
      const open = xml.indexOf('<', at);
      if (open < 0) return isLast ? xml.length : at;
      if (xml.startsWith('<![CDATA[', open)) {
        const end = xml.indexOf(']]>', open);
        if (end < 0) return isLast ? xml.length : at;
        const plain = xml.slice(open + 9, end).replaceAll('&', '&amp;');
        if (this.isInData && this.cell !== null) this.cell.text += xml.slice(at, open) + plain;
        at = end + 3;
        continue;
      }
      const isComment = xml.startsWith('<!--', open);
      const close = isComment ? xml.indexOf('-->', open) + 2 : xml.indexOf('>', open);
      if (close < open) return isLast ? xml.length : at;
      if (this.isInData && this.cell !== null) this.cell.text += xml.slice(at, open);
      at = close + 1;
      if (isComment) continue;
      const isEnd = xml.charCodeAt(open + 1) === 47;
      const tag = xml.slice(isEnd ? open + 2 : open + 1, close);
      const end = tag.search(/[\s/]/);
      const name = (end < 0 ? tag : tag.slice(0, end)).replace(/^\w+:/, '');
      const inside = end < 0 ? '' : tag.slice(end);
      this.tag(name, inside, isEnd);
      if (!isEnd && inside.endsWith('/')) this.tag(name, '', true);
    }
  }

  private tag(name: string, inside: string, isEnd: boolean): void {
    if (name === 'Comment') this.isInComment = !isEnd;
    else if (this.isInComment) return;
    else if (name === 'Styles') this.isInStyles = !isEnd;
    else if (this.isInStyles) this.listener.style(name, inside, isEnd);
    else if (isEnd) this.endTag(name);
    else this.startTag(name, inside);
  }

  private startTag(name: string, inside: string): void {
    switch (name) {
      case 'Worksheet':
        this.nextRow = 0;
        this.nextColumn = 0;
        this.listener.sheet(attribute(inside, 'Name') ?? '');
        return;
      case 'Column': {
        const first = (numberOf(inside, 'Index') ?? this.nextColumn + 1) - 1;
        const last = first + (numberOf(inside, 'Span') ?? 0);
        this.nextColumn = last + 1;
        this.listener.column(first, last, isHidden(inside));
        return;
      }
      case 'Row':
        this.row = Math.max(0, (numberOf(inside, 'Index') ?? this.nextRow + 1) - 1);
        this.column = -1;
        this.listener.row(this.row, isHidden(inside));
        // Rows that follow without content are told by a span.
        this.nextRow = this.row + 1 + (numberOf(inside, 'Span') ?? 0);
        return;
      case 'Cell':
        this.column = Math.max(0, (numberOf(inside, 'Index') ?? this.column + 2) - 1);
        this.cell = { inside, row: this.row, column: this.column, type: null, text: '' };
        this.column += numberOf(inside, 'MergeAcross') ?? 0;
        return;
      case 'Data':
        if (this.cell !== null && this.cell.type === null) {
          this.cell.type = attribute(inside, 'Type') ?? 'String';
          this.isInData = true;
        }
    }
  }

  private endTag(name: string): void {
    if (name === 'Data') this.isInData = false;
    else if (name === 'Cell') {
      if (this.cell !== null) this.listener.cell(this.cell);
      this.cell = null;
      this.isInData = false;
    } else if (name === 'Worksheet') this.listener.endSheet();
  }
}
