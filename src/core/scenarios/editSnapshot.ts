import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import { isEqualValue } from '../changes/isEqualValue';
import type { Command } from '../commands/command';
import { type CommandError, commandError } from '../commands/commandError';
import { createdBy, foldCommands, namedBy, needsScenario } from '../commands/commandKinds';
import { runCommand } from '../commands/runCommand';
import { StructureDraft } from '../commands/structureDraft';
import { forgetLinks } from '../linking/forgetLinks';
import { postsOf, withPosts } from '../model/headcount';
import {
  type CategoryId,
  type MeasureId,
  measureId,
  type SnapshotId,
  type UnitId,
} from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { Measure } from '../model/measure';
import { type Plan, tableOf, unitsKey } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import type { RecordedSnapshot, ScenarioSnapshot } from '../model/snapshot';
import { EMPTY_TRACE } from '../model/trace';
import { type Replayed, replayMeasure } from './replay';
import {
  categoryIdsOf,
  coverageOf,
  measuresOf,
  replaySteps,
  snapshotIn,
  structureOf,
} from './structures';

/** What is known of a decision beside the command itself. */
export interface DecisionDetails {
  readonly effectiveDate: IsoDate | null;
  readonly legalBasis: string;
  readonly reason: string;
}

/**
 * The change of the plan that a command on one of its snapshots makes: an edit of units for a
 * recorded one, a measure for a scenario. Refused commands give the reason and change nothing.
 */
export function editSnapshot(
  plan: Plan,
  id: SnapshotId,
  command: Command,
  details: DecisionDetails,
  newMeasureId: string,
): Result<ChangeSet, CommandError> {
  if (!tableOf(plan, 'snapshots').has(id)) return fail(commandError('snapshotMissing'));
  const snapshot = snapshotIn(plan, id);
  return snapshot.kind === 'recorded'
    ? editRecorded(plan, snapshot, command)
    : addMeasure(plan, snapshot, startsEmpty(plan, id, command), details, measureId(newMeasureId));
}

/** A unit that a scenario creates has the posts that the command names and no others: 0, not unknown. */
function startsEmpty(plan: Plan, id: SnapshotId, command: Command): Command {
  if (command.kind !== 'createUnit') return command;
  const coverage = coverageOf(plan, id);
  let { headcount } = command;
  for (const category of new Set([...coverage.assigned, ...coverage.present])) {
    const named = postsOf(headcount, category);
    headcount = withPosts(headcount, category, {
      assigned: named.assigned ?? (coverage.assigned.includes(category) ? 0 : null),
      present: named.present ?? (coverage.present.includes(category) ? 0 : null),
    });
  }
  return { ...command, headcount };
}

function editRecorded(
  plan: Plan,
  snapshot: RecordedSnapshot,
  command: Command,
): Result<ChangeSet, CommandError> {
  if (needsScenario(command.kind)) return fail(commandError('needsScenario'));
  const before = structureOf(plan, snapshot.id);
  const draft = new StructureDraft(before, EMPTY_TRACE, categoryIdsOf(plan), null);
  const result = runCommand(draft, command);
  if (!result.ok) return result;
  const { structure, changedIds } = result.value;
  const changes = new ChangeBuilder(plan);
  const key = unitsKey(snapshot.id);
  for (const unitId of changedIds) {
    const unit = structure.units.get(unitId);
    if (unit === undefined) changes.remove(key, unitId);
    else changes.put(key, unitId, unit);
  }
  changes.put('snapshots', snapshot.id, {
    ...snapshot,
    rootIds: structure.rootIds,
    parkedIds: structure.parkedIds,
  });
  if (command.kind === 'removeUnit') {
    const gone = [...changedIds].filter((unitId) => !structure.units.has(unitId));
    forgetLinks(plan, snapshot.id, new Set(gone), changes);
  }
  return ok(changes.build());
}

function addMeasure(
  plan: Plan,
  scenario: ScenarioSnapshot,
  command: Command,
  details: DecisionDetails,
  id: MeasureId,
): Result<ChangeSet, CommandError> {
  if (command.kind === 'removeUnit') return fail(commandError('notAMeasure'));
  const steps = replaySteps(plan, scenario.id, null);
  const state = steps.at(-1)?.state;
  if (state === undefined) throw new Error('a replay has at least its start');
  const draft = new StructureDraft(state.structure, state.trace, categoryIdsOf(plan), id);
  const result = runCommand(draft, command);
  if (!result.ok) return result;
  const changes = new ChangeBuilder(plan);
  const folded = foldIntoEarlier(
    steps,
    command,
    result.value.changedIds,
    details,
    categoryIdsOf(plan),
  );
  if (folded !== null)
    return ok(
      (folded.hasEffect
        ? changes.put('measures', folded.measure.id, folded.measure)
        : changes.remove('measures', folded.measure.id)
      ).build(),
    );
  const measures = measuresOf(plan, scenario.id);
  const measure: Measure = {
    id,
    scenarioId: scenario.id,
    order: (measures.at(-1)?.order ?? -1) + 1,
    command,
    ...details,
    status: 'draft',
    owner: '',
    dueDate: null,
    isEnabled: true,
    dependsOn: dependenciesOf(measures, command),
  };
  return ok(changes.put('measures', id, measure).build());
}

/**
 * The latest measure that sets the same thing of the same unit, with the new value folded in. A
 * measure in between that touched the unit forbids it: the result would differ.
 */
function foldIntoEarlier(
  steps: ReturnType<typeof replaySteps>,
  command: Command,
  changedIds: ReadonlySet<string>,
  details: DecisionDetails,
  categoryIds: ReadonlySet<CategoryId>,
): { readonly measure: Measure; readonly hasEffect: boolean } | null {
  for (let i = steps.length - 1; i >= 0; i -= 1) {
    const step = steps[i];
    if (step === undefined || step.measure === null) return null;
    const isSameDecision =
      step.measure.status === 'draft' && step.measure.effectiveDate === details.effectiveDate;
    const both = isSameDecision ? foldCommands(step.measure.command, command) : null;
    const before = steps[i - 1]?.state;
    if (both !== null && before !== undefined) {
      const measure = {
        ...step.measure,
        command: both,
        legalBasis: details.legalBasis || step.measure.legalBasis,
        reason: details.reason || step.measure.reason,
      };
      return { measure, hasEffect: hasEffect(before, measure, categoryIds) };
    }
    for (const id of step.state.lastChangedIds) if (changedIds.has(id)) return null;
  }
  return null;
}

/** Whether a measure changes anything: one set back to where it was is no decision any more. */
function hasEffect(
  before: Replayed,
  measure: Measure,
  categoryIds: ReadonlySet<CategoryId>,
): boolean {
  const after = replayMeasure(before, measure, categoryIds);
  const same = (a: readonly UnitId[], b: readonly UnitId[]): boolean => isEqualValue(a, b);
  return !(
    same(before.structure.rootIds, after.structure.rootIds) &&
    same(before.structure.parkedIds, after.structure.parkedIds) &&
    [...after.lastChangedIds].every((id) =>
      isEqualValue(before.structure.units.get(id), after.structure.units.get(id)),
    )
  );
}

/** The measures that make the units a command names. */
function dependenciesOf(measures: readonly Measure[], command: Command): readonly MeasureId[] {
  const named = new Set<string>(namedBy(command));
  return measures
    .filter((measure) => createdBy(measure.command).some((id) => named.has(id)))
    .map((measure) => measure.id);
}
