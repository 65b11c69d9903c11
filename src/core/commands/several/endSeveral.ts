import type { CategoryId, UnitId } from '../../model/ids';
import { ancestorsIn, type Structure, topmostIn, unitIn } from '../../model/structure';
import type { DissolveUnit, RemoveUnit, TransferPosts } from '../command';

/** Where the posts of units that end go: to the parent of each, given up, or to one unit. */
export type PostsOfEnding = 'parents' | 'givenUp' | UnitId;

/**
 * Several units dissolved, lower ones first: the posts of one that goes to its parent climb on when
 * the parent is dissolved as well.
 */
export function dissolveSeveral(
  structure: Structure,
  ids: readonly UnitId[],
  posts: PostsOfEnding,
  childrenTo: UnitId | null,
): readonly DissolveUnit[] {
  const depth = (id: UnitId): number => ancestorsIn(structure, id).length;
  return [...ids]
    .map((unitId) => ({ unitId, depth: depth(unitId) }))
    .sort((a, b) => b.depth - a.depth)
    .map(({ unitId }) => ({
      kind: 'dissolveUnit',
      unitId,
      destinations: [],
      restTo:
        posts === 'parents'
          ? unitIn(structure, unitId).parentId
          : posts === 'givenUp'
            ? null
            : posts,
      childrenTo,
    }));
}

/** Several units taken out of a list; those below another one go with it. */
export const removeSeveral = (
  structure: Structure,
  ids: readonly UnitId[],
): readonly RemoveUnit[] =>
  topmostIn(structure, ids).map((unitId) => ({ kind: 'removeUnit', unitId }));

/** The posts that several units give to one; a unit that gives none is left out. */
export function transferSeveral(
  toUnitId: UnitId,
  given: readonly {
    readonly unitId: UnitId;
    readonly categoryId: CategoryId;
    readonly assigned: number;
  }[],
): readonly TransferPosts[] {
  const byUnit = new Map<UnitId, TransferPosts['transfers'][number][]>();
  for (const { unitId, categoryId, assigned } of given) {
    if (assigned === 0 || unitId === toUnitId) continue;
    const transfers = byUnit.get(unitId) ?? [];
    transfers.push({
      fromCategoryId: categoryId,
      toCategoryId: categoryId,
      assigned,
      present: null,
    });
    byUnit.set(unitId, transfers);
  }
  return [...byUnit].map(([unitId, transfers]) => ({
    kind: 'transferPosts',
    unitId,
    toUnitId,
    transfers,
  }));
}
