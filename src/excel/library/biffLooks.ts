import { encodingOfFont, type LegacyEncoding } from '../../core/text/legacyEncodings';
import type { CellCount } from '../sheetBuilder';
import type { TextLook } from '../textCells';
import { BIFF, biffRecords } from './biffRecords';

/** What an .xls file says that the library does not tell, and what has to be known before it reads. */
export interface BiffFacts {
  /** Looks of cells by sheet in the order of the file; only cells with something to say. */
  readonly looks: readonly ReadonlyMap<number, TextLook>[];
  /** Whether texts are bytes of the code page (Excel 5 and 95) rather than Unicode. */
  readonly hasBytes: boolean;
  readonly codePage: number;
}

const COLUMNS = 256;
const EXCEL_97 = 0x0600;
const WORKSHEET = 0x10;

/** The key of a place in the looks of a sheet. */
export const placeKey = (row: number, column: number): number => row * COLUMNS + column;

/** A font's name: a length, in Excel 97 a byte of flags, and letters of one or two bytes. */
function fontName(data: DataView, hasFlags: boolean): string {
  if (data.byteLength < 16) return '';
  const length = data.getUint8(14);
  const isWide = hasFlags && (data.getUint8(15) & 1) === 1;
  const start = hasFlags ? 16 : 15;
  let name = '';
  for (let i = 0; i < length; i += 1) {
    const at = start + (isWide ? 2 * i : i);
    if (at + (isWide ? 2 : 1) > data.byteLength) break;
    name += String.fromCharCode(isWide ? data.getUint16(at, true) : data.getUint8(at));
  }
  return name;
}

/** Collects fonts, formats and the looks of text cells. */
class BiffScan {
  hasBytes = false;
  codePage = 1252;
  private readonly fonts: (LegacyEncoding | null)[] = [];
  private readonly formats: TextLook[] = [];
  private readonly starts: number[] = [];
  private readonly byStart = new Map<number, Map<number, TextLook>>();
  private sheet: Map<number, TextLook> | null = null;
  private depth = 0;

  constructor(private readonly count: CellCount) {}

  take(id: number, at: number, data: DataView): void {
    if (id === BIFF.begin) {
      this.depth += 1;
      if (this.depth === 1) this.begin(at, data);
    } else if (id === BIFF.end) {
      this.depth = Math.max(0, this.depth - 1);
      if (this.depth === 0) this.sheet = null;
    } else if (this.depth === 1) {
      if (this.sheet === null) this.takeGlobal(id, data);
      else this.takeCell(id, data, this.sheet);
    }
  }

  private begin(at: number, data: DataView): void {
    if (data.byteLength < 4) return;
    this.hasBytes = data.getUint16(0, true) < EXCEL_97;
    if (data.getUint16(2, true) !== WORKSHEET) return;
    this.sheet = new Map();
    this.byStart.set(at, this.sheet);
  }

  private takeGlobal(id: number, data: DataView): void {
    if (id === BIFF.codepage && data.byteLength >= 2) this.codePage = data.getUint16(0, true);
    else if (id === BIFF.sheet && data.byteLength >= 4) this.starts.push(data.getUint32(0, true));
    else if (id === BIFF.font) this.fonts.push(encodingOfFont(fontName(data, !this.hasBytes)));
    else if (id === BIFF.format && data.byteLength >= 4) {
      // No font has the number 4.
      const number = data.getUint16(0, true);
      const indent = !this.hasBytes && data.byteLength >= 9 ? data.getUint8(8) & 15 : 0;
      const encoding = this.fonts[number > 4 ? number - 1 : number] ?? null;
      this.formats.push({ encoding, indent });
    }
  }

  private takeCell(id: number, data: DataView, sheet: Map<number, TextLook>): void {
    switch (id) {
      case BIFF.manyNumbers:
      case BIFF.manyBlanks:
        this.count.add(Math.max(0, Math.floor((data.byteLength - 6) / 2)), 0);
        return;
      case BIFF.blank:
      case BIFF.number:
      case BIFF.smallNumber:
      case BIFF.boolOrError:
        this.count.add(1, 0);
        return;
      case BIFF.label:
      case BIFF.richLabel:
      case BIFF.sharedLabel:
      case BIFF.formula: {
        this.count.add(1, 0);
        if (data.byteLength < 6) return;
        const look = this.formats[data.getUint16(4, true)];
        if (look !== undefined && (look.encoding !== null || look.indent > 0))
          sheet.set(placeKey(data.getUint16(0, true), data.getUint16(2, true)), look);
      }
    }
  }

  /** Looks by sheet, in the order in which the sheets stand in the file. */
  looks(): Map<number, TextLook>[] {
    const starts = [...this.starts].sort((a, b) => a - b);
    return starts.map((start) => this.byStart.get(start) ?? new Map<number, TextLook>());
  }
}

/** Goes through the main stream of an .xls file; throws a refusal when it has too many cells. */
export function scanBiff(stream: Uint8Array, count: CellCount): BiffFacts {
  const scan = new BiffScan(count);
  for (const { id, at, data } of biffRecords(stream)) scan.take(id, at, data);
  return { looks: scan.looks(), hasBytes: scan.hasBytes, codePage: scan.codePage };
}
