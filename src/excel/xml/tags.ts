import { resolveEntities } from '../entities';

/** A tag's name without prefix, its inside after the name, and what stands around it. */
export interface Tag {
  readonly name: string;
  /** A closing tag. */
  readonly isEnd: boolean;
  /** A tag without content. */
  readonly isWhole: boolean;
  readonly inside: string;
  /** Text before this tag, entities unresolved. */
  readonly before: string;
}

// The look ahead keeps a name from being tried at every length.
const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text with each part between two marks replaced; an open mark without a close ends it. */
function replaceBetween(
  xml: string,
  [open, close]: readonly [string, string],
  replace: (inner: string) => string,
): string {
  let start = xml.indexOf(open);
  if (start < 0) return xml;
  let result = '';
  let at = 0;
  while (start >= 0) {
    const end = xml.indexOf(close, start + open.length);
    result += xml.slice(at, start);
    if (end < 0) return result;
    result += replace(xml.slice(start + open.length, end));
    at = end + close.length;
    start = xml.indexOf(open, at);
  }
  return result + xml.slice(at);
}

/** The tags of a short piece of XML in order; declarations, comments and instructions are skipped. */
export function* tagsOf(xml: string): Generator<Tag> {
  const plain = replaceBetween(
    replaceBetween(xml, ['<!--', '-->'], () => ''),
    ['<![CDATA[', ']]>'],
    escaped,
  );
  let last = 0;
  for (const match of plain.matchAll(TAG)) {
    const inside = match[3] ?? '';
    yield {
      name: match[2] ?? '',
      isEnd: match[1] === '/',
      isWhole: inside.endsWith('/'),
      inside,
      before: plain.slice(last, match.index),
    };
    last = match.index + match[0].length;
  }
}

const readers = new Map<string, RegExp>();

/** An attribute of a tag's inside by its name without prefix, entities resolved; null: not there. */
export function attribute(inside: string, name: string): string | null {
  let reader = readers.get(name);
  if (reader === undefined) {
    reader = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    readers.set(name, reader);
  }
  const found = reader.exec(inside);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : resolveEntities(value);
}

/** Whether an attribute of XML says yes. */
export const isTrue = (value: string | null): boolean => value === '1' || value === 'true';
