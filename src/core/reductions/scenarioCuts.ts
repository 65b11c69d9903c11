import { categoriesIn, type PostMeasure, postsOf } from '../model/headcount';
import type { CategoryId, MeasureId, SnapshotId, UnitId } from '../model/ids';
import { yearOf } from '../model/isoDate';
import type { Plan } from '../model/plan';
import type { PostMove, TraceEvent } from '../model/trace';
import type { Replayed } from '../scenarios/replay';
import { replaySteps, snapshotIn } from '../scenarios/structures';

/** Posts of one unit that a measure gave up (below 0: added), transfers and đổi nguồn aside. */
export interface ScenarioCut {
  readonly measureId: MeasureId;
  readonly unitId: UnitId;
  readonly categoryId: CategoryId;
  /** The year in which the measure takes effect; null: it is not dated. */
  readonly year: number | null;
  readonly posts: number;
}

/**
 * What the measures of a scenario and of those that it is branched from really cut, measure by
 * measure. A number that comes to be known, or is no longer, is no cut.
 */
export function scenarioCuts(
  plan: Plan,
  id: SnapshotId,
  measure: PostMeasure,
): readonly ScenarioCut[] {
  const snapshot = snapshotIn(plan, id);
  if (snapshot.kind === 'recorded') return [];
  const steps = replaySteps(plan, id, null);
  const cuts: ScenarioCut[] = [...scenarioCuts(plan, snapshot.baseId, measure)];
  for (let i = 1; i < steps.length; i += 1) {
    const [before, step] = [steps[i - 1]?.state, steps[i]];
    if (before === undefined || step?.measure == null) continue;
    const { effectiveDate } = step.measure;
    const about = {
      measureId: step.measure.id,
      year: effectiveDate === null ? null : yearOf(effectiveDate),
    };
    for (const cut of stepCuts(before, step.state, measure)) cuts.push({ ...about, ...cut });
  }
  return cuts;
}

type StepCut = Pick<ScenarioCut, 'unitId' | 'categoryId' | 'posts'>;

function stepCuts(before: Replayed, after: Replayed, measure: PostMeasure): StepCut[] {
  const moved = movedPosts(after.trace.events.slice(before.trace.events.length), measure);
  const cuts: StepCut[] = [];
  for (const unitId of after.lastChangedIds) {
    const [then, now] = [before, after].map(({ structure }) => structure.units.get(unitId));
    if (then === undefined && now === undefined) continue;
    const categories = [then, now].flatMap((unit) => (unit ? categoriesIn(unit.headcount) : []));
    for (const categoryId of new Set(categories)) {
      const [had, has] = [then, now].map((unit) =>
        unit === undefined ? 0 : postsOf(unit.headcount, categoryId)[measure],
      );
      if (then !== undefined && now !== undefined && (had === null) !== (has === null)) continue;
      const posts = (had ?? 0) - (has ?? 0) + (moved.get(keyOf(unitId, categoryId)) ?? 0);
      if (posts !== 0) cuts.push({ unitId, categoryId, posts });
    }
  }
  return cuts;
}

const keyOf = (unitId: UnitId, categoryId: CategoryId): string => `${unitId} ${categoryId}`;

/** What came in less what went out by moves, by unit and category. */
function movedPosts(
  events: readonly TraceEvent[],
  measure: PostMeasure,
): ReadonlyMap<string, number> {
  const moved = new Map<string, number>();
  const add = (unitId: UnitId, categoryId: CategoryId, posts: number): void => {
    const key = keyOf(unitId, categoryId);
    moved.set(key, (moved.get(key) ?? 0) + posts);
  };
  for (const { kind, posts } of events)
    for (const move of posts) {
      const number = move[measure] ?? 0;
      if (kind === 'converted') addShift(move, number, add);
      else if (move.toUnitId !== null) {
        add(move.fromUnitId, move.categoryId, -number);
        add(move.toUnitId, move.toCategoryId ?? move.categoryId, number);
      }
    }
  return moved;
}

/** A conversion notes đổi nguồn as two moves: out of one category, and into the other. */
function addShift(
  { fromUnitId, toUnitId, categoryId }: PostMove,
  posts: number,
  add: (unitId: UnitId, categoryId: CategoryId, posts: number) => void,
): void {
  if (toUnitId === null) add(fromUnitId, categoryId, -posts);
  else add(toUnitId, categoryId, posts);
}
