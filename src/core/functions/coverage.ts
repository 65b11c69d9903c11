import type { FunctionId, SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import { type Structure, walk } from '../model/structure';
import { structureOf } from '../scenarios/structures';
import type { NamedUnit } from './functionLines';
import { rootsIn } from './functionStates';
import { holdingsIn } from './holdingsIn';

/** What a unit leads in one field, before and after. */
export interface CoverageCell {
  readonly before: readonly FunctionId[];
  readonly after: readonly FunctionId[];
}

/** A unit, or an agency with all its units. */
export interface CoverageRow {
  readonly unit: NamedUnit;
  /** The agency that a unit belongs to; empty for agencies. */
  readonly agencyName: string;
  /** Whether it is there before only. */
  readonly isGone: boolean;
  readonly cells: ReadonlyMap<string, CoverageCell>;
}

/** Who leads how much in which field. */
export interface CoverageMatrix {
  /** In the order of the register; an empty one: tasks without a field. */
  readonly fields: readonly string[];
  readonly rows: readonly CoverageRow[];
}

/** Whether a cell had tasks and has lost all of them. */
export const isLost = ({ before, after }: CoverageCell): boolean =>
  before.length > 0 && after.length === 0;

/**
 * Tasks led by units or agencies in each field, in an earlier snapshot beside a later one; without
 * an earlier one both are the same. Only rows that lead something are there, in list order, those
 * that are gone last.
 */
export function coverageMatrix(
  plan: Plan,
  beforeId: SnapshotId,
  afterId: SnapshotId,
  by: 'agency' | 'unit',
): CoverageMatrix {
  const rows = new Map<UnitId, Map<string, { before: FunctionId[]; after: FunctionId[] }>>();
  const fields = new Set<string>();
  const structures = { before: structureOf(plan, beforeId), after: structureOf(plan, afterId) };
  for (const time of ['before', 'after'] as const) {
    const holdings = holdingsIn(plan, time === 'before' ? beforeId : afterId);
    const rootOf = rootsIn(structures[time]);
    for (const { id, field } of inOrder(tableOf(plan, 'functions'))) {
      const leads = holdings.of(id).leadUnitIds;
      const holders = new Set(by === 'unit' ? leads : leads.map((one) => rootOf(one) ?? one));
      for (const unitId of holders) {
        fields.add(field);
        const cells = rows.get(unitId) ?? new Map();
        rows.set(unitId, cells);
        const cell = cells.get(field) ?? { before: [], after: [] };
        cells.set(field, cell);
        cell[time].push(id);
      }
    }
  }
  return {
    fields: fieldsInOrder(plan, fields),
    rows: [
      ...rowsOf(structures.after, rows, () => false),
      ...rowsOf(structures.before, rows, (id) => structures.after.units.has(id)),
    ],
  };

  function* rowsOf(
    structure: Structure,
    cellsOf: ReadonlyMap<UnitId, ReadonlyMap<string, CoverageCell>>,
    isDone: (id: UnitId) => boolean,
  ): IterableIterator<CoverageRow> {
    const rootOf = rootsIn(structure);
    for (const { unit } of walk(structure)) {
      const cells = cellsOf.get(unit.id);
      if (cells === undefined || isDone(unit.id)) continue;
      const rootId = rootOf(unit.id);
      const root = rootId === null || rootId === unit.id ? undefined : structure.units.get(rootId);
      yield {
        unit: { id: unit.id, name: unit.name },
        agencyName: root?.name ?? '',
        isGone: structure !== structures.after,
        cells,
      };
    }
  }
}

/** Fields in the order of the register, tasks without one last. */
function fieldsInOrder(plan: Plan, wanted: ReadonlySet<string>): readonly string[] {
  const fields = new Set<string>();
  for (const { field } of inOrder(tableOf(plan, 'functions')))
    if (field !== '' && wanted.has(field)) fields.add(field);
  return wanted.has('') ? [...fields, ''] : [...fields];
}
