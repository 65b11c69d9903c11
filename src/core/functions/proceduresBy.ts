import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import { walk } from '../model/structure';
import { structureOf } from '../scenarios/structures';
import type { NamedUnit } from './functionLines';
import { rootsIn } from './functionStates';
import { holdingsIn } from './holdingsIn';
import { type HeldProcedure, type ProcedureFigures, procedureFigures } from './procedureFigures';

/** The figures of one holder; null: procedures that nobody leads. */
export interface ProcedureRow {
  readonly unit: NamedUnit | null;
  readonly figures: ProcedureFigures;
}

/** Figures of procedures of the whole plan, and by who leads them in a snapshot, in list order. */
export interface ProcedureOverview {
  readonly all: ProcedureFigures;
  readonly rows: readonly ProcedureRow[];
}

/** Procedures by units or agencies that lead them after; hands are counted before as well. */
export function proceduresBy(
  plan: Plan,
  beforeId: SnapshotId,
  afterId: SnapshotId,
  by: 'agency' | 'unit',
): ProcedureOverview {
  const structure = structureOf(plan, afterId);
  const [before, after] = [holdingsIn(plan, beforeId), holdingsIn(plan, afterId)];
  const rootOf = rootsIn(structure);
  const all: HeldProcedure[] = [];
  const groups = new Map<UnitId | null, HeldProcedure[]>();
  for (const item of inOrder(tableOf(plan, 'functions'))) {
    if (item.kind !== 'procedure') continue;
    const held = { item, before: before.of(item.id), after: after.of(item.id) };
    all.push(held);
    const leads = held.after.leadUnitIds;
    const holders = new Set<UnitId | null>(by === 'unit' ? leads : leads.map(rootOf));
    for (const id of holders.size === 0 ? [null] : holders) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [held]);
      else group.push(held);
    }
  }
  const rows: ProcedureRow[] = [];
  for (const { unit } of walk(structure)) {
    const group = groups.get(unit.id);
    if (group !== undefined)
      rows.push({ unit: { id: unit.id, name: unit.name }, figures: procedureFigures(group) });
  }
  const free = groups.get(null);
  if (free !== undefined) rows.push({ unit: null, figures: procedureFigures(free) });
  return { all: procedureFigures(all), rows };
}
