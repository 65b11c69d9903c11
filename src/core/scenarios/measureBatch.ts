import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import { isEqualValue } from '../changes/isEqualValue';
import type { Command } from '../commands/command';
import { type CommandError, commandError } from '../commands/commandError';
import { createdBy, namedBy } from '../commands/commandKinds';
import { carryOut } from '../commands/runCommand';
import { StructureDraft } from '../commands/structureDraft';
import { WorkingStructure } from '../commands/workingStructure';
import { unknownFunction } from '../functions/unknownFunction';
import type { CategoryId, MeasureId, UnitId } from '../model/ids';
import type { Measure } from '../model/measure';
import type { Plan } from '../model/plan';
import type { ScenarioSnapshot } from '../model/snapshot';
import { EMPTY_TRACE } from '../model/trace';
import type { Unit } from '../model/unit';
import type { DecisionDetails } from './decisionDetails';
import { foldedMeasure, foldWith, newMeasure } from './measureRows';
import { categoryIdsOf, measuresOf, replaySteps } from './structures';

/** A measure in force, with the unit that it decides of as it stood before. */
interface Step {
  readonly measure: Measure;
  readonly before: Unit | undefined;
}

type CommandOfOne = Extract<Command, { readonly unitId: UnitId }>;

/** `replay`: what follows can no longer be told without replaying the scenario; nothing is done. */
type Outcome = 'done' | 'replay' | CommandError;

/**
 * Measures added to a scenario one after the other on one running structure, with what
 * `addMeasure` would do for each: folding, order, dependencies. It finds what a command folds into
 * by the units that steps touched instead of looking through all steps.
 *
 * Running on gives the state that a replay would give, save where a fold changes an earlier step
 * that later ones look back to. Numbers, names and facts of a unit are looked at only by steps that
 * touch it, and behind such a step nothing is folded. A place is looked at by others as well
 * ("is it below itself?"), and so is anything by a step that is in conflict: there it asks for a
 * replay.
 */
export class MeasureBatch {
  private readonly working: WorkingStructure;
  private readonly changes: ChangeBuilder;
  private readonly categoryIds: ReadonlySet<CategoryId>;
  private readonly steps: Step[] = [];
  private readonly touching = new Map<UnitId, number[]>();
  private readonly deciding = new Map<UnitId, number[]>();
  private lastConflict = -1;
  /** All measures of the scenario, those not in force included; null: folded away. */
  private readonly listed: ({ readonly id: MeasureId; readonly order: number } | null)[] = [];
  private readonly placeInList = new Map<MeasureId, number>();
  private readonly makers = new Map<UnitId, MeasureId[]>();

  constructor(
    private readonly plan: Plan,
    private readonly scenario: ScenarioSnapshot,
    private readonly details: DecisionDetails,
  ) {
    this.changes = new ChangeBuilder(plan);
    this.categoryIds = categoryIdsOf(plan);
    for (const measure of measuresOf(plan, scenario.id)) this.list(measure);
    const replayed = replaySteps(plan, scenario.id, null);
    const start = replayed.at(-1);
    if (start === undefined) throw new Error('a replay has at least its start');
    this.working = new WorkingStructure(start.state.structure);
    for (let i = 1; i < replayed.length; i += 1) {
      const [last, step] = [replayed[i - 1], replayed[i]];
      if (last === undefined || step === undefined || step.measure === null) continue;
      const { command } = step.measure;
      const before =
        'unitId' in command ? last.state.structure.units.get(command.unitId) : undefined;
      if (step.state.conflicts !== last.state.conflicts) this.lastConflict = this.steps.length;
      this.addStep({ measure: step.measure, before }, step.state.lastChangedIds);
    }
  }

  /** Adds a command as a measure, or folds it into an earlier one. */
  add(command: Command, id: MeasureId): Outcome {
    if (command.kind === 'removeUnit') return commandError('notAMeasure');
    const unknown = unknownFunction(this.plan, command);
    if (unknown !== null) return unknown;
    const draft = new StructureDraft(this.working, EMPTY_TRACE, this.categoryIds, id);
    const refusal = carryOut(draft, command);
    if (refusal !== null) return refusal;
    const writes = draft.writes();
    if ('unitId' in command) {
      const at = this.foldsInto(command, writes.units.keys());
      if (at !== null) return this.foldAt(at, command);
    }
    const before = 'unitId' in command ? this.working.find(command.unitId) : undefined;
    this.working.take(writes);
    const measure = newMeasure({
      id,
      scenarioId: this.scenario.id,
      order: (this.listed.at(-1)?.order ?? -1) + 1,
      command,
      ...this.details,
      dependsOn: this.dependenciesOf(command),
    });
    this.list(measure);
    this.addStep({ measure, before }, writes.units.keys());
    this.changes.put('measures', id, measure);
    return 'done';
  }

  /** The change that all of it makes. */
  change(): ChangeSet {
    return this.changes.build();
  }

  private list({ id, order, command }: Measure): void {
    this.placeInList.set(id, this.listed.length);
    this.listed.push({ id, order });
    for (const unitId of createdBy(command)) append(this.makers, unitId, id);
  }

  private addStep(step: Step, touchedIds: Iterable<UnitId>): void {
    const at = this.steps.length;
    this.steps.push(step);
    for (const id of touchedIds) append(this.touching, id, at);
    if ('unitId' in step.measure.command) append(this.deciding, step.measure.command.unitId, at);
  }

  /** The latest step that the command folds into, if none after it touched what it touches. */
  private foldsInto(command: CommandOfOne, touchedIds: Iterable<UnitId>): number | null {
    let barrier = -1;
    for (const id of touchedIds) barrier = Math.max(barrier, this.touching.get(id)?.at(-1) ?? -1);
    const candidates = this.deciding.get(command.unitId) ?? [];
    for (let i = candidates.length - 1; i >= 0; i -= 1) {
      const at = candidates[i] ?? -1;
      if (at < barrier) return null;
      const step = this.steps[at];
      if (step !== undefined && foldWith(step.measure, command, this.details) !== null) return at;
    }
    return null;
  }

  private foldAt(at: number, command: CommandOfOne): Outcome {
    const step = this.steps[at];
    const both = step === undefined ? null : foldWith(step.measure, command, this.details);
    if (step === undefined || both === null) throw new Error(`no step to fold into: ${at}`);
    if (command.kind === 'moveUnit' || at <= this.lastConflict) return 'replay';
    const { unitId } = command;
    const now = this.working.find(unitId);
    const { rootIds, parkedIds } = this.working;
    const find = (id: UnitId) => (id === unitId ? step.before : this.working.find(id));
    const draft = new StructureDraft(
      { find, rootIds, parkedIds },
      EMPTY_TRACE,
      this.categoryIds,
      step.measure.id,
    );
    if (now === undefined || carryOut(draft, both) !== null) return 'replay';
    const after = draft.unit(unitId);
    const measure = foldedMeasure(step.measure, both, this.details);
    if (step.before !== undefined && isEqualValue(step.before, after)) this.forget(at, unitId);
    else {
      this.steps[at] = { ...step, measure };
      this.changes.put('measures', measure.id, measure);
    }
    this.working.replace({ ...after, parentId: now.parentId, childIds: now.childIds });
    return 'done';
  }

  /** Takes a step away that touched this unit alone, nothing after it having touched the unit. */
  private forget(at: number, unitId: UnitId): void {
    const { id } = this.steps[at]?.measure ?? {};
    if (id === undefined || this.touching.get(unitId)?.pop() !== at)
      throw new Error(`step is not the last of its unit: ${at}`);
    this.deciding.get(unitId)?.pop();
    this.changes.remove('measures', id);
    this.listed[this.placeInList.get(id) ?? -1] = null;
    while (this.listed.length > 0 && this.listed.at(-1) === null) this.listed.pop();
  }

  /** The measures that make the units a command names, in their order. */
  private dependenciesOf(command: Command): readonly MeasureId[] {
    const found = new Set(namedBy(command).flatMap((id) => this.makers.get(id) ?? []));
    const place = (id: MeasureId): number => this.placeInList.get(id) ?? -1;
    return [...found].sort((a, b) => place(a) - place(b));
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
