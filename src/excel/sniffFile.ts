import type { MessageKey } from '../core/messages/translate';
import { detectEncoding } from '../core/text/detectEncoding';
import { readZipDirectory } from './zipDirectory';

/** What a file is by its content; its name is not trusted. */
export type FileNature =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'text'; readonly text: string; readonly isOldEncoding: boolean }
  | { readonly kind: 'refused'; readonly reason: MessageKey; readonly size?: number };

/** Largest sum of unpacked parts of a zipped workbook, in bytes. */
export const MAX_UNPACKED = 400 * 1024 * 1024;

const refused = (reason: MessageKey): FileNature => ({ kind: 'refused', reason });

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
  if (directory === null) return refused('read.damaged');
  if (directory.unpackedSize > MAX_UNPACKED)
    return { kind: 'refused', reason: 'read.tooLarge', size: directory.unpackedSize };
  const names = directory.names.map((name) => name.replaceAll('\\', '/').toLowerCase());
  if (names.some((name) => /^xl\/workbook\.(xml|bin)$/.test(name))) return { kind: 'workbook' };
  if (names.some((name) => name.startsWith('word/'))) return refused('read.wordDocument');
  if (names.includes('content.xml') && names.includes('mimetype')) return { kind: 'workbook' };
  if (names.includes('[content_types].xml') && names.some((name) => name.includes('sheet')))
    return { kind: 'workbook' };
  return refused('read.zipNotWorkbook');
}

function sniffCompound(bytes: Uint8Array): FileNature {
  if (hasWideText(bytes, 'EncryptedPackage')) return refused('read.password');
  if (hasWideText(bytes, 'Workbook') || hasWideText(bytes, 'Book')) return { kind: 'workbook' };
  return refused(hasWideText(bytes, 'WordDocument') ? 'read.wordDocument' : 'read.notWorkbook');
}

/** Control characters that no text file holds; 27 starts codes of old terminals, seen in exports. */
function isBinary(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
}

function decode(bytes: Uint8Array): { text: string; isOldEncoding: boolean } {
  const as = (label: string, fatal = false): string =>
    new TextDecoder(label, { fatal }).decode(bytes);
  if (startsWith(bytes, 0xff, 0xfe)) return { text: as('utf-16le'), isOldEncoding: false };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: as('utf-16be'), isOldEncoding: false };
  try {
    return { text: as('utf-8', true), isOldEncoding: false };
  } catch {
    // TCVN3 and VNI show as Western letters; they are recognised as such where lists are read.
    const western = as('windows-1252');
    if (detectEncoding(western.split(/[\r\n]+/)).encoding !== 'unicode')
      return { text: western, isOldEncoding: false };
    return { text: as('windows-1258'), isOldEncoding: true };
  }
}

function sniffText(bytes: Uint8Array): FileNature {
  const { text, isOldEncoding } = decode(bytes);
  if (isBinary(text.slice(0, 100_000))) return refused('read.notWorkbook');
  if (/^\s*(<!doctype html|<html|<head|<body|<table|<meta)/i.test(text.slice(0, 2_000)))
    return refused('read.webPage');
  if (/^\s*<\?xml|^\s*\{\\rtf/i.test(text.slice(0, 200)))
    return refused(/<html/i.test(text.slice(0, 2_000)) ? 'read.webPage' : 'read.notWorkbook');
  return { kind: 'text', text, isOldEncoding };
}

/** Tells what a file is from its first bytes and, for containers, from their directory. */
export function sniffFile(bytes: Uint8Array): FileNature {
  if (bytes.length === 0) return refused('read.emptyFile');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return refused('read.pdf');
  if (startsWith(bytes, 0x50, 0x4b)) return sniffZip(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return sniffCompound(bytes);
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff))
    return refused('read.image');
  if (startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return refused('read.image');
  if (startsWith(bytes, 0x09) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1))
    return { kind: 'workbook' };
  return sniffText(bytes);
}
