import type { FunctionHolders, FunctionItem } from '../model/functionItem';
import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import { structureOf } from '../scenarios/structures';
import { type FunctionState, heldTasks, rootsIn, statesOf } from './functionStates';
import { holdingsIn } from './holdingsIn';

/** A unit as the register shows it. */
export interface NamedUnit {
  readonly id: UnitId;
  readonly name: string;
}

/** A task of the register as a snapshot shows it. */
export interface FunctionLine {
  readonly item: FunctionItem;
  readonly holders: FunctionHolders;
  readonly leads: readonly NamedUnit[];
  readonly supports: readonly NamedUnit[];
  /** The agency that it was given to, else that of its lead; null: neither is known. */
  readonly agency: NamedUnit | null;
  readonly states: readonly FunctionState[];
}

/** The register as a snapshot shows it, in its own order. */
export function functionLines(plan: Plan, id: SnapshotId): readonly FunctionLine[] {
  const items = tableOf(plan, 'functions');
  if (items.size === 0) return [];
  const structure = structureOf(plan, id);
  const held = heldTasks(plan, id);
  const holdings = holdingsIn(plan, id);
  const rootOf = rootsIn(structure);
  const named = (unitId: UnitId): NamedUnit => ({
    id: unitId,
    name: structure.units.get(unitId)?.name ?? unitId,
  });
  return inOrder(items).map((item) => {
    const holders = holdings.of(item.id);
    const seat = holders.agencyId ?? holders.leadUnitIds[0] ?? null;
    const root = seat === null ? null : rootOf(seat);
    return {
      item,
      holders,
      leads: holders.leadUnitIds.map(named),
      supports: holders.supportingUnitIds.map(named),
      agency: root === null ? null : named(root),
      states: held === null ? [] : statesOf(item.id, held, rootOf),
    };
  });
}
