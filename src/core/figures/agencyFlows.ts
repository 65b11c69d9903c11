import type { PostMeasure } from '../model/headcount';
import { categoriesIn, postsOf } from '../model/headcount';
import type { CategoryId, SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { Coverage } from '../model/snapshot';
import { agencyIn, type Structure, unitIn, walkFrom } from '../model/structure';
import type { PostMove, TraceEvent } from '../model/trace';
import type { Unit } from '../model/unit';
import type { Replayed } from '../scenarios/replay';
import { coverageOf, replaySteps, snapshotIn } from '../scenarios/structures';
import type { PostSum } from './rollUp';

/** Who gives or takes posts: an agency, or null for what is not placed yet. */
export type Party = UnitId | null;

/** Posts of one unit that passed from one agency to another by one measure. */
export interface AgencyFlow {
  readonly from: Party;
  readonly to: Party;
  /** The unit that the posts were of before. */
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly categoryId: CategoryId;
  /** Another category where the move changed it. */
  readonly toCategoryId: CategoryId;
  readonly posts: Readonly<Record<PostMeasure, PostSum>>;
}

/** The agency that a unit stands in; null when it is parked. */
function partyOf(structure: Structure, id: UnitId): Party {
  const root = agencyIn(structure, id).id;
  return structure.parkedIds.includes(root) ? null : root;
}

/** Events in which units end and all their posts go: a number that is not known goes with them. */
const WHOLE = new Set<TraceEvent['kind']>(['absorbed', 'merged', 'dissolved', 'divided']);

/** Flows between agencies along the measures of a scenario, from the recorded list on. */
export function agencyFlows(plan: Plan, id: SnapshotId): readonly AgencyFlow[] {
  const snapshot = snapshotIn(plan, id);
  if (snapshot.kind === 'recorded') return [];
  const coverage = coverageOf(plan, id);
  const steps = replaySteps(plan, id, null);
  const flows: AgencyFlow[] = [...agencyFlows(plan, snapshot.baseId)];
  for (let i = 1; i < steps.length; i += 1) {
    const [before, after] = [steps[i - 1]?.state, steps[i]?.state];
    if (before !== undefined && after !== undefined)
      flows.push(...stepFlows(before, after, coverage));
  }
  return flows;
}

interface KnownStep {
  readonly before: Replayed;
  readonly coverage: Coverage;
  readonly flows: readonly AgencyFlow[];
}
const known = new WeakMap<Replayed, KnownStep>();

/** Flows of one measure, worked out once for each step of a replay. */
function stepFlows(before: Replayed, after: Replayed, coverage: Coverage): readonly AgencyFlow[] {
  const step = known.get(after);
  if (step?.before === before && step.coverage === coverage) return step.flows;
  const flows = [...movedUnits(before, after, coverage), ...movedPosts(before, after, coverage)];
  known.set(after, { before, coverage, flows });
  return flows;
}

/** Units that a measure took to another agency, with the posts that they had before. */
function movedUnits(before: Replayed, after: Replayed, coverage: Coverage): AgencyFlow[] {
  const flows: AgencyFlow[] = [];
  const seen = new Set<UnitId>();
  for (const changedId of after.lastChangedIds) {
    if (!before.structure.units.has(changedId) || !after.structure.units.has(changedId)) continue;
    if (partyOf(before.structure, changedId) === partyOf(after.structure, changedId)) continue;
    for (const { unit } of walkFrom(before.structure, [changedId])) {
      if (seen.has(unit.id) || !after.structure.units.has(unit.id)) continue;
      seen.add(unit.id);
      const [from, to] = [before, after].map(({ structure }) => partyOf(structure, unit.id));
      if (from === to) continue;
      for (const categoryId of categoriesOf(unit, coverage))
        flows.push({
          from: from ?? null,
          to: to ?? null,
          unitId: unit.id,
          unitName: unit.name,
          categoryId,
          toCategoryId: categoryId,
          posts: ownPosts(unit, categoryId, coverage),
        });
    }
  }
  return flows;
}

/** Posts that a measure took from one unit and gave to another of another agency. */
function movedPosts(before: Replayed, after: Replayed, coverage: Coverage): AgencyFlow[] {
  const flows: AgencyFlow[] = [];
  for (const { kind, posts } of after.trace.events.slice(before.trace.events.length)) {
    if (kind === 'converted') continue;
    for (const move of posts) {
      const flow = flowOf(move, before.structure, after.structure, coverage, WHOLE.has(kind));
      if (flow !== null) flows.push(flow);
    }
  }
  return flows;
}

function flowOf(
  move: PostMove,
  before: Structure,
  after: Structure,
  coverage: Coverage,
  isWhole: boolean,
): AgencyFlow | null {
  const { fromUnitId, toUnitId, categoryId, toCategoryId = categoryId } = move;
  if (toUnitId === null) return null;
  const [from, to] = [partyOf(before, fromUnitId), partyOf(after, toUnitId)];
  if (from === to) return null;
  const unit = unitIn(before, fromUnitId);
  const own = ownPosts(unit, categoryId, coverage);
  const sum = (measure: PostMeasure): PostSum => ({
    known: move[measure] ?? 0,
    unknown: isWhole ? own[measure].unknown : 0,
  });
  const posts = { assigned: sum('assigned'), present: sum('present') };
  return { from, to, unitId: fromUnitId, unitName: unit.name, categoryId, toCategoryId, posts };
}

const categoriesOf = (unit: Unit, { assigned, present }: Coverage): ReadonlySet<CategoryId> =>
  new Set([...assigned, ...present, ...categoriesIn(unit.headcount)]);

/** A unit's own posts as sums: a number that the list should have and has not is unknown. */
function ownPosts(
  unit: Unit,
  categoryId: CategoryId,
  coverage: Coverage,
): Readonly<Record<PostMeasure, PostSum>> {
  const { incomplete = [], ...posts } = postsOf(unit.headcount, categoryId);
  const sum = (measure: PostMeasure): PostSum => {
    const number = posts[measure];
    const isUnknown =
      number === null ? coverage[measure].includes(categoryId) : incomplete.includes(measure);
    return { known: number ?? 0, unknown: isUnknown ? 1 : 0 };
  };
  return { assigned: sum('assigned'), present: sum('present') };
}
