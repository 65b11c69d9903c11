import { mappingChange } from '../../../core/exchange/import/layoutMapping';
import { type ListToTake, takeLists } from '../../../core/exchange/import/taking/takeLists';
import type { ImportDraft } from '../../../core/exchange/import/types';
import { type ListUpdate, pickedLines } from '../../../core/exchange/import/updating/compareList';
import type { Message } from '../../../core/messages/translate';
import { type SnapshotId, snapshotId } from '../../../core/model/ids';
import type { Plan } from '../../../core/model/plan';
import type { Result } from '../../../core/model/result';
import { ok } from '../../../core/model/result';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import type { ListState } from './useLists';
import type { SheetState } from './useSheets';

/** A list with what was read of it. */
export interface ReadList {
  readonly list: ListState;
  readonly drafts: readonly ImportDraft[];
  /** null: the list is new. */
  readonly update: ListUpdate | null;
}

/** What becomes of the saved ways of reading; sheets of one layout share one. */
function mappingsOf(plan: Plan, sheets: readonly SheetState[], fileName: string) {
  const seen = new Set<string | null>();
  return sheets.flatMap(({ layoutKey, layout, choices }) => {
    if (seen.has(layoutKey)) return [];
    seen.add(layoutKey);
    const change = mappingChange(plan, layoutKey, layout.choices, choices, fileName, newId());
    return change === null ? [] : [change];
  });
}

/**
 * Takes lists into the open plan as one step of the history. Gives the latest of them and what to
 * tell; an error changes nothing.
 */
export function acceptLists(
  lists: readonly ReadList[],
  sheets: readonly SheetState[],
  fileName: string,
): Result<{ readonly latest: SnapshotId; readonly done: Message }, Message> | null {
  const { document, perform } = useDocumentStore.getState();
  if (document === null) return null;
  const { plan } = document;
  const taken = lists.map(({ list, drafts, update }): ListToTake => {
    const { asOf, name, updates, turned } = list;
    if (updates === null || update === null)
      return {
        drafts,
        asOf,
        place: { kind: 'new', snapshotId: snapshotId(newId()), name: name.trim() },
      };
    const picked = new Set(pickedLines(update, turned).map(({ id }) => id));
    return { drafts, asOf, place: { kind: 'update', snapshotId: updates.id, update, picked } };
  });
  const result = takeLists(plan, taken, mappingsOf(plan, sheets, fileName), newId);
  if (!result.ok) return result;
  const names = lists.map(({ list }) => (list.updates?.name ?? list.name).trim());
  perform({
    commandId: 'importList',
    labelKey: 'step.importList',
    params: { name: names.join(', ') },
    changeSet: result.value,
  });
  const latest = taken.reduce((last, one) => (one.asOf >= last.asOf ? one : last));
  return ok({ latest: latest.place.snapshotId, done: doneText(lists) });
}

/** How many units came in; of lists brought up to date, what changed. */
function doneText(lists: readonly ReadList[]): Message {
  const counts = { count: 0, added: 0, changed: 0, gone: 0 };
  let isUpdate = false;
  for (const { list, drafts, update } of lists) {
    if (update === null) for (const draft of drafts) counts.count += draft.units.length;
    else for (const { kind } of pickedLines(update, list.turned)) counts[kind] += 1;
    isUpdate ||= update !== null;
  }
  return { key: isUpdate ? 'update.done' : 'preview.done', params: counts };
}
