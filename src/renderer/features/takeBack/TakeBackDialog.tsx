import { Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { ReadProgress } from '../../../core/exchange/readProgress';
import { acceptBack, namingOf, placeOfBack } from '../../../core/exchange/roundTrip/acceptBack';
import { type BackReading, isTakenAtFirst } from '../../../core/exchange/roundTrip/backChange';
import { shownNow } from '../../../core/exchange/roundTrip/shown';
import type { Message } from '../../../core/messages/translate';
import type { SnapshotId } from '../../../core/model/ids';
import { inOrder, type Plan, tableOf } from '../../../core/model/plan';
import { snapshotIn } from '../../../core/scenarios/structures';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import { useNoticeStore } from '../../state/noticeStore';
import { refusalText } from '../../state/runCommand';
import { useViewStore } from '../../state/viewStore';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { ProblemLines } from '../../ui/ProblemLines';
import { ReadingList, WaitingForList } from '../../ui/ReadingStages';
import { failureMessage } from '../../ui/readingMessages';
import { type GivenFile, useListSource } from '../../ui/useListSource';
import type { ListAnswers, OpenedBack } from '../../workers/protocol';
import { startListWorker } from '../../workers/workers';
import { BackLines } from './BackLines';
import styles from './TakeBack.module.css';

interface TakeBackDialogProps {
  readonly plan: Plan;
  /** The file to begin with; null: the user chooses one. */
  readonly file: GivenFile | null;
  readonly host: Host;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'choose'; readonly problem: Message | null }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ReadProgress | null }
  | {
      readonly kind: 'edits';
      readonly opened: OpenedBack;
      readonly into: SnapshotId;
      readonly reading: BackReading;
    };

/** An exported workbook that others edited: choose the file, look at the edits, take them. */
export function TakeBackDialog({ plan, file, host, onClose }: TakeBackDialogProps) {
  const { t } = useMessages();
  const [stage, setStage] = useState<Stage>({ kind: 'choose', problem: null });
  const [worker] = useState(startListWorker);
  useEffect(() => () => worker.close(), [worker]);
  const read = async ({ name, bytes }: GivenFile): Promise<void> => {
    const refuse = (problem: Message | null): void => setStage({ kind: 'choose', problem });
    setStage({ kind: 'reading', name, progress: null });
    try {
      const opened = await worker.ask<ListAnswers['openBack'], ReadProgress>(
        { kind: 'openBack', bytes, fileName: name },
        (progress) => setStage({ kind: 'reading', name, progress }),
      );
      if (!opened.ok) return refuse(opened.error);
      const into = placeOfBack(plan, opened.value.origin, name);
      if (!into.ok) return refuse(into.error);
      const now = shownNow(plan, opened.value.origin);
      if (now === null) return;
      const categories = inOrder(tableOf(plan, 'categories'));
      const request = { kind: 'compareBack', now, categories } as const;
      const reading = await worker.ask<BackReading>(request);
      setStage({ kind: 'edits', opened: opened.value, into: into.value, reading });
    } catch (error) {
      refuse(failureMessage(error, name));
    }
  };
  const begin = useEffectEvent(() => {
    if (file !== null) void read(file);
  });
  useEffect(() => begin(), []);
  const { choose } = useListSource({
    host,
    isWaiting: stage.kind === 'choose',
    onFile: (given) => void read(given),
    onCells: () => setStage({ kind: 'choose', problem: { key: 'back.noFile' } }),
    onProblem: (problem) => setStage({ kind: 'choose', problem }),
  });
  return (
    <Dialog
      title={t('back.title')}
      size={stage.kind === 'edits' ? 'min(1080px, 94vw)' : 'lg'}
      onClose={onClose}
    >
      {stage.kind === 'choose' && (
        <WaitingForList problem={stage.problem} texts={[t('back.wait')]}>
          <Button size="sm" onClick={() => void choose()} data-autofocus>
            {t('preview.chooseFile')}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </WaitingForList>
      )}
      {stage.kind === 'reading' && (
        <ReadingList name={stage.name} progress={stage.progress} onCancel={() => worker.cancel()} />
      )}
      {stage.kind === 'edits' && (
        <Edits plan={plan} {...stage} onOther={() => void choose()} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface EditsProps {
  readonly plan: Plan;
  readonly opened: OpenedBack;
  readonly into: SnapshotId;
  readonly reading: BackReading;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** The edits that were found; those that are picked become one step of the history. */
function Edits({ plan, opened, into, reading, onOther, onClose }: EditsProps) {
  const { t, locale } = useMessages();
  const { changes, problems } = reading;
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter(isTakenAtFirst).map(({ id }) => id)),
  );
  const { tell } = useNoticeStore.getState();
  const { name } = snapshotIn(plan, into);
  const file = opened.fileName;
  const naming = useMemo(() => namingOf(plan, into, locale), [plan, into, locale]);
  const [refusal, setRefusal] = useState<Message | null>(null);
  const { say } = useMessages();
  // The button that had the focus went with the stage before.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const { current } = form;
    const accept = current?.querySelector<HTMLButtonElement>('button[type=submit]:enabled');
    (accept ?? current?.querySelector('button'))?.focus();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const taken = changes.filter(({ id }) => picked.has(id));
    const result = acceptBack(plan, into, taken, file, locale, newId, refusalText);
    if (!result.ok) {
      setRefusal(result.error);
      return;
    }
    const params = { count: taken.length };
    useDocumentStore.getState().perform({
      ...{ commandId: 'takeBack', labelKey: 'back.step', params, changeSet: result.value },
    });
    useViewStore.getState().show({ snapshotId: into });
    tell('done', { key: 'back.done', params: { ...params, name } });
    onClose();
  };
  return (
    <form ref={form} onSubmit={submit}>
      <Stack gap="xs">
        <p className={styles.lead}>{t('back.into', { file, name })}</p>
        {!opened.isWhole && <Text c="var(--tg-open)">{t('back.notWhole')}</Text>}
        {changes.length === 0 ? (
          <Text>{t('back.nothing')}</Text>
        ) : (
          <BackLines changes={changes} picked={picked} naming={naming} onPicked={setPicked} />
        )}
        <ProblemLines problems={problems} />
        {refusal !== null && (
          <Text c="var(--tg-bad)" role="alert">
            {say(refusal)}
          </Text>
        )}
        <div>
          <Button size="compact-sm" variant="subtle" onClick={onOther}>
            {t('back.anotherFile')}
          </Button>
        </div>
      </Stack>
      <DialogButtons
        accept={t('back.accept', { count: picked.size })}
        isDisabled={picked.size === 0}
        isFirst
        onCancel={onClose}
      />
    </form>
  );
}
