import { applyAll } from '../../core/changes/applyAll';
import type { ChangeSet } from '../../core/changes/changeSet';
import { toPlanData } from '../../core/files/planData';
import { type PlanFileError, readPlanData } from '../../core/files/planFile';
import type { Plan } from '../../core/model/plan';
import { fail, type Result } from '../../core/model/result';

/** Edits applied in order; the result is checked whole, as a file would be. */
export function replayEdits(base: Plan, edits: readonly ChangeSet[]): Result<Plan, PlanFileError> {
  try {
    return readPlanData(toPlanData(applyAll(base, edits)));
  } catch (error) {
    return fail({ code: 'damaged', detail: error instanceof Error ? error.message : 'journal' });
  }
}
