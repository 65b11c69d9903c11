import * as XLSX from 'xlsx';
import type { CellSheet } from '../../core/exchange/cells';
import type { Message } from '../../core/messages/translate';
import { detectEncoding } from '../../core/text/detectEncoding';
import { damaged } from '../refusal';
import { CellCount } from '../sheetBuilder';
import { placeKey, scanBiff } from './biffLooks';
import { setCodePages } from './codePages';
import { readByLibrary } from './readByLibrary';

const VIETNAMESE = 1258;

function streamOf(bytes: Uint8Array): Uint8Array {
  const file: unknown = XLSX.CFB.read(bytes, { type: 'array' });
  for (const name of ['/Workbook', '/Book']) {
    const entry = XLSX.CFB.find(file, name) as { readonly content?: ArrayLike<number> } | null;
    if (entry?.content !== undefined) return Uint8Array.from(entry.content);
  }
  throw damaged();
}

function* textsOf(sheets: readonly CellSheet[]): Generator<string> {
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row ?? []) if (cell?.kind === 'text') yield cell.text;
}

/**
 * Reads an .xls file in a compound file. Cells are counted before the library reads them; fonts
 * and indents, which it does not tell, are taken from the records. Throws a refusal, or whatever
 * the library throws.
 */
export function readCompound(bytes: Uint8Array, notices: Message[]): readonly CellSheet[] {
  const { looks, hasBytes, codePage } = scanBiff(streamOf(bytes), new CellCount());
  const read = (): readonly CellSheet[] => {
    notices.length = 0;
    return readByLibrary(bytes, notices, (sheet, row, column) => {
      const look = looks[sheet]?.get(placeKey(row, column));
      return look ?? null;
    });
  };
  const isVietnamese = hasBytes && codePage === VIETNAMESE;
  setCodePages(isVietnamese ? 'windows-1252' : 'windows-1258');
  const sheets = read();
  if (!isVietnamese || detectEncoding(textsOf(sheets)).encoding !== 'unicode') return sheets;
  setCodePages('windows-1258');
  return read();
}
