import { decodeText } from './decodeText';
import { MAX_FILE, MAX_TEXT_FILE } from './limits';
import { Refusal } from './refusal';
import { mainPart } from './xlsx/workbookParts';
import { readZipDirectory } from './zip/zipDirectory';
import { ZipParts } from './zip/zipParts';

/** What a file is by its content; its name is not trusted. */
export type FileNature =
  | { readonly kind: 'xlsx' | 'xlsb'; readonly parts: ZipParts; readonly main: string }
  | { readonly kind: 'ods'; readonly parts: ZipParts }
  /** .xls of Excel 97 to 2003, in a compound file. */
  | { readonly kind: 'compound' }
  /** .xls of Excel 2 to 4 without a container, or XML of Excel 2003. */
  | { readonly kind: 'plainBiff' | 'spreadsheetXml' }
  /** OpenDocument in one file of XML. */
  | { readonly kind: 'flatOds' }
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly isOldEncoding: boolean };

const MEGABYTE = 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

/** Whether an ASCII text occurs in the file as UTF-16 LE, as names in compound files are written. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (
      i < text.length &&
      bytes[at + 2 * i] === text.charCodeAt(i) &&
      bytes[at + 2 * i + 1] === 0
    )
      i += 1;
    if (i === text.length) return true;
  }
  return false;
}

function sniffZip(bytes: Uint8Array): FileNature {
  const directory = readZipDirectory(bytes);
  if (directory === null) throw new Refusal('read.damaged');
  if (directory === 'tooMany') throw new Refusal('read.tooManyParts');
  const parts = new ZipParts(bytes, directory);
  const main = mainPart(parts);
  const isIn = (folder: string): boolean =>
    parts.names().some((name) => name.toLowerCase().startsWith(folder));
  if (main === null || /^(word|ppt|visio)\//i.test(main)) {
    if (parts.has('content.xml')) return sniffOpenDocument(parts);
    throw new Refusal(isIn('word/') ? 'read.wordDocument' : 'read.zipNotWorkbook');
  }
  return main.toLowerCase().endsWith('.bin')
    ? { kind: 'xlsb', parts, main }
    : { kind: 'xlsx', parts, main };
}

/** OpenDocument texts have tables too, but no sheets. */
function sniffOpenDocument(parts: ZipParts): FileNature {
  const type = new TextDecoder().decode(parts.whole('mimetype') ?? undefined);
  if (/opendocument\.text/.test(type)) throw new Refusal('read.wordDocument');
  if (/presentation|graphics|chart/.test(type)) throw new Refusal('read.zipNotWorkbook');
  return { kind: 'ods', parts };
}

function sniffCompound(bytes: Uint8Array): FileNature {
  if (hasWideText(bytes, 'EncryptedPackage')) throw new Refusal('read.password');
  const names = ['Workbook', 'Book', 'WORKBOOK', 'BOOK', 'workbook', 'WorkBook'];
  if (names.some((name) => hasWideText(bytes, name))) return { kind: 'compound' };
  throw new Refusal(hasWideText(bytes, 'WordDocument') ? 'read.wordDocument' : 'read.notWorkbook');
}

/** Whether a text has more control characters than the few that get into exports of old programs. */
function isBinary(text: string): boolean {
  let strange = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) strange += 1;
  }
  return strange * 50 > text.length;
}

/** Name of the first element of a text that is XML or HTML; empty when it is neither. */
function rootOf(head: string): string {
  const plain = head.replace(/<\?[^>]*>|<!--[\s\S]*?-->/g, '').trimStart();
  return /^<(!?[\w:]+)/.exec(plain)?.[1] ?? '';
}

function sniffText(bytes: Uint8Array): FileNature {
  const { text, isOldEncoding } = decodeText(bytes);
  const head = text.slice(0, 4_000);
  if (isBinary(text.slice(0, 100_000))) throw new Refusal('read.notWorkbook');
  const root = rootOf(head);
  if (/^(ss:)?Workbook$/.test(root)) return { kind: 'spreadsheetXml' };
  if (root === 'office:document') return { kind: 'flatOds' };
  if (/^(!doctype|html|head|body|table|meta|style|div|font|center)$/i.test(root))
    return { kind: 'html', text };
  if (/^(mime-version:|from:|content-type: *multipart)/i.test(head.trimStart()))
    throw new Refusal('read.webArchive');
  if (/^\s*<\?xml|^\s*\{\\rtf/i.test(head)) throw new Refusal('read.notWorkbook');
  return { kind: 'text', text, isOldEncoding };
}

function refuseOver(bytes: Uint8Array, most: number): void {
  if (bytes.length > most)
    throw new Refusal('read.fileTooLarge', {
      size: Math.ceil(bytes.length / MEGABYTE),
      limit: most / MEGABYTE,
    });
}

/** Tells what a file is from its first bytes and, for containers, from their directory. Throws a refusal. */
export function sniffFile(bytes: Uint8Array): FileNature {
  if (bytes.length === 0) throw new Refusal('read.emptyFile');
  refuseOver(bytes, MAX_FILE);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new Refusal('read.pdf');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return sniffZip(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return sniffCompound(bytes);
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff))
    throw new Refusal('read.image');
  if (startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) throw new Refusal('read.image');
  if (startsWith(bytes, 0x09) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1))
    return { kind: 'plainBiff' };
  refuseOver(bytes, MAX_TEXT_FILE);
  return sniffText(bytes);
}
