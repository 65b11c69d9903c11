import { addSums, NOTHING, type PostSum, sumOf } from '../figures/rollUp';
import { CADRE, CIVIL_SERVANT } from '../model/builtInCategories';
import type { Category } from '../model/headcount';
import type { CategoryId } from '../model/ids';
import type { RuleMeasure, RuleQuantity } from '../model/norm';
import type { UnitKind } from '../model/unit';
import type { Judged, PlacedUnit } from './judged';

/** A number that a rule compares: `known` / `per`, and perhaps more when some of it is not known. */
export interface Measured {
  readonly known: number;
  readonly per: number;
  readonly isOpen: boolean;
}

const UNKNOWN: PostSum = { known: 0, unknown: 1 };
const OPEN: Measured = { known: 0, per: 1, isOpen: true };

/** Phòng and bodies of its rank: what counts as an internal division of a chi cục. */
const DIVISION_KINDS = new Set<UnitKind>(['division', 'office', 'inspectorate']);

/** The categories that each quantity of posts adds up. */
export function categoriesOfQuantities(
  categories: readonly Category[],
): ReadonlyMap<RuleQuantity, readonly CategoryId[]> {
  const payroll = categories.filter((one) => one.countsInPayroll);
  const ids = (of: (one: Category) => boolean): readonly CategoryId[] =>
    payroll.filter(of).map(({ id }) => id);
  return new Map([
    ['civilServantPosts', [CIVIL_SERVANT]],
    ['employeePosts', ids(({ id }) => id !== CADRE && id !== CIVIL_SERVANT)],
    ['payrollPosts', ids(() => true)],
    ['budgetPosts', ids(({ paySource }) => paySource === 'budget')],
  ]);
}

/** A number of a unit; null when the unit is not of the sort that has one. */
export function quantityOf(judged: Judged, { unit }: PlacedUnit, of: RuleQuantity): PostSum | null {
  if (of === 'deputies') return certain(unit.leadership.deputies);
  if (of === 'classes') return unit.education === null ? null : certain(unit.education.classes);
  if (of === 'divisions') {
    let known = 0;
    for (const id of unit.childIds) {
      const kind = judged.structure.units.get(id)?.kind;
      if (kind !== undefined && DIVISION_KINDS.has(kind)) known += 1;
    }
    return { known, unknown: 0 };
  }
  const total = judged.totals.get(unit.id);
  if (total === undefined) return UNKNOWN;
  let sum: PostSum | null = null;
  for (const id of judged.categoriesOf.get(of) ?? [])
    if (total.posts.has(id)) sum = addSums(sum ?? NOTHING, sumOf(total, id, 'assigned'));
  return sum ?? UNKNOWN;
}

const certain = (number: number | null): PostSum =>
  number === null ? UNKNOWN : { known: number, unknown: 0 };

/** What a rule measures of one unit; null when the unit has nothing of the sort. */
export function measureOf(
  judged: Judged,
  placed: PlacedUnit,
  measure: Exclude<RuleMeasure, 'unitCount' | 'averageDeputies'>,
): Measured | null {
  if (measure === 'teachersPerClass') return perClass(placed, teachersOf(placed));
  if (measure === 'postsPerClass')
    return perClass(placed, quantityOf(judged, placed, 'payrollPosts') ?? UNKNOWN);
  if (measure === 'deputiesAboveParent') {
    if (placed.parent === null) return null;
    const own = placed.unit.leadership.deputies;
    const above = placed.parent.unit.leadership.deputies;
    if (own === null || above === null) return OPEN;
    return { known: Math.max(0, own - above), per: 1, isOpen: false };
  }
  const sum = quantityOf(judged, placed, measure);
  return sum === null ? null : { known: sum.known, per: 1, isOpen: sum.unknown > 0 };
}

const teachersOf = ({ unit }: PlacedUnit): PostSum => certain(unit.education?.teachers ?? null);

/** A ratio to the classes of a school; units that say nothing of classes are no schools. */
function perClass({ unit }: PlacedUnit, sum: PostSum): Measured | null {
  if (unit.education === null) return null;
  const { classes } = unit.education;
  if (classes === null || classes === 0) return OPEN;
  return { known: sum.known, per: classes, isOpen: sum.unknown > 0 };
}
