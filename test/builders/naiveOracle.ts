import type { PostMeasure } from '../../src/core/model/headcount';
import { postsOf } from '../../src/core/model/headcount';
import type { CategoryId, UnitId } from '../../src/core/model/ids';
import type { Structure } from '../../src/core/model/structure';

/** Own posts of a unit plus those below it, counted by plain recursion. */
export function naiveSum(
  structure: Structure,
  id: UnitId,
  category: CategoryId,
  measure: PostMeasure,
): number {
  const unit = structure.units.get(id);
  if (unit === undefined) throw new Error(id);
  let sum = postsOf(unit.headcount, category)[measure] ?? 0;
  for (const child of structure.units.values())
    if (child.parentId === id) sum += naiveSum(structure, child.id, category, measure);
  return sum;
}

/** What is wrong with the tree; null when every unit hangs exactly once where it says. */
export function treeProblem(structure: Structure): string | null {
  const places = new Map<string, string>();
  const hang = (id: string, under: string): string | null => {
    if (places.has(id)) return `${id} hangs twice`;
    places.set(id, under);
    return structure.units.has(id) ? null : `${id} is no unit`;
  };
  for (const id of [...structure.rootIds, ...structure.parkedIds]) {
    const problem = hang(id, '');
    if (problem !== null) return problem;
  }
  for (const unit of structure.units.values())
    for (const childId of unit.childIds) {
      const problem = hang(childId, unit.id);
      if (problem !== null) return problem;
    }
  for (const unit of structure.units.values()) {
    if (places.get(unit.id) !== (unit.parentId ?? '')) return `${unit.id} is not where it says`;
    let up = unit.parentId;
    for (let steps = 0; up !== null; steps += 1) {
      if (steps > structure.units.size) return `circle above ${unit.id}`;
      up = structure.units.get(up)?.parentId ?? null;
    }
  }
  return null;
}
