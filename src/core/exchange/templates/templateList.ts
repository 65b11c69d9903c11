import { keyOf } from '../../text/keyOf';
import type { FieldValue } from './fieldValue';
import type { TemplateSource } from './templateSource';

/** Lines of a list that a row is repeated for. */
export interface ListLines {
  readonly count: number;
  /** Reads the words of a placeholder; null where the list has no such field. */
  read(words: readonly string[]): ((index: number) => FieldValue) | null;
  /** Indexes of the lines of this name, code or number. */
  find(name: string): readonly number[];
}

/** A list that templates know. */
export interface TemplateList {
  /** Its names without case and diacritics, the Vietnamese one first. */
  readonly names: readonly string[];
  /** Names that may stand before its fields, its own included. */
  readonly prefixes: readonly string[];
  /**
   * Its lines, only those of the filter; null where it knows no such filter.
   * @param row words of the placeholders of a repeated row, which may narrow the list; null: all
   */
  lines(
    source: TemplateSource,
    filter: readonly string[],
    row: readonly (readonly string[])[] | null,
  ): ListLines | null;
}

/** How the lines of a list are told; see {@link TemplateList}. */
export interface ListSpec<Item> {
  readonly names: readonly string[];
  readonly prefixes: readonly string[];
  readonly items: (
    source: TemplateSource,
    row: readonly (readonly string[])[] | null,
  ) => readonly Item[];
  /** Texts that a line is found by. */
  readonly called: (item: Item) => readonly string[];
  readonly keeps: (word: string, source: TemplateSource) => ((item: Item) => boolean) | null;
  readonly reader: (
    words: readonly string[],
    source: TemplateSource,
  ) => ((item: Item, index: number) => FieldValue) | null;
}

/** A list of templates from what tells it. */
export const templateList = <Item>(spec: ListSpec<Item>): TemplateList => ({
  names: spec.names,
  prefixes: spec.prefixes,
  lines: (source, filter, row) => {
    const rules = filter.map((word) => spec.keeps(word, source));
    if (rules.includes(null)) return null;
    const items = spec
      .items(source, row)
      .filter((item) => rules.length === 0 || rules.some((keeps) => keeps?.(item) === true));
    const item = (index: number): Item => {
      const found = items[index];
      if (found === undefined) throw new Error(`no line ${index}`);
      return found;
    };
    return {
      count: items.length,
      read: (words) => {
        const reader = spec.reader(words, source);
        return reader === null ? null : (index) => reader(item(index), index);
      },
      find: (name) => {
        if (/^\d{1,6}$/.test(name) && Number(name) >= 1 && Number(name) <= items.length)
          return [Number(name) - 1];
        return items.flatMap((one, i) =>
          spec.called(one).some((text) => keyOf(text) === name) ? [i] : [],
        );
      },
    };
  },
});

/** Fields of one word, each with its words. */
export type WordFields<Item> = readonly (readonly [
  words: readonly string[],
  read: (item: Item, index: number) => FieldValue,
])[];

/** Reads a field of one word. */
export function readWord<Item>(
  fields: WordFields<Item>,
  words: readonly string[],
): ((item: Item, index: number) => FieldValue) | null {
  const [word = ''] = words;
  if (words.length !== 1) return null;
  return fields.find(([names]) => names.includes(word))?.[1] ?? null;
}
