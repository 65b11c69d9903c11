import type { AnyRow, Plan, TableKey } from '../model/plan';
import { Table } from '../model/table';
import { isEqualValue } from './isEqualValue';

/** Changes of one table, rows by id; `updated` holds the row before and after. */
export interface TableChange<Row> {
  readonly added: ReadonlyMap<string, Row>;
  readonly updated: ReadonlyMap<string, readonly [from: Row, to: Row]>;
  readonly removed: ReadonlyMap<string, Row>;
}

/**
 * A change of a plan over all its tables. The one form of change: undo, autosave, the list of
 * changes and comparison all use it.
 */
export type ChangeSet = ReadonlyMap<TableKey, TableChange<AnyRow>>;

/** Whether a change changes nothing. */
export const isEmptyChange = (changes: ChangeSet): boolean => changes.size === 0;

/** Applies a table's change. Throws when it was made for other rows than these. */
function applyToTable<Row>(table: Table<Row>, change: TableChange<Row>): Table<Row> {
  const put: [string, Row][] = [];
  for (const [id, row] of change.added) {
    if (table.has(id)) throw new Error(`row already there: ${id}`);
    put.push([id, row]);
  }
  for (const [id, [, to]] of change.updated) {
    if (!table.has(id)) throw new Error(`row not there: ${id}`);
    put.push([id, to]);
  }
  for (const id of change.removed.keys()) {
    if (!table.has(id)) throw new Error(`row not there: ${id}`);
  }
  return table.with(put, change.removed.keys());
}

/** The plan after a change; tables that it does not name stay the same objects. */
export function applyChange(plan: Plan, changes: ChangeSet): Plan {
  if (changes.size === 0) return plan;
  const tables = new Map(plan.tables);
  for (const [key, change] of changes) {
    tables.set(key, applyToTable(tables.get(key) ?? Table.empty<AnyRow>(), change));
  }
  return { tables };
}

/** The change that takes a change back exactly. */
export function reverseChange(changes: ChangeSet): ChangeSet {
  const reversed = new Map<TableKey, TableChange<AnyRow>>();
  for (const [key, { added, updated, removed }] of changes) {
    const swapped = new Map<string, readonly [AnyRow, AnyRow]>();
    for (const [id, [from, to]] of updated) swapped.set(id, [to, from]);
    reversed.set(key, { added: removed, updated: swapped, removed: added });
  }
  return reversed;
}

type Fate<Row> = { from: Row | undefined; to: Row | undefined };

function fatesOf<Row>(change: TableChange<Row>): Map<string, Fate<Row>> {
  const fates = new Map<string, Fate<Row>>();
  for (const [id, row] of change.removed) fates.set(id, { from: row, to: undefined });
  for (const [id, [from, to]] of change.updated) fates.set(id, { from, to });
  for (const [id, row] of change.added) fates.set(id, { from: undefined, to: row });
  return fates;
}

function changeFrom<Row>(fates: ReadonlyMap<string, Fate<Row>>): TableChange<Row> | null {
  const added = new Map<string, Row>();
  const updated = new Map<string, readonly [Row, Row]>();
  const removed = new Map<string, Row>();
  for (const [id, { from, to }] of fates) {
    if (from === undefined && to !== undefined) added.set(id, to);
    else if (from !== undefined && to === undefined) removed.set(id, from);
    else if (from !== undefined && to !== undefined && !isEqualValue(from, to))
      updated.set(id, [from, to]);
  }
  return added.size + updated.size + removed.size === 0 ? null : { added, updated, removed };
}

/** Two changes one after the other as one; what comes back to where it was disappears. */
export function squashChanges(first: ChangeSet, second: ChangeSet): ChangeSet {
  const result = new Map<TableKey, TableChange<AnyRow>>();
  for (const key of new Set([...first.keys(), ...second.keys()])) {
    const before = first.get(key);
    const after = second.get(key);
    const fates = before === undefined ? new Map<string, Fate<AnyRow>>() : fatesOf(before);
    if (after !== undefined) {
      for (const [id, fate] of fatesOf(after)) {
        const earlier = fates.get(id);
        fates.set(id, earlier === undefined ? fate : { from: earlier.from, to: fate.to });
      }
    }
    const change = changeFrom(fates);
    if (change !== null) result.set(key, change);
  }
  return result;
}

/** Many changes in their order as one. In halves: one by one, the first would be copied each time. */
export function squashAll(changes: readonly ChangeSet[]): ChangeSet {
  const [first, second] = changes;
  if (first === undefined) return new Map();
  if (second === undefined) return first;
  const half = changes.length >> 1;
  return squashChanges(squashAll(changes.slice(0, half)), squashAll(changes.slice(half)));
}
