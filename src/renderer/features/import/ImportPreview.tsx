import { Button, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { mappingChange } from '../../../core/exchange/import/layoutMapping';
import { problemsWorkbook } from '../../../core/exchange/import/problemsWorkbook';
import { takeLists } from '../../../core/exchange/import/taking/takeLists';
import type { ImportDraft, LayoutProposal } from '../../../core/exchange/import/types';
import { abbreviationsOf } from '../../../core/exchange/ownAbbreviations';
import type { WorkbookModel } from '../../../core/exchange/proposal/workbookModel';
import { BUILT_IN_CATEGORIES } from '../../../core/model/builtInCategories';
import { snapshotId, sourceId } from '../../../core/model/ids';
import type { IsoDate } from '../../../core/model/isoDate';
import type { LocalityClass } from '../../../core/model/norm';
import { inOrder, type Plan, type PlanDetails, tableOf } from '../../../core/model/plan';
import type { TextEncoding } from '../../../core/text/legacyEncodings';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import { useNoticeStore } from '../../state/noticeStore';
import { useViewStore } from '../../state/viewStore';
import { dayText } from '../../ui/dates';
import type { ListAnswers, ListRequest, OpenedList } from '../../workers/protocol';
import type { WorkerClient } from '../../workers/workerClient';
import styles from './Import.module.css';
import { PreviewChoices } from './PreviewChoices';
import { PreviewEncoding } from './PreviewEncoding';
import { PreviewGrid } from './PreviewGrid';
import { PreviewProblems } from './PreviewProblems';
import { PreviewTotals } from './PreviewTotals';
import { PreviewTree } from './PreviewTree';
import { useChoices } from './useChoices';

interface ImportPreviewProps {
  readonly opened: OpenedList;
  readonly plan: Plan | null;
  readonly worker: WorkerClient<ListRequest>;
  /** Saves a workbook to a file of the user's choice. */
  readonly onSaveBook: (book: WorkbookModel, name: string) => Promise<void>;
  readonly onCreate: (settings: PlanDetails) => Promise<void>;
  /** Opens the list of short forms over this view. */
  readonly onAbbreviations: () => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** The file beside the structure that was read from it; nothing enters the plan before accepting. */
export function ImportPreview(props: ImportPreviewProps) {
  const { opened, plan, worker, onSaveBook, onCreate, onAbbreviations, onOther, onClose } = props;
  const { t, say, locale } = useMessages();
  const tell = useNoticeStore((store) => store.tell);
  const { current, setChoices, takeProposal, takeSaved } = useChoices(opened, plan);
  const abbreviations = abbreviationsOf(plan);
  const chosen = current?.choices ?? null;
  const choices = useMemo(
    () => (chosen === null ? null : { ...chosen, abbreviations }),
    [chosen, abbreviations],
  );
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  const [asOf, setAsOf] = useState<IsoDate | null>(current?.proposal.asOf ?? null);
  const [typedName, setName] = useState<string | null>(null);
  const [localityClass, setLocalityClass] = useState<LocalityClass | null>(null);
  const [row, setRow] = useState<number | null>(null);
  const categories = useMemo(
    () => (plan === null ? BUILT_IN_CATEGORIES : inOrder(tableOf(plan, 'categories'))),
    [plan],
  );
  const [newSourceId] = useState(() => sourceId(newId()));
  const takeLayout = (layout: LayoutProposal): void => {
    takeProposal(layout);
    if (layout.asOf !== null) setAsOf(layout.asOf);
  };
  const forceEncoding = async (encoding: TextEncoding | null): Promise<void> => {
    if (choices === null) return;
    const { sheet } = choices;
    takeLayout(
      await worker.ask<ListAnswers['propose']>({ kind: 'propose', sheet, encoding, abbreviations }),
    );
  };
  useEffect(() => {
    if (choices === null) return;
    let isCurrent = true;
    const importedOn = new Date().toISOString().slice(0, 10) as IsoDate;
    worker
      .ask<ListAnswers['read']>({
        kind: 'read',
        choices,
        sourceId: newSourceId,
        importedOn,
        categories,
      })
      .then(
        (read) => isCurrent && setDraft(read),
        () => isCurrent && setDraft(null),
      );
    return () => {
      isCurrent = false;
    };
  }, [choices, worker, newSourceId, categories]);
  const name =
    typedName ?? (asOf === null ? '' : t('preview.name.default', { date: dayText(asOf) }));
  const isTaken =
    plan !== null &&
    [...tableOf(plan, 'snapshots').values()].some((one) => one.name === name.trim());
  const canAccept =
    draft !== null && draft.units.length > 0 && asOf !== null && name.trim() !== '' && !isTaken;
  const accept = async (): Promise<void> => {
    if (draft === null || asOf === null || current === null) return;
    if (plan === null)
      await onCreate({ name: t('newPlan.name.default'), locality: '', localityClass });
    const { document, perform } = useDocumentStore.getState();
    if (document === null) return;
    const id = snapshotId(newId());
    const mapping = mappingChange(
      document.plan,
      current.layoutKey,
      current.proposal.choices,
      current.choices,
      draft.source.fileName,
      newId(),
    );
    const result = takeLists(
      document.plan,
      [{ drafts: [draft], asOf, place: { kind: 'new', snapshotId: id, name: name.trim() } }],
      mapping === null ? [] : [mapping],
      newId,
    );
    if (!result.ok) {
      tell('problem', result.error);
      return;
    }
    perform({
      commandId: 'importList',
      labelKey: 'step.importList',
      params: { name: name.trim() },
      changeSet: result.value,
    });
    useViewStore.getState().show({ snapshotId: id, agencyId: null });
    tell('done', { key: 'preview.done', params: { count: draft.units.length } });
    // Making the plan has closed this dialog already.
    if (plan !== null) onClose();
  };
  if (current === null || choices === null)
    return (
      <div className={styles.choose}>
        <Text role="alert">{t('preview.nothing')}</Text>
        <Button onClick={onOther}>{t('preview.other')}</Button>
      </div>
    );
  const { source, sheet, proposal, saved, isSavedUsed } = current;
  const saveProblems = async (): Promise<void> => {
    if (draft === null) return;
    const file = draft.source.fileName.replace(/\.[^.]*$/, '');
    await onSaveBook(problemsWorkbook(source, draft, locale), t('problems.fileName', { file }));
  };
  return (
    <div className={styles.preview}>
      <PreviewChoices
        opened={opened}
        choices={choices}
        onChoices={setChoices}
        onLayout={takeLayout}
        asOf={asOf}
        onAsOf={setAsOf}
        name={name}
        nameProblem={isTaken ? t('preview.exists', { name: name.trim() }) : null}
        onName={setName}
        localityClass={plan === null ? localityClass : undefined}
        onLocalityClass={setLocalityClass}
      />
      <PreviewEncoding
        source={source}
        decoded={sheet}
        choices={choices}
        reasons={proposal.choices.encodings === choices.encodings ? proposal.reasons : []}
        onChoices={setChoices}
        onForce={(encoding) => void forceEncoding(encoding)}
      />
      {saved !== null && (
        <p className={styles.saved} role="status">
          {t(isSavedUsed ? 'mapping.applied' : 'mapping.offered', { name: saved.name })}{' '}
          <Button size="compact-sm" variant="subtle" onClick={() => takeSaved(!isSavedUsed)}>
            {t(isSavedUsed ? 'mapping.useDetected' : 'mapping.useSaved')}
          </Button>
        </p>
      )}
      <div className={styles.panes}>
        <PreviewGrid
          source={source}
          sheet={sheet}
          choices={choices}
          draft={draft}
          categories={categories}
          chosenRow={row}
          onChoices={setChoices}
        />
        <div className={styles.side}>
          <PreviewTree draft={draft} onRow={setRow} />
          <PreviewProblems
            draft={draft}
            notices={opened.file.notices}
            onRow={setRow}
            onSave={() => void saveProblems()}
          />
        </div>
      </div>
      <footer className={styles.foot}>
        <PreviewTotals draft={draft} categories={categories} />
        {draft !== null && draft.units.length === 0 && (
          <Text c="var(--tg-bad)">{t('preview.nothing')}</Text>
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
        <Button disabled={!canAccept} onClick={() => void accept()}>
          {say({ key: 'preview.accept' })}
        </Button>
      </footer>
    </div>
  );
}
