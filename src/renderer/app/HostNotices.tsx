import { useEffect, useState } from 'react';
import { settingsOf } from '../../core/model/plan';
import { useMessages } from '../i18n/useMessages';
import { isFileBehind, useDocumentStore } from '../state/documentStore';
import { ACTIONS, runAction } from './actions';
import { ClosingDialog } from './ClosingDialog';
import { Closing, type ClosingAnswer } from './closing';
import { useServices } from './services';

/** The question about the file at closing, while it is not answered. */
interface Question {
  readonly file: string;
  readonly answer: (answer: ClosingAnswer) => void;
}

/** Keeps the host's title in step, and answers its menu, its files and its question at closing. */
export function HostNotices() {
  const services = useServices();
  const { host, documents } = services;
  const { t } = useMessages();
  const [question, setQuestion] = useState<Question | null>(null);
  const open = useDocumentStore((store) => store.document);
  const name = open === null ? null : settingsOf(open.plan).name;
  const isBehind = host.abilities.asksAtClosing && isFileBehind(open);
  const isDirty = isBehind || (open !== null && open.localSave !== 'saved');
  useEffect(() => {
    const title = name === null ? 'Tinh Gọn' : `${name}${isDirty ? '*' : ''} — Tinh Gọn`;
    void host.setTitle({ title, dirty: isDirty });
  }, [host, name, isDirty]);
  useEffect(() => {
    const closing = new Closing({
      isFileBehind: () => isFileBehind(useDocumentStore.getState().document),
      askAboutFile: () =>
        new Promise((resolve) => {
          const file = useDocumentStore.getState().document?.file?.name ?? '';
          const answer = (given: ClosingAnswer): void => {
            setQuestion(null);
            resolve(given);
          };
          setQuestion({ file, answer });
        }),
      saveFile: () => documents.files.save(false),
      settle: () => documents.settle(),
      agreesToLose: () => window.confirm(t('save.local.closeAnyway')),
      answer: (close) => host.confirmClose({ close }),
    });
    const stops = [
      host.onMenuCommand((command) => void runAction(ACTIONS[command], services)),
      host.onOpenPlan((outcome) => void documents.openOutcome(outcome)),
      host.onCloseRequested(() => void closing.request()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [host, documents, services, t]);
  return question === null ? null : (
    <ClosingDialog file={question.file} onAnswer={question.answer} />
  );
}
