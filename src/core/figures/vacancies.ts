import { type Category, postsOf } from '../model/headcount';
import type { CategoryId, UnitId } from '../model/ids';
import type { Coverage } from '../model/snapshot';
import { type Structure, walk } from '../model/structure';
import type { Unit } from '../model/unit';
import { NOTHING, type PostSum } from './rollUp';

/**
 * Vacant posts (chưa tuyển): assigned − present wherever a unit's two numbers are both known;
 * `unknown` counts the pairs of which one is missing. More present than assigned makes it negative.
 */
export type Vacancies = ReadonlyMap<UnitId, PostSum>;

/** Categories of biên chế of which a list has both numbers; none: it says nothing of vacancies. */
export const vacancyCategories = (
  categories: readonly Category[],
  { assigned, present }: Coverage,
): readonly CategoryId[] =>
  categories
    .filter(({ id, countsInPayroll }) => countsInPayroll && assigned.includes(id))
    .flatMap(({ id }) => (present.includes(id) ? [id] : []));

function ownVacancy(unit: Unit, categoryIds: readonly CategoryId[]): PostSum {
  let [known, unknown] = [0, 0];
  for (const id of categoryIds) {
    const { assigned, present, incomplete } = postsOf(unit.headcount, id);
    if (assigned === null || present === null || incomplete !== undefined) unknown += 1;
    else known += assigned - present;
  }
  return { known, unknown };
}

interface Remembered {
  readonly categoryIds: readonly CategoryId[];
  readonly vacancies: Vacancies;
}
const remembered = new WeakMap<Structure, Remembered>();

/** Vacancies of every unit with all below it. */
export function vacanciesOf(
  structure: Structure,
  categories: readonly Category[],
  coverage: Coverage,
): Vacancies {
  const categoryIds = vacancyCategories(categories, coverage);
  const known = remembered.get(structure);
  if (known !== undefined && known.categoryIds.join() === categoryIds.join())
    return known.vacancies;
  const vacancies = workOut(structure, categoryIds);
  remembered.set(structure, { categoryIds, vacancies });
  return vacancies;
}

function workOut(structure: Structure, categoryIds: readonly CategoryId[]): Vacancies {
  const sums = new Map<UnitId, PostSum>();
  if (categoryIds.length === 0) return sums;
  // From the last unit up, so that every sum is whole before its parent takes it over.
  for (const { unit } of [...walk(structure)].reverse()) {
    let { known, unknown } = ownVacancy(unit, categoryIds);
    for (const childId of unit.childIds) {
      const below = sums.get(childId) ?? NOTHING;
      known += below.known;
      unknown += below.unknown;
    }
    sums.set(unit.id, { known, unknown });
  }
  return sums;
}

/** Vacancies of several trees together; null where the list says nothing of them. */
export function vacancySum(vacancies: Vacancies, ids: readonly UnitId[]): PostSum | null {
  if (vacancies.size === 0) return null;
  let [known, unknown] = [0, 0];
  for (const id of ids) {
    const sum = vacancies.get(id) ?? NOTHING;
    known += sum.known;
    unknown += sum.unknown;
  }
  return { known, unknown };
}
