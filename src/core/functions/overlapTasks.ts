import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { structureOf } from '../scenarios/structures';
import type { FunctionLine } from './functionLines';
import type { OverlapTask } from './overlaps';

/** The tasks of a register as a snapshot holds them, as far as overlaps look at them. */
export function overlapTasks(
  plan: Plan,
  id: SnapshotId,
  lines: readonly FunctionLine[],
): readonly OverlapTask[] {
  const { units } = structureOf(plan, id);
  return lines.map(({ item, holders, leads }) => {
    const rootOf = (unitId: UnitId): UnitId => {
      let unit = units.get(unitId);
      while (unit?.parentId) unit = units.get(unit.parentId);
      return unit?.id ?? unitId;
    };
    const agencyId = leads[0] === undefined ? null : rootOf(leads[0].id);
    return {
      id: item.id,
      title: item.title,
      field: item.field,
      legalBasis: item.legalBasis,
      leadUnitIds: holders.leadUnitIds,
      agencyId,
      agencyKind: agencyId === null ? null : (units.get(agencyId)?.kind ?? null),
    };
  });
}
