import type { Command, SetDetails } from '../../../core/commands/command';
import type { Message } from '../../../core/messages/translate';
import { postsOf } from '../../../core/model/headcount';
import { LEGAL_STATUSES, UNIT_KINDS, UNIT_LEVELS, type Unit } from '../../../core/model/unit';
import type { ColumnContent } from './tableColumn';

/** How a cell is edited: a name, a text, one of some choices, or a whole number; null: not in the table. */
export type EntryKind = 'name' | 'text' | 'choice' | 'count' | null;

/** No unit of a city has more; a longer number is a slip of the keyboard. */
export const MOST_POSTS = 999_999;

export function entryKind({ kind }: ColumnContent): EntryKind {
  switch (kind) {
    case 'name':
      return 'name';
    case 'code':
    case 'shortName':
    case 'sector':
    case 'notes':
      return 'text';
    case 'unitKind':
    case 'level':
    case 'legalStatus':
      return 'choice';
    case 'posts':
    case 'ownPosts':
    case 'head':
    case 'deputies':
      return 'count';
    default:
      return null;
  }
}

/** What stands in the editor when a cell opens: the unit's own value, without what is below it. */
export function entryText(unit: Unit, content: ColumnContent): string {
  switch (content.kind) {
    case 'name':
      return unit.name;
    case 'code':
    case 'shortName':
    case 'sector':
    case 'notes':
    case 'level':
      return unit[content.kind] ?? '';
    case 'legalStatus':
      return unit.legalStatus;
    case 'unitKind':
      return unit.kind;
    case 'posts':
    case 'ownPosts':
      return countText(postsOf(unit.headcount, content.categoryId)[content.measure]);
    case 'head':
    case 'deputies':
      return countText(unit.leadership[content.kind]);
    default:
      return '';
  }
}

const countText = (count: number | null): string => (count === null ? '' : String(count));

/** A command, nothing to do, or the reason why the entry is wrong. */
export type Entry =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'wrong'; readonly reason: Message };

const UNCHANGED: Entry = { kind: 'unchanged' };

/** Turns what was typed into a cell into a command. */
export function readEntry(unit: Unit, content: ColumnContent, typed: string): Entry {
  const unitId = unit.id;
  const text = typed.replace(/\s+/g, ' ').trim().normalize('NFC');
  if (content.kind === 'name') {
    if (text === '') return { kind: 'wrong', reason: { key: 'table.edit.noName' } };
    if (text === unit.name) return UNCHANGED;
    return { kind: 'command', command: { kind: 'renameUnit', unitId, name: text } };
  }
  const kind = entryKind(content);
  if (kind === 'text' || kind === 'choice') {
    const details = text === entryText(unit, content) ? null : readDetails(content, text);
    if (details === null) return UNCHANGED;
    return { kind: 'command', command: { kind: 'setDetails', unitId, details } };
  }
  if (kind === null) return UNCHANGED;
  const count = readCount(typed);
  if (count.kind === 'wrong') return count;
  if (countText(count.value) === entryText(unit, content)) return UNCHANGED;
  if (content.kind === 'posts' || content.kind === 'ownPosts')
    return {
      kind: 'command',
      command: {
        kind: 'setHeadcount',
        unitId,
        categoryId: content.categoryId,
        posts: { [content.measure]: count.value },
      },
    };
  if (content.kind === 'head' || content.kind === 'deputies')
    return {
      kind: 'command',
      command: { kind: 'setLeadership', unitId, leadership: { [content.kind]: count.value } },
    };
  return UNCHANGED;
}

/** The facts that an entry sets; null when the column has no such value. */
function readDetails({ kind }: ColumnContent, text: string): SetDetails['details'] | null {
  switch (kind) {
    case 'unitKind':
      return isOneOf(UNIT_KINDS, text) ? { unitKind: text } : null;
    case 'level':
      if (text === '') return { level: null };
      return isOneOf(UNIT_LEVELS, text) ? { level: text } : null;
    case 'legalStatus':
      return isOneOf(LEGAL_STATUSES, text) ? { legalStatus: text } : null;
    case 'code':
    case 'shortName':
    case 'sector':
    case 'notes':
      return { [kind]: text === '' ? null : text };
    default:
      return null;
  }
}

type Count =
  | { readonly kind: 'count'; readonly value: number | null }
  | { readonly kind: 'wrong'; readonly reason: Message };

/** Whole numbers, plain or in groups of three; nothing at all means unknown. */
export function readCount(text: string): Count {
  const typed = text.trim();
  if (typed === '') return { kind: 'count', value: null };
  if (!/^\d+$/.test(typed) && !/^\d{1,3}([. ,\u00a0]\d{3})+$/.test(typed))
    return { kind: 'wrong', reason: { key: 'table.edit.wholeNumber' } };
  const value = Number(typed.replace(/\D/g, ''));
  if (value > MOST_POSTS)
    return { kind: 'wrong', reason: { key: 'table.edit.tooLarge', params: { most: MOST_POSTS } } };
  return { kind: 'count', value };
}

const isOneOf = <Value extends string>(values: readonly Value[], text: string): text is Value =>
  (values as readonly string[]).includes(text);
