import type { LegacyEncoding } from '../../core/text/legacyEncodings';
import { MAX_CELLS } from '../limits';
import { Refusal } from '../refusal';
import { type FontRun, type RichText, richTextOf } from '../richText';

/** Names of code pages that do not follow the pattern of Windows. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  32768: 'macintosh',
  65001: 'utf-8',
};

/** A decoder of texts in a code page; Western when it is unknown. */
export function decoderOf(codePage: number): TextDecoder {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  return new TextDecoder(
    CODE_PAGES[codePage] ?? (isWindows ? `windows-${codePage}` : 'windows-1252'),
  );
}

/** How texts are kept: bytes of a code page before Excel 97, else letters of one or two bytes. */
export interface TextForm {
  readonly hasBytes: boolean;
  readonly decoder: TextDecoder;
}

const bytesOf = (data: DataView, start: number, end: number): Uint8Array =>
  new Uint8Array(
    data.buffer,
    data.byteOffset + Math.min(start, data.byteLength),
    Math.max(0, Math.min(end, data.byteLength) - Math.min(start, data.byteLength)),
  );

/** Letters of one byte (Latin-1) or two. */
function letters(data: DataView, start: number, count: number, isWide: boolean): string {
  const bytes = bytesOf(data, start, start + (isWide ? 2 * count : count));
  if (isWide) return WIDE.decode(bytes);
  let text = '';
  for (let i = 0; i < bytes.length; i += 8_192)
    text += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return text;
}

const WIDE = new TextDecoder('utf-16le');

/** A text in a record: its length in one or two bytes, from Excel 97 on a byte of flags. */
export function textIn(
  data: DataView,
  at: number,
  lengthBytes: 1 | 2,
  { hasBytes, decoder }: TextForm,
): string {
  if (at + lengthBytes + (hasBytes ? 0 : 1) > data.byteLength) return '';
  const count = lengthBytes === 1 ? data.getUint8(at) : data.getUint16(at, true);
  const start = at + lengthBytes;
  if (hasBytes) return decoder.decode(bytesOf(data, start, start + count));
  const flags = data.getUint8(start);
  // Runs and readings stand between the flags and the letters.
  const extra = ((flags & 8) === 0 ? 0 : 2) + ((flags & 4) === 0 ? 0 : 4);
  return letters(data, start + 1 + extra, count, (flags & 1) === 1);
}

/** Reads through a record and those that continue it. */
class Cursor {
  private index = 0;
  private at = 0;

  constructor(private readonly pieces: readonly DataView[]) {}

  get isAtEnd(): boolean {
    return this.piece === undefined;
  }

  private get piece(): DataView | undefined {
    while (this.index < this.pieces.length) {
      const piece = this.pieces[this.index];
      if (piece !== undefined && this.at < piece.byteLength) return piece;
      this.index += 1;
      this.at = 0;
    }
    return undefined;
  }

  byte(): number {
    const { piece } = this;
    if (piece === undefined) return 0;
    this.at += 1;
    return piece.getUint8(this.at - 1);
  }

  uint16(): number {
    const low = this.byte();
    return low + 256 * this.byte();
  }

  skip(count: number): void {
    let left = count;
    for (let { piece } = this; piece !== undefined && left > 0; { piece } = this) {
      const step = Math.min(left, piece.byteLength - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** Letters; where they go on in the next piece, it begins with flags of its own. */
  letters(count: number, isWideAtFirst: boolean): string {
    let isWide = isWideAtFirst;
    let text = '';
    let left = count;
    for (let { piece } = this; piece !== undefined && left > 0; { piece } = this) {
      if (this.at === 0) isWide = (this.byte() & 1) === 1;
      const there = Math.floor((piece.byteLength - this.at) / (isWide ? 2 : 1));
      const step = Math.min(left, there);
      text += letters(piece, this.at, step, isWide);
      this.at += isWide ? 2 * step : step;
      left -= step;
      // Half a letter at the end of a piece is damage.
      if (step === 0) this.at = piece.byteLength;
    }
    return text;
  }
}

/** The text of a record and those that continue it. */
export function continuedText(pieces: readonly DataView[], form: TextForm): string {
  const [first] = pieces;
  if (first === undefined || first.byteLength < 3) return '';
  if (form.hasBytes || pieces.length === 1) return textIn(first, 0, 2, form);
  const cursor = new Cursor(pieces);
  const count = cursor.uint16();
  return cursor.letters(count, (cursor.byte() & 1) === 1);
}

/** The table of texts: the record and those that continue it. Throws a refusal when it is too long. */
export function sharedTexts(
  pieces: readonly DataView[],
  fontOf: (number: number) => LegacyEncoding | null,
): readonly RichText[] {
  const texts: RichText[] = [];
  const cursor = new Cursor(pieces);
  cursor.skip(8);
  while (!cursor.isAtEnd) {
    if (texts.length >= MAX_CELLS) throw new Refusal('read.tooManyCells', { limit: MAX_CELLS });
    const count = cursor.uint16();
    const flags = cursor.byte();
    const runCount = (flags & 8) === 0 ? 0 : cursor.uint16();
    const readingLength = (flags & 4) === 0 ? 0 : cursor.uint16() + 65_536 * cursor.uint16();
    const text = cursor.letters(count, (flags & 1) === 1);
    const runs: FontRun[] = [];
    for (let i = 0; i < runCount && !cursor.isAtEnd; i += 1)
      runs.push({ start: cursor.uint16(), encoding: fontOf(cursor.uint16()) });
    cursor.skip(readingLength);
    texts.push(richTextOf(text, runs));
  }
  return texts;
}
