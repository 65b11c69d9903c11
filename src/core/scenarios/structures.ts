import type { CategoryId, SnapshotId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import { isInForce, type Measure } from '../model/measure';
import { inOrder, type Plan, tableOf, unitsKey } from '../model/plan';
import type { Coverage, RecordedSnapshot, Snapshot } from '../model/snapshot';
import type { Structure } from '../model/structure';
import { Table } from '../model/table';
import type { Unit } from '../model/unit';
import { type Replayed, replayMeasure, replayStart } from './replay';

/** The snapshot with an id. Throws when it is not there. */
export function snapshotIn(plan: Plan, id: SnapshotId): Snapshot {
  const snapshot = tableOf(plan, 'snapshots').get(id);
  if (snapshot === undefined) throw new Error(`no snapshot ${id}`);
  return snapshot;
}

/** The recorded snapshot that a snapshot goes back to, itself when it is recorded. */
export function recordedBaseOf(plan: Plan, id: SnapshotId): RecordedSnapshot {
  const snapshot = snapshotIn(plan, id);
  return snapshot.kind === 'recorded' ? snapshot : recordedBaseOf(plan, snapshot.baseId);
}

/** The measures of a scenario in their order. */
export const measuresOf = (plan: Plan, scenarioId: SnapshotId): readonly Measure[] =>
  inOrder(tableOf(plan, 'measures')).filter((measure) => measure.scenarioId === scenarioId);

/** Which numbers a snapshot speaks of: those of the list that it goes back to. */
export const coverageOf = (plan: Plan, id: SnapshotId): Coverage =>
  recordedBaseOf(plan, id).coverage;

/** Ids of the plan's headcount categories. */
export const categoryIdsOf = (plan: Plan): ReadonlySet<CategoryId> =>
  new Set([...tableOf(plan, 'categories').values()].map((category) => category.id));

// Steps are remembered by the objects that they start from, so that appending, undoing or
// switching a measure replays only from the first difference. Nothing here outlives its plan.
const recordedStates = new WeakMap<RecordedSnapshot, WeakMap<Table<Unit>, Replayed>>();
const startStates = new WeakMap<Structure, Replayed>();
const nextStates = new WeakMap<Replayed, WeakMap<Measure, Replayed>>();
const NO_UNITS = Table.empty<Unit>();

function recordedState(plan: Plan, snapshot: RecordedSnapshot): Replayed {
  const units = plan.tables.has(unitsKey(snapshot.id))
    ? tableOf(plan, unitsKey(snapshot.id))
    : NO_UNITS;
  let states = recordedStates.get(snapshot);
  if (states === undefined) {
    states = new WeakMap();
    recordedStates.set(snapshot, states);
  }
  let state = states.get(units);
  if (state === undefined) {
    state = replayStart({ units, rootIds: snapshot.rootIds, parkedIds: snapshot.parkedIds });
    states.set(units, state);
  }
  return state;
}

function startOf(structure: Structure): Replayed {
  let state = startStates.get(structure);
  if (state === undefined) {
    state = replayStart(structure);
    startStates.set(structure, state);
  }
  return state;
}

function stepOf(state: Replayed, measure: Measure, categoryIds: ReadonlySet<CategoryId>): Replayed {
  let steps = nextStates.get(state);
  if (steps === undefined) {
    steps = new WeakMap();
    nextStates.set(state, steps);
  }
  let next = steps.get(measure);
  if (next === undefined) {
    next = replayMeasure(state, measure, categoryIds);
    steps.set(measure, next);
  }
  return next;
}

/** The states of a scenario after each of its measures in force, the base first. */
export function replaySteps(
  plan: Plan,
  id: SnapshotId,
  until: IsoDate | null,
): readonly { readonly measure: Measure | null; readonly state: Replayed }[] {
  const snapshot = snapshotIn(plan, id);
  if (snapshot.kind === 'recorded')
    return [{ measure: null, state: recordedState(plan, snapshot) }];
  const base = replayedOf(plan, snapshot.baseId, until);
  const categoryIds = categoryIdsOf(plan);
  let state = startOf(base.structure);
  const steps: { measure: Measure | null; state: Replayed }[] = [{ measure: null, state }];
  for (const measure of measuresOf(plan, id)) {
    if (!isInForce(measure, until)) continue;
    state = stepOf(state, measure, categoryIds);
    steps.push({ measure, state });
  }
  return steps;
}

/**
 * A snapshot as it stands, or for a scenario as it stands on a day (measures dated later or not
 * dated are left out). The trace is against the snapshot's own base.
 */
export function replayedOf(plan: Plan, id: SnapshotId, until: IsoDate | null = null): Replayed {
  const last = replaySteps(plan, id, until).at(-1);
  if (last === undefined) throw new Error('a replay has at least its start');
  return last.state;
}

/** The units of a snapshot; see {@link replayedOf}. */
export const structureOf = (plan: Plan, id: SnapshotId, until: IsoDate | null = null): Structure =>
  replayedOf(plan, id, until).structure;
