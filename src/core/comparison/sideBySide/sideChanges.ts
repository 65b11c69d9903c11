import type { Category, PostMeasure } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import type { Coverage } from '../../model/snapshot';
import type { Structure } from '../../model/structure';
import type { FieldChange } from '../changedFields';
import { CHANGE_KINDS, changeKindsOf } from '../changeKinds';
import type { Comparison, ComparisonItem } from '../compareSnapshots';
import { ownPayroll } from '../itemPosts';

/**
 * What can be seen to have changed about a unit. `carried`: nothing was done to the unit itself, but
 * what it belongs to stands elsewhere.
 */
export const SIDE_CHANGE_KINDS = [...CHANGE_KINDS, 'carried'] as const;
export type SideChangeKind = (typeof SIDE_CHANGE_KINDS)[number];

/** One change from the reference to another column. */
export interface SideChange {
  /** All kinds that it is of, in their order; never empty. */
  readonly kinds: readonly SideChangeKind[];
  readonly fromIds: readonly UnitId[];
  readonly toIds: readonly UnitId[];
  readonly fields: readonly FieldChange[];
  /** Difference of the units' own payroll posts; null where a number is not known. */
  readonly difference: number | null;
  /** All places that it touches: those of the units then, and those of the units now. */
  readonly places: readonly UnitId[];
  /** Where it is looked at: what came of it, or what is gone. */
  readonly at: UnitId;
}

/** A column as its changes are told from it. */
export interface ChangeSide {
  readonly structure: Structure;
  readonly coverage: Coverage;
  readonly placeOf: ReadonlyMap<UnitId, UnitId>;
}

/** How posts are counted in a difference. */
export interface PostCounting {
  readonly categories: readonly Category[];
  readonly measure: PostMeasure;
}

/** All changes from the reference to another column, those that only stand elsewhere included. */
export function sideChanges(
  before: ChangeSide,
  after: ChangeSide,
  { items, kept, isRelated }: Comparison,
  counting: PostCounting,
): readonly SideChange[] {
  if (!isRelated) return [];
  const changes = items.map((item) => {
    const kinds = changeKindsOf(item, before.structure, after.structure);
    return changeOf(item, kinds, before, after, counting);
  });
  const told = new Set(items.flatMap(({ toIds }) => toIds));
  for (const [then, now] of kept) {
    if (told.has(now) || before.placeOf.get(then) === after.placeOf.get(now)) continue;
    const item = { kind: 'kept', fromIds: [then], toIds: [now], changes: [] } as const;
    changes.push(changeOf(item, ['carried'], before, after, counting));
  }
  return changes;
}

function changeOf(
  { kind, fromIds, toIds, changes }: Pick<ComparisonItem, 'kind' | 'fromIds' | 'toIds' | 'changes'>,
  kinds: SideChange['kinds'],
  before: ChangeSide,
  after: ChangeSide,
  counting: PostCounting,
): SideChange {
  const from = fromIds.flatMap((id) => before.placeOf.get(id) ?? []);
  const to = toIds.flatMap((id) => after.placeOf.get(id) ?? []);
  return {
    kinds,
    fromIds,
    toIds,
    fields: changes,
    difference:
      kind === 'kept'
        ? differenceOfFields(changes, counting)
        : minus(sumIn(after, toIds, counting), sumIn(before, fromIds, counting)),
    places: [...new Set([...from, ...to])],
    at: (to[0] ?? from[0]) as UnitId,
  };
}

const minus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a - b;

/** For one unit that goes on: the differences of its own numbers, category by category. */
function differenceOfFields(
  fields: readonly FieldChange[],
  { categories, measure }: PostCounting,
): number | null {
  const counted = new Set(categories.flatMap((one) => (one.countsInPayroll ? one.id : [])));
  let sum = 0;
  for (const change of fields) {
    if (change.field !== 'posts' || change.measure !== measure) continue;
    if (!counted.has(change.categoryId)) continue;
    if (change.from === null || change.to === null) return null;
    sum += change.to - change.from;
  }
  return sum;
}

function sumIn(
  { structure, coverage }: ChangeSide,
  ids: readonly UnitId[],
  { categories, measure }: PostCounting,
): number | null {
  const { known, unknown } = ownPayroll(structure, ids, categories, coverage, measure);
  return unknown > 0 ? null : known;
}
