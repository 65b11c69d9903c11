import type { Command } from '../../../core/commands/command';
import type { Message } from '../../../core/messages/translate';
import { postsOf } from '../../../core/model/headcount';
import { UNIT_KINDS, type Unit, type UnitKind } from '../../../core/model/unit';
import type { ColumnContent } from './tableColumns';

/** How a cell is edited: a name, a choice of kinds, or a whole number; null: not in the table. */
export type EntryKind = 'name' | 'unitKind' | 'count' | null;

/** No unit of a city has more; a longer number is a slip of the keyboard. */
export const MOST_POSTS = 999_999;

export function entryKind(content: ColumnContent): EntryKind {
  switch (content.kind) {
    case 'name':
    case 'unitKind':
      return content.kind;
    case 'posts':
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
    case 'unitKind':
      return unit.kind;
    case 'posts':
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

/** Turns what was typed into a cell into a command. */
export function readEntry(unit: Unit, content: ColumnContent, text: string): Entry {
  const unitId = unit.id;
  if (content.kind === 'name') {
    const name = text.replace(/\s+/g, ' ').trim().normalize('NFC');
    if (name === '') return { kind: 'wrong', reason: { key: 'table.edit.noName' } };
    if (name === unit.name) return { kind: 'unchanged' };
    return { kind: 'command', command: { kind: 'renameUnit', unitId, name } };
  }
  if (content.kind === 'unitKind') {
    if (!isUnitKind(text) || text === unit.kind) return { kind: 'unchanged' };
    return {
      kind: 'command',
      command: { kind: 'setDetails', unitId, details: { unitKind: text } },
    };
  }
  const count = readCount(text);
  if (count.kind === 'wrong') return count;
  if (countText(count.value) === entryText(unit, content)) return { kind: 'unchanged' };
  if (content.kind === 'posts')
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
  return { kind: 'unchanged' };
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

const isUnitKind = (text: string): text is UnitKind =>
  (UNIT_KINDS as readonly string[]).includes(text);
