import { linkSnapshots } from '../../../core/linking/linkByCodeAndPath';
import { snapshotId as asSnapshotId } from '../../../core/model/ids';
import { type Plan, settingsOf } from '../../../core/model/plan';
import type { RecordedSnapshot, Snapshot } from '../../../core/model/snapshot';
import { duplicateScenario } from '../../../core/scenarios/copying/duplicateScenario';
import { describeSnapshot, removeSnapshot } from '../../../core/scenarios/manageSnapshots';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import { useNoticeStore } from '../../state/noticeStore';
import { refusalText } from '../../state/runCommand';
import { useViewStore } from '../../state/viewStore';
import { linkedCount } from './linkedCount';

/** The steps of a list's or scenario's menu that need no dialog; each can be undone. */
export function useSnapshotSteps(plan: Plan, snapshot: Snapshot) {
  const { t } = useMessages();
  const { snapshotId, show } = useViewStore();
  const perform = useDocumentStore((store) => store.perform);
  const tell = useNoticeStore((store) => store.tell);
  const { id, name } = snapshot;
  const planNow = (): Plan => useDocumentStore.getState().document?.plan ?? plan;
  return {
    link: (earlier: RecordedSnapshot): void => {
      if (snapshot.kind !== 'recorded') return;
      const changeSet = linkSnapshots(plan, earlier.id, snapshot, newId);
      perform({ commandId: 'linkLists', labelKey: 'step.linkLists', params: {}, changeSet });
      const { linked, total } = linkedCount(planNow(), earlier, snapshot);
      tell('done', { key: 'lists.link.done', params: { count: linked, rest: total - linked } });
    },
    duplicate: (): void => {
      const copyId = asSnapshotId(newId());
      const copyName = t('lists.duplicate.name', { name });
      const copy = { id: copyId, fromId: id, name: copyName };
      const result = duplicateScenario(plan, copy, newId);
      if (!result.ok) {
        tell('problem', refusalText(result.error));
        return;
      }
      perform({
        commandId: 'duplicateScenario',
        labelKey: 'step.duplicateScenario',
        params: { name },
        changeSet: result.value,
      });
      show({ snapshotId: copyId, decision: null });
      tell('done', { key: 'lists.duplicated', params: { name: copyName } });
    },
    archive: (): void => {
      const result = describeSnapshot(plan, id, { isArchived: !snapshot.isArchived });
      if (!result.ok) return;
      perform({
        commandId: 'archiveScenario',
        labelKey: snapshot.isArchived ? 'step.unarchiveScenario' : 'step.archiveScenario',
        params: { name },
        changeSet: result.value,
      });
      if (snapshot.isArchived) return;
      tell('done', { key: 'lists.archived', params: { name } });
      if (snapshotId === id)
        show({ snapshotId: settingsOf(plan).currentSnapshotId, selection: new Set() });
    },
    remove: (): void => {
      const result = removeSnapshot(plan, id);
      if (!result.ok) {
        tell('problem', refusalText(result.error));
        return;
      }
      perform({
        commandId: 'removeSnapshot',
        labelKey: 'step.removeSnapshot',
        params: { name },
        changeSet: result.value,
      });
      tell('done', { key: 'lists.removed', params: { name } });
      if (snapshotId === id)
        show({ snapshotId: settingsOf(planNow()).currentSnapshotId, selection: new Set() });
    },
  };
}
