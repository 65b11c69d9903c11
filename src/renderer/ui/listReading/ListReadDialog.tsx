import { type ReactNode, useEffect, useState } from 'react';
import type { ReadProgress } from '../../../core/exchange/readProgress';
import type { Message } from '../../../core/messages/translate';
import type { Result } from '../../../core/model/result';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import type { ListSource } from '../../workers/protocol';
import type { WorkerClient } from '../../workers/workerClient';
import { Dialog } from '../Dialog';
import { ReadingList, WaitingForList } from '../ReadingStages';
import { failureMessage } from '../readingMessages';
import { SourceButtons } from '../SourceButtons';
import { useListSource } from '../useListSource';

/** What a preview may do beside accepting. */
export interface PreviewExits {
  readonly onFailure: (error: unknown) => void;
  readonly onOther: () => void;
}

interface ListReadDialogProps<Request, Opened> {
  readonly host: Host;
  readonly title: string;
  /** Which columns the list should have. */
  readonly columns: string;
  readonly startWorker: () => WorkerClient<Request>;
  /** Asks to open a file or copied cells. */
  readonly requestOf: (source: ListSource) => Request;
  readonly preview: (
    opened: Opened,
    worker: WorkerClient<Request>,
    exits: PreviewExits,
  ) => ReactNode;
  readonly onClose: () => void;
}

type Stage<Opened> =
  | { readonly kind: 'choose'; readonly problem: Message | null }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ReadProgress | null }
  | { readonly kind: 'preview'; readonly opened: Opened; readonly n: number };

/** Brings a list into a register: choose or paste, look at it, accept. */
export function ListReadDialog<Request, Opened extends { readonly fileName: string }>(
  props: ListReadDialogProps<Request, Opened>,
) {
  const { host, title, columns, startWorker, requestOf, preview, onClose } = props;
  const { t } = useMessages();
  const [stage, setStage] = useState<Stage<Opened>>({ kind: 'choose', problem: null });
  const [worker] = useState(startWorker);
  useEffect(() => () => worker.close(), [worker]);
  const read = async (source: ListSource, name: string): Promise<void> => {
    setStage({ kind: 'reading', name, progress: null });
    try {
      const answer = await worker.ask<Result<Opened, Message>, ReadProgress>(
        requestOf(source),
        (progress) => setStage({ kind: 'reading', name, progress }),
      );
      setStage(
        answer.ok
          ? { kind: 'preview', opened: answer.value, n: Date.now() }
          : { kind: 'choose', problem: answer.error },
      );
    } catch (error) {
      setStage({ kind: 'choose', problem: failureMessage(error, name) });
    }
  };
  const { choose, pasteCopied } = useListSource({
    host,
    isWaiting: stage.kind === 'choose',
    onFile: ({ name, bytes }) => void read({ bytes, fileName: name }, name),
    onCells: (cells) => {
      const name = t('paste.name');
      void read({ ...cells, name }, name);
    },
    onProblem: (problem) => setStage({ kind: 'choose', problem }),
  });
  return (
    <Dialog
      title={
        stage.kind === 'preview'
          ? t('registerReading.preview', { file: stage.opened.fileName })
          : title
      }
      isFullScreen={stage.kind === 'preview'}
      onClose={onClose}
    >
      {stage.kind === 'choose' && (
        <WaitingForList problem={stage.problem} texts={[t('registerReading.wait'), columns]}>
          <SourceButtons onChoose={choose} onPaste={pasteCopied} />
        </WaitingForList>
      )}
      {stage.kind === 'reading' && (
        <ReadingList name={stage.name} progress={stage.progress} onCancel={() => worker.cancel()} />
      )}
      {stage.kind === 'preview' && (
        <div key={stage.n}>
          {preview(stage.opened, worker, {
            onFailure: (error) =>
              setStage({ kind: 'choose', problem: failureMessage(error, stage.opened.fileName) }),
            onOther: () => setStage({ kind: 'choose', problem: null }),
          })}
        </div>
      )}
    </Dialog>
  );
}
