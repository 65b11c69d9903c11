import { applyChange } from '../../src/core/changes/changeSet';
import { addFunctions } from '../../src/core/functions/editFunctions';
import type { FunctionHolders } from '../../src/core/model/functionItem';
import { NO_HOLDERS } from '../../src/core/model/functionItem';
import { functionId, type SnapshotId } from '../../src/core/model/ids';
import type { Plan } from '../../src/core/model/plan';

/** The plan with tasks `f0`, `f1` … of the register, held in one list as told. */
export function withTasks(
  plan: Plan,
  snapshotId: SnapshotId,
  held: readonly Partial<FunctionHolders>[],
): Plan {
  const result = addFunctions(
    plan,
    held.map((holders, i) => ({
      id: functionId(`f${i}`),
      kind: 'task',
      title: `Nhiệm vụ ${i}`,
      field: '',
      legalBasis: '',
      remarks: '',
      procedure: null,
      owner: '',
      dueDate: null,
      assignments: [{ ...NO_HOLDERS, ...holders, snapshotId }],
    })),
  );
  if (!result.ok) throw new Error(result.error);
  return applyChange(plan, result.value);
}
