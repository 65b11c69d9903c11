import { keyOf } from '../../text/keyOf';

/** A place in a text of a template: `{{tổng.được giao}}`, or `{{#đơn vị: phòng}}` for a list. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly source: string;
  /** Whether it names the list that its row is repeated for. */
  readonly isList: boolean;
  /** Its words without case and diacritics, as they stand between the dots. */
  readonly words: readonly string[];
  /** What a list is narrowed to, of these one; empty: all of it. */
  readonly filter: readonly string[];
}

/** Placeholders of a text in order. */
export interface PlaceholdersFound {
  readonly placeholders: readonly Placeholder[];
  /** A mark that opens no placeholder, as far as it can be shown; null: there is none. */
  readonly broken: string | null;
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** Whether a text may have a placeholder, right or wrong. */
export const hasMark = (text: string): boolean => text.includes('{{') || text.includes('}}');

/** Finds the placeholders of a text. */
export function placeholdersIn(text: string): PlaceholdersFound {
  const placeholders: Placeholder[] = [];
  let rest = '';
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const inner = (match[1] ?? '').trim();
    const isList = inner.startsWith('#');
    const colon = isList ? inner.indexOf(':') : -1;
    const path = colon < 0 ? inner : inner.slice(0, colon);
    const end = match.index + match[0].length;
    rest += `${text.slice(at, match.index)}\n`;
    at = end;
    placeholders.push({
      ...{ start: match.index, end, source: match[0], isList },
      words: path.split('.').map(keyOf),
      filter:
        colon < 0
          ? []
          : inner
              .slice(colon + 1)
              .split(';')
              .map(keyOf)
              .filter(Boolean),
    });
  }
  rest += text.slice(at);
  const mark = /(\{\{|\}\})[^\n]{0,40}/.exec(rest);
  return { placeholders, broken: mark === null ? null : mark[0] };
}
