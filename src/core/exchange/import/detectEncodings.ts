import type { EncodingGuess } from '../../text/detectEncoding';
import { detectEncoding, mayBeLegacy } from '../../text/detectEncoding';
import { fromLegacy, type LegacyEncoding, type TextEncoding } from '../../text/legacyEncodings';
import { type Cell, type CellSheet, originalText } from '../cells';
import { ALL_UNICODE } from './decodeSheet';
import type { Reason, SheetEncodings } from './types';

/** Encodings of a sheet, with the reason of each that is not Unicode. */
export interface EncodingProposal {
  readonly encodings: SheetEncodings;
  readonly reasons: readonly Reason[];
}

interface Judged extends EncodingGuess {
  readonly isByFont: boolean;
}

/** The commonest font encoding of cells that need one. */
function encodingByFont(cells: readonly Cell[]): Judged | null {
  const counts = new Map<LegacyEncoding, { count: number; example: string }>();
  for (const cell of cells) {
    if (cell.fontEncoding === undefined) continue;
    const text = originalText(cell);
    // Capitals fonts change plain letters too.
    if (!mayBeLegacy(text) && cell.fontEncoding !== 'tcvn3Capitals') continue;
    const found = counts.get(cell.fontEncoding);
    counts.set(cell.fontEncoding, {
      count: (found?.count ?? 0) + 1,
      example: found?.example ?? text,
    });
  }
  const [first] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (first === undefined) return null;
  // Cells in a capitals font follow it by themselves; the others are small letters.
  const encoding = first[0] === 'tcvn3Capitals' && counts.has('tcvn3') ? 'tcvn3' : first[0];
  return { encoding, confidence: 0.98, example: first[1].example, isByFont: true };
}

function judge(cells: readonly Cell[], fewestWords: number): Judged {
  return (
    encodingByFont(cells) ?? {
      ...detectEncoding(cells.map(originalText), fewestWords),
      isByFont: false,
    }
  );
}

function textCells(sheet: CellSheet, from: number, to: number, column: number | null): Cell[] {
  const found: Cell[] = [];
  for (let r = from; r < Math.min(to, sheet.rows.length); r += 1) {
    const row = sheet.rows[r] ?? [];
    const cells = column === null ? row : [row[column]];
    for (const cell of cells) if (cell?.kind === 'text') found.push(cell);
  }
  return found;
}

const needsDecoding = (cell: Cell): boolean =>
  cell.fontEncoding !== undefined || mayBeLegacy(originalText(cell));

/** What the whole sheet speaks for, before its header is known. */
export const detectSheetEncoding = (sheet: CellSheet): TextEncoding =>
  judge(textCells(sheet, 0, sheet.rows.length, null).filter(needsDecoding), 2).encoding;

/**
 * Proposes an encoding for the rows above the first data row and for each column. What is too
 * little to judge alone (a title, a column with one word) follows the sheet.
 */
export function detectEncodings(
  sheet: CellSheet,
  firstDataRow: number,
  ofSheet: TextEncoding,
): EncodingProposal {
  if (ofSheet === 'unicode') return { encodings: ALL_UNICODE, reasons: [] };
  const reasons: Reason[] = [];
  const propose = (cells: readonly Cell[], column: number | null): TextEncoding => {
    const telling = cells.filter(needsDecoding);
    if (telling.length === 0) return 'unicode';
    const own = judge(telling, 1);
    if (own.encoding === 'unicode' && own.confidence > 0.5) return 'unicode';
    const isOwn = own.encoding !== 'unicode';
    const encoding = isOwn ? own.encoding : ofSheet;
    const example = own.example ?? originalText(telling[0] as Cell);
    const how = own.isByFont ? 'font' : isOwn ? 'text' : 'sheet';
    reasons.push({
      aspect: 'encoding',
      column,
      confidence: isOwn ? own.confidence : 0.5,
      message: {
        key: `import.reason.encoding.${how}`,
        params: { original: example, text: fromLegacy(example, encoding) },
      },
    });
    return encoding;
  };
  const columns: Record<number, TextEncoding> = {};
  const head = propose(textCells(sheet, 0, firstDataRow, null), null);
  for (let c = 0; c < sheet.columnCount; c += 1) {
    const encoding = propose(textCells(sheet, firstDataRow, sheet.rows.length, c), c);
    if (encoding !== 'unicode') columns[c] = encoding;
  }
  return { encodings: { head, columns }, reasons };
}
