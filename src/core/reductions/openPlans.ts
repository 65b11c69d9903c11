import type { ReductionEntry } from '../model/register';
import type { RegisterLine } from './registerLines';

/** What is open of plans, and what was done beside them. */
export interface OpenPlans {
  /** Posts still to be given up, by the id of a planned entry. */
  readonly open: ReadonlyMap<string, number>;
  /** Posts that no plan asked for, by the id of a done entry. */
  readonly unplanned: ReadonlyMap<string, number>;
}

/**
 * Sets what was done against the plans of the same unit and category, the earliest first on both
 * sides: a cut that comes late still fulfils its plan, and one that comes early too.
 */
export function openPlans(lines: readonly RegisterLine[]): OpenPlans {
  const open = new Map<string, number>();
  const unplanned = new Map<string, number>();
  for (const together of byUnitAndCategory(lines).values()) {
    const sorted = [...together].sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
    const planned = sorted.filter((entry) => entry.state === 'planned');
    const done = sorted.filter((entry) => entry.state === 'done');
    spend(planned, sumOf(done), open);
    spend(done, sumOf(planned), unplanned);
  }
  return { open, unplanned };
}

/** Takes posts off entries in their order and notes what is left of each. */
function spend(entries: readonly ReductionEntry[], posts: number, left: Map<string, number>): void {
  let rest = posts;
  for (const { id, posts: wanted } of entries) {
    const taken = Math.min(rest, wanted);
    rest -= taken;
    left.set(id, wanted - taken);
  }
}

const sumOf = (entries: readonly ReductionEntry[]): number =>
  entries.reduce((sum, entry) => sum + entry.posts, 0);

function byUnitAndCategory(lines: readonly RegisterLine[]): Map<string, ReductionEntry[]> {
  const groups = new Map<string, ReductionEntry[]>();
  for (const { entry, unitId } of lines) {
    const key = `${unitId ?? entry.unitId} ${entry.categoryId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
