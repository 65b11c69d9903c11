import type { MessageKey } from '../../core/messages/translate';
import { tableOf } from '../../core/model/plan';
import type { MenuCommand } from '../../preload/contract';
import { canSeal } from '../../sealing/seal';
import type { OpenDocument } from '../state/documentStore';
import { useDocumentStore } from '../state/documentStore';
import { type Dialog, useViewStore } from '../state/viewStore';
import type { Services } from './services';

/** One thing the user can do, for buttons, keys, palette and the native menu alike. */
export interface Action {
  readonly labelKey: MessageKey;
  /** Keys that do it, as {@link keyName} writes them. */
  readonly keys: readonly string[];
  readonly isEnabled: (document: OpenDocument | null) => boolean;
  /** Says why it cannot be done now, where it is not for want of an open plan. */
  readonly disabledKey?: MessageKey;
  readonly run: (services: Services) => void;
}

const always = (): boolean => true;
const isOpen = (document: OpenDocument | null): boolean => document !== null;
const open = (dialog: Dialog) => (): void => useViewStore.getState().show({ dialog });

/** Everything that the native menu asks for, and what only the window offers. */
export const ACTIONS: Readonly<
  Record<
    MenuCommand | 'settings' | 'home' | 'palette' | 'replaceNames' | 'present' | 'fillForm',
    Action
  >
> = {
  newPlan: {
    labelKey: 'start.new',
    keys: ['ctrl+n'],
    isEnabled: always,
    run: open({ kind: 'newPlan' }),
  },
  openPlan: {
    labelKey: 'start.open',
    keys: ['ctrl+o'],
    isEnabled: always,
    run: ({ documents }) => void documents.openFile(),
  },
  openWorkbook: {
    labelKey: 'frame.import',
    keys: ['ctrl+i'],
    isEnabled: always,
    run: open({ kind: 'importList' }),
  },
  savePlan: {
    labelKey: 'frame.savePlan',
    keys: ['ctrl+s'],
    isEnabled: isOpen,
    run: ({ documents }) => void documents.files.save(false),
  },
  savePlanAs: {
    labelKey: 'frame.savePlanAs',
    keys: ['ctrl+shift+s'],
    isEnabled: isOpen,
    run: ({ documents }) => void documents.files.save(true),
  },
  exportProposal: {
    labelKey: 'frame.export',
    keys: ['ctrl+e'],
    disabledKey: 'palette.reason.noList',
    isEnabled: (document) => document !== null && useViewStore.getState().snapshotId !== null,
    run: open({ kind: 'exportProposal' }),
  },
  takeBack: {
    labelKey: 'back.menu',
    keys: [],
    disabledKey: 'palette.reason.noList',
    isEnabled: (document) => document !== null && useViewStore.getState().snapshotId !== null,
    run: open({ kind: 'takeBack', file: null }),
  },
  fillForm: {
    labelKey: 'template.menu',
    keys: [],
    disabledKey: 'palette.reason.noList',
    isEnabled: (document) => document !== null && useViewStore.getState().snapshotId !== null,
    run: open({ kind: 'fillForm' }),
  },
  exportChart: {
    labelKey: 'menu.exportChart',
    keys: ['ctrl+shift+p'],
    disabledKey: 'palette.reason.noList',
    isEnabled: (document) => document !== null && useViewStore.getState().snapshotId !== null,
    run: open({ kind: 'exportChart' }),
  },
  present: {
    labelKey: 'present.start',
    keys: ['shift+f5'],
    disabledKey: 'palette.reason.oneList',
    isEnabled: (document) =>
      document !== null &&
      [...tableOf(document.plan, 'snapshots').values()].filter((one) => !one.isArchived).length > 1,
    run: () => useViewStore.getState().show({ tab: 'compare', isPresenting: true }),
  },
  print: {
    labelKey: 'frame.print',
    keys: ['ctrl+p'],
    isEnabled: always,
    run: ({ host }) => void host.print(),
  },
  printToPdf: {
    labelKey: 'menu.printToPdf',
    keys: [],
    isEnabled: isOpen,
    run: ({ documents }) => void documents.files.printToPdf(),
  },
  about: {
    labelKey: 'about.title',
    keys: [],
    isEnabled: always,
    run: open({ kind: 'about' }),
  },
  undo: {
    labelKey: 'frame.undo',
    keys: ['ctrl+z'],
    disabledKey: 'frame.nothingToUndo',
    isEnabled: (document) => (document?.history.done.length ?? 0) > 0,
    run: () => useDocumentStore.getState().undo(),
  },
  redo: {
    labelKey: 'frame.redo',
    keys: ['ctrl+y', 'ctrl+shift+z'],
    disabledKey: 'frame.nothingToRedo',
    isEnabled: (document) => (document?.history.undone.length ?? 0) > 0,
    run: () => useDocumentStore.getState().redo(),
  },
  find: {
    labelKey: 'app.search',
    keys: ['ctrl+f'],
    isEnabled: isOpen,
    run: () => document.getElementById('find-unit')?.focus(),
  },
  replaceNames: {
    labelKey: 'replace.title',
    keys: ['ctrl+h'],
    disabledKey: 'palette.reason.noList',
    isEnabled: (document) => document !== null && useViewStore.getState().snapshotId !== null,
    run: open({ kind: 'replaceNames' }),
  },
  palette: {
    labelKey: 'palette.title',
    keys: ['ctrl+k'],
    isEnabled: always,
    run: open({ kind: 'palette' }),
  },
  settings: {
    labelKey: 'frame.settings',
    keys: [],
    isEnabled: isOpen,
    run: open({ kind: 'planSettings' }),
  },
  versions: {
    labelKey: 'versions.title',
    keys: [],
    isEnabled: isOpen,
    run: open({ kind: 'versions' }),
  },
  password: {
    labelKey: 'password.action',
    keys: [],
    disabledKey: 'password.unavailable',
    isEnabled: (document) => document !== null && !document.isReadOnly && canSeal(),
    run: ({ documents }) => void documents.files.changePassword(),
  },
  home: {
    labelKey: 'frame.home',
    keys: [],
    isEnabled: isOpen,
    run: ({ documents }) => void documents.close(),
  },
};

/** How a key press is written in {@link Action.keys}; the command key of a Mac is Ctrl. */
export const keyName = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`;

/** Runs an action where it can be run; nothing changes behind an open dialog. False: it was not run. */
export function runAction(action: Action, services: Services): boolean {
  if (useViewStore.getState().dialog !== null) return false;
  if (!action.isEnabled(useDocumentStore.getState().document)) return false;
  action.run(services);
  return true;
}
