import type { AnyRow, Plan, TableKey } from '../model/plan';
import { Table } from '../model/table';
import type { ChangeSet, TableChange } from './changeSet';

/** A table with the rows that are written so far; undefined: taken out. */
class TableWrites {
  private readonly rows = new Map<string, AnyRow | undefined>();

  constructor(private readonly table: Table<AnyRow>) {}

  /** Takes a change over. Throws when it was made for other rows than these. */
  add({ added, updated, removed }: TableChange<AnyRow>): void {
    // What was there before the change, so that it is judged as if it were applied alone.
    for (const id of added.keys()) if (this.has(id)) throw new Error(`row already there: ${id}`);
    for (const id of [...updated.keys(), ...removed.keys()])
      if (!this.has(id)) throw new Error(`row not there: ${id}`);
    for (const id of removed.keys()) this.rows.set(id, undefined);
    for (const [id, row] of added) this.rows.set(id, row);
    for (const [id, [, row]] of updated) this.rows.set(id, row);
  }

  whole(): Table<AnyRow> {
    const put: [string, AnyRow][] = [];
    const removed: string[] = [];
    for (const [id, row] of this.rows) {
      if (row === undefined) removed.push(id);
      else put.push([id, row]);
    }
    return this.table.with(put, removed);
  }

  private has(id: string): boolean {
    return this.rows.has(id) ? this.rows.get(id) !== undefined : this.table.has(id);
  }
}

/**
 * The plan after many changes in their order, as {@link applyChange} would give it one by one. They
 * are put together row by row first, so that each table is copied once and not at every change.
 */
export function applyAll(plan: Plan, changes: readonly ChangeSet[]): Plan {
  const writes = new Map<TableKey, TableWrites>();
  for (const changeSet of changes) {
    for (const [key, change] of changeSet) {
      let table = writes.get(key);
      if (table === undefined) {
        table = new TableWrites(plan.tables.get(key) ?? Table.empty<AnyRow>());
        writes.set(key, table);
      }
      table.add(change);
    }
  }
  if (writes.size === 0) return plan;
  const tables = new Map(plan.tables);
  for (const [key, table] of writes) tables.set(key, table.whole());
  return { tables };
}
