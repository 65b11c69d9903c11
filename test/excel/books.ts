import { strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from 'xlsx';
import type { Cell, CellSheets } from '../../src/core/exchange/cells';
import { readWorkbook } from '../../src/excel/readWorkbook';

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook of one sheet as the library writes it. */
export function bookOf(
  rows: readonly (readonly unknown[])[],
  bookType: XLSX.BookType = 'xlsx',
  name = 'DS',
): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as unknown[][]), name);
  const bytes: unknown = XLSX.write(book, {
    type: 'array',
    bookType,
    bookSST: bookType === 'xlsx',
  });
  return new Uint8Array(bytes as ArrayBuffer);
}

/** A zip with some of its parts replaced; null takes a part away. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
  for (const [name, part] of Object.entries(changes)) {
    if (part === null) parts.delete(name);
    else parts.set(name, typeof part === 'string' ? strToU8(part) : part);
  }
  return zipSync(Object.fromEntries(parts));
}

/** An .xlsx file whose only sheet is this XML. */
export const bookOfXml = (xml: string): Uint8Array => withParts(bookOf([['a']]), { [SHEET]: xml });

/** An .ods file whose only sheet holds these rows. */
export function odsOf(rows: string): Uint8Array {
  const bytes = bookOf([['a']], 'ods');
  const content = new TextDecoder().decode(unzipSync(bytes)['content.xml']);
  const table = `<table:table table:name="S">${rows}</table:table>`;
  return withParts(bytes, {
    'content.xml': content.replace(/<table:table[\s>][\s\S]*<\/table:table>/, table),
  });
}

/** The error that a file is refused with, or 'ok' when it is read. */
export function outcomeOf(bytes: Uint8Array, name = 'ds.xlsx'): string {
  const result = readWorkbook(bytes, name);
  return result.ok ? 'ok' : result.error.key;
}

/** A file that must be readable. */
export function readFile(bytes: Uint8Array, name = 'ds.xlsx'): CellSheets {
  const result = readWorkbook(bytes, name);
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
}

/** Rows of the first sheet of a file that must be readable. */
export function rowsOf(
  bytes: Uint8Array,
  name = 'ds.xlsx',
): readonly (readonly (Cell | undefined)[] | undefined)[] {
  return readFile(bytes, name).sheets[0]?.rows ?? [];
}

/** Texts of the first sheet. */
export const textsOf = (bytes: Uint8Array, name = 'ds.xlsx'): readonly (readonly string[])[] =>
  rowsOf(bytes, name).map((row) => Array.from(row ?? [], (cell) => cell?.text ?? ''));
