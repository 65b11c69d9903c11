import type { MeasureId, SnapshotId } from '../model/ids';
import type { Measure } from '../model/measure';
import { type Plan, tableOf } from '../model/plan';
import { familyOfScenario } from './familyOfScenario';
import { measuresOf, replayedOf } from './structures';

/** A measure that no longer can be carried out, or can be again, and the scenario that it is in. */
export interface Dependent {
  readonly scenarioId: SnapshotId;
  readonly measure: Measure;
}

/** What a change of a measure does to others: they are not lost, only out of force meanwhile. */
export interface EffectOnOthers {
  readonly stopped: readonly Dependent[];
  readonly resumed: readonly Dependent[];
}

/**
 * The measures that stop or can be carried out again when one is switched off or on, rejected or
 * removed, in its scenario and in those that start from it. `next` is the plan with the change.
 */
export function effectOnOthers(plan: Plan, next: Plan, id: MeasureId): EffectOnOthers {
  const measure = tableOf(plan, 'measures').get(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  const stopped: Dependent[] = [];
  const resumed: Dependent[] = [];
  for (const { id: scenarioId } of familyOfScenario(plan, measure.scenarioId)) {
    const before = conflictsIn(plan, scenarioId);
    const after = conflictsIn(next, scenarioId);
    for (const one of measuresOf(plan, scenarioId)) {
      if (one.id === id) continue;
      if (!before.has(one.id) && after.has(one.id)) stopped.push({ scenarioId, measure: one });
      if (before.has(one.id) && !after.has(one.id)) resumed.push({ scenarioId, measure: one });
    }
  }
  return { stopped, resumed };
}

const conflictsIn = (plan: Plan, id: SnapshotId): ReadonlySet<MeasureId> =>
  new Set(replayedOf(plan, id).conflicts.map((one) => one.measureId));
