import { Button, Progress, Text } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { toPlanData } from '../../../core/files/planData';
import { levelsOf } from '../../../core/layout/levels';
import { unitIn } from '../../../core/model/structure';
import { relationsIn } from '../../../core/relations/relationsIn';
import type { SaveOutcome } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import { useChartDisplayStore } from '../../state/chartDisplayStore';
import { usePaperChoicesStore } from '../../state/paperChoicesStore';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { fileNameFor } from '../../ui/fileNameFor';
import type { ChartOrigin } from '../../workers/chartProtocol';
import { orderOf } from './orderOf';
import { PageNotes } from './PageNotes';
import { PagePane } from './PagePane';
import styles from './Paper.module.css';
import { PaperForm, type ThisChart, WHOLE } from './PaperForm';
import { problemMessage } from './problemMessage';
import { useChartWriter } from './useChartWriter';
import { usePagePreview } from './usePagePreview';

interface ChartExportDialogProps {
  readonly figures: Figures;
  readonly host: Host;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
  readonly onClose: () => void;
}

/** The chart as pages: what is drawn, how, and a preview of every page. */
export function ChartExportDialog({ figures, host, onOutcome, onClose }: ChartExportDialogProps) {
  const { t, say, locale } = useMessages();
  const { plan, side, before } = figures;
  const { choices, choose } = usePaperChoicesStore();
  const { display } = useChartDisplayStore();
  const { agencyId, selection } = useViewStore();
  const { structure } = side;
  const [chart, setChart] = useState<ThisChart>({
    unitId: agencyId,
    levels: null,
    style: display.style,
    title: '',
    agency: '',
  });
  const [page, setPage] = useState(1);
  const origin = useMemo(
    (): ChartOrigin => ({
      planData: toPlanData(plan),
      snapshotId: side.snapshot.id,
      compareWithId: before?.snapshot.id ?? null,
      locale,
    }),
    [plan, side, before, locale],
  );
  const order = orderOf(choices, chart, {
    isStaffBeside: display.isStaffBeside,
    isCompared: before !== null,
  });
  const preview = usePagePreview(origin, order, page);
  const drawn = preview.page;
  const part = chart.unitId === null ? null : (structure.units.get(chart.unitId) ?? null);
  const fileName = fileNameFor(
    t('paper.fileName', {
      name: part === null ? side.snapshot.name : `${part.name}, ${side.snapshot.name}`,
    }),
  );
  const writer = useChartWriter(host, fileName, (outcome, name) => {
    onOutcome(outcome, name);
    if (outcome.kind === 'saved') onClose();
  });
  const [selected] = selection;
  const scopes = useMemo(() => {
    const isBranch =
      selection.size === 1 && selected !== undefined && structure.units.has(selected);
    const branch = isBranch ? unitIn(structure, selected) : null;
    const roots = [...structure.rootIds, ...structure.parkedIds];
    return [
      { value: WHOLE, label: t('paper.scope.whole') },
      ...(branch === null || roots.includes(branch.id)
        ? []
        : [{ value: branch.id, label: t('paper.scope.branch', { name: branch.name }) }]),
      ...roots.map((id) => ({ value: id, label: unitIn(structure, id).name })),
    ];
  }, [structure, selection, selected, t]);
  const levels = useMemo(
    () =>
      levelsOf(
        chart.unitId === null
          ? structure
          : { ...structure, rootIds: [chart.unitId], parkedIds: [] },
      ),
    [structure, chart.unitId],
  );
  const hasRelations = useMemo(
    () => relationsIn(plan, side.snapshot.id).length > 0,
    [plan, side.snapshot.id],
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    writer.write(origin, order, choices.format);
  };
  const { isWriting, progress } = writer;
  return (
    <Dialog title={t('paper.dialog')} isFullScreen onClose={onClose}>
      <form className={styles.dialog} onSubmit={submit}>
        <div className={styles.side}>
          <div className={styles.fields}>
            <PaperForm
              choices={choices}
              onChoose={(fields) => {
                setPage(1);
                choose(fields);
              }}
              chart={chart}
              onChart={(fields) => {
                setPage(1);
                setChart((now) => ({ ...now, ...fields }));
              }}
              scopes={scopes}
              levels={levels}
              hasRelations={hasRelations}
              isCompared={before !== null}
              proposed={{ title: drawn?.titles.title ?? '', agency: drawn?.titles.agency ?? '' }}
            />
          </div>
          <div className={styles.foot}>
            {drawn !== null && <PageNotes page={drawn} format={choices.format} />}
            {writer.problem !== null && (
              <Text size="sm" c="var(--tg-bad)" role="alert">
                {say(problemMessage(writer.problem))}
              </Text>
            )}
            {isWriting ? (
              <>
                <Text size="sm" role="status">
                  {progress === null
                    ? t('paper.writing.begin')
                    : t('paper.writing', { ...progress })}
                </Text>
                <Progress
                  value={progress === null ? 0 : (100 * progress.done) / progress.count}
                  aria-label={t('paper.writing.begin')}
                  my={6}
                />
                <Button variant="default" fullWidth onClick={writer.stop}>
                  {t('paper.stop')}
                </Button>
              </>
            ) : (
              <DialogButtons
                accept={t('paper.save')}
                isDisabled={drawn === null}
                onCancel={onClose}
              />
            )}
          </div>
        </div>
        <PagePane preview={preview} onPage={setPage} />
      </form>
    </Dialog>
  );
}
