import { snapshotId } from '../model/ids';
import type { AnyRow, Plan, TableKey } from '../model/plan';
import { PLAN_TABLES, settingsOf, snapshotOfKey, unitsKey } from '../model/plan';
import { Table } from '../model/table';
import type { PlanData } from './planSchema';

type Keyed = { readonly id: string };

/** A plan as plain data, rows sorted by id. */
export function toPlanData(plan: Plan): Record<string, unknown> {
  const rowsOf = (table: Table<AnyRow> | undefined): unknown[] =>
    [...(table?.entries() ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const units: Record<string, unknown[]> = {};
  for (const [key, table] of plan.tables) {
    const id = snapshotOfKey(key);
    if (id !== null && table.size > 0) units[id] = rowsOf(table);
  }
  const data: Record<string, unknown> = { settings: settingsOf(plan) };
  for (const name of PLAN_TABLES)
    if (name !== 'settings') data[name] = rowsOf(plan.tables.get(name));
  return { ...data, units };
}

/** A plan from parsed data. */
export function fromPlanData(data: PlanData): Plan {
  const tables = new Map<TableKey, Table<AnyRow>>();
  const tableOf = (rows: readonly Keyed[]): Table<AnyRow> =>
    Table.from(rows.map((row) => [row.id, row as unknown as AnyRow]));
  tables.set('settings', Table.from<AnyRow>([['plan', data.settings as AnyRow]]));
  for (const name of PLAN_TABLES) if (name !== 'settings') tables.set(name, tableOf(data[name]));
  for (const [id, rows] of Object.entries(data.units))
    tables.set(unitsKey(snapshotId(id)), tableOf(rows));
  return { tables };
}
