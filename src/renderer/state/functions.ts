import {
  applyChange,
  type ChangeSet,
  isEmptyChange,
  squashChanges,
} from '../../core/changes/changeSet';
import type { AssignFunctions } from '../../core/commands/command';
import { carryAssignments } from '../../core/functions/carryAssignments';
import { dismissOverlap, takeBackOverlap } from '../../core/functions/dismissedOverlaps';
import {
  addFunctions,
  changeFunctions,
  type FunctionFields,
  removeFunctions,
} from '../../core/functions/editFunctions';
import { takeFunctions } from '../../core/functions/reading/takeFunctions';
import type { Message, MessageKey, MessageParams } from '../../core/messages/translate';
import type { FunctionHolders, FunctionKind } from '../../core/model/functionItem';
import { type FunctionId, functionId, type SnapshotId, type UnitId } from '../../core/model/ids';
import type { Plan } from '../../core/model/plan';
import { editSnapshot } from '../../core/scenarios/editSnapshot';
import { useDocumentStore } from './documentStore';
import { newId } from './newId';
import { useNoticeStore } from './noticeStore';
import { decisionDefaults, refusalText, runCommand } from './runCommand';
import { useViewStore } from './viewStore';

const perform = (
  commandId: string,
  labelKey: MessageKey,
  changeSet: ChangeSet,
  params: MessageParams = {},
): void => {
  if (!isEmptyChange(changeSet))
    useDocumentStore.getState().perform({ commandId, labelKey, params, changeSet });
};

/** The open plan and the snapshot in view; null while there is none. */
function inView(): { readonly plan: Plan; readonly snapshotId: SnapshotId } | null {
  const { document } = useDocumentStore.getState();
  const { snapshotId } = useViewStore.getState();
  return document === null || snapshotId === null ? null : { plan: document.plan, snapshotId };
}

/**
 * Enters a task, or changes one, with who holds it in the snapshot in view, as one step; gives the
 * reason when that is refused.
 */
export function saveFunction(
  id: FunctionId | null,
  fields: FunctionFields,
  holders: Partial<FunctionHolders>,
): Message | null {
  const view = inView();
  if (view === null) return null;
  const own = id ?? functionId(newId());
  const said =
    id === null
      ? addFunctions(view.plan, [{ ...fields, id: own, assignments: [] }])
      : changeFunctions(view.plan, [own], fields);
  if (!said.ok) return { key: `functionError.${said.error}` };
  let change = said.value;
  if (Object.keys(holders).length > 0) {
    const command: AssignFunctions = { kind: 'assignFunctions', functionIds: [own], ...holders };
    const held = editSnapshot(
      applyChange(view.plan, change),
      view.snapshotId,
      command,
      decisionDefaults(),
      newId(),
    );
    if (!held.ok) return refusalText(held.error);
    change = squashChanges(change, held.value);
  }
  perform('saveFunction', id === null ? 'functions.step.add' : 'functions.step.edit', change);
  return null;
}

/** Enters tasks of a list as one step; gives the reason when one is refused. */
export function enterFunctions(
  listId: SnapshotId,
  taken: Parameters<typeof takeFunctions>[2],
  otherKind: FunctionKind,
): Message | null {
  const view = inView();
  if (view === null) return null;
  const result = takeFunctions(view.plan, listId, taken, otherKind, newId);
  if (!result.ok) return { key: `functionError.${result.error}` };
  perform('importFunctions', 'functions.step.import', result.value, { count: taken.length });
  const updated = taken.filter(({ fate }) => fate.kind === 'updates').length;
  const params = { added: taken.length - updated, updated };
  useNoticeStore.getState().tell('done', { key: 'functions.imported', params });
  return null;
}

/** Says that two tasks are no overlap, with the reason, as one step. */
export function dismissPair(listId: SnapshotId, ids: readonly FunctionId[], reason: string): void {
  const view = inView();
  if (view === null) return;
  const change = dismissOverlap(view.plan, listId, ids, reason, newId());
  perform('dismissOverlap', 'functions.step.dismissOverlap', change);
}

/** Takes back that two tasks are no overlap, as one step. */
export function takeBackPair(listId: SnapshotId, ids: readonly FunctionId[]): void {
  const view = inView();
  if (view === null) return;
  const change = takeBackOverlap(view.plan, listId, ids);
  perform('takeBackOverlap', 'functions.step.takeBackOverlap', change);
}

/** Deletes tasks as one step and says how to bring them back. */
export function deleteFunctions(ids: readonly FunctionId[]): void {
  const view = inView();
  if (view === null || ids.length === 0) return;
  const params = { count: ids.length };
  perform('removeFunctions', 'functions.step.remove', removeFunctions(view.plan, ids), params);
  useNoticeStore.getState().tell('done', { key: 'functions.removed', params });
}

/** Gives tasks to one lead unit, or to none; gives the reason when that is refused. */
export const giveFunctions = (
  functionIds: readonly FunctionId[],
  leadUnitId: UnitId | null,
): Message | null =>
  runCommand({
    kind: 'assignFunctions',
    functionIds,
    leadUnitIds: leadUnitId === null ? [] : [leadUnitId],
  });

/** Takes over who holds tasks from an earlier list, along lineage, and says what is left to decide. */
export function carryFunctions(from: SnapshotId): void {
  const view = inView();
  if (view === null) return;
  const { change, carried, undecided } = carryAssignments(view.plan, from, view.snapshotId);
  perform('carryFunctions', 'functions.step.carry', change);
  useNoticeStore
    .getState()
    .tell('done', { key: 'functions.carried', params: { carried, undecided } });
}
