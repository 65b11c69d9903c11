import { ChangeBuilder } from '../../changes/changeBuilder';
import type { ChangeSet } from '../../changes/changeSet';
import type { CommandError } from '../../commands/commandError';
import { createdBy, foldCommands, namedBy } from '../../commands/commandKinds';
import { withUnitIds } from '../../commands/withUnitIds';
import {
  type IdSource,
  type MeasureId,
  measureId,
  type SnapshotId,
  type UnitId,
} from '../../model/ids';
import { isInForce, type Measure } from '../../model/measure';
import type { Plan } from '../../model/plan';
import { counterpartsBetween } from '../rebasing/counterparts';
import { type Replayed, replayMeasure } from '../replay';
import { categoryIdsOf, measuresOf, replayedOf } from '../structures';

/** Why a measure of another scenario is not simply added. */
export type TakeProblem =
  | {
      /** What it makes is there already: the measure was taken or copied before. */
      readonly kind: 'alreadyThere';
    }
  | {
      /** It names a unit that the list behind this scenario has not, or has as several. */
      readonly kind: 'unit';
      readonly unitId: UnitId;
    }
  | {
      /** A measure of this scenario decides the same thing of the same unit. */
      readonly kind: 'decidedHere';
      readonly measureId: MeasureId;
    }
  | { readonly kind: 'refused'; readonly error: CommandError };

/** One measure that is to be taken, and what stands against it; null: nothing. */
export interface TakenMeasure {
  readonly from: Measure;
  readonly problem: TakeProblem | null;
  readonly isTaken: boolean;
}

/** What taking measures does. */
export interface Taking {
  readonly change: ChangeSet;
  readonly measures: readonly TakenMeasure[];
}

/** The measures with all that they need and that is made by others of their scenario. */
function withNeeded(
  plan: Plan,
  scenarioId: SnapshotId,
  ids: ReadonlySet<MeasureId>,
): ReadonlySet<MeasureId> {
  const wanted = new Set(ids);
  // A measure needs only what was made before it, so that one way back meets everything.
  for (const measure of measuresOf(plan, scenarioId).toReversed())
    if (wanted.has(measure.id)) for (const id of measure.dependsOn) wanted.add(id);
  return wanted;
}

/**
 * Adds measures of one scenario at the end of another, in their order and with what they need. A
 * measure that decides what this scenario decides already is taken only when `insteadOf` names it;
 * then it holds, because it comes later. What cannot be carried out is left out.
 */
export function takeMeasures(
  plan: Plan,
  fromId: SnapshotId,
  toId: SnapshotId,
  ids: ReadonlySet<MeasureId>,
  insteadOf: ReadonlySet<MeasureId>,
  newId: IdSource,
): Taking {
  const own = measuresOf(plan, toId);
  const inForce = own.filter((measure) => isInForce(measure, null));
  const counterparts = counterpartsBetween(plan, fromId, toId);
  const categoryIds = categoryIdsOf(plan);
  const changes = new ChangeBuilder(plan);
  const copies = new Map<MeasureId, MeasureId>();
  const made = new Set<UnitId>();
  let state: Replayed = replayedOf(plan, toId);
  let order = (own.at(-1)?.order ?? -1) + 1;
  const wanted = withNeeded(plan, fromId, ids);
  const measures = measuresOf(plan, fromId)
    .filter((measure) => wanted.has(measure.id))
    .map((from): TakenMeasure => {
      const left = (problem: TakeProblem): TakenMeasure => ({ from, problem, isTaken: false });
      const created = createdBy(from.command);
      const isThere = created.some((id) => state.structure.units.has(id));
      if (isThere) return left({ kind: 'alreadyThere' });
      const renames = new Map<UnitId, UnitId>();
      for (const id of namedBy(from.command)) {
        const [only, ...others] =
          made.has(id) || state.structure.units.has(id) ? [id] : counterparts(id);
        if (only === undefined || others.length > 0) return left({ kind: 'unit', unitId: id });
        renames.set(id, only);
      }
      const command = withUnitIds(from.command, (id) => renames.get(id) ?? id);
      const same = inForce.find((one) => decidesTheSame(one, command));
      if (same !== undefined && !insteadOf.has(from.id))
        return left({ kind: 'decidedHere', measureId: same.id });
      const copy: Measure = {
        ...from,
        id: measureId(newId()),
        scenarioId: toId,
        order,
        command,
        isEnabled: true,
        dependsOn: from.dependsOn.flatMap((id) => copies.get(id) ?? []),
      };
      const next = replayMeasure(state, copy, categoryIds);
      const conflict = next.conflicts.find((one) => one.measureId === copy.id);
      if (conflict !== undefined) return left({ kind: 'refused', error: conflict.error });
      state = next;
      order += 1;
      copies.set(from.id, copy.id);
      for (const id of created) made.add(id);
      changes.put('measures', copy.id, copy);
      const problem: TakeProblem | null =
        same === undefined ? null : { kind: 'decidedHere', measureId: same.id };
      return { from, problem, isTaken: true };
    });
  return { change: changes.build(), measures };
}

/** Whether a measure sets what a command sets, of the same unit. */
const decidesTheSame = ({ command: own }: Measure, command: Measure['command']): boolean =>
  own.kind !== 'createUnit' &&
  (foldCommands(own, command) !== null ||
    (own.kind === 'convertAutonomy' &&
      command.kind === 'convertAutonomy' &&
      own.unitId === command.unitId));
