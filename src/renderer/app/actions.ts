import type { MessageKey } from '../../core/messages/translate';
import type { OpenDocument } from '../state/documentStore';
import { useDocumentStore } from '../state/documentStore';
import { useViewStore } from '../state/viewStore';
import type { Services } from './services';

/** One thing the user can do, for buttons, keys and menus alike. */
export interface Action {
  readonly id: string;
  readonly labelKey: MessageKey;
  /** As written for the user: Ctrl+S. */
  readonly shortcut: string | null;
  readonly isEnabled: (document: OpenDocument | null) => boolean;
  readonly run: (services: Services) => void;
}

const isOpen = (document: OpenDocument | null): boolean => document !== null;
const show = () => useViewStore.getState().show;

export const ACTIONS = {
  save: {
    id: 'save',
    labelKey: 'frame.savePlan',
    shortcut: 'Ctrl+S',
    isEnabled: isOpen,
    run: ({ documents }) => void documents.save(false),
  },
  saveAs: {
    id: 'saveAs',
    labelKey: 'frame.savePlanAs',
    shortcut: 'Ctrl+Shift+S',
    isEnabled: isOpen,
    run: ({ documents }) => void documents.save(true),
  },
  undo: {
    id: 'undo',
    labelKey: 'frame.undo',
    shortcut: 'Ctrl+Z',
    isEnabled: (document) => (document?.history.done.length ?? 0) > 0,
    run: () => useDocumentStore.getState().undo(),
  },
  redo: {
    id: 'redo',
    labelKey: 'frame.redo',
    shortcut: 'Ctrl+Y',
    isEnabled: (document) => (document?.history.undone.length ?? 0) > 0,
    run: () => useDocumentStore.getState().redo(),
  },
  find: {
    id: 'find',
    labelKey: 'app.search',
    shortcut: 'Ctrl+F',
    isEnabled: isOpen,
    run: () => document.getElementById('find-unit')?.focus(),
  },
  importList: {
    id: 'importList',
    labelKey: 'frame.import',
    shortcut: null,
    isEnabled: isOpen,
    run: () => show()({ dialog: { kind: 'importList' } }),
  },
  exportProposal: {
    id: 'exportProposal',
    labelKey: 'frame.export',
    shortcut: null,
    isEnabled: (document) => document !== null && useViewStore.getState().snapshotId !== null,
    run: () => show()({ dialog: { kind: 'exportProposal' } }),
  },
  settings: {
    id: 'settings',
    labelKey: 'frame.settings',
    shortcut: null,
    isEnabled: isOpen,
    run: () => show()({ dialog: { kind: 'planSettings' } }),
  },
  home: {
    id: 'home',
    labelKey: 'frame.home',
    shortcut: null,
    isEnabled: isOpen,
    run: ({ documents }) => documents.close(),
  },
} as const satisfies Record<string, Action>;
