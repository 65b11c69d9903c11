import type { CellSheet, CellSheets } from '../core/exchange/cells';
import type { OnProgress } from '../core/exchange/readProgress';
import type { Message } from '../core/messages/translate';
import { fail, ok, type Result } from '../core/model/result';
import { cleanText } from '../core/text/keyOf';
import { readBiff } from './biff/readBiff';
import { readByLibrary } from './library/readByLibrary';
import { MAX_ROWS } from './limits';
import { readFlatOds, readOds } from './ods/readOds';
import { sheetOfCells, sheetOfValues } from './plainSheet';
import { readDelimited } from './readDelimited';
import { readHtmlTable } from './readHtmlTable';
import { Refusal, refusalMessage } from './refusal';
import { type FileNature, sniffFile } from './sniffFile';
import { readXlsb } from './xlsb/readXlsb';
import { readXlsx } from './xlsx/readXlsx';
import { readSpreadsheetXml } from './xml2003/readSpreadsheetXml';

/**
 * Reads a file of any spreadsheet format into plain cells. Its content decides what it is, never
 * its name. What cannot be read is an error that says what to do; nothing is thrown.
 */
export function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  onProgress: OnProgress = () => {},
): Result<CellSheets, Message> {
  const notices: Message[] = [];
  try {
    onProgress({ stage: 'unpack' });
    const sheets = sheetsOf(bytes, fileName, notices, onProgress);
    const filled = sheets.filter((sheet) => sheet.rows.length > 0);
    if (filled.length === 0) throw new Refusal('read.noCells');
    return ok({ fileName, sheets: filled, notices });
  } catch (error) {
    return fail(refusalMessage(error, fileName));
  }
}

function sheetsOf(
  bytes: Uint8Array,
  fileName: string,
  notices: Message[],
  onProgress: OnProgress,
): readonly CellSheet[] {
  const nature = sniffFile(bytes);
  switch (nature.kind) {
    case 'xlsx':
      return readXlsx(nature.parts, nature.main, notices, onProgress);
    case 'xlsb':
      return readXlsb(nature.parts, nature.main, notices, onProgress);
    case 'ods':
      return readOds(nature.parts, notices, onProgress);
    case 'flatOds':
      return readFlatOds(bytes, notices, onProgress);
    case 'compound':
      return readBiff(bytes, notices, onProgress);
    case 'spreadsheetXml':
      return readSpreadsheetXml(bytes, notices, onProgress);
    case 'plainBiff':
      return readByLibrary(bytes, notices);
    default:
      return [sheetOfText(nature, fileName, notices)];
  }
}

function sheetOfText(
  nature: Extract<FileNature, { kind: 'html' | 'text' }>,
  fileName: string,
  notices: Message[],
): CellSheet {
  const name = cleanText(fileName.replace(/\.[^.]*$/, '')) || fileName;
  if (nature.kind === 'html') {
    const table = readHtmlTable(nature.text);
    if (table === null || table.rows.length === 0) throw new Refusal('read.webPage');
    return sheetOfCells(name, table.rows, table.merges, notices);
  }
  if (nature.isOldEncoding) notices.push({ key: 'read.oldEncoding', params: { file: fileName } });
  return sheetOfValues(name, readDelimited(nature.text, MAX_ROWS + 1), notices);
}
