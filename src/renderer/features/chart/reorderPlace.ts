import type { Place } from '../../../core/commands/command';
import type { ChartLayout } from '../../../core/layout/layOutChart';
import { type StepDirection, siblingFrom } from '../../../core/layout/stepFrom';
import type { UnitId } from '../../../core/model/ids';
import type { Structure } from '../../../core/model/structure';

/**
 * Where a unit goes when it is pushed in a direction of the chart: to the place of the sibling
 * that is drawn there, so that the keys mean what is seen in every layout. null at the edge, and
 * for units that are not placed, which have no order.
 */
export function reorderPlace(
  structure: Structure,
  layout: ChartLayout,
  id: UnitId,
  direction: StepDirection,
): Place | null {
  if (structure.parkedIds.includes(id)) return null;
  const beside = siblingFrom(structure, layout, id, direction);
  if (beside === null || beside.nearestId === null) return null;
  const parentId = structure.units.get(id)?.parentId ?? null;
  // A move takes the unit out first, so the sibling's present number is right both ways.
  const index = beside.siblingIds.indexOf(beside.nearestId);
  return parentId === null ? { kind: 'agency', index } : { kind: 'under', parentId, index };
}
