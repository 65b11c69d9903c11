import type { Plan } from '../model/plan';
import { applyChange, type ChangeSet, isEmptyChange, reverseChange } from './changeSet';

/** One step that can be undone: what the user did, as a message, and its change. */
export interface HistoryEntry {
  readonly commandId: string;
  readonly labelKey: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly changeSet: ChangeSet;
}

/** Steps done and undone. Selection, zoom and half-done drags are never in it. */
export interface History {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** A document with its history. */
export interface Edited {
  readonly plan: Plan;
  readonly history: History;
}

/** Applies a step and records it; an empty change leaves everything as it is. */
export function perform(state: Edited, entry: HistoryEntry): Edited {
  if (isEmptyChange(entry.changeSet)) return state;
  return {
    plan: applyChange(state.plan, entry.changeSet),
    history: { done: [...state.history.done, entry], undone: [] },
  };
}

/** Takes the last step back; null when there is none. */
export function undo(state: Edited): Edited | null {
  const entry = state.history.done.at(-1);
  if (entry === undefined) return null;
  return {
    plan: applyChange(state.plan, reverseChange(entry.changeSet)),
    history: {
      done: state.history.done.slice(0, -1),
      undone: [...state.history.undone, entry],
    },
  };
}

/** Does the last undone step again; null when there is none. */
export function redo(state: Edited): Edited | null {
  const entry = state.history.undone.at(-1);
  if (entry === undefined) return null;
  return {
    plan: applyChange(state.plan, entry.changeSet),
    history: {
      done: [...state.history.done, entry],
      undone: state.history.undone.slice(0, -1),
    },
  };
}
