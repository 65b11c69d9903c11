import { ChangeBuilder } from '../../changes/changeBuilder';
import type { ChangeSet } from '../../changes/changeSet';
import type { CommandError } from '../../commands/commandError';
import { createdBy, namedBy } from '../../commands/commandKinds';
import { withUnitIds } from '../../commands/withUnitIds';
import type { MeasureId, SnapshotId, UnitId } from '../../model/ids';
import { isInForce, type Measure } from '../../model/measure';
import { type Plan, tableOf } from '../../model/plan';
import type { ScenarioSnapshot } from '../../model/snapshot';
import type { Structure } from '../../model/structure';
import { familyOfScenario } from '../familyOfScenario';
import { type Replayed, replayMeasure, replayStart } from '../replay';
import { categoryIdsOf, measuresOf, replaySteps, snapshotIn, structureOf } from '../structures';
import { counterpartsBetween } from './counterparts';
import { type MovedPosts, movedPosts, withSameDifference } from './movedPosts';

/** What is to be decided before a scenario fits its new base. Nothing of it is lost meanwhile. */
export type RebaseProblem =
  | {
      /** A unit of the old list that the new one has not, or has as several. */
      readonly kind: 'unit';
      readonly unitId: UnitId;
      readonly candidateIds: readonly UnitId[];
      readonly measureIds: readonly MeasureId[];
    }
  | {
      /** A measure that cannot be carried out on the new base. */
      readonly kind: 'refused';
      readonly measureId: MeasureId;
      readonly error: CommandError;
    }
  | {
      /** A measure that sets numbers which start from others than before. */
      readonly kind: 'posts';
      readonly measureId: MeasureId;
      readonly numbers: readonly MovedPosts[];
    };

/** What to do with a measure: leave it out of force, or keep the number it sets, or the difference. */
export type MeasureChoice = 'off' | 'sameNumber' | 'sameDifference';

/** Decisions on problems, by what they are about. */
export interface RebaseChoices {
  /** Units of the old list and the units of the new base that take their place. */
  readonly units: ReadonlyMap<UnitId, UnitId>;
  readonly measures: ReadonlyMap<MeasureId, MeasureChoice>;
}

/** A scenario on another base: the change that makes it, and what is still to be decided. */
export interface Rebased {
  readonly change: ChangeSet;
  readonly problems: readonly RebaseProblem[];
  /** Measures that hold on the new base as they did before. */
  readonly carried: number;
}

/**
 * Puts a scenario, and those that start from it, onto another base by carrying out its measures
 * there. Units of the old list are named by what they are in the new one. A measure that does not
 * fit stays in the list as it is, so that it can be mended later. Throws when the new base is the
 * scenario itself or starts from it.
 */
export function rebaseScenario(
  plan: Plan,
  id: SnapshotId,
  newBaseId: SnapshotId,
  choices: RebaseChoices,
): Rebased {
  const family = familyOfScenario(plan, id);
  if (family.length === 0 || family.some((one) => one.id === newBaseId))
    throw new Error(`no base for ${id}: ${newBaseId}`);
  const work = new Rebasing(plan, family, newBaseId, choices);
  const ends = new Map<SnapshotId, Structure>();
  for (const scenario of family) {
    const base =
      scenario.id === id ? structureOf(plan, newBaseId) : (ends.get(scenario.baseId) as Structure);
    ends.set(scenario.id, work.carryOut(scenario, base));
  }
  return work.result(id);
}

class Rebasing {
  private readonly changes: ChangeBuilder;
  private readonly problems: RebaseProblem[] = [];
  private readonly open = new Map<UnitId, MeasureId[]>();
  private readonly made: ReadonlySet<UnitId>;
  private readonly counterparts: (id: UnitId) => readonly UnitId[];
  private carried = 0;

  constructor(
    private readonly plan: Plan,
    private readonly family: readonly ScenarioSnapshot[],
    private readonly newBaseId: SnapshotId,
    private readonly choices: RebaseChoices,
  ) {
    this.changes = new ChangeBuilder(plan);
    const [first] = family;
    this.counterparts = counterpartsBetween(plan, (first as ScenarioSnapshot).id, newBaseId);
    this.made = new Set(
      family.flatMap((one) =>
        measuresOf(plan, one.id).flatMap((measure) => createdBy(measure.command)),
      ),
    );
  }

  /** The measures of one scenario on its new base; gives the structure that they lead to. */
  carryOut(scenario: ScenarioSnapshot, base: Structure): Structure {
    const steps = replaySteps(this.plan, scenario.id, null);
    const stepBefore = new Map<MeasureId, Replayed>();
    const refusedBefore = new Set(steps.at(-1)?.state.conflicts.map((one) => one.measureId));
    steps.forEach(({ measure }, i) => {
      const before = steps[i - 1]?.state;
      if (measure !== null && before !== undefined) stepBefore.set(measure.id, before);
    });
    const categoryIds = categoryIdsOf(this.plan);
    let state = replayStart(base);
    for (const measure of measuresOf(this.plan, scenario.id)) {
      const { moved, isOpen } = this.renamed(measure);
      let next = moved;
      const choice = this.choices.measures.get(measure.id);
      if (choice === 'off') next = { ...next, isEnabled: false };
      if (isInForce(next, null)) {
        const before = stepBefore.get(measure.id);
        const numbers = before === undefined ? [] : movedPosts(measure, before, next, state);
        if (choice === 'sameDifference') next = withSameDifference(next, numbers);
        const after = replayMeasure(state, next, categoryIds);
        const conflict = after.conflicts.find((one) => one.measureId === measure.id);
        if (conflict !== undefined && !isOpen && !refusedBefore.has(measure.id))
          this.problems.push({
            kind: 'refused',
            measureId: measure.id,
            error: conflict.error,
          });
        else if (numbers.length > 0 && choice === undefined)
          this.problems.push({ kind: 'posts', measureId: measure.id, numbers });
        if (conflict === undefined) this.carried += 1;
        state = after;
      }
      this.changes.put('measures', measure.id, next);
    }
    return state.structure;
  }

  result(id: SnapshotId): Rebased {
    const scenario = snapshotIn(this.plan, id);
    const base = snapshotIn(this.plan, this.newBaseId);
    if (scenario.kind !== 'scenario') throw new Error(`not a scenario: ${id}`);
    this.changes.put('snapshots', id, {
      ...scenario,
      baseId: this.newBaseId,
      asOf: scenario.asOf < base.asOf ? base.asOf : scenario.asOf,
    });
    this.carryRows();
    const units = [...this.open].map(
      ([unitId, measureIds]): RebaseProblem => ({
        kind: 'unit',
        unitId,
        candidateIds: this.counterparts(unitId),
        measureIds,
      }),
    );
    return {
      change: this.changes.build(),
      problems: [...units, ...this.problems],
      carried: this.carried,
    };
  }

  /** A measure with the units of the new list; open while one of them is to be decided. */
  private renamed(measure: Measure): { readonly moved: Measure; readonly isOpen: boolean } {
    let isOpen = false;
    for (const id of new Set(namedBy(measure.command)))
      if (this.placeOf(id) === null) {
        isOpen = true;
        const measures = this.open.get(id);
        if (measures === undefined) this.open.set(id, [measure.id]);
        else measures.push(measure.id);
      }
    const command = withUnitIds(measure.command, (id) => this.placeOf(id) ?? id);
    return { moved: { ...measure, command }, isOpen };
  }

  /** The unit of the new base that stands for one of the old; null: to be decided. */
  private placeOf(id: UnitId): UnitId | null {
    if (this.made.has(id)) return id;
    const chosen = this.choices.units.get(id);
    if (chosen !== undefined) return chosen;
    const [only, ...others] = this.counterparts(id);
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** What else the scenarios say of units: exceptions, second lines, entries, drawings. */
  private carryRows(): void {
    const of = (id: UnitId): UnitId => this.placeOf(id) ?? id;
    const ids = new Set(this.family.map((one) => one.id));
    for (const row of tableOf(this.plan, 'exceptions').values())
      if (ids.has(row.snapshotId) && row.unitId !== null)
        this.changes.put('exceptions', row.id, { ...row, unitId: of(row.unitId) });
    for (const row of tableOf(this.plan, 'relations').values())
      if (ids.has(row.snapshotId))
        this.changes.put('relations', row.id, {
          ...row,
          fromUnitId: of(row.fromUnitId),
          toUnitId: of(row.toUnitId),
        });
    for (const row of tableOf(this.plan, 'reductions').values())
      if (ids.has(row.snapshotId))
        this.changes.put('reductions', row.id, { ...row, unitId: of(row.unitId) });
    const drawings = tableOf(this.plan, 'drawings');
    for (const row of drawings.values()) {
      const id = of(row.id);
      if (!drawings.has(id)) this.changes.put('drawings', id, { ...row, id });
    }
  }
}
