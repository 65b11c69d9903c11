import { isOddAsUnicode } from '../../text/detectEncoding';
import { type CellSheet, originalText } from '../cells';

/** A text as the file has it, beside what is read from it. */
export interface EncodingExample {
  readonly original: string;
  readonly text: string;
}

/**
 * The longest of the first decoded texts of a sheet, for holding side by side; where nothing is
 * decoded, null when all makes sense as it stands, else the first text that does not.
 */
export function encodingExample(source: CellSheet, decoded: CellSheet): EncodingExample | null {
  let best: EncodingExample | null = null;
  let candidate: EncodingExample | null = null;
  let seen = 0;
  for (const [r, row] of decoded.rows.entries())
    for (const [c, cell] of (row ?? []).entries()) {
      if (cell?.kind !== 'text') continue;
      const original = originalText(cell);
      if (cell === source.rows[r]?.[c]) {
        if (candidate === null && isOddAsUnicode(original))
          candidate = { original, text: cell.text };
        continue;
      }
      if (best === null || original.length > best.original.length)
        best = { original, text: cell.text };
      seen += 1;
      if (seen >= 20) return best;
    }
  return best ?? candidate;
}
