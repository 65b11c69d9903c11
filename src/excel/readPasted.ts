import type { CellSheets } from '../core/exchange/cells';
import type { Message } from '../core/messages/translate';
import { fail, ok, type Result } from '../core/model/result';
import { MAX_ROWS } from './limits';
import { sheetOfCells, sheetOfValues } from './plainSheet';
import { readDelimited, readTabbed } from './readDelimited';
import { readHtmlTable } from './readHtmlTable';

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
 * else the text with a tab between cells. One cell alone is no list.
 */
export function readPasted({ html, text }: PastedCells, name: string): Result<CellSheets, Message> {
  const notices: Message[] = [];
  const table = html.length > LONGEST ? null : readHtmlTable(html);
  const plain = text.slice(0, LONGEST);
  const sheet =
    table !== null && table.rows.length > 0
      ? sheetOfCells(name, table.rows, table.merges, notices)
      : sheetOfValues(
          name,
          plain.includes('\t')
            ? readTabbed(plain, MAX_ROWS + 1)
            : readDelimited(plain, MAX_ROWS + 1),
          notices,
        );
  if (sheet.rows.length < 2) return fail({ key: 'read.notPasted' });
  return ok({ fileName: name, sheets: [sheet], notices });
}
