import type { ChangeSet } from '../../core/changes/changeSet';
import { isEmptyChange } from '../../core/changes/changeSet';
import type { Message, MessageKey, MessageParams } from '../../core/messages/translate';
import {
  addReductions,
  editReductions,
  type ReductionFields,
  removeReductions,
} from '../../core/reductions/editReductions';
import { type DoneBy, markDone, type openAmong } from '../../core/reductions/markDone';
import { useDocumentStore } from './documentStore';
import { newId } from './newId';
import { useNoticeStore } from './noticeStore';
import { useViewStore } from './viewStore';

/** The open plan and the snapshot in view; null while there is none. */
function inView() {
  const { document, perform } = useDocumentStore.getState();
  const { snapshotId } = useViewStore.getState();
  if (document === null || snapshotId === null) return null;
  const step = (
    commandId: string,
    labelKey: MessageKey,
    changeSet: ChangeSet,
    params: MessageParams = {},
  ): void => {
    if (!isEmptyChange(changeSet)) perform({ commandId, labelKey, params, changeSet });
  };
  return { plan: document.plan, snapshotId, step };
}

/** Enters lines as one step; gives the reason when one is refused. */
export function enterReductions(
  entries: readonly ReductionFields[],
  labelKey: 'reductions.step.add' | 'reductions.step.import' = 'reductions.step.add',
): Message | null {
  const view = inView();
  if (view === null) return null;
  const result = addReductions(view.plan, view.snapshotId, entries, newId);
  if (!result.ok) return { key: `reductionError.${result.error.error}` };
  const params = { count: entries.length };
  view.step('addReductions', labelKey, result.value, params);
  if (entries.length > 1)
    useNoticeStore.getState().tell('done', { key: 'reductions.added', params });
  return null;
}

/** Changes fields of lines as one step; gives the reason when that is refused. */
export function changeReductions(
  ids: readonly string[],
  fields: Partial<ReductionFields>,
): Message | null {
  const view = inView();
  if (view === null) return null;
  const result = editReductions(view.plan, view.snapshotId, ids, fields);
  if (!result.ok) return { key: `reductionError.${result.error}` };
  view.step('editReductions', 'reductions.step.edit', result.value);
  return null;
}

/** Deletes lines as one step and says how to bring them back. */
export function deleteReductions(ids: readonly string[]): void {
  const view = inView();
  if (view === null || ids.length === 0) return;
  const params = { count: ids.length };
  view.step('removeReductions', 'reductions.step.remove', removeReductions(view.plan, ids), params);
  useNoticeStore.getState().tell('done', { key: 'reductions.removed', params });
}

/** Enters what is open of planned lines as done, as one step. */
export function doReductions(open: ReturnType<typeof openAmong>, by: DoneBy): void {
  const view = inView();
  if (view === null) return;
  const changes = markDone(view.plan, view.snapshotId, open, by, newId);
  view.step('markReductionsDone', 'reductions.step.done', changes);
}
