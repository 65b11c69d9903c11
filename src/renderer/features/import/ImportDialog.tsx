import { useEffect, useEffectEvent, useState } from 'react';
import { abbreviationsOf } from '../../../core/exchange/ownAbbreviations';
import type { ReadProgress } from '../../../core/exchange/readProgress';
import type { Message } from '../../../core/messages/translate';
import type { Plan, PlanDetails } from '../../../core/model/plan';
import type { SaveOutcome } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import type { DroppedFile } from '../../state/viewStore';
import { Dialog } from '../../ui/Dialog';
import { ReadingList, WaitingForList } from '../../ui/ReadingStages';
import { failureMessage } from '../../ui/readingMessages';
import { SourceButtons } from '../../ui/SourceButtons';
import { saveBook } from '../../ui/saveBook';
import { type GivenFile, useListSource } from '../../ui/useListSource';
import type { ListAnswers, ListRequest, OpenedList } from '../../workers/protocol';
import { startListWorker } from '../../workers/workers';
import { ImportPreview } from './ImportPreview';
import { OwnPreview } from './OwnPreview';

interface ImportDialogProps {
  /** The file to begin with; null: the user chooses one. */
  readonly file: DroppedFile | null;
  readonly host: Host;
  /** The open plan; null on the start screen: accepting then makes a plan. */
  readonly plan: Plan | null;
  readonly onCreate: (settings: PlanDetails) => Promise<void>;
  /** Opens the list of short forms over this dialog. */
  readonly onAbbreviations: () => void;
  /** Whether that list is open. */
  readonly isCovered: boolean;
  /** Takes the edits of an exported workbook back instead. */
  readonly onTakeBack: (file: GivenFile) => void;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'choose'; readonly problem: Message | null }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ReadProgress | null }
  | {
      readonly kind: 'preview';
      readonly opened: OpenedList;
      /** The file that was opened; null: copied cells. */
      readonly given: GivenFile | null;
      readonly n: number;
    };

/** Brings a list into the plan: choose a file, look at what was read, correct, accept. */
export function ImportDialog({
  file,
  host,
  plan,
  onCreate,
  onAbbreviations,
  isCovered,
  onTakeBack,
  onOutcome,
  onClose,
}: ImportDialogProps) {
  const { t } = useMessages();
  const [stage, setStage] = useState<Stage>({ kind: 'choose', problem: null });
  const [worker] = useState(startListWorker);
  useEffect(() => () => worker.close(), [worker]);
  const abbreviations = abbreviationsOf(plan);
  const ask = async (
    request: ListRequest,
    name: string,
    given: GivenFile | null,
  ): Promise<void> => {
    setStage({ kind: 'reading', name, progress: null });
    try {
      const answer = await worker.ask<ListAnswers['open'], ReadProgress>(request, (progress) =>
        setStage({ kind: 'reading', name, progress }),
      );
      setStage(
        answer.ok
          ? { kind: 'preview', opened: answer.value, given, n: Date.now() }
          : { kind: 'choose', problem: answer.error },
      );
    } catch (error) {
      setStage({ kind: 'choose', problem: failureMessage(error, name) });
    }
  };
  const read = (given: GivenFile): Promise<void> => {
    const { name, bytes } = given;
    return ask({ kind: 'open', bytes, fileName: name, abbreviations }, name, given);
  };
  const begin = useEffectEvent(() => {
    if (file !== null) void read(file);
  });
  useEffect(() => begin(), []);
  const { choose, pasteCopied } = useListSource({
    host,
    isWaiting: stage.kind === 'choose',
    onFile: (given) => void read(given),
    onCells: (cells) => {
      const name = t('paste.name');
      void ask({ kind: 'paste', name, ...cells, abbreviations, onto: null }, name, null);
    },
    onProblem: (problem) => setStage({ kind: 'choose', problem }),
  });
  const title =
    stage.kind === 'preview'
      ? t('preview.title', { file: stage.opened.fileName })
      : t('frame.import');
  return (
    <Dialog
      title={title}
      isFullScreen={stage.kind === 'preview' && stage.opened.own === null}
      size={stage.kind === 'preview' ? 'xl' : 'lg'}
      isCovered={isCovered}
      onClose={onClose}
    >
      {stage.kind === 'choose' && (
        <WaitingForList
          problem={stage.problem}
          texts={[t('empty.hint'), t('start.workbook.hint'), t('paste.hint')]}
        >
          <SourceButtons onChoose={choose} onPaste={pasteCopied} />
        </WaitingForList>
      )}
      {stage.kind === 'reading' && (
        <ReadingList name={stage.name} progress={stage.progress} onCancel={() => worker.cancel()} />
      )}
      {stage.kind === 'preview' && stage.opened.own !== null && (
        <OwnPreview
          key={stage.n}
          fileName={stage.opened.fileName}
          own={stage.opened.own}
          plan={plan}
          onCreate={onCreate}
          onTakeBack={() => stage.given !== null && onTakeBack(stage.given)}
          onOther={() => void choose()}
          onClose={onClose}
        />
      )}
      {stage.kind === 'preview' && stage.opened.own === null && (
        <ImportPreview
          key={stage.n}
          opened={stage.opened}
          plan={plan}
          worker={worker}
          onSaveBook={(book, bareName) => saveBook(host, onOutcome, book, bareName)}
          onCreate={onCreate}
          onAbbreviations={onAbbreviations}
          onFailure={(error) =>
            setStage({ kind: 'choose', problem: failureMessage(error, stage.opened.fileName) })
          }
          onOther={() => void choose()}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
