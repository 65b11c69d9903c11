import { Button, Checkbox, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { problemKey } from '../../../core/exchange/import/problems';
import type { Problem, Reason } from '../../../core/exchange/import/types';
import { yearsOf } from '../../../core/exchange/import/years/severalYears';
import { abbreviationsOf } from '../../../core/exchange/ownAbbreviations';
import type { WorkbookModel } from '../../../core/exchange/proposal/workbookModel';
import { BUILT_IN_CATEGORIES } from '../../../core/model/builtInCategories';
import type { LocalityClass } from '../../../core/model/norm';
import { inOrder, type Plan, type PlanDetails, tableOf } from '../../../core/model/plan';
import { parseAddress } from '../../../core/text/cellAddress';
import type { TextEncoding } from '../../../core/text/legacyEncodings';
import { useMessages } from '../../i18n/useMessages';
import { useNoticeStore } from '../../state/noticeStore';
import { useViewStore } from '../../state/viewStore';
import type { ListAnswers, ListRequest, OpenedList } from '../../workers/protocol';
import type { WorkerClient } from '../../workers/workerClient';
import { acceptLists } from './acceptLists';
import styles from './Import.module.css';
import { ListFields } from './ListFields';
import { PartStrip } from './PartStrip';
import { PreviewChoices } from './PreviewChoices';
import { PreviewEncoding } from './PreviewEncoding';
import { PreviewGrid, type ShownCell } from './PreviewGrid';
import { PreviewProblems } from './PreviewProblems';
import { PreviewSide } from './PreviewSide';
import { PreviewTotals } from './PreviewTotals';
import { useDrafts } from './useDrafts';
import { recordedIn, useJoined, useLists } from './useLists';
import { useSheets } from './useSheets';
import { whyNot } from './whyNot';

interface ImportPreviewProps {
  readonly opened: OpenedList;
  readonly plan: Plan | null;
  readonly worker: WorkerClient<ListRequest>;
  /** Saves a workbook to a file of the user's choice. */
  readonly onSaveBook: (book: WorkbookModel, name: string) => Promise<void>;
  readonly onCreate: (settings: PlanDetails) => Promise<void>;
  /** Opens the list of short forms over this view. */
  readonly onAbbreviations: () => void;
  /** The worker ended: nothing of the file can be read any more. */
  readonly onFailure: (error: unknown) => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** The file beside the structure that was read from it; nothing enters the plan before accepting. */
export function ImportPreview(props: ImportPreviewProps) {
  const { opened, plan, worker, onSaveBook, onCreate, onAbbreviations, onFailure } = props;
  const { onOther, onClose } = props;
  const { t, say, locale } = useMessages();
  const tell = useNoticeStore((store) => store.tell);
  const { sheets, parts, chosen, sheet, ...changes } = useSheets(opened, plan);
  const [skipsBadRows, setSkipsBadRows] = useState(false);
  const [asksYears, setAsksYears] = useState(false);
  const [localityClass, setLocalityClass] = useState<LocalityClass | null>(null);
  const [shown, setShown] = useState<ShownCell | null>(null);
  const categories = useMemo(
    () => (plan === null ? BUILT_IN_CATEGORIES : inOrder(tableOf(plan, 'categories'))),
    [plan],
  );
  const abbreviations = abbreviationsOf(plan);
  const { read, isFresh } = useDrafts(
    worker,
    sheets,
    parts,
    chosen,
    {
      skipsBadRows,
      categories,
      abbreviations,
    },
    onFailure,
  );
  const { lists, setList } = useLists(plan, parts);
  const joinedOf = useJoined(worker, plan, lists, (key) =>
    isFresh(key) ? (read.get(key) ?? null) : null,
  );
  if (chosen === null || sheet === null)
    return (
      <div className={styles.choose}>
        <Text role="alert">{t('preview.nothing')}</Text>
        <Button onClick={onOther}>{t('preview.other')}</Button>
      </div>
    );
  const { choices, layout, saved, isSavedUsed } = sheet;
  const face = opened.sheets[chosen.sheet];
  const held = read.get(chosen.key);
  const view = held?.view ?? null;
  const list = lists.find((one) => one.parts.some(({ key }) => key === chosen.key)) ?? null;
  const joined = list === null ? null : joinedOf(list);
  const hasYears = asksYears || yearsOf(choices).length > 0;
  const solved = new Set(joined?.solved ?? []);
  const problems = [...(view?.problems ?? []), ...(joined?.problems ?? [])].filter(
    (problem) => !solved.has(problemKey(problem)),
  );
  const badRows = parts.reduce(
    (sum, { key, isTaken }) => sum + (isTaken ? (read.get(key)?.view.badRows ?? 0) : 0),
    0,
  );
  const sheetReasons: readonly Reason[] =
    chosen.reason === null
      ? layout.reasons
      : [
          { aspect: 'sheet', column: null, confidence: layout.confidence, message: chosen.reason },
          ...layout.reasons,
        ];
  const refusal = whyNot({
    parts,
    lists,
    unitsIn: (key) => (isFresh(key) ? (read.get(key)?.view.lines.length ?? null) : null),
    isJoined: (one) => joinedOf(one) !== null,
  });
  const show = (row: number, column: number | null = null): void =>
    setShown((before) => ({ row, column, n: (before?.n ?? 0) + 1 }));
  const showProblem = ({ row, cell }: Problem): void => {
    const place = cell === null ? null : parseAddress(cell);
    if (place !== null) show(place.row, place.column);
    else if (row !== null) show(row);
  };
  const forceEncoding = async (encoding: TextEncoding | null): Promise<void> => {
    const request = { kind: 'propose', sheet: chosen.sheet, encoding, abbreviations } as const;
    changes.takeProposal(await worker.ask<ListAnswers['propose']>(request));
  };
  const accept = async (): Promise<void> => {
    const taken = await Promise.all(
      lists.map(async (one) => ({
        list: one,
        drafts: await worker.ask<ListAnswers['take']>({
          kind: 'take',
          parts: one.parts.map(({ key }) => key),
        }),
        update: joinedOf(one)?.update ?? null,
      })),
    );
    if (plan === null)
      await onCreate({ name: t('newPlan.name.default'), locality: '', localityClass });
    const used = [...sheets].filter(([index]) =>
      parts.some((part) => part.isTaken && part.sheet === index),
    );
    const result = acceptLists(
      taken,
      used.map(([, one]) => one),
      opened.fileName,
    );
    if (result === null) return;
    if (!result.ok) {
      tell('problem', result.error);
      return;
    }
    useViewStore.getState().show({ snapshotId: result.value.latest, agencyId: null });
    tell('done', result.value.done);
    // Making the plan has closed this dialog already.
    if (plan !== null) onClose();
  };
  const saveProblems = async (): Promise<void> => {
    const request = { kind: 'report', part: chosen.key, sheet: chosen.sheet, locale } as const;
    const book = await worker.ask<ListAnswers['report']>(request);
    const file = opened.fileName.replace(/\.[^.]*$/, '');
    await onSaveBook(book, t('problems.fileName', { file }));
  };
  return (
    <div className={styles.preview}>
      {parts.length > 1 && (
        <PartStrip
          sheets={opened.sheets}
          parts={parts}
          chosen={chosen}
          viewOf={(key) => read.get(key)?.view ?? null}
          onChoose={changes.choose}
          onTake={changes.setTaken}
        />
      )}
      <ListFields
        key={chosen.key}
        asOf={chosen.asOf}
        onAsOf={changes.setDay}
        list={list}
        onName={(name) => list !== null && setList(list.asOf, { name })}
        recorded={recordedIn(plan)}
        onUpdates={(updates) => list !== null && setList(list.asOf, { updates })}
        localityClass={plan === null ? localityClass : undefined}
        onLocalityClass={setLocalityClass}
      />
      <PreviewChoices
        choices={choices}
        hasYears={hasYears}
        onChoices={changes.setChoices}
        onYears={setAsksYears}
      />
      <PreviewEncoding
        example={held?.example ?? null}
        columnCount={face?.columnCount ?? 0}
        choices={choices}
        reasons={layout.choices.encodings === choices.encodings ? layout.reasons : []}
        onChoices={changes.setChoices}
        onForce={(encoding) => void forceEncoding(encoding)}
      />
      {saved !== null && (
        <p className={styles.saved} role="status">
          {t(isSavedUsed ? 'mapping.applied' : 'mapping.offered', { name: saved.name })}{' '}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => changes.takeSaved(!isSavedUsed)}
          >
            {t(isSavedUsed ? 'mapping.useDetected' : 'mapping.useSaved')}
          </Button>
        </p>
      )}
      <div className={styles.panes}>
        {face !== undefined && (
          <PreviewGrid
            key={chosen.sheet}
            worker={worker}
            sheet={face}
            choices={choices}
            detected={layout.choices}
            reasons={layout.reasons}
            view={view}
            categories={categories}
            hasYears={hasYears}
            shown={shown}
            onChoices={changes.setChoices}
          />
        )}
        <div className={styles.side}>
          <PreviewSide
            key={`${chosen.key}/${list?.updates?.id ?? ''}`}
            plan={plan}
            worker={worker}
            part={chosen.key}
            read={held ?? null}
            choices={choices}
            onChoices={changes.setChoices}
            list={list}
            joined={joined}
            reasons={sheetReasons}
            categories={categories}
            onRow={show}
            onColumn={(column) => show(choices.headerRows?.[0] ?? 0, column)}
            onTurned={(turned) => list !== null && setList(list.asOf, { turned })}
            onSeparate={(line) =>
              list !== null && setList(list.asOf, { separated: new Set([...list.separated, line]) })
            }
          />
          <PreviewProblems
            problems={problems}
            notices={opened.notices}
            isRead={view !== null}
            onShow={showProblem}
            onSave={() => void saveProblems()}
          />
        </div>
      </div>
      <footer className={styles.foot}>
        <PreviewTotals view={view} categories={categories} />
        {badRows > 0 && (
          <Checkbox
            label={t('preview.skipBadRows', { count: badRows })}
            checked={skipsBadRows}
            onChange={(event) => setSkipsBadRows(event.currentTarget.checked)}
          />
        )}
        {refusal !== null && (
          <Text className={styles.refusal} role="status">
            {say(refusal)}
          </Text>
        )}
        {plan !== null && (
          <Button variant="default" onClick={onAbbreviations}>
            {t('abbreviations.open')}
          </Button>
        )}
        <Button variant="default" onClick={onOther}>
          {t('preview.other')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button disabled={refusal !== null} onClick={() => void accept()}>
          {t('preview.accept')}
        </Button>
      </footer>
    </div>
  );
}
