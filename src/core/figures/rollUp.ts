import type { Category, PostCount, PostMeasure } from '../model/headcount';
import { categoriesIn, postsOf } from '../model/headcount';
import type { CategoryId, UnitId } from '../model/ids';
import type { Coverage } from '../model/snapshot';
import type { Structure } from '../model/structure';
import { unitIn, walk } from '../model/structure';
import type { Unit } from '../model/unit';

/** A sum of posts: what is known, and how many units' numbers are missing from it. */
export interface PostSum {
  readonly known: number;
  readonly unknown: number;
}

/** Sums of one unit with all below it, per category and measure. */
export interface UnitTotal {
  readonly units: number;
  readonly posts: ReadonlyMap<CategoryId, Readonly<Record<PostMeasure, PostSum>>>;
}

/** Totals of every unit of a structure. */
export type RollUp = ReadonlyMap<UnitId, UnitTotal>;

export const NOTHING: PostSum = { known: 0, unknown: 0 };
const ONE_UNKNOWN: PostSum = { known: 0, unknown: 1 };

/** The sum of two sums. */
export const addSums = (a: PostSum, b: PostSum): PostSum =>
  b === NOTHING ? a : { known: a.known + b.known, unknown: a.unknown + b.unknown };

/** One category of a total; nothing when the unit and those below say nothing of it. */
export const sumOf = (total: UnitTotal, category: CategoryId, measure: PostMeasure): PostSum =>
  total.posts.get(category)?.[measure] ?? NOTHING;

/** The biên chế of a total: all categories that count in it. */
export function payrollSum(
  total: UnitTotal,
  categories: Iterable<Category>,
  measure: PostMeasure,
): PostSum {
  let sum = NOTHING;
  for (const category of categories)
    if (category.countsInPayroll) sum = addSums(sum, sumOf(total, category.id, measure));
  return sum;
}

function ownSum(posts: PostCount, measure: PostMeasure, isCovered: boolean): PostSum {
  const number = posts[measure];
  const isIncomplete = posts.incomplete?.includes(measure) ?? false;
  if (number === null) return isCovered ? ONE_UNKNOWN : NOTHING;
  if (number === 0 && !isIncomplete) return NOTHING;
  return isIncomplete ? { known: number, unknown: 1 } : { known: number, unknown: 0 };
}

/** Categories that a list says something of, and for which measures. */
interface Covered {
  readonly ids: readonly CategoryId[];
  readonly assigned: ReadonlySet<CategoryId>;
  readonly present: ReadonlySet<CategoryId>;
}

const coveredBy = ({ assigned, present }: Coverage): Covered => ({
  ids: [...new Set([...assigned, ...present])],
  assigned: new Set(assigned),
  present: new Set(present),
});

type Sums = { assigned: PostSum; present: PostSum };

/** A unit's own posts of one category as sums. */
function ownSums(unit: Unit, id: CategoryId, covered: Covered): Sums {
  const posts = postsOf(unit.headcount, id);
  return {
    assigned: ownSum(posts, 'assigned', covered.assigned.has(id)),
    present: ownSum(posts, 'present', covered.present.has(id)),
  };
}

/** The total of one unit from its own posts and its children's totals. */
function totalOf(unit: Unit, covered: Covered, totalOfChild: (id: UnitId) => UnitTotal): UnitTotal {
  const posts = new Map<CategoryId, Sums>();
  for (const id of covered.ids) posts.set(id, ownSums(unit, id, covered));
  for (const id of categoriesIn(unit.headcount))
    if (!posts.has(id)) posts.set(id, ownSums(unit, id, covered));
  let units = 1;
  for (const childId of unit.childIds) {
    const child = totalOfChild(childId);
    units += child.units;
    for (const [id, sums] of child.posts) {
      const own = posts.get(id);
      posts.set(
        id,
        own === undefined
          ? sums
          : {
              assigned: addSums(own.assigned, sums.assigned),
              present: addSums(own.present, sums.present),
            },
      );
    }
  }
  return { units, posts };
}

/** A unit's own posts without what is below it, as a total. */
export const ownTotalOf = (unit: Unit, coverage: Coverage): UnitTotal =>
  totalOf({ ...unit, childIds: [] }, coveredBy(coverage), () => {
    throw new Error('no children');
  });

function needTotal(totals: RollUp, id: UnitId): UnitTotal {
  const total = totals.get(id);
  if (total === undefined) throw new Error(`no total for ${id}`);
  return total;
}

/** Totals of all units from scratch: own posts plus the totals of the children. */
export function rollUp(structure: Structure, coverage: Coverage): RollUp {
  const covered = coveredBy(coverage);
  const order = [...walk(structure)];
  const totals = new Map<UnitId, UnitTotal>();
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const placed = order[i];
    if (placed === undefined) continue;
    totals.set(
      placed.unit.id,
      totalOf(placed.unit, covered, (id) => needTotal(totals, id)),
    );
  }
  return totals;
}

/**
 * Totals after a change, redone only for the changed units and the ways up from them, before and
 * after. Equal to a roll-up from scratch, provided that `changedIds` names every unit that was
 * added, removed or changed.
 */
export function updateRollUp(
  totals: RollUp,
  before: Structure,
  after: Structure,
  changedIds: Iterable<UnitId>,
  coverage: Coverage,
): RollUp {
  const covered = coveredBy(coverage);
  const next = new Map(totals);
  const stale = new Map<UnitId, number>();
  const markUp = (structure: Structure, start: UnitId): void => {
    for (let id: UnitId | null = start; id !== null; ) {
      const unit: Unit | undefined = structure.units.get(id);
      if (unit === undefined) return;
      stale.set(id, 0);
      id = unit.parentId;
    }
  };
  for (const id of changedIds) {
    markUp(before, id);
    markUp(after, id);
  }
  for (const id of stale.keys()) {
    if (!after.units.has(id)) {
      stale.delete(id);
      next.delete(id);
      continue;
    }
    let depth = 0;
    for (let up = unitIn(after, id).parentId; up !== null; up = unitIn(after, up).parentId)
      depth += 1;
    stale.set(id, depth);
  }
  const deepestFirst = [...stale].sort((a, b) => b[1] - a[1]);
  for (const [id] of deepestFirst)
    next.set(
      id,
      totalOf(unitIn(after, id), covered, (child) => needTotal(next, child)),
    );
  return next;
}
