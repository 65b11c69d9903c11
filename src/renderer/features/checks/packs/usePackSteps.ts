import type { ChangeSet } from '../../../../core/changes/changeSet';
import type { RulePack } from '../../../../core/model/norm';
import type { Plan } from '../../../../core/model/plan';
import { copyPack, putPack, removePack, switchPack } from '../../../../core/norms/editPacks';
import { useMessages } from '../../../i18n/useMessages';
import { useDocumentStore } from '../../../state/documentStore';

const STEPS = {
  editPack: 'step.editPack',
  copyPack: 'step.copyPack',
  addPack: 'step.addPack',
  removePack: 'step.removePack',
} as const;

/** What can be done with the packs of a plan, each as a step that can be undone. */
export function usePackSteps(plan: Plan) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const step = (commandId: keyof typeof STEPS, changeSet: ChangeSet): void =>
    perform({ commandId, labelKey: STEPS[commandId], params: {}, changeSet });
  return {
    edit: (pack: RulePack) => step('editPack', putPack(plan, pack)),
    add: (pack: RulePack) => step('addPack', putPack(plan, pack)),
    remove: (pack: RulePack) => step('removePack', removePack(plan, pack)),
    turn: (pack: RulePack, isEnabled: boolean) =>
      step('editPack', switchPack(plan, pack, isEnabled)),
    /** Gives the id of the copy. */
    copy: (pack: RulePack): string => {
      const { copy, change } = copyPack(plan, pack, t('packs.copyTitle', { title: pack.title }));
      step('copyPack', change);
      return copy.id;
    },
  };
}
