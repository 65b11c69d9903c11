import type { CellContent } from '../../core/exchange/templates/planFill';
import { resolveEntities } from '../entities';
import { safeText } from '../safeText';
import { plainText } from '../xlsx/sharedStrings';

/** A text as it stands between tags. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text of a cell as it stands between tags: no formula whatever it begins with. */
const escapeText = (text: string): string => escapeXml(safeText(text));

/** The text of every element of these names exchanged, entities resolved and written anew. */
export const changeElements = (
  xml: string,
  names: string,
  change: (text: string, attributes: string) => string,
): string =>
  xml.replace(
    new RegExp(`(<(?:\\w+:)?(?:${names})(?=[\\s>])([^>]*)>)([^<]*)(?=</)`, 'g'),
    (whole: string, open: string, attributes: string, text: string) =>
      attributes.endsWith('/')
        ? whole
        : `${open}${escapeXml(change(resolveEntities(text), attributes))}`,
  );

const TEXTS = /<((?:\w+:)?rPh)[\s>][\s\S]*?<\/\1>|<((?:\w+:)?t)(?:\s[^>]*)?(?:\/>|>([^<]*)<\/\2>)/g;

/** What an element of text says, without its runs. */
export function flatText(xml: string): string {
  let text = '';
  for (const match of xml.matchAll(TEXTS)) text += plainText(match[3] ?? '');
  return text;
}

/** An element of text with parts of its text replaced, each in the look of the run where it begins. */
export function replacedText(xml: string, replacements: CellContent['replacements']): string {
  let at = 0;
  return xml.replace(TEXTS, (_, reading?: string, tag?: string, inner?: string) => {
    if (reading !== undefined || tag === undefined) return '';
    const text = plainText(inner ?? '');
    const start = at;
    at += text.length;
    let next = '';
    let from = start;
    for (const one of replacements) {
      if (one.end <= start || one.start >= at) continue;
      next += text.slice(from - start, Math.max(one.start, start) - start);
      if (one.start >= start) next += one.text;
      from = Math.min(one.end, at);
    }
    next += text.slice(from - start);
    return `<${tag} xml:space="preserve">${escapeText(next)}</${tag}>`;
  });
}

/** A plain text as the inside of an inline text. */
export const plainElement = (text: string, prefix: string): string =>
  `<${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t>`;
