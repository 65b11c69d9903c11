import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import { isEqualValue } from '../changes/isEqualValue';
import type { Command } from '../commands/command';
import { type CommandError, commandError } from '../commands/commandError';
import { createdBy, namedBy } from '../commands/commandKinds';
import { runCommand } from '../commands/runCommand';
import { unknownFunction } from '../functions/unknownFunction';
import type { CategoryId, MeasureId, UnitId } from '../model/ids';
import type { Measure } from '../model/measure';
import type { Plan } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import type { ScenarioSnapshot } from '../model/snapshot';
import type { DecisionDetails } from './decisionDetails';
import { foldedMeasure, foldWith, newMeasure } from './measureRows';
import { type Replayed, replayMeasure } from './replay';
import { categoryIdsOf, measuresOf, replaySteps } from './structures';

/** The change that a command makes of a scenario: a measure more, or an earlier one that says more. */
export function addMeasure(
  plan: Plan,
  scenario: ScenarioSnapshot,
  command: Command,
  details: DecisionDetails,
  id: MeasureId,
): Result<ChangeSet, CommandError> {
  if (command.kind === 'removeUnit') return fail(commandError('notAMeasure'));
  const unknown = unknownFunction(plan, command);
  if (unknown !== null) return fail(unknown);
  const steps = replaySteps(plan, scenario.id, null);
  const state = steps.at(-1)?.state;
  if (state === undefined) throw new Error('a replay has at least its start');
  const result = runCommand(state, command, categoryIdsOf(plan), id);
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
  const measure = newMeasure({
    id,
    scenarioId: scenario.id,
    order: (measures.at(-1)?.order ?? -1) + 1,
    command,
    ...details,
    dependsOn: dependenciesOf(measures, command),
  });
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
    const both = foldWith(step.measure, command, details);
    const before = steps[i - 1]?.state;
    if (both !== null && before !== undefined) {
      const measure = foldedMeasure(step.measure, both, details);
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
