import type { Cell } from '../core/exchange/cells';
import { cleanText } from '../core/text/keyOf';
import type { LegacyEncoding } from '../core/text/legacyEncodings';

/** A cell of text as it is shown; null when it shows nothing. */
export function textCell(shown: string): Cell | null {
  const text = cleanText(shown);
  if (text === '') return null;
  return { kind: 'text', text, value: text, ...(text === shown ? {} : { original: shown }) };
}

/** What a cell's format adds to its text. */
export interface TextLook {
  readonly encoding: LegacyEncoding | null;
  /** Steps of indentation. */
  readonly indent: number;
}

/** A text cell with what its format says. */
function withLook(cell: Cell, { encoding, indent }: TextLook): Cell {
  if (encoding === null && indent === 0) return cell;
  return {
    ...cell,
    ...(encoding === null ? {} : { fontEncoding: encoding }),
    ...(indent === 0 ? {} : { indent }),
  };
}

/** Makes cells of the texts of one workbook: equal texts that look alike are one cell, cleaned once. */
export class TextCells {
  private readonly byLook = new Map<string, Map<string, Cell | null>>();

  cell(shown: string, look: TextLook): Cell | null {
    const key =
      look.encoding === null && look.indent === 0 ? '' : `${look.encoding} ${look.indent}`;
    let cells = this.byLook.get(key);
    if (cells === undefined) {
      cells = new Map();
      this.byLook.set(key, cells);
    }
    let cell = cells.get(shown);
    if (cell === undefined) {
      const plain = textCell(shown);
      cell = plain === null ? null : withLook(plain, look);
      cells.set(shown, cell);
    }
    return cell;
  }
}
