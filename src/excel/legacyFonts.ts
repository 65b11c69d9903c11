import { strFromU8, unzipSync } from 'fflate';
import type { Cell, CellSheet } from '../core/exchange/cells';
import { parseAddress } from '../core/text/cellAddress';
import { cleanText } from '../core/text/keyOf';
import { encodingOfFont, type LegacyEncoding } from '../core/text/legacyEncodings';
import { resolveEntities } from './entities';

/** Largest part that is looked into for fonts; without them texts are judged by their letters. */
const LARGEST_PART = 96 * 1024 * 1024;

/** Parts of a zipped workbook as texts; what is missing or too large is left out. */
function partsOf(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, string> {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => originalSize <= LARGEST_PART && wanted(name),
  });
  return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

/** An attribute of a tag's inside, entities resolved. */
function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : resolveEntities(found);
}

/** What stands in the first element of a name. */
function sectionOf(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<(?:\\w+:)?${name}[\\s>]`));
  const end = start < 0 ? -1 : xml.indexOf(`${name}>`, start + name.length + 2);
  return start < 0 || end < 0 ? '' : xml.slice(start + 1, end);
}

/** The old encoding of each cell format; null when the workbook has no font of an old encoding. */
function encodingsOfFormats(styles: string): readonly (LegacyEncoding | null)[] | null {
  const fonts = sectionOf(styles, 'fonts')
    .split(/<(?:\w+:)?font(?=[\s>/])/)
    .slice(1)
    .map((inside) => {
      const tag = /<(?:\w+:)?name\s([^<>]*)>/.exec(inside)?.[1] ?? '';
      return encodingOfFont(attribute(tag, 'val') ?? '');
    });
  if (fonts.every((encoding) => encoding === null)) return null;
  return [...sectionOf(styles, 'cellXfs').matchAll(/<(?:\w+:)?xf\s([^<>]*)>/g)].map(
    ([, tag = '']) => fonts[Number(attribute(tag, 'fontId') ?? 0)] ?? null,
  );
}

/** Names of sheets with the part that holds each. */
function partsOfSheets(workbook: string, relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [, tag = ''] of relations.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)) {
    const target = attribute(tag, 'Target') ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(attribute(tag, 'Id') ?? '', part);
  }
  const parts = new Map<string, string>();
  for (const [, tag = ''] of workbook.matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)) {
    const part = targets.get(attribute(tag, '\\w+:id') ?? '');
    if (part !== undefined) parts.set(cleanText(attribute(tag, 'name') ?? ''), part);
  }
  return parts;
}

function withFonts(
  sheet: CellSheet,
  xml: string,
  formats: readonly (LegacyEncoding | null)[],
): CellSheet {
  const rows: (Cell | undefined)[][] = sheet.rows.map((row) => [...(row ?? [])]);
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?c\s([^<>]*)>/g)) {
    // Numbers carry no type; only texts have letters to decode.
    if (!tag.includes('t="')) continue;
    const encoding = formats[Number(attribute(tag, 's') ?? 0)] ?? null;
    const place = encoding === null ? null : parseAddress(attribute(tag, 'r') ?? '');
    if (encoding === null || place === null) continue;
    const row = rows[place.row];
    const cell = row?.[place.column];
    if (row !== undefined && cell?.kind === 'text')
      row[place.column] = { ...cell, fontEncoding: encoding };
  }
  return { ...sheet, rows };
}

/**
 * Notes on the texts of an .xlsx file which of them are in a font of an old encoding (.VnTime,
 * VNI-Times and kin). The workbook library does not tell fonts, so its parts are read once more,
 * and only where the list of fonts names such a one.
 */
export function withLegacyFonts(
  bytes: Uint8Array,
  sheets: readonly CellSheet[],
): readonly CellSheet[] {
  try {
    return noteFonts(bytes, sheets);
  } catch {
    // Fonts are evidence only; a file that can be read without them is read.
    return sheets;
  }
}

function noteFonts(bytes: Uint8Array, sheets: readonly CellSheet[]): readonly CellSheet[] {
  const heads = partsOf(bytes, (name) =>
    /^xl\/(styles|workbook|_rels\/workbook)\.xml(\.rels)?$/.test(name),
  );
  const formats = encodingsOfFormats(heads.get('xl/styles.xml') ?? '');
  if (formats === null) return sheets;
  const parts = partsOfSheets(
    heads.get('xl/workbook.xml') ?? '',
    heads.get('xl/_rels/workbook.xml.rels') ?? '',
  );
  return sheets.map((sheet) => {
    const part = parts.get(sheet.name);
    if (part === undefined) return sheet;
    const xml = partsOf(bytes, (name) => name === part).get(part);
    return xml === undefined ? sheet : withFonts(sheet, xml, formats);
  });
}
