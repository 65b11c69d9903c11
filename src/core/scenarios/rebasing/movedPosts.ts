import { POST_MEASURES, type PostMeasure, postsOf } from '../../model/headcount';
import type { CategoryId, UnitId } from '../../model/ids';
import type { Measure } from '../../model/measure';
import type { Replayed } from '../replay';

/** A number that a measure sets, where the number that it started from is another one now. */
export interface MovedPosts {
  /** The unit in the new base. */
  readonly unitId: UnitId;
  readonly categoryId: CategoryId;
  readonly measure: PostMeasure;
  readonly before: number;
  readonly now: number;
  readonly to: number;
}

/** The numbers of a measure that start from elsewhere on the new base. */
export function movedPosts(
  measure: Measure,
  before: Replayed,
  moved: Measure,
  now: Replayed,
): readonly MovedPosts[] {
  const { command } = measure;
  if (command.kind !== 'setHeadcount' || moved.command.kind !== 'setHeadcount') return [];
  const then = before.structure.units.get(command.unitId);
  const unit = now.structure.units.get(moved.command.unitId);
  if (then === undefined || unit === undefined) return [];
  const { categoryId, posts } = command;
  return POST_MEASURES.flatMap((name): MovedPosts[] => {
    const to = posts[name] ?? null;
    const from = postsOf(then.headcount, categoryId)[name];
    const start = postsOf(unit.headcount, categoryId)[name];
    if (to === null || from === null || start === null || from === start) return [];
    return [{ unitId: unit.id, categoryId, measure: name, before: from, now: start, to }];
  });
}

/** The measure with the same cut or gain from the new numbers; never below nothing. */
export function withSameDifference(measure: Measure, moved: readonly MovedPosts[]): Measure {
  const { command } = measure;
  if (command.kind !== 'setHeadcount') return measure;
  const posts = { ...command.posts };
  for (const { measure: name, now, to, before } of moved)
    posts[name] = Math.max(0, now + to - before);
  return { ...measure, command: { ...command, posts } };
}
