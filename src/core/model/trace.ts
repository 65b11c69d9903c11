import type { FunctionEvent } from './functionItem';
import type { CategoryId, MeasureId, UnitId } from './ids';
import type { LineageKind } from './lineage';
import { Table } from './table';

/** Posts that one step took from a unit and gave to another; `toUnitId` null: given up. */
export interface PostMove {
  readonly fromUnitId: UnitId;
  readonly toUnitId: UnitId | null;
  readonly categoryId: CategoryId;
  /** The category that they go into; missing: the same. */
  readonly toCategoryId?: CategoryId;
  readonly assigned: number | null;
  readonly present: number | null;
}

/** What one measure did to the lineage of units. */
export interface TraceEvent {
  readonly measureId: MeasureId | null;
  readonly kind: LineageKind | 'converted';
  readonly fromUnitIds: readonly UnitId[];
  readonly toUnitIds: readonly UnitId[];
  readonly posts: readonly PostMove[];
}

/**
 * Lineage of a scenario against its base. `origins` names, for a unit whose line is not simply
 * itself, the base units that lead to it: [] for a created one, several after a merger.
 */
export interface Trace {
  readonly origins: Table<readonly UnitId[]>;
  readonly events: readonly TraceEvent[];
  /** What measures did to who holds tasks, in their order. */
  readonly functionEvents: readonly FunctionEvent[];
}

export const EMPTY_TRACE: Trace = {
  origins: Table.empty(),
  events: [],
  functionEvents: [],
};

/** The base units that lead to a unit of the scenario. */
export const originsOf = (trace: Trace, id: UnitId): readonly UnitId[] =>
  trace.origins.get(id) ?? [id];
