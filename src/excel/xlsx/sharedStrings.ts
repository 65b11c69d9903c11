import { encodingOfFont } from '../../core/text/legacyEncodings';
import { resolveEntities } from '../entities';
import { MAX_CELLS } from '../limits';
import { Refusal } from '../refusal';
import { type FontRun, type RichText, richTextOf } from '../richText';
import { attribute, tagsOf } from '../xml/tags';
import { TextFeed } from '../xml/textFeed';
import type { ZipParts } from '../zip/zipParts';

const ESCAPE = /_x([0-9a-fA-F]{4})_/g;

/** A text of a workbook part: entities and the workbook's own escapes resolved. */
export function plainText(xml: string): string {
  const text = xml.includes('&') ? resolveEntities(xml) : xml;
  return text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

const SIMPLE = /^<t(?: xml:space="preserve")?>([^<]*)<\/t>$/;

/**
 * What an element of text says: one text, or runs with fonts of their own. The font of most of
 * the letters counts. Readings for sorting are left out.
 */
export function richText(xml: string): RichText {
  const simple = SIMPLE.exec(xml)?.[1];
  if (simple !== undefined) return { text: plainText(simple) };
  let text = '';
  let isReading = false;
  const runs: FontRun[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'rPh') isReading = !tag.isEnd && !tag.isWhole;
    else if (tag.name === 'r' && !tag.isEnd) runs.push({ start: text.length, encoding: undefined });
    else if (tag.name === 'rFont') {
      const font = attribute(tag.inside, 'val') ?? '';
      runs.push({ start: text.length, encoding: encodingOfFont(font) });
    } else if (tag.name === 't' && tag.isEnd && !isReading) text += plainText(tag.before);
  }
  return richTextOf(text, runs);
}

/** The table of texts of a workbook. Throws a refusal when there are more than cells may be. */
export function readSharedStrings(parts: ZipParts, name: string): readonly RichText[] {
  const texts: RichText[] = [];
  let open = '<si';
  let close = '</si>';
  const feed = new TextFeed((xml, isLast) => {
    if (texts.length === 0) {
      const prefix = /<(\w+:)?sst[\s>]/.exec(xml)?.[1] ?? '';
      open = `<${prefix}si`;
      close = `</${prefix}si>`;
    }
    let at = 0;
    for (;;) {
      const start = xml.indexOf(open, at);
      if (start < 0) return isLast ? xml.length : Math.max(at, xml.length - open.length);
      const inner = xml.indexOf('>', start) + 1;
      if (inner === 0) return start;
      if (xml[inner - 2] === '/') {
        texts.push({ text: '' });
        at = inner;
      } else {
        const end = xml.indexOf(close, inner);
        if (end < 0) return start;
        texts.push(richText(xml.slice(inner, end)));
        at = end + close.length;
      }
      if (texts.length > MAX_CELLS) throw new Refusal('read.tooManyCells', { limit: MAX_CELLS });
    }
  });
  if (parts.each(name, (piece) => feed.push(piece))) feed.end();
  return texts;
}
