import { useEffect } from 'react';
import { settingsOf } from '../../core/model/plan';
import type { MenuCommand } from '../../preload/contract';
import type { Host } from '../host/host';
import { useMessages } from '../i18n/useMessages';
import { useDocumentStore } from '../state/documentStore';
import { useViewStore } from '../state/viewStore';
import { useServices } from './services';

/** Edits reach the library within moments; once they have, closing loses nothing. */
function closeOnceSaved(host: Host): void {
  const stop = useDocumentStore.subscribe(({ document }) => {
    if (document?.localSave === 'saving') return;
    stop();
    void host.confirmClose({ close: document?.localSave !== 'failed' });
  });
}

/** Keeps the host's title in step, and answers its menu, its files and its question at closing. */
export function HostNotices() {
  const { host, documents } = useServices();
  const { t } = useMessages();
  const open = useDocumentStore((store) => store.document);
  const name = open === null ? null : settingsOf(open.plan).name;
  const isDirty = open !== null && open.localSave !== 'saved';
  useEffect(() => {
    const title = name === null ? 'Tinh Gọn' : `${name} — Tinh Gọn`;
    void host.setTitle({ title, dirty: isDirty });
  }, [host, name, isDirty]);
  useEffect(() => {
    const run = (command: MenuCommand): void => {
      const { undo, redo, document } = useDocumentStore.getState();
      const { show, dialog } = useViewStore.getState();
      // As with keys, nothing changes behind an open dialog.
      if (dialog !== null) return;
      const actions: Readonly<Record<MenuCommand, () => void>> = {
        newPlan: () => show({ dialog: { kind: 'newPlan' } }),
        openPlan: () => void documents.openFile(),
        openWorkbook: () => show({ dialog: { kind: 'importList' } }),
        savePlan: () => void documents.save(false),
        savePlanAs: () => void documents.save(true),
        exportProposal: () => document !== null && show({ dialog: { kind: 'exportProposal' } }),
        print: () => void host.print(),
        undo,
        redo,
        find: () => window.document.getElementById('find-unit')?.focus(),
      };
      actions[command]();
    };
    const stops = [
      host.onMenuCommand(run),
      host.onOpenPlan((outcome) => void documents.openOutcome(outcome)),
      host.onCloseRequested(() => {
        const state = useDocumentStore.getState().document?.localSave ?? 'saved';
        const close = state !== 'failed' || window.confirm(t('save.local.closeAnyway'));
        if (state !== 'saving') void host.confirmClose({ close });
        else closeOnceSaved(host);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [host, documents, t]);
  return null;
}
