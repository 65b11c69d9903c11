import { isEqualValue } from '../changes/isEqualValue';
import type { Autonomy } from '../model/autonomy';
import type { FunctionItem } from '../model/functionItem';
import { categoriesIn, type PostMeasure, postsOf } from '../model/headcount';
import type { CategoryId, UnitId } from '../model/ids';
import { type Structure, unitIn } from '../model/structure';
import type { Unit } from '../model/unit';

/** One thing that differs between a unit then and now. */
export type FieldChange =
  | { readonly field: 'name'; readonly from: string; readonly to: string }
  | {
      readonly field: 'parent';
      readonly from: UnitId | null;
      readonly to: UnitId | null;
      /** Without a parent a unit is an agency, or parked. */
      readonly wasParked: boolean;
      readonly isParked: boolean;
    }
  | {
      readonly field: 'posts';
      readonly categoryId: CategoryId;
      readonly measure: PostMeasure;
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly field: 'head' | 'deputies';
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly field: 'autonomy'; readonly from: Autonomy | null; readonly to: Autonomy | null }
  | { readonly field: 'kind' | 'legalStatus'; readonly from: string; readonly to: string }
  | {
      readonly field: 'sector' | 'level';
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      /** Tasks that it led and leads no more, and that it leads now and did not. */
      readonly field: 'functions';
      readonly from: readonly FunctionItem[];
      readonly to: readonly FunctionItem[];
    };

interface Side {
  readonly structure: Structure;
  readonly unit: Unit;
}

/** What differs between one unit then and now; `isSame` tells whether two parents correspond. */
export function changedFields(
  before: Side,
  after: Side,
  isSame: (a: UnitId, b: UnitId) => boolean,
): readonly FieldChange[] {
  const [a, b] = [before.unit, after.unit];
  // One and the same row below the same parent: nothing was done to it in a scenario.
  if (a === b && a.parentId !== null) return [];
  const changes: FieldChange[] = [];
  if (a.name !== b.name) changes.push({ field: 'name', from: a.name, to: b.name });
  if (a.parentId === null || b.parentId === null || !isSame(a.parentId, b.parentId)) {
    const [wasParked, nowParked] = [isParked(before), isParked(after)];
    if (a.parentId !== null || b.parentId !== null || wasParked !== nowParked)
      changes.push({
        field: 'parent',
        from: a.parentId,
        to: b.parentId,
        wasParked,
        isParked: nowParked,
      });
  }
  for (const field of ['kind', 'legalStatus'] as const)
    if (a[field] !== b[field]) changes.push({ field, from: a[field], to: b[field] });
  for (const field of ['sector', 'level'] as const)
    if (a[field] !== b[field]) changes.push({ field, from: a[field], to: b[field] });
  const categories =
    a.headcount === b.headcount
      ? []
      : new Set([...categoriesIn(a.headcount), ...categoriesIn(b.headcount)]);
  for (const categoryId of categories)
    for (const measure of ['assigned', 'present'] as const) {
      const from = postsOf(a.headcount, categoryId)[measure];
      const to = postsOf(b.headcount, categoryId)[measure];
      if (from !== to) changes.push({ field: 'posts', categoryId, measure, from, to });
    }
  for (const field of ['head', 'deputies'] as const)
    if (a.leadership[field] !== b.leadership[field])
      changes.push({ field, from: a.leadership[field], to: b.leadership[field] });
  if (!isEqualValue(a.autonomy, b.autonomy))
    changes.push({ field: 'autonomy', from: a.autonomy, to: b.autonomy });
  return changes;
}

const isParked = ({ structure, unit }: Side): boolean =>
  unitIn(structure, unit.id).parentId === null && structure.parkedIds.includes(unit.id);
