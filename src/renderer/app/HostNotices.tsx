import { useEffect } from 'react';
import { settingsOf } from '../../core/model/plan';
import type { Host } from '../host/host';
import { useMessages } from '../i18n/useMessages';
import { useDocumentStore } from '../state/documentStore';
import { ACTIONS, runAction } from './actions';
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
  const services = useServices();
  const { host, documents } = services;
  const { t } = useMessages();
  const open = useDocumentStore((store) => store.document);
  const name = open === null ? null : settingsOf(open.plan).name;
  const isDirty = open !== null && open.localSave !== 'saved';
  useEffect(() => {
    const title = name === null ? 'Tinh Gọn' : `${name}${isDirty ? '*' : ''} — Tinh Gọn`;
    void host.setTitle({ title, dirty: isDirty });
  }, [host, name, isDirty]);
  useEffect(() => {
    const stops = [
      host.onMenuCommand((command) => void runAction(ACTIONS[command], services)),
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
  }, [host, documents, services, t]);
  return null;
}
