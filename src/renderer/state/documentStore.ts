import { create } from 'zustand';
import type { ChangeSet } from '../../core/changes/changeSet';
import { reverseChange } from '../../core/changes/changeSet';
import { type History, type HistoryEntry, perform, redo, undo } from '../../core/changes/history';
import type { Plan } from '../../core/model/plan';
import { useNoticeStore } from './noticeStore';

/** Whether the local database has everything; see Autosave. */
export type LocalSave = 'saved' | 'saving' | 'failed';

/** The file that a plan was opened from or written to. */
export interface PlanFileLink {
  /** null: its place is not known, because it was dropped on the window; saving asks for one. */
  readonly token: string | null;
  readonly name: string;
}

/**
 * Whether the plan's file has a password. `forgotten`: it has one that this window does not know,
 * because the plan was opened from the library.
 */
export type Protection = 'none' | 'password' | 'forgotten';

/** The plan that is open, with its history and what is saved of it. */
export interface OpenDocument {
  /** Id in the local library. */
  readonly planId: string;
  readonly plan: Plan;
  readonly history: History;
  readonly file: PlanFileLink | null;
  /** The plan as the file has it; null while there is no file. */
  readonly planInFile: Plan | null;
  readonly protection: Protection;
  readonly localSave: LocalSave;
  /** Whether another window writes this plan: nothing can be changed here. */
  readonly isReadOnly: boolean;
}

/** Whether the plan has a file that lacks changes; one that is only shown writes no file. */
export const isFileBehind = (document: OpenDocument | null): boolean =>
  document !== null &&
  document.file !== null &&
  !document.isReadOnly &&
  document.planInFile !== document.plan;

interface DocumentStore {
  readonly document: OpenDocument | null;
  readonly open: (document: OpenDocument) => void;
  readonly close: () => void;
  /** Carries out a step and tells those who write it down; an empty step is nothing. */
  readonly perform: (entry: HistoryEntry) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setLocalSave: (state: LocalSave) => void;
  /** Gives the plan up to another window. */
  readonly setReadOnly: () => void;
  /** What the file holds is no longer what would be written. */
  readonly setProtection: (protection: Protection) => void;
  readonly setFile: (file: PlanFileLink, planInFile: Plan) => void;
}

/** Told of every change of the open plan, undo and redo included. */
export type ChangeListener = (changeSet: ChangeSet, plan: Plan) => void;
const listeners = new Set<ChangeListener>();

/** Subscribes to changes; the result ends it. */
export function onPlanChange(listener: ChangeListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (changeSet: ChangeSet, plan: Plan): void => {
  for (const listener of listeners) listener(changeSet, plan);
};

export const useDocumentStore = create<DocumentStore>()((set, get) => {
  const step = (
    move: (document: OpenDocument) => { plan: Plan; history: History } | null,
    changeOf: (document: OpenDocument) => ChangeSet | undefined,
  ): void => {
    const { document } = get();
    if (document === null) return;
    if (document.isReadOnly) {
      useNoticeStore.getState().tell('problem', { key: 'readOnly.refused' }, { topic: 'readOnly' });
      return;
    }
    const next = move(document);
    const changeSet = changeOf(document);
    if (next === null || changeSet === undefined || next.plan === document.plan) return;
    set({ document: { ...document, plan: next.plan, history: next.history } });
    tell(changeSet, next.plan);
  };
  return {
    document: null,
    open: (document) => set({ document }),
    close: () => set({ document: null }),
    perform: (entry) =>
      step(
        (document) => perform(document, entry),
        () => entry.changeSet,
      ),
    undo: () =>
      step(undo, (document) => {
        const entry = document.history.done.at(-1);
        return entry === undefined ? undefined : reverseChange(entry.changeSet);
      }),
    redo: () => step(redo, (document) => document.history.undone.at(-1)?.changeSet),
    setLocalSave: (localSave) => {
      const { document } = get();
      if (document !== null) set({ document: { ...document, localSave } });
    },
    setReadOnly: () => {
      const { document } = get();
      if (document !== null) set({ document: { ...document, isReadOnly: true } });
    },
    setProtection: (protection) => {
      const { document } = get();
      if (document !== null) set({ document: { ...document, protection, planInFile: null } });
    },
    setFile: (file, planInFile) => {
      const { document } = get();
      if (document !== null) set({ document: { ...document, file, planInFile } });
    },
  };
});
