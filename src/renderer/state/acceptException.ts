import { ChangeBuilder } from '../../core/changes/changeBuilder';
import type { AnyFinding } from '../../core/findings/figureFinding';
import type { SnapshotId } from '../../core/model/ids';
import type { Plan } from '../../core/model/plan';
import { useDocumentStore } from './documentStore';
import { newId } from './newId';

/** Accepts a finding of a snapshot with a reason, as one step; it stays documented in the plan. */
export function acceptException(
  plan: Plan,
  snapshotId: SnapshotId,
  { rule, unitId }: AnyFinding,
  reason: string,
): void {
  const id = newId();
  useDocumentStore.getState().perform({
    commandId: 'acceptException',
    labelKey: 'step.acceptException',
    params: {},
    changeSet: new ChangeBuilder(plan)
      .put('exceptions', id, { id, ruleId: rule.id, snapshotId, unitId, reason })
      .build(),
  });
}
