import { useEffect, useState } from 'react';
import { abbreviationsOf } from '../../../../core/exchange/ownAbbreviations';
import type { ReadProgress } from '../../../../core/exchange/readProgress';
import type { Message } from '../../../../core/messages/translate';
import { plainOf } from '../../../../core/model/structure';
import type { Host } from '../../../host/host';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { Dialog } from '../../../ui/Dialog';
import { ReadingList, WaitingForList } from '../../../ui/ReadingStages';
import { failureMessage } from '../../../ui/readingMessages';
import { SourceButtons } from '../../../ui/SourceButtons';
import { useListSource } from '../../../ui/useListSource';
import type { OpenedRegister, RegisterAnswers, RegisterRequest } from '../../../workers/protocol';
import { startRegisterWorker } from '../../../workers/workers';
import { ReadPreview } from './ReadPreview';

interface ReadDialogProps {
  readonly figures: Figures;
  readonly host: Host;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'choose'; readonly problem: Message | null }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ReadProgress | null }
  | { readonly kind: 'preview'; readonly opened: OpenedRegister; readonly n: number };

type Source = Extract<RegisterRequest, { kind: 'openRegister' }>['source'];

/** Brings a list of reductions into the register: choose or paste, look at it, accept. */
export function ReadDialog({ figures, host, onClose }: ReadDialogProps) {
  const { t } = useMessages();
  const [stage, setStage] = useState<Stage>({ kind: 'choose', problem: null });
  const [worker] = useState(startRegisterWorker);
  useEffect(() => () => worker.close(), [worker]);
  const { plan, side, categories } = figures;
  const read = async (source: Source, name: string): Promise<void> => {
    setStage({ kind: 'reading', name, progress: null });
    const abbreviations = abbreviationsOf(plan);
    const onto = { structure: plainOf(side.structure), categories, abbreviations };
    try {
      const answer = await worker.ask<RegisterAnswers['openRegister'], ReadProgress>(
        { kind: 'openRegister', source, onto },
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
          ? t('reductions.read.preview', { file: stage.opened.fileName })
          : t('reductions.read.title')
      }
      isFullScreen={stage.kind === 'preview'}
      onClose={onClose}
    >
      {stage.kind === 'choose' && (
        <WaitingForList
          problem={stage.problem}
          texts={[t('reductions.read.wait'), t('reductions.read.columns')]}
        >
          <SourceButtons onChoose={choose} onPaste={pasteCopied} />
        </WaitingForList>
      )}
      {stage.kind === 'reading' && (
        <ReadingList name={stage.name} progress={stage.progress} onCancel={() => worker.cancel()} />
      )}
      {stage.kind === 'preview' && (
        <ReadPreview
          key={stage.n}
          figures={figures}
          opened={stage.opened}
          worker={worker}
          onFailure={(error) =>
            setStage({ kind: 'choose', problem: failureMessage(error, stage.opened.fileName) })
          }
          onOther={() => setStage({ kind: 'choose', problem: null })}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
