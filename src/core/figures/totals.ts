import type { UnitId } from '../model/ids';
import type { Coverage } from '../model/snapshot';
import type { Structure } from '../model/structure';
import { addSums, type RollUp, rollUp, type UnitTotal, updateRollUp } from './rollUp';

interface Known {
  readonly structure: Structure;
  readonly totals: RollUp;
}

// Totals are remembered by the structure they belong to; a structure not seen before is worked
// out from the last one under the same coverage where few units differ.
const remembered = new WeakMap<Structure, Map<Coverage, RollUp>>();
const latest = new WeakMap<Coverage, Known>();

/** Totals of all units of a structure, incremental where an earlier state is known. */
export function totalsOf(structure: Structure, coverage: Coverage): RollUp {
  const known = remembered.get(structure)?.get(coverage);
  if (known !== undefined) return known;
  const totals = workOut(structure, coverage);
  const byCoverage = remembered.get(structure) ?? new Map<Coverage, RollUp>();
  byCoverage.set(coverage, totals);
  remembered.set(structure, byCoverage);
  latest.set(coverage, { structure, totals });
  return totals;
}

function workOut(structure: Structure, coverage: Coverage): RollUp {
  const earlier = latest.get(coverage);
  if (earlier === undefined) return rollUp(structure, coverage);
  const changed = structure.units.idsChangedSince(earlier.structure.units);
  if (changed.size * 4 > structure.units.size) return rollUp(structure, coverage);
  const ids = changed as ReadonlySet<string> as ReadonlySet<UnitId>;
  return updateRollUp(earlier.totals, earlier.structure, structure, ids, coverage);
}

const NO_UNITS: UnitTotal = { units: 0, posts: new Map() };

/** Several totals together. */
export function addTotals(totals: Iterable<UnitTotal>): UnitTotal {
  let sum = NO_UNITS;
  for (const total of totals) {
    const posts = new Map(sum.posts);
    for (const [category, sums] of total.posts) {
      const have = posts.get(category);
      posts.set(
        category,
        have === undefined
          ? sums
          : {
              assigned: addSums(have.assigned, sums.assigned),
              present: addSums(have.present, sums.present),
            },
      );
    }
    sum = { units: sum.units + total.units, posts };
  }
  return sum;
}

/** The plan's total: what is placed, what is parked (a line of its own), and both. */
export interface PlanTotal {
  readonly placed: UnitTotal;
  readonly parked: UnitTotal;
  readonly all: UnitTotal;
}

/** Sums over the agencies and over the units not placed yet. */
export function planTotal(structure: Structure, totals: RollUp): PlanTotal {
  const of = (ids: readonly UnitId[]): UnitTotal =>
    addTotals(ids.map((id) => totals.get(id) ?? NO_UNITS));
  const placed = of(structure.rootIds);
  const parked = of(structure.parkedIds);
  return { placed, parked, all: addTotals([placed, parked]) };
}
