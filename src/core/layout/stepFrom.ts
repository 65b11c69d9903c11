import type { UnitId } from '../model/ids';
import type { Structure } from '../model/structure';
import type { ChartLayout } from './layOutChart';
import type { Rect } from './rect';

export const STEP_DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type StepDirection = (typeof STEP_DIRECTIONS)[number];

/** A step aside costs more than a step ahead, so that the cursor keeps its line. */
const ASIDE = 2;

/**
 * The card that an arrow key leads to: the nearest sibling that lies wholly in that direction, or
 * a child where the chart grows, or the parent the other way; null at the edge.
 */
export function stepFrom(
  structure: Structure,
  layout: ChartLayout,
  from: UnitId,
  direction: StepDirection,
): UnitId | null {
  const start = layout.rects.get(from);
  const unit = structure.units.get(from);
  if (start === undefined || unit === undefined) return null;
  const parent = unit.parentId === null ? undefined : structure.units.get(unit.parentId);
  const siblings = parent?.childIds ?? [...structure.rootIds, ...structure.parkedIds];
  const inward = layout.sideways.has(from) ? 'right' : 'down';
  const outward = parent !== undefined && layout.sideways.has(parent.id) ? 'left' : 'up';
  const relatives = [
    ...siblings,
    ...(direction === inward ? unit.childIds : []),
    ...(direction === outward && parent !== undefined ? [parent.id] : []),
  ];
  return nearestOf(layout, from, start, relatives, direction);
}

/** Where a unit stands in the list that it shares with its siblings, and who they are. */
export interface SiblingPlace {
  readonly siblingIds: readonly UnitId[];
  /** The sibling that lies nearest in the direction; null at the edge. */
  readonly nearestId: UnitId | null;
}

/**
 * The siblings of a unit, and the one of them that lies wholly in a direction from it and on the
 * same side: units beside the line have an order of their own, and so has the row of the others.
 */
export function siblingFrom(
  structure: Structure,
  layout: ChartLayout,
  from: UnitId,
  direction: StepDirection,
): SiblingPlace | null {
  const start = layout.rects.get(from);
  const unit = structure.units.get(from);
  if (start === undefined || unit === undefined) return null;
  const parent = unit.parentId === null ? undefined : structure.units.get(unit.parentId);
  const siblingIds =
    parent?.childIds ??
    (structure.parkedIds.includes(from) ? structure.parkedIds : structure.rootIds);
  const isBeside = layout.beside.has(from);
  const alike = siblingIds.filter((id) => layout.beside.has(id) === isBeside);
  return { siblingIds, nearestId: nearestOf(layout, from, start, alike, direction) };
}

function nearestOf(
  layout: ChartLayout,
  from: UnitId,
  start: Rect,
  ids: readonly UnitId[],
  direction: StepDirection,
): UnitId | null {
  let best: UnitId | null = null;
  let least = Infinity;
  for (const id of ids) {
    const rect = id === from ? undefined : layout.rects.get(id);
    const cost = rect === undefined ? Infinity : distance(start, rect, direction);
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

function distance(from: Rect, to: Rect, direction: StepDirection): number {
  const centre = (rect: Rect): [number, number] => [
    rect.x + rect.width / 2,
    rect.y + rect.height / 2,
  ];
  const [fromX, fromY] = centre(from);
  const [toX, toY] = centre(to);
  const ahead = {
    left: from.x - (to.x + to.width),
    right: to.x - (from.x + from.width),
    up: from.y - (to.y + to.height),
    down: to.y - (from.y + from.height),
  }[direction];
  if (ahead < 0) return Infinity;
  const isLevel = direction === 'left' || direction === 'right';
  return ahead + ASIDE * Math.abs(isLevel ? toY - fromY : toX - fromX);
}
