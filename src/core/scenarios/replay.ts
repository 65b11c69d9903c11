import type { CommandError } from '../commands/commandError';
import { runCommand } from '../commands/runCommand';
import type { CategoryId, MeasureId, UnitId } from '../model/ids';
import type { Measure } from '../model/measure';
import type { Structure } from '../model/structure';
import { EMPTY_TRACE, type Trace } from '../model/trace';

/** A measure that could not be carried out in a replay, with the reason. */
export interface Conflict {
  readonly measureId: MeasureId;
  readonly error: CommandError;
}

/** A scenario replayed so far. */
export interface Replayed {
  readonly structure: Structure;
  /** Lineage against the base of the replay. */
  readonly trace: Trace;
  readonly conflicts: readonly Conflict[];
  /** Units that the last measure touched. */
  readonly lastChangedIds: ReadonlySet<UnitId>;
}

const NO_IDS: ReadonlySet<UnitId> = new Set();

/** The state before the first measure: the base itself. */
export const replayStart = (base: Structure): Replayed => ({
  structure: base,
  trace: EMPTY_TRACE,
  conflicts: [],
  lastChangedIds: NO_IDS,
});

/**
 * The state after one more measure. One that cannot be carried out changes nothing and is listed
 * as a conflict, so that switching a measure off never loses those that come after it.
 */
export function replayMeasure(
  state: Replayed,
  measure: Measure,
  categoryIds: ReadonlySet<CategoryId>,
): Replayed {
  const result = runCommand(state, measure.command, categoryIds, measure.id);
  if (!result.ok) {
    const conflict = { measureId: measure.id, error: result.error };
    return { ...state, conflicts: [...state.conflicts, conflict], lastChangedIds: NO_IDS };
  }
  const { structure, trace, changedIds } = result.value;
  return { structure, trace, conflicts: state.conflicts, lastChangedIds: changedIds };
}
