import { type Headcount, postsOf, withPosts } from '../model/headcount';
import type { UnitId } from '../model/ids';
import type { PostMove } from '../model/trace';
import { newUnit } from '../model/unit';
import {
  checkFunctions,
  checkHeadcount,
  checkName,
  checkUnits,
  goingTo,
  takePosts,
} from './checks';
import type { DividedPart, DivideUnit, Place } from './command';
import { type CommandError, commandError } from './commandError';
import { movesOf, type StructureDraft } from './structureDraft';

/** Chia: the unit ends; new ones in its place share its posts and children and carry on its line. */
export function divideUnit(draft: StructureDraft, input: DivideUnit): CommandError | null {
  const { unitId, parts } = input;
  const refusal = checkUnits(draft, [unitId]) ?? checkParts(draft, input);
  if (refusal !== null) return refusal;
  const old = draft.unit(unitId);
  const shared = sharePosts(draft, old.headcount, parts, old.name);
  if ('error' in shared) return shared.error;
  const named = new Set(parts.flatMap(({ childIds }) => childIds));
  const rest = old.childIds.filter((id) => !named.has(id));
  const place = draft.placeOf(unitId);
  const moves: PostMove[] = [];
  parts.forEach((part, i) => {
    const headcount = shared.posts[i] ?? {};
    draft.add(
      newUnit({
        id: part.newUnitId,
        name: part.name.trim(),
        kind: part.unitKind,
        headcount,
        sector: old.sector,
        level: old.level,
        section: old.section,
      }),
      after(place, i),
      draft.originsOf(unitId),
    );
    moves.push(...movesOf(unitId, headcount, part.newUnitId));
  });
  parts.forEach(({ newUnitId, childIds }, i) => {
    const children =
      i === 0 ? old.childIds.filter((id) => childIds.includes(id) || rest.includes(id)) : childIds;
    for (const childId of children)
      draft.place(childId, { kind: 'under', parentId: newUnitId, index: null });
  });
  draft.handOver(
    [unitId],
    parts[0]?.newUnitId ?? null,
    parts.flatMap((part) => goingTo(part.newUnitId, part.functionIds ?? [])),
  );
  draft.drop(unitId);
  const toUnitIds = parts.map(({ newUnitId }) => newUnitId);
  draft.note({ kind: 'divided', fromUnitIds: [unitId], toUnitIds, posts: moves });
  return null;
}

/** The place right behind the old unit, each part after the one before it. */
const after = (place: Place, i: number): Place =>
  place.kind === 'parked' ? place : { ...place, index: (place.index ?? 0) + 1 + i };

function checkParts(draft: StructureDraft, { unitId, parts }: DivideUnit): CommandError | null {
  if (parts.length < 2) return commandError('tooFewUnits');
  const twice = checkFunctions(parts.flatMap((part) => part.functionIds ?? []));
  if (twice !== null) return twice;
  const seen = new Set<UnitId>();
  const children = new Set<UnitId>();
  for (const { newUnitId, name, childIds, posts } of parts) {
    if (draft.find(newUnitId) !== undefined || seen.has(newUnitId))
      return commandError('unitExists', { unit: newUnitId });
    seen.add(newUnitId);
    const refusal = checkName(name) ?? checkUnits(draft, childIds) ?? checkHeadcount(draft, posts);
    if (refusal !== null) return refusal;
    for (const childId of childIds) {
      if (draft.unit(childId).parentId !== unitId || children.has(childId))
        return commandError('notAChild', {
          unit: draft.unit(childId).name,
          parent: draft.unit(unitId).name,
        });
      children.add(childId);
    }
  }
  return null;
}

/** Posts of each part; what no part names stays with the first. An unknown number is so in all. */
function sharePosts(
  draft: StructureDraft,
  whole: Headcount,
  parts: readonly DividedPart[],
  name: string,
): { readonly posts: readonly Headcount[] } | { readonly error: CommandError } {
  let left = whole;
  for (const { posts } of parts) {
    const taken = takePosts(left, posts, name);
    if ('error' in taken) return taken;
    left = taken.left;
  }
  const shares = parts.map(({ posts }, i): Headcount => {
    let share: Headcount = {};
    for (const category of draft.categoryIds) {
      const [own, given, rest] = [whole, posts, left].map((one) => postsOf(one, category));
      const part = (measure: 'assigned' | 'present'): number | null => {
        if (own?.[measure] == null) return null;
        return (given?.[measure] ?? 0) + (i === 0 ? (rest?.[measure] ?? 0) : 0);
      };
      const isShort = i === 0 && rest?.incomplete !== undefined;
      share = withPosts(share, category, {
        assigned: part('assigned'),
        present: part('present'),
        ...(isShort ? { incomplete: rest.incomplete } : {}),
      });
    }
    return share;
  });
  return { posts: shares };
}
