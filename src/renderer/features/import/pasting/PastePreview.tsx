import { Button, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../../core/exchange/import/types';
import { abbreviationsOf } from '../../../../core/exchange/ownAbbreviations';
import type { WorkbookModel } from '../../../../core/exchange/proposal/workbookModel';
import type { Message } from '../../../../core/messages/translate';
import type { Unit } from '../../../../core/model/unit';
import { parseAddress } from '../../../../core/text/cellAddress';
import type { TextEncoding } from '../../../../core/text/legacyEncodings';
import { useMessages } from '../../../i18n/useMessages';
import { useNoticeStore } from '../../../state/noticeStore';
import { decisionDefaults } from '../../../state/runCommand';
import type { Figures } from '../../../state/useFigures';
import { dayText } from '../../../ui/dates';
import {
  type ListAnswers,
  type ListRequest,
  type OpenedList,
  PASTED_PART,
} from '../../../workers/protocol';
import type { WorkerClient } from '../../../workers/workerClient';
import styles from '../Import.module.css';
import { PreviewChoices } from '../PreviewChoices';
import { PreviewEncoding } from '../PreviewEncoding';
import { PreviewGrid, type ShownCell } from '../PreviewGrid';
import { PreviewProblems } from '../PreviewProblems';
import { PasteFigures } from './PasteFigures';
import { PasteSide } from './PasteSide';
import { settlePaste } from './settlePaste';
import { type ReadTable, usePasting } from './usePasting';

interface PastePreviewProps {
  readonly figures: Figures;
  /** The unit that the table goes below; null: the agencies. */
  readonly unit: Unit | null;
  readonly opened: OpenedList;
  readonly worker: WorkerClient<ListRequest>;
  readonly onSaveBook: (book: WorkbookModel, name: string) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  /** Another table is wanted. */
  readonly onOther: () => void;
  readonly onClose: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The pasted cells beside what they would do below the unit; nothing is done before accepting. */
export function PastePreview(props: PastePreviewProps) {
  const { figures, unit, opened, worker, onFailure, onClose } = props;
  const { t, say, locale } = useMessages();
  const [proposed, setProposed] = useState(opened.proposed[0] ?? null);
  const [choices, setChoices] = useState(proposed?.layout.choices ?? null);
  const [turned, setTurned] = useState(NONE);
  const [separated, setSeparated] = useState(NONE);
  const [shown, setShown] = useState<ShownCell | null>(null);
  const { held, isFresh } = usePasting(worker, choices, separated, onFailure);
  const { side, plan, categories } = figures;
  const isScenario = side.snapshot.kind === 'scenario';
  const unitId = unit?.id ?? null;
  const pasting = held?.pasting ?? null;
  const settled = useMemo(
    () =>
      pasting === null
        ? null
        : settlePaste({ structure: side.structure, unitId, isScenario }, pasting, turned),
    [pasting, turned, side.structure, unitId, isScenario],
  );
  const accept = useRef<HTMLButtonElement>(null);
  const other = useRef<HTMLButtonElement>(null);
  const isRead = held !== null;
  useEffect(() => {
    if (isRead) (accept.current?.disabled === false ? accept : other).current?.focus();
  }, [isRead]);
  const face = opened.sheets[0];
  if (choices === null || proposed === null || face === undefined) return null;
  const refusal = whyNot(held, isFresh, settled?.done.size ?? 0);
  const show = (row: number, column: number | null = null): void =>
    setShown((before) => ({ row, column, n: (before?.n ?? 0) + 1 }));
  const showProblem = ({ row, cell }: Problem): void => {
    const place = cell === null ? null : parseAddress(cell);
    if (place !== null) show(place.row, place.column);
    else if (row !== null) show(row);
  };
  const forceEncoding = async (encoding: TextEncoding | null): Promise<void> => {
    const abbreviations = abbreviationsOf(plan);
    const request = { kind: 'propose', sheet: choices.sheet, encoding, abbreviations } as const;
    const next = await worker.ask<ListAnswers['propose']>(request);
    setProposed(next);
    setChoices(next.layout.choices);
  };
  const saveProblems = async (): Promise<void> => {
    const request = { kind: 'report', part: PASTED_PART, sheet: choices.sheet, locale } as const;
    const book = await worker.ask<ListAnswers['report']>(request);
    await props.onSaveBook(book, t('problems.fileName', { file: opened.fileName }));
  };
  const carryOut = (): void => {
    if (settled === null || held === null) return;
    const counts = { added: 0, changed: 0 };
    for (const { id, kind } of held.pasting.lines)
      if (kind !== 'gone' && settled.done.has(id)) counts[kind] += 1;
    const name = unit?.name ?? side.snapshot.name;
    settled.prepared.apply('step.pasteTable', { name });
    useNoticeStore.getState().tell('done', { key: 'pasting.done', params: { ...counts, name } });
    onClose();
  };
  const decision = decisionDefaults();
  return (
    <div className={styles.preview}>
      <PreviewChoices choices={choices} hasYears={false} onChoices={setChoices} />
      <PreviewEncoding
        example={held?.example ?? null}
        columnCount={face.columnCount}
        choices={choices}
        reasons={
          proposed.layout.choices.encodings === choices.encodings ? proposed.layout.reasons : []
        }
        onChoices={setChoices}
        onForce={(encoding) => void forceEncoding(encoding)}
      />
      <div className={styles.panes}>
        <PreviewGrid
          worker={worker}
          sheet={face}
          choices={choices}
          detected={proposed.layout.choices}
          reasons={proposed.layout.reasons}
          view={held?.view ?? null}
          categories={categories}
          hasYears={false}
          shown={shown}
          onChoices={setChoices}
        />
        <div className={styles.side}>
          <PasteSide
            figures={figures}
            unit={unit}
            worker={worker}
            held={held}
            settled={settled}
            choices={choices}
            reasons={proposed.layout.reasons}
            turned={turned}
            onChoices={setChoices}
            onTurned={setTurned}
            onSeparate={(line) => setSeparated((before) => new Set([...before, line]))}
            onRow={show}
          />
          <PreviewProblems
            problems={held?.view.problems ?? []}
            notices={opened.notices}
            isRead={held !== null}
            onShow={showProblem}
            onSave={() => void saveProblems()}
          />
        </div>
      </div>
      {isScenario && (
        <Text c="dimmed">
          {t('pasting.decision', {
            date:
              decision.effectiveDate === null
                ? t('pasting.noDate')
                : dayText(decision.effectiveDate),
            basis: decision.legalBasis.trim() === '' ? 'none' : decision.legalBasis,
          })}
        </Text>
      )}
      <footer className={styles.foot}>
        <PasteFigures figures={figures} unitId={unitId} after={settled?.prepared.after ?? null} />
        {refusal !== null && (
          <Text className={styles.refusal} role="status">
            {say(refusal)}
          </Text>
        )}
        <Button variant="default" onClick={props.onOther} ref={other}>
          {t('pasting.other')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button disabled={refusal !== null} onClick={carryOut} ref={accept}>
          {t('pasting.accept')}
        </Button>
      </footer>
    </div>
  );
}

/** Why the table cannot be taken yet; null: it can. */
function whyNot(held: ReadTable | null, isFresh: boolean, done: number): Message | null {
  if (held === null || !isFresh) return { key: 'preview.wait.reading' };
  const meanings = Object.values(held.choices.columns);
  if (!meanings.includes('name')) return { key: 'pasting.noNames' };
  if (held.view.lines.length === 0) return { key: 'preview.nothing' };
  return done === 0 ? { key: 'pasting.nothing' } : null;
}
