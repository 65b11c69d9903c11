import { type DragEvent, lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { unitChanges } from '../../core/charts/unitChanges';
import type { Place } from '../../core/commands/command';
import type { UnitId } from '../../core/model/ids';
import { settingsOf, tableOf } from '../../core/model/plan';
import { relationsIn } from '../../core/relations/relationsIn';
import { ChartView } from '../features/chart/ChartView';
import { ChecksView } from '../features/checks/ChecksView';
import { CompareView } from '../features/compare/CompareView';
import { FunctionsView } from '../features/functions/FunctionsView';
import { TaskTray } from '../features/functions/TaskTray';
import { Inspector } from '../features/inspector/Inspector';
import { LinkView } from '../features/linking/LinkView';
import { MeasuresView } from '../features/measures/MeasuresView';
import { ReductionsView } from '../features/reductions/ReductionsView';
import { SnapshotPanel } from '../features/snapshots/SnapshotPanel';
import { TableView } from '../features/table/TableView';
import { TargetStrip } from '../features/targets/TargetStrip';
import { TargetsView } from '../features/targets/TargetsView';
import { useMessages } from '../i18n/useMessages';
import { useChartDisplayStore } from '../state/chartDisplayStore';
import { useDocumentStore } from '../state/documentStore';
import { giveFunctions } from '../state/functions';
import { prepareCommands } from '../state/prepareCommands';
import { moveUnits, runCommand } from '../state/runCommand';
import { useFigures } from '../state/useFigures';
import { type Tab, useViewStore } from '../state/viewStore';
import { saveBook } from '../ui/saveBook';
import { carriesTasks, droppedTasks } from '../ui/taskDrag';
import { drawAs } from './drawCommands';
import { EmptyPlan } from './EmptyPlan';
import { limitedTo } from './limitedTo';
import { listedCommands } from './listedCommands';
import { SaveStatus } from './SaveStatus';
import { selectedUnits } from './selectedUnits';
import { useServices } from './services';
import { TopBar } from './TopBar';
import { endingDialog, unitCommands } from './unitCommands';
import { addUnit, runAndTell, showUnit, tellRefusal } from './unitEdits';
import { useGhosts } from './useGhosts';
import { useRegions } from './useRegions';
import { useSelectAll } from './useSelectAll';
import { useUnitClipboard } from './useUnitClipboard';
import { VIEW_PANEL, ViewTabs } from './ViewTabs';
import styles from './Workspace.module.css';

// The library of its pictures is half as large as the rest of the window.
const RoadmapView = lazy(async () => {
  const { RoadmapView: view } = await import('../features/roadmap/RoadmapView');
  return { default: view };
});

const OverviewView = lazy(async () => {
  const { OverviewView: view } = await import('../features/overview/OverviewView');
  return { default: view };
});

/** Views that speak of many units at once and need the inspector's room. */
const WIDE_TABS: ReadonlySet<Tab> = new Set([
  'link',
  'overview',
  'compare',
  'reductions',
  'functions',
]);

/** The open plan: lists left, views in the middle, the inspector right, targets below. */
export function Workspace() {
  const { t, locale } = useMessages();
  const figures = useFigures();
  const { documents, host } = useServices();
  const plan = useDocumentStore((store) => store.document?.plan ?? null);
  const undo = useDocumentStore((store) => store.undo);
  const { display, setDisplay } = useChartDisplayStore();
  const { tab, selection, focus, agencyId, snapshotId, select, show } = useViewStore();
  useRegions();
  useSelectAll();
  useUnitClipboard(figures);
  // Undoing an import or a branch takes away what is in view: the current list takes its place.
  const isGone =
    plan !== null && (snapshotId === null || !tableOf(plan, 'snapshots').has(snapshotId));
  const currentId = plan === null ? null : settingsOf(plan).currentSnapshotId;
  useEffect(() => {
    if (isGone && currentId !== null) show({ snapshotId: currentId, selection: new Set() });
  }, [isGone, currentId, show]);
  const shown = useMemo(
    () => (figures === null ? null : limitedTo(figures.side.structure, agencyId)),
    [figures, agencyId],
  );
  const { ghosts, canShowGhosts } = useGhosts(
    figures,
    shown,
    agencyId === null,
    display.isGhostsShown,
  );
  const changes = useMemo(
    () =>
      figures === null || figures.before === null
        ? null
        : unitChanges(figures.before.structure, figures.side.structure),
    [figures],
  );
  const changeOf = useCallback((id: UnitId) => changes?.get(id) ?? null, [changes]);
  // Chart and table keep their zoom and open branches while another view is in front.
  const [visited, setVisited] = useState<ReadonlySet<Tab>>(new Set());
  if (!visited.has(tab)) setVisited(new Set([...visited, tab]));
  const addUnder = useCallback(
    (place: Place) => {
      addUnit(place, t('action.newUnitName'));
    },
    [t],
  );
  const onIntent = useCallback(
    (intent: 'addChild' | 'addSibling' | 'dissolve' | 'convert' | 'open', id: UnitId) => {
      if (figures === null) return;
      const unit = figures.side.structure.units.get(id);
      if (unit === undefined) return;
      if (intent === 'open') select([id], 'replace');
      if (intent === 'convert') show({ dialog: { kind: 'convert', unitId: id } });
      if (intent === 'addChild') addUnder({ kind: 'under', parentId: id, index: null });
      if (intent === 'addSibling')
        addUnder(
          unit.parentId === null
            ? { kind: 'agency', index: null }
            : { kind: 'under', parentId: unit.parentId, index: null },
        );
      if (intent === 'dissolve') show({ dialog: endingDialog(figures, id) });
    },
    [figures, select, show, addUnder],
  );
  const relations = useMemo(
    () => (figures === null ? [] : relationsIn(figures.plan, figures.side.snapshot.id)),
    [figures],
  );
  const commands = useMemo(
    () =>
      figures === null
        ? []
        : listedCommands(
            unitCommands(figures, selectedUnits(figures, selection), t('action.newUnitName')),
            t,
          ),
    [figures, selection, t],
  );
  const drops = useMemo(
    () => ({
      accepts: carriesTasks,
      hintOf: () => t('functions.drop'),
      onDrop: (event: DragEvent, id: UnitId) => tellRefusal(giveFunctions(droppedTasks(event), id)),
    }),
    [t],
  );
  const findingsOf = figures?.findingsOf ?? (() => 0);
  const label = plan === null ? '' : settingsOf(plan).name;
  const common =
    figures === null || shown === null
      ? null
      : {
          locale,
          planLabel: `${label}, ${figures.side.snapshot.name}`,
          structure: shown,
          totals: figures.side.totals,
          categories: figures.categories,
          before: figures.before,
          changeOf: changes === null ? undefined : changeOf,
          findingsOf,
          selection,
          isReadOnly: false,
          focusRequest: focus,
          onSelect: select,
          onIntent,
        };
  return (
    <div className={styles.frame} data-wide={WIDE_TABS.has(tab)}>
      <TopBar />
      <aside className={styles.left} data-region="left" aria-label={t('frame.left')}>
        <SnapshotPanel figures={figures} />
      </aside>
      <main className={styles.middle}>
        {common === null || figures === null ? (
          <EmptyPlan />
        ) : (
          <>
            <ViewTabs />
            <div
              className={styles.view}
              role="tabpanel"
              id={VIEW_PANEL}
              aria-labelledby={`tab-${tab}`}
            >
              {visited.has('chart') && (
                <div
                  className={`${styles.kept} ${styles.chart}`}
                  data-shown={tab === 'chart'}
                  inert={tab !== 'chart'}
                >
                  <ChartView
                    key={`${figures.side.snapshot.id}/${agencyId ?? ''}`}
                    {...common}
                    relations={relations}
                    drawings={tableOf(figures.plan, 'drawings')}
                    ghosts={ghosts}
                    canShowGhosts={canShowGhosts}
                    display={display}
                    onDisplay={setDisplay}
                    onDraw={drawAs}
                    onShow={showUnit}
                    onMove={(ids, place) => tellRefusal(moveUnits(ids, place))}
                    onRename={(id, name) => runAndTell({ kind: 'renameUnit', unitId: id, name })}
                    onUndo={undo}
                    drops={drops}
                    onExport={() => show({ dialog: { kind: 'exportChart' } })}
                    onMenu={(at) => show({ dialog: { kind: 'unitMenu', at } })}
                    onLeave={() => document.getElementById(`tab-${tab}`)?.focus()}
                  />
                  {display.isTasksOpen && (
                    <TaskTray
                      figures={figures}
                      unitId={selection.size === 1 ? ([...selection][0] ?? null) : null}
                      onRefusal={tellRefusal}
                      onClose={() => setDisplay({ isTasksOpen: false })}
                    />
                  )}
                </div>
              )}
              {visited.has('table') && (
                <div className={styles.kept} data-shown={tab === 'table'} inert={tab !== 'table'}>
                  <TableView
                    key={`${figures.side.snapshot.id}/${agencyId ?? ''}`}
                    {...common}
                    listId={figures.side.snapshot.id}
                    coverage={figures.side.coverage}
                    onEdit={(command) => runCommand(command)}
                    onPrepare={prepareCommands}
                  />
                </div>
              )}
              {tab === 'overview' && (
                <Suspense>
                  <OverviewView
                    figures={figures}
                    host={host}
                    onOutcome={(outcome, name) => documents.files.tellOutcome(outcome, name)}
                  />
                </Suspense>
              )}
              {tab === 'link' && <LinkView figures={figures} />}
              {tab === 'measures' && <MeasuresView figures={figures} />}
              {tab === 'roadmap' && (
                <Suspense>
                  <RoadmapView
                    figures={figures}
                    host={host}
                    onOutcome={(outcome, name) => documents.files.tellOutcome(outcome, name)}
                  />
                </Suspense>
              )}
              {tab === 'reductions' && <ReductionsView figures={figures} />}
              {tab === 'functions' && <FunctionsView figures={figures} />}
              {tab === 'compare' && (
                <CompareView
                  figures={figures}
                  onSaveBook={(book, bareName) =>
                    saveBook(
                      host,
                      (outcome, name) => documents.files.tellOutcome(outcome, name),
                      book,
                      bareName,
                    )
                  }
                />
              )}
              {tab === 'targets' && <TargetsView figures={figures} />}
              {tab === 'checks' && <ChecksView figures={figures} />}
            </div>
          </>
        )}
      </main>
      {!WIDE_TABS.has(tab) && (
        <aside className={styles.right} data-region="right" aria-label={t('frame.right')}>
          {figures !== null && <Inspector figures={figures} commands={commands} onAdd={addUnder} />}
        </aside>
      )}
      <section className={styles.bottom} data-region="bottom" aria-label={t('frame.bottom')}>
        {figures !== null && <TargetStrip figures={figures} />}
        <SaveStatus />
      </section>
    </div>
  );
}
