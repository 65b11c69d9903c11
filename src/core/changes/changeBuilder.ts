import type { AnyRow, Plan, RowOf, TableKey } from '../model/plan';
import { tableOf } from '../model/plan';
import type { ChangeSet, TableChange } from './changeSet';
import { isEqualValue } from './isEqualValue';

/** Collects writes against a plan and gives the net ChangeSet; the plan itself is never touched. */
export class ChangeBuilder {
  private readonly writes = new Map<TableKey, Map<string, AnyRow | undefined>>();

  constructor(private readonly plan: Plan) {}

  /** The row as it stands after the writes so far. */
  get<K extends TableKey>(key: K, id: string): RowOf<K> | undefined {
    const written = this.writes.get(key);
    if (written?.has(id)) return written.get(id) as RowOf<K> | undefined;
    return tableOf(this.plan, key).get(id);
  }

  put<K extends TableKey>(key: K, id: string, row: RowOf<K>): this {
    this.writesTo(key).set(id, row as AnyRow);
    return this;
  }

  remove(key: TableKey, id: string): this {
    this.writesTo(key).set(id, undefined);
    return this;
  }

  /** The net change; rows written back as they were are left out. */
  build(): ChangeSet {
    const changes = new Map<TableKey, TableChange<AnyRow>>();
    for (const [key, rows] of this.writes) {
      const table = tableOf(this.plan, key);
      const added = new Map<string, AnyRow>();
      const updated = new Map<string, readonly [AnyRow, AnyRow]>();
      const removed = new Map<string, AnyRow>();
      for (const [id, to] of rows) {
        const from = table.get(id) as AnyRow | undefined;
        if (from === undefined && to !== undefined) added.set(id, to);
        else if (from !== undefined && to === undefined) removed.set(id, from);
        else if (from !== undefined && to !== undefined && !isEqualValue(from, to))
          updated.set(id, [from, to]);
      }
      if (added.size + updated.size + removed.size > 0)
        changes.set(key, { added, updated, removed });
    }
    return changes;
  }

  private writesTo(key: TableKey): Map<string, AnyRow | undefined> {
    let rows = this.writes.get(key);
    if (rows === undefined) {
      rows = new Map();
      this.writes.set(key, rows);
    }
    return rows;
  }
}
