import type { UnitId } from '../../../../core/model/ids';
import type { Unit } from '../../../../core/model/unit';
import type { TableColumn } from '../tableColumn';
import type { TableSource } from '../tableSource';
import { type Comparable, comparableOf } from './comparable';

export type SortDirection = 'ascending' | 'descending';

/** Place of each unit among all of them: a smaller one stands first. */
export type UnitRanks = ReadonlyMap<UnitId, number>;

// Vietnamese order whatever the language of the window: the names are Vietnamese.
const WORDS = new Intl.Collator('vi', { numeric: true });

/** Ranks units by a column. Units of equal value keep their order, unknown values come last both ways. */
export function rankUnits(
  source: TableSource,
  units: Iterable<Unit>,
  column: TableColumn,
  direction: SortDirection,
): UnitRanks {
  const entries = [...units].map((unit) => ({
    id: unit.id,
    value: comparableOf(source, unit, column),
  }));
  const sign = direction === 'ascending' ? 1 : -1;
  entries.sort((a, b) => {
    const [isAUnknown, isBUnknown] = [isUnknown(a.value), isUnknown(b.value)];
    if (isAUnknown || isBUnknown) return Number(isAUnknown) - Number(isBUnknown);
    return sign * compare(a.value, b.value);
  });
  return new Map(entries.map(({ id }, i) => [id, i]));
}

const isUnknown = (value: Comparable): boolean =>
  value.kind === 'number' ? value.known === null : value.isUnknown;

function compare(a: Comparable, b: Comparable): number {
  if (a.kind === 'text' && b.kind === 'text') return WORDS.compare(a.text, b.text);
  if (a.kind === 'number' && b.kind === 'number')
    // Of equal known parts the one that lacks something is the greater.
    return (a.known ?? 0) - (b.known ?? 0) || Number(a.isPartial) - Number(b.isPartial);
  return 0;
}
