import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { WorkbookModel } from '../../../../core/exchange/proposal/workbookModel';
import type { FunctionLayout } from '../../../../core/functions/reading/functionLayout';
import type { FunctionKind } from '../../../../core/model/functionItem';
import { recordedBaseOf, structureOf } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { enterFunctions } from '../../../state/functions';
import type { Figures } from '../../../state/useFigures';
import { LeftOutList } from '../../../ui/listReading/LeftOutList';
import type { PreviewExits } from '../../../ui/listReading/ListReadDialog';
import { PreviewList } from '../../../ui/listReading/PreviewList';
import readingStyles from '../../../ui/listReading/Reading.module.css';
import type { FunctionAnswers, FunctionRequest, OpenedFunctions } from '../../../workers/protocol';
import type { WorkerClient } from '../../../workers/workerClient';
import styles from './FunctionReading.module.css';
import { OpenNames } from './OpenNames';
import { SheetChoices } from './SheetChoices';
import { TaskLineView } from './TaskLineView';
import { useFunctionReading } from './useFunctionReading';
import { useTakenTasks } from './useTakenTasks';

interface FunctionsPreviewProps extends PreviewExits {
  readonly figures: Figures;
  readonly opened: OpenedFunctions;
  readonly worker: WorkerClient<FunctionRequest>;
  readonly onSaveBook: (book: WorkbookModel, name: string) => Promise<void>;
  readonly onClose: () => void;
}

/** What a list of functions would enter; nothing of it is in the plan before it is accepted. */
export function FunctionsPreview(props: FunctionsPreviewProps) {
  const { figures, opened, worker, onFailure, onOther, onSaveBook, onClose } = props;
  const { t, say, locale } = useMessages();
  const { plan, side } = figures;
  const list = recordedBaseOf(plan, side.snapshot.id);
  const structure = structureOf(plan, list.id);
  const first = Math.max(
    0,
    opened.sheets.findIndex(({ isRecognised }) => isRecognised),
  );
  const [sheet, setSheet] = useState(first);
  const [taken, setTaken] = useState<ReadonlySet<number>>(
    () =>
      new Set([
        first,
        ...opened.sheets.flatMap(({ isRecognised }, i) => (isRecognised ? [i] : [])),
      ]),
  );
  const [layouts, setLayouts] = useState<readonly FunctionLayout[]>(() =>
    opened.sheets.map(({ layout }) => layout),
  );
  const [otherKind, setOtherKind] = useState<FunctionKind>('task');
  const [refusal, setRefusal] = useState<string | null>(null);
  const sheets = useMemo(
    () => layouts.flatMap((layout, i) => (taken.has(i) ? [{ sheet: i, layout }] : [])),
    [layouts, taken],
  );
  const reading = useFunctionReading(worker, sheets, onFailure);
  const tasks = useTakenTasks(plan, list.id, reading);
  const placeOf = (name: string, cell: string): string =>
    sheets.length > 1 ? `${name}!${cell}` : cell;
  const accept = (): void => {
    const reason = enterFunctions(list.id, tasks.taken, otherKind);
    if (reason === null) onClose();
    else setRefusal(say(reason));
  };
  const report = async (): Promise<void> => {
    const request = { kind: 'reportFunctions', sheets, locale } as const;
    const book = await worker.ask<FunctionAnswers['reportFunctions']>(request);
    const file = opened.fileName.replace(/\.[^.]*$/, '');
    await onSaveBook(book, t('problems.fileName', { file }));
  };
  const layout = layouts[sheet] ?? { firstDataRow: 0, columns: [] };
  const open = tasks.open.filter(({ key }) => !tasks.chosen.has(key)).length;
  return (
    <div className={readingStyles.preview}>
      {opened.notices.map((notice) => (
        <Text key={`${notice.key}${JSON.stringify(notice.params)}`} c="var(--tg-open)">
          {say(notice)}
        </Text>
      ))}
      {side.snapshot.kind === 'scenario' && (
        <Text size="sm">{t('functions.read.intoList', { name: list.name })}</Text>
      )}
      <SheetChoices
        sheets={opened.sheets}
        sheet={sheet}
        isTaken={taken.has(sheet)}
        layout={layout}
        otherKind={otherKind}
        onSheet={setSheet}
        onTaken={(isTaken) => {
          const next = new Set(taken);
          if (isTaken) next.add(sheet);
          else next.delete(sheet);
          setTaken(next);
        }}
        onLayout={(next) => setLayouts(layouts.map((one, i) => (i === sheet ? next : one)))}
        onOtherKind={setOtherKind}
      />
      <div className={styles.panes}>
        <section className={readingStyles.pane} aria-label={t('registerReading.lines')}>
          <h3>{t('registerReading.lines')}</h3>
          <PreviewList
            label={t('registerReading.lines')}
            lines={tasks.lines.map(({ key, task, told, fate, isOn }) => {
              const place = placeOf(task.sheet, task.cell);
              const earlier = fate.kind === 'repeats' ? tasks.lines[fate.of]?.task : undefined;
              return {
                key,
                label: t('functions.read.line', { place, title: task.fields.title }),
                isOn,
                content: (
                  <TaskLineView
                    structure={structure}
                    place={place}
                    task={task}
                    told={told}
                    fate={t(`functions.read.fate.${fate.kind}`, {
                      place: earlier === undefined ? '' : placeOf(earlier.sheet, earlier.cell),
                    })}
                  />
                ),
              };
            })}
            onToggle={tasks.toggle}
          />
        </section>
        <div className={styles.aside}>
          <OpenNames
            structure={structure}
            names={tasks.open}
            chosen={tasks.chosen}
            placeOf={placeOf}
            onChoose={tasks.choose}
          />
          <LeftOutList
            label={t('functions.read.leftOut', { count: reading?.leftOut.length ?? 0 })}
            rows={(reading?.leftOut ?? []).map((one) => ({
              ...one,
              key: `${one.sheet}!${one.cell}`,
              place: placeOf(one.sheet, one.cell),
            }))}
          />
        </div>
      </div>
      <div className={readingStyles.foot}>
        <div className={readingStyles.sum} aria-live="polite">
          {refusal ?? t('functions.read.sum', tasks.counts)}{' '}
          {open > 0 && t('functions.read.openSum', { count: open })}
        </div>
        <Button variant="default" onClick={() => void report()}>
          {t('functions.read.report')}
        </Button>
        <Button variant="default" onClick={onOther}>
          {t('registerReading.other')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button disabled={tasks.taken.length === 0} onClick={accept}>
          {t('functions.read.accept', { count: tasks.taken.length })}
        </Button>
      </div>
    </div>
  );
}
