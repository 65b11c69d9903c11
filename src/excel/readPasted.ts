import type { CellSheet, CellSheets } from '../core/exchange/cells';
import type { Message } from '../core/messages/translate';
import { fail, ok, type Result } from '../core/model/result';
import { MAX_ROWS } from './limits';
import { sheetOfCells, sheetOfValues } from './plainSheet';
import { readDelimited, readTabbed } from './readDelimited';
import { readHtmlTable } from './readHtmlTable';
import { refusalMessage } from './refusal';

/** What the clipboard offers of copied cells. */
export interface PastedCells {
  /** Empty when there is none. */
  readonly html: string;
  readonly text: string;
}

/** Longest text of the clipboard that is read, in characters. */
const LONGEST = 100_000_000;

/**
 * Reads cells copied from a spreadsheet program: the table of the HTML, which knows merged blocks,
 * else the text with a tab between cells. One cell alone is no list, and a list has `leastRows`.
 */
export function readPasted(
  cells: PastedCells,
  name: string,
  leastRows = 2,
): Result<CellSheets, Message> {
  const notices: Message[] = [];
  try {
    const sheet = sheetOf(cells, name, notices);
    const isOneCell = sheet.rows.length < 2 && sheet.columnCount < 2;
    if (sheet.rows.length < leastRows || isOneCell) return fail({ key: 'read.notPasted' });
    return ok({ fileName: name, sheets: [sheet], notices });
  } catch (error) {
    return fail(refusalMessage(error, name));
  }
}

function sheetOf({ html, text }: PastedCells, name: string, notices: Message[]): CellSheet {
  const table = html.length > LONGEST ? null : readHtmlTable(html);
  if (table !== null && table.rows.length > 0)
    return sheetOfCells(name, table.rows, table.merges, notices);
  const plain = text.slice(0, LONGEST);
  const values = plain.includes('\t')
    ? readTabbed(plain, MAX_ROWS + 1)
    : readDelimited(plain, MAX_ROWS + 1);
  return sheetOfValues(name, values, notices);
}
