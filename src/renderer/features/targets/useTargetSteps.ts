import type { ChangeSet } from '../../../core/changes/changeSet';
import type { MessageKey, MessageParams } from '../../../core/messages/translate';
import { type TargetId, targetId } from '../../../core/model/ids';
import type { Plan } from '../../../core/model/plan';
import type { Target } from '../../../core/model/target';
import {
  addTarget,
  editTarget,
  moveTarget,
  removeTarget,
  restoreBuiltIns,
} from '../../../core/targets/editTargets';
import { duplicateOf } from '../../../core/targets/targetDraft';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import { targetName } from '../../ui/targetName';

/** What can be done with the targets of a plan, each as a step that can be undone. */
export function useTargetSteps(plan: Plan) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const step = (
    commandId: string,
    labelKey: MessageKey,
    changeSet: ChangeSet | null,
    params: MessageParams = {},
  ): void => {
    if (changeSet !== null && changeSet.size > 0)
      perform({ commandId, labelKey, params, changeSet });
  };
  const add = (target: Target, after: TargetId | null): void =>
    step('addTarget', 'step.addTarget', addTarget(plan, target, after), {
      name: targetName(target, t),
    });
  return {
    edit: (target: Target) => step('editTarget', 'step.editTarget', editTarget(plan, target)),
    add,
    duplicate: (target: Target) => {
      const name = t('targetName.copy', { name: targetName(target, t) });
      add(duplicateOf(target, targetId(newId()), name), target.id);
    },
    remove: (target: Target) =>
      step('removeTarget', 'step.removeTarget', removeTarget(plan, target.id), {
        name: targetName(target, t),
      }),
    move: (target: Target, by: -1 | 1) =>
      step('moveTarget', 'step.moveTarget', moveTarget(plan, target.id, by)),
    restore: () => step('restoreTargets', 'step.restoreTargets', restoreBuiltIns(plan)),
  };
}

/** The steps of `useTargetSteps`. */
export type TargetSteps = ReturnType<typeof useTargetSteps>;
