import type { RulePack } from '../model/norm';
import { type AnyRow, newPlan, type Plan, type PlanSettings, type TableKey } from '../model/plan';
import { Table } from '../model/table';
import { BUILT_IN_TARGETS } from '../targets/builtInTargets';

/** A plan as the program starts it: built-in categories and targets, and the rule packs at hand. */
export function startPlan(
  settings: Omit<PlanSettings, 'currentSnapshotId'>,
  packs: readonly RulePack[],
): Plan {
  const tables = new Map<TableKey, Table<AnyRow>>(newPlan(settings).tables);
  tables.set('targets', Table.from<AnyRow>(BUILT_IN_TARGETS.map((row) => [row.id, row])));
  tables.set('packs', Table.from<AnyRow>(packs.map((row) => [row.id, row])));
  return { tables };
}
