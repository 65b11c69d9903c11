import { betterReading } from '../../text/detectEncoding';
import { cleanText } from '../../text/keyOf';
import { fromLegacy, type TextEncoding } from '../../text/legacyEncodings';
import { type Cell, type CellSheet, originalText } from '../cells';
import type { SheetEncodings } from './types';

/** The encodings of a sheet that is Unicode throughout. */
export const ALL_UNICODE: SheetEncodings = { head: 'unicode', columns: {} };

/** Whether nothing has to be decoded. */
export const isAllUnicode = ({ head, columns }: SheetEncodings): boolean =>
  head === 'unicode' && Object.values(columns).every((encoding) => encoding === 'unicode');

/** The same encoding for every column and the rows above. */
export const encodingEverywhere = (sheet: CellSheet, encoding: TextEncoding): SheetEncodings => ({
  head: encoding,
  columns: Object.fromEntries(
    Array.from({ length: sheet.columnCount }, (_, column) => [column, encoding]),
  ),
});

/**
 * One cell read in the encoding of its column. Rows may be mixed: a cell whose font names an
 * encoding follows its font, one that makes more sense as it stands is left as it is.
 */
function decodeCell(cell: Cell, encoding: TextEncoding): Cell {
  if (cell.kind !== 'text' || encoding === 'unicode') return cell;
  const shown = originalText(cell);
  const own = encoding === 'tcvn3Capitals' ? encoding : (cell.fontEncoding ?? encoding);
  if (betterReading(shown, own) === 'unicode' && cell.fontEncoding !== 'tcvn3Capitals') return cell;
  const text = cleanText(fromLegacy(shown, own));
  return text === cell.text ? cell : { ...cell, text, value: text, original: shown };
}

/** The sheet in Unicode; what the file really says stays in `original`. */
export function decodeSheet(
  sheet: CellSheet,
  encodings: SheetEncodings,
  firstDataRow: number,
): CellSheet {
  if (isAllUnicode(encodings)) return sheet;
  const rows = sheet.rows.map((row, r) =>
    row?.map((cell, c) =>
      cell === undefined
        ? undefined
        : decodeCell(cell, r < firstDataRow ? encodings.head : (encodings.columns[c] ?? 'unicode')),
    ),
  );
  return { ...sheet, rows };
}
