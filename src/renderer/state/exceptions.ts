import { ChangeBuilder } from '../../core/changes/changeBuilder';
import type { AnyFinding } from '../../core/findings/figureFinding';
import type { SnapshotId } from '../../core/model/ids';
import { type Plan, tableOf } from '../../core/model/plan';

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

/** Takes the acceptance of a finding back, as one step. */
export function takeBackException(
  plan: Plan,
  snapshotId: SnapshotId,
  { rule, unitId }: AnyFinding,
): void {
  const builder = new ChangeBuilder(plan);
  for (const one of tableOf(plan, 'exceptions').values())
    if (one.snapshotId === snapshotId && one.ruleId === rule.id && one.unitId === unitId)
      builder.remove('exceptions', one.id);
  useDocumentStore.getState().perform({
    commandId: 'takeBackException',
    labelKey: 'step.takeBackException',
    params: {},
    changeSet: builder.build(),
  });
}
