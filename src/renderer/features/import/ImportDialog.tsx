import { Button, Loader, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Message } from '../../../core/messages/translate';
import type { Plan, PlanDetails } from '../../../core/model/plan';
import type { OpenedFile } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import { Dialog } from '../../ui/Dialog';
import type { ListAnswers, OpenedList } from '../../workers/protocol';
import { startListWorker } from '../../workers/workers';
import styles from './Import.module.css';
import { ImportPreview } from './ImportPreview';

interface ImportDialogProps {
  readonly host: Host;
  /** The open plan; null on the start screen: accepting then makes a plan. */
  readonly plan: Plan | null;
  readonly onCreate: (settings: PlanDetails) => Promise<void>;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'choose'; readonly problem: Message | null }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'preview'; readonly opened: OpenedList; readonly n: number };

/** Brings a list into the plan: choose a file, look at what was read, correct, accept. */
export function ImportDialog({ host, plan, onCreate, onClose }: ImportDialogProps) {
  const { t, say } = useMessages();
  const [stage, setStage] = useState<Stage>({ kind: 'choose', problem: null });
  const [worker] = useState(startListWorker);
  useEffect(() => () => worker.close(), [worker]);
  const read = async (file: OpenedFile): Promise<void> => {
    setStage({ kind: 'reading', name: file.name });
    try {
      const answer = await worker.ask<ListAnswers['open']>({
        kind: 'open',
        bytes: file.bytes,
        fileName: file.name,
      });
      setStage(
        answer.ok
          ? { kind: 'preview', opened: answer.value, n: Date.now() }
          : { kind: 'choose', problem: answer.error },
      );
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setStage({ kind: 'choose', problem: { key: 'open.failed.unknown', params: { detail } } });
    }
  };
  const choose = async (): Promise<void> => {
    const outcome = await host.openFile({ kind: 'workbook' });
    if (outcome.kind === 'opened') await read(outcome.file);
    if (outcome.kind === 'failed')
      setStage({
        kind: 'choose',
        problem: { key: `open.failed.${outcome.reason}`, params: { detail: outcome.detail } },
      });
  };
  const title =
    stage.kind === 'preview'
      ? t('preview.title', { file: stage.opened.file.fileName })
      : t('frame.import');
  return (
    <Dialog title={title} isFullScreen={stage.kind === 'preview'} onClose={onClose}>
      {stage.kind === 'choose' && (
        <div className={styles.choose}>
          {stage.problem !== null && (
            <Text c="var(--tg-bad)" role="alert">
              {say(stage.problem)}
            </Text>
          )}
          <Text>{t('empty.hint')}</Text>
          <Text c="dimmed">{t('start.workbook.hint')}</Text>
          <Button size="sm" onClick={() => void choose()} data-autofocus>
            {t('preview.chooseFile')}
          </Button>
        </div>
      )}
      {stage.kind === 'reading' && (
        <div className={styles.choose} role="status">
          <Loader size="sm" />
          <Text>{t('preview.reading', { file: stage.name })}</Text>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      )}
      {stage.kind === 'preview' && (
        <ImportPreview
          key={stage.n}
          opened={stage.opened}
          plan={plan}
          worker={worker}
          onCreate={onCreate}
          onOther={() => void choose()}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
