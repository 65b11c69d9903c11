import { addSums, NOTHING, type RollUp, sumOf } from '../figures/rollUp';
import { type Category, postsOf } from '../model/headcount';
import type { CategoryId, UnitId } from '../model/ids';
import type { RuleMeasure, RuleQuantity } from '../model/norm';
import { type Structure, unitIn } from '../model/structure';
import type { Unit } from '../model/unit';
import type { Finding } from './finding';
import { categoriesOfQuantities } from './quantities';

/** A command that would bring a unit to the norm, as a proposal. */
export type ProposedMend =
  | { readonly kind: 'setDeputies'; readonly deputies: number }
  | { readonly kind: 'mergeInto'; readonly unitId: UnitId }
  | {
      readonly kind: 'takePosts';
      readonly fromUnitId: UnitId;
      readonly categoryId: CategoryId;
      readonly posts: number;
    };

interface Grounds {
  readonly structure: Structure;
  readonly totals: RollUp;
  readonly categories: readonly Category[];
}

const isOfDeputies = (measure: RuleMeasure): boolean =>
  measure === 'deputies' || measure === 'deputiesAboveParent';

/** What would mend a finding on a unit, the mildest first. Nothing where no number is at fault. */
export function proposedMends(
  grounds: Grounds,
  unit: Unit,
  { rule, outcome, threshold, value }: Finding,
): readonly ProposedMend[] {
  if ((outcome !== 'broken' && outcome !== 'belowCreationCriterion') || threshold === null)
    return [];
  const { measure, comparator } = rule;
  if (comparator === 'atMost') {
    if (!isOfDeputies(measure)) return [];
    const { deputies } = unit.leadership;
    const surplus = (value ?? 0) - threshold;
    return deputies === null ? [] : [{ kind: 'setDeputies', deputies: deputies - surplus }];
  }
  const ids = categoriesOfQuantities(grounds.categories).get(measure as RuleQuantity);
  if (ids === undefined) return [];
  const siblings = siblingsOf(grounds.structure, unit);
  const mends: ProposedMend[] = [];
  const smallest = least(siblings, (one) => sizeOf(grounds.totals, one.id, ids));
  if (smallest !== null) mends.push({ kind: 'mergeInto', unitId: smallest.id });
  const giver = giverOf(siblings, ids, Math.ceil(threshold) - (value ?? 0));
  if (giver !== null) mends.push(giver);
  return mends;
}

/** Units beside a unit that are of its kind. */
function siblingsOf(structure: Structure, unit: Unit): readonly Unit[] {
  if (unit.parentId === null) return [];
  return unitIn(structure, unit.parentId).childIds.flatMap((id) => {
    const one = unitIn(structure, id);
    return one.id !== unit.id && one.kind === unit.kind ? [one] : [];
  });
}

function sizeOf(totals: RollUp, id: UnitId, categories: readonly CategoryId[]): number {
  const total = totals.get(id);
  if (total === undefined) return 0;
  return categories.reduce(
    (sum, category) => addSums(sum, sumOf(total, category, 'assigned')),
    NOTHING,
  ).known;
}

function least(units: readonly Unit[], size: (unit: Unit) => number): Unit | null {
  let found: { unit: Unit; size: number } | null = null;
  for (const unit of units) {
    const own = size(unit);
    if (found === null || own < found.size) found = { unit, size: own };
  }
  return found?.unit ?? null;
}

/** The unit with most posts of its own in one category, if it has more of them than are lacking. */
function giverOf(
  units: readonly Unit[],
  categories: readonly CategoryId[],
  lacking: number,
): ProposedMend | null {
  let found: { mend: ProposedMend; has: number } | null = null;
  for (const unit of units)
    for (const categoryId of categories) {
      const has = postsOf(unit.headcount, categoryId).assigned ?? 0;
      if (has <= lacking || (found !== null && has <= found.has)) continue;
      found = {
        has,
        mend: { kind: 'takePosts', fromUnitId: unit.id, categoryId, posts: lacking },
      };
    }
  return found?.mend ?? null;
}
