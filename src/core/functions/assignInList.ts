import type { ChangeBuilder } from '../changes/changeBuilder';
import type { AssignFunctions } from '../commands/command';
import { NO_HOLDERS } from '../model/functionItem';
import type { SnapshotId } from '../model/ids';
import { assignedTo } from './holdings';

/** Writes into the register who holds tasks in a recorded list. */
export function assignInList(
  snapshotId: SnapshotId,
  { functionIds, ...holders }: AssignFunctions,
  changes: ChangeBuilder,
): void {
  for (const id of functionIds) {
    const item = changes.get('functions', id);
    if (item === undefined) continue;
    const before = item.assignments.find((one) => one.snapshotId === snapshotId) ?? NO_HOLDERS;
    const now = { snapshotId, ...assignedTo(before, holders) };
    changes.put('functions', id, {
      ...item,
      assignments: [...item.assignments.filter((one) => one.snapshotId !== snapshotId), now],
    });
  }
}
