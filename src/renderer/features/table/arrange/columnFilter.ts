import type { Unit } from '../../../../core/model/unit';
import { keyOf } from '../../../../core/text/keyOf';
import type { TableColumn } from '../tableColumn';
import type { TableSource } from '../tableSource';
import { type Comparable, comparableOf } from './comparable';

/** How a number is held against one that was typed. */
export const COMPARISONS = ['=', '≠', '>', '≥', '<', '≤'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What units must say in a column to stay in view. */
export type ColumnFilter =
  /** Texts with these words in them, diacritics and case aside. */
  | { readonly kind: 'contains'; readonly words: string }
  /** One of these texts; the empty one is a cell without text. */
  | { readonly kind: 'oneOf'; readonly texts: ReadonlySet<string> }
  | { readonly kind: 'compare'; readonly comparison: Comparison; readonly number: number }
  | { readonly kind: 'between'; readonly least: number; readonly most: number }
  | { readonly kind: 'unknown' }
  /** Another value than in the structure that is compared with. */
  | { readonly kind: 'changed' };

/** A filter made ready to be asked of many units. A number that is partly unknown passes what is sure. */
export function filterTest(
  source: TableSource,
  column: TableColumn,
  filter: ColumnFilter,
): (unit: Unit) => boolean {
  const valueIn = (unit: Unit): Comparable => comparableOf(source, unit, column);
  switch (filter.kind) {
    case 'contains': {
      const key = keyOf(filter.words);
      return (unit) => keyOf(textOf(valueIn(unit))).includes(key);
    }
    case 'oneOf':
      return (unit) => filter.texts.has(textOf(valueIn(unit)));
    case 'unknown':
      return (unit) => {
        const value = valueIn(unit);
        return value.kind === 'text' ? value.isUnknown : value.known === null || value.isPartial;
      };
    case 'changed':
      return (unit) => isChanged(source, unit, column);
    case 'compare':
      return (unit) => passes(valueIn(unit), filter.comparison, filter.number);
    case 'between':
      return (unit) => {
        const value = valueIn(unit);
        return passes(value, '≥', filter.least) && passes(value, '≤', filter.most);
      };
  }
}

const textOf = (value: Comparable): string => (value.kind === 'text' ? value.text : '');

function passes(value: Comparable, comparison: Comparison, number: number): boolean {
  if (value.kind === 'text' || value.known === null) return false;
  const { known, isPartial } = value;
  switch (comparison) {
    case '>':
      return known > number;
    case '≥':
      return known >= number;
    // A sum that lacks something can only be more than it says.
    case '≠':
      return isPartial ? known > number : known !== number;
    case '=':
      return !isPartial && known === number;
    case '<':
      return !isPartial && known < number;
    case '≤':
      return !isPartial && known <= number;
  }
}

function isChanged(source: TableSource, unit: Unit, column: TableColumn): boolean {
  const { before } = source;
  const earlier = before?.structure.units.get(unit.id);
  if (before === null || earlier === undefined) return before !== null;
  const then = { ...source, structure: before.structure, totals: before.totals };
  const [a, b] = [comparableOf(then, earlier, column), comparableOf(source, unit, column)];
  return a.kind === 'number' && b.kind === 'number'
    ? a.known !== b.known || a.isPartial !== b.isPartial
    : textOf(a) !== textOf(b);
}
