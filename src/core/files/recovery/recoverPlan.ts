import { newPlan, PLAN_TABLES, type Plan, type PlanTableName } from '../../model/plan';
import { checkPlan } from '../checkPlan';
import { migrateData } from '../migrations/migrateData';
import { fromPlanData, toPlanData } from '../planData';
import { PLAN_ENTRY } from '../planFile';
import { type PlanData, planDataSchema, unitSchema } from '../planSchema';
import { mendPlanData } from './mendPlanData';
import { readBrokenArchive } from './readBrokenArchive';
import { readBrokenJson } from './readBrokenJson';

/** What was found of one table of a damaged file. */
export interface RecoveredTable {
  readonly table: PlanTableName | 'units';
  readonly kept: number;
  /** Rows that were there and could not be read, or that belong to what is missing. */
  readonly leftOut: number;
}

/** What could be read of a damaged file: a plan that holds together, and what it lacks. */
export interface Recovery {
  readonly plan: Plan;
  readonly tables: readonly RecoveredTable[];
  /** Units whose place in the chart was lost; they are among those not placed. */
  readonly parked: number;
}

/** Names that a recovered plan gets; a copy is a document of its own. */
export interface RecoveryNames {
  readonly documentId: string;
  /** The name for a file of which not even the name can be read. */
  readonly fallback: string;
  /** The name of the copy from that of the plan. */
  readonly nameOf: (name: string) => string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows that are right in themselves, each id once. */
function soundRows<Row extends { readonly id: string }>(
  rows: unknown,
  read: (row: unknown) => Row | null,
): { readonly sound: Row[]; readonly total: number } {
  if (!Array.isArray(rows)) return { sound: [], total: 0 };
  const sound = new Map<string, Row>();
  for (const raw of rows) {
    const row = read(raw);
    if (row !== null && !sound.has(row.id)) sound.set(row.id, row);
  }
  return { sound: [...sound.values()], total: rows.length };
}

function readRow(table: Exclude<PlanTableName, 'settings'>, row: unknown): { id: string } | null {
  const read = planDataSchema.shape[table].safeParse([row]);
  return read.success ? (read.data[0] ?? null) : null;
}

/**
 * What can be read of a damaged plan file, as a plan of its own. Nothing is guessed: rows that are
 * wrong in themselves are left out, and so is what belongs to rows that are missing; units without
 * their parent are kept among those not placed. null: there is nothing of a plan in it.
 */
export function recoverPlan(bytes: Uint8Array, names: RecoveryNames): Recovery | null {
  const text = readBrokenArchive(bytes, PLAN_ENTRY);
  const raw = text === null ? undefined : migrateData(readBrokenJson(text), 1);
  if (!isRecord(raw)) return null;
  const base = toPlanData(
    newPlan({
      documentId: names.documentId,
      name: names.fallback,
      locality: '',
      localityClass: null,
    }),
  ) as unknown as PlanData;
  const settings = planDataSchema.shape.settings.safeParse(raw.settings);
  const data: Record<string, unknown> = { ...base };
  data.settings = settings.success
    ? {
        ...settings.data,
        documentId: names.documentId,
        name: names.nameOf(settings.data.name),
      }
    : { ...base.settings, name: names.nameOf(names.fallback) };
  const totals = new Map<RecoveredTable['table'], number>();
  for (const table of PLAN_TABLES) {
    if (table === 'settings') continue;
    const { sound, total } = soundRows(raw[table], (row) => readRow(table, row));
    totals.set(table, total);
    if (table !== 'categories' || sound.length > 0) data[table] = sound;
  }
  const units: Record<string, unknown> = {};
  let unitTotal = 0;
  for (const [id, rows] of isRecord(raw.units) ? Object.entries(raw.units) : []) {
    const { sound, total } = soundRows(rows, (row) => {
      const read = unitSchema.safeParse(row);
      return read.success ? read.data : null;
    });
    units[id] = sound;
    unitTotal += total;
  }
  totals.set('units', unitTotal);
  const { mended, parked } = mendPlanData({ ...data, units } as unknown as PlanData);
  const checked = planDataSchema.safeParse(mended);
  if (!checked.success || checked.data.snapshots.length === 0) return null;
  const plan = fromPlanData(checked.data);
  if (checkPlan(plan) !== null) return null;
  const keptIn = (table: RecoveredTable['table']): number =>
    table === 'units'
      ? Object.values(checked.data.units).reduce((sum, rows) => sum + rows.length, 0)
      : table === 'settings'
        ? 1
        : checked.data[table].length;
  const tables = [...totals]
    .map(([table, total]) => ({ table, kept: keptIn(table), total }))
    .filter(({ total }) => total > 0)
    .map(({ table, kept, total }) => ({ table, kept, leftOut: Math.max(0, total - kept) }));
  return { plan, tables, parked };
}
