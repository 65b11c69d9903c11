import { type PostSum, sumOf } from '../figures/rollUp';
import { type Category, type PaySource, postsOf } from '../model/headcount';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { agencyIn, type Structure, walkFrom } from '../model/structure';
import { eventsOf } from '../scenarios/eventsOf';
import { structureOf } from '../scenarios/structures';
import { payShiftOut } from '../targets/payShift';
import { sumAll } from './earlierPosts';
import { type Moments, shownOf } from './moments';
import { type PostSide, postSide } from './postSide';

/** Posts of one category in one state; null: the list has no such number. */
export interface PostState {
  readonly assigned: PostSum | null;
  readonly present: PostSum | null;
  /** assigned − present where a unit's two numbers are both known. */
  readonly vacant: PostSum | null;
}

/** A category, or all of one source of pay, in the list of now and in the scenario. */
export interface CategoryPosts<Of> {
  readonly of: Of;
  readonly now: PostState;
  /** null: a list is in view. */
  readonly after: PostState | null;
}

/** Posts by category and by where their pay comes from. */
export interface PostsByCategory {
  readonly categories: readonly CategoryPosts<Category>[];
  readonly sources: readonly CategoryPosts<PaySource>[];
  /** Posts that went from budget pay to another source without being cut (đổi nguồn). */
  readonly payShift: number;
}

const NOT_TOLD: PostState = { assigned: null, present: null, vacant: null };

/** Posts by category of the plan, what is not placed included, or of one agency of it. */
export function postsByCategory(
  plan: Plan,
  moments: Moments,
  agencyId: UnitId | null,
): PostsByCategory {
  const { now, after } = moments;
  const [today, next] = [postSide(plan, now.id), after === null ? null : postSide(plan, after.id)];
  const stateIn = (side: PostSide, category: Category): PostState => {
    const { rootIds, parkedIds } = side.structure;
    if (agencyId !== null && !rootIds.includes(agencyId)) return NOT_TOLD;
    return postState(side, category, agencyId === null ? [...rootIds, ...parkedIds] : [agencyId]);
  };
  const categories = today.categories
    .map((category) => ({
      of: category,
      now: stateIn(today, category),
      after: next === null ? null : stateIn(next, category),
    }))
    .filter(({ now: a, after: b }) => isTold(a) || (b !== null && isTold(b)));
  const sources = (['budget', 'revenue', 'outside'] as const).flatMap((source) => {
    const own = categories.filter(({ of }) => of.paySource === source);
    if (own.length === 0) return [];
    return [
      {
        of: source,
        now: together(own.map((one) => one.now)),
        after: next === null ? null : together(own.map((one) => one.after ?? NOT_TOLD)),
      },
    ];
  });
  return { categories, sources, payShift: payShiftIn(plan, shownOf(moments).id, today, agencyId) };
}

const isTold = ({ assigned, present }: PostState): boolean => assigned !== null || present !== null;

const together = (states: readonly PostState[]): PostState => ({
  assigned: sumAll(states.map((one) => one.assigned)),
  present: sumAll(states.map((one) => one.present)),
  vacant: sumAll(states.map((one) => one.vacant)),
});

function postState(side: PostSide, { id }: Category, roots: readonly UnitId[]): PostState {
  const { structure, totals, coverage } = side;
  const sum = (measure: 'assigned' | 'present'): PostSum | null => {
    const whole = sumAll(
      roots.map((root) => {
        const total = totals.get(root);
        return total === undefined ? null : sumOf(total, id, measure);
      }),
    );
    const isListed = coverage[measure].includes(id);
    return isListed || (whole !== null && whole.known + whole.unknown > 0) ? whole : null;
  };
  const hasBoth = coverage.assigned.includes(id) && coverage.present.includes(id);
  let [known, unknown] = [0, 0];
  for (const { unit } of hasBoth ? walkFrom(structure, roots) : []) {
    const { assigned, present, incomplete } = postsOf(unit.headcount, id);
    if (assigned === null || present === null || incomplete !== undefined) unknown += 1;
    else known += assigned - present;
  }
  return {
    assigned: sum('assigned'),
    present: sum('present'),
    vacant: hasBoth ? { known, unknown } : null,
  };
}

/** đổi nguồn of budget-paid posts; for an agency, of units that stand in it, or did while they were. */
function payShiftIn(
  plan: Plan,
  id: SnapshotId,
  { categories, structure: before }: PostSide,
  agencyId: UnitId | null,
): number {
  const after = structureOf(plan, id);
  const budget = categories.filter((one) => one.paySource === 'budget').map((one) => one.id);
  const standsIn = (structure: Structure, unitId: UnitId): boolean | null =>
    structure.units.has(unitId) ? agencyIn(structure, unitId).id === agencyId : null;
  const events = eventsOf(plan, id);
  return payShiftOut(
    agencyId === null
      ? events
      : events.map((event) => ({
          ...event,
          posts: event.posts.filter(
            ({ fromUnitId }) =>
              standsIn(after, fromUnitId) ?? standsIn(before, fromUnitId) ?? false,
          ),
        })),
    budget,
  );
}
