import type { UnitId } from '../model/ids';
import { type Structure, walk } from '../model/structure';

/** How many levels of units there are; 1 when there are agencies only. */
export function levelsOf(structure: Structure): number {
  let deepest = 0;
  for (const { depth } of walk(structure)) deepest = Math.max(deepest, depth + 1);
  return deepest;
}

/** The units to collapse so that exactly the first `level` levels are drawn. */
export function collapsedAt(structure: Structure, level: number): ReadonlySet<UnitId> {
  const collapsed = new Set<UnitId>();
  for (const { unit, depth } of walk(structure))
    if (depth >= level - 1 && unit.childIds.length > 0) collapsed.add(unit.id);
  return collapsed;
}

/** How many units stand on each level, agencies first. */
export function unitsPerLevel(structure: Structure): readonly number[] {
  const counts: number[] = [];
  for (const { depth } of walk(structure)) counts[depth] = (counts[depth] ?? 0) + 1;
  return counts;
}
