import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { abbreviationsOf } from '../../../../core/exchange/ownAbbreviations';
import type { Message } from '../../../../core/messages/translate';
import type { UnitId } from '../../../../core/model/ids';
import { plainOf } from '../../../../core/model/structure';
import type { SaveOutcome } from '../../../../preload/contract';
import type { Host } from '../../../host/host';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import type { CopiedTable } from '../../../state/viewStore';
import { Dialog } from '../../../ui/Dialog';
import { copiedCells, usePaste } from '../../../ui/paste';
import { ReadingList, WaitingForList } from '../../../ui/ReadingStages';
import { failureMessage } from '../../../ui/readingMessages';
import { saveBook } from '../../../ui/saveBook';
import type { ListAnswers, OpenedList } from '../../../workers/protocol';
import { startListWorker } from '../../../workers/workers';
import { PastePreview } from './PastePreview';

interface PasteTableDialogProps {
  readonly figures: Figures;
  /** The unit that the table goes below; null: the agencies. */
  readonly unitId: UnitId | null;
  /** What was pasted already; null: the dialog waits for it. */
  readonly cells: CopiedTable | null;
  readonly host: Host;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'wait'; readonly problem: Message | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly opened: OpenedList; readonly n: number };

/** A table of a spreadsheet for one unit: wait for it, look at what it would do, accept. */
export function PasteTableDialog(props: PasteTableDialogProps) {
  const { figures, unitId, cells, host, onOutcome, onClose } = props;
  const { t } = useMessages();
  const [stage, setStage] = useState<Stage>({ kind: 'wait', problem: null });
  const [worker] = useState(startListWorker);
  useEffect(() => () => worker.close(), [worker]);
  const { plan, side, categories } = figures;
  const unit = unitId === null ? null : (side.structure.units.get(unitId) ?? null);
  const title =
    unit === null
      ? t('pasting.titleAgencies', { name: side.snapshot.name })
      : t('pasting.title', { name: unit.name });
  const name = t('paste.name');
  const read = async (copied: CopiedTable): Promise<void> => {
    setStage({ kind: 'reading' });
    try {
      const answer = await worker.ask<ListAnswers['paste']>({
        kind: 'paste',
        ...copied,
        name,
        abbreviations: abbreviationsOf(plan),
        onto: {
          structure: plainOf(side.structure),
          unitId: unit?.id ?? null,
          isScenario: side.snapshot.kind === 'scenario',
          categories,
        },
      });
      setStage(
        answer.ok
          ? { kind: 'preview', opened: answer.value, n: Date.now() }
          : { kind: 'wait', problem: answer.error },
      );
    } catch (error) {
      setStage({ kind: 'wait', problem: failureMessage(error, name) });
    }
  };
  const begin = useEffectEvent(() => {
    if (cells !== null) void read(cells);
  });
  useEffect(() => begin(), []);
  usePaste(stage.kind === 'wait', {
    onCells: (copied) => void read(copied),
    onFile: () => setStage({ kind: 'wait', problem: { key: 'pasting.file' } }),
  });
  const pasteCopied = async (): Promise<void> => {
    const copied = await copiedCells();
    if (copied === null) setStage({ kind: 'wait', problem: { key: 'paste.denied' } });
    else await read(copied);
  };
  return (
    <Dialog title={title} isFullScreen={stage.kind === 'preview'} onClose={onClose}>
      {stage.kind === 'wait' && (
        <WaitingForList
          problem={stage.problem}
          texts={[t('pasting.wait'), t('pasting.wait.forms')]}
        >
          <Button size="sm" onClick={() => void pasteCopied()} data-autofocus>
            {t('paste.button')}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </WaitingForList>
      )}
      {stage.kind === 'reading' && (
        <ReadingList name={name} progress={null} onCancel={() => worker.cancel()} />
      )}
      {stage.kind === 'preview' && (
        <PastePreview
          key={stage.n}
          figures={figures}
          unit={unit}
          opened={stage.opened}
          worker={worker}
          onSaveBook={(book, bareName) => saveBook(host, onOutcome, book, bareName)}
          onFailure={(error) => setStage({ kind: 'wait', problem: failureMessage(error, name) })}
          onOther={() => setStage({ kind: 'wait', problem: null })}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
