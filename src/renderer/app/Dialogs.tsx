import { useState } from 'react';
import { inListOrder } from '../../core/model/structure';
import { AbbreviationsDialog } from '../features/abbreviations/AbbreviationsDialog';
import { AboutDialog } from '../features/about/AboutDialog';
import { PacksDialog } from '../features/checks/packs/PacksDialog';
import { FunctionDialog } from '../features/functions/FunctionDialog';
import { ReadFunctionsDialog } from '../features/functions/reading/ReadFunctionsDialog';
import { ImportDialog } from '../features/import/ImportDialog';
import { PasteTableDialog } from '../features/import/pasting/PasteTableDialog';
import { TakeMeasuresDialog } from '../features/measures/taking/TakeMeasuresDialog';
import { ChartExportDialog } from '../features/paper/ChartExportDialog';
import { ExportDialog } from '../features/proposal/ExportDialog';
import { DoneDialog } from '../features/reductions/DoneDialog';
import { DraftDialog } from '../features/reductions/DraftDialog';
import { EntryDialog } from '../features/reductions/EntryDialog';
import { ReadDialog } from '../features/reductions/reading/ReadDialog';
import { AbsorbDialog } from '../features/restructure/AbsorbDialog';
import { AssignFunctionsDialog } from '../features/restructure/AssignFunctionsDialog';
import { ConvertDialog } from '../features/restructure/ConvertDialog';
import { DissolveDialog } from '../features/restructure/DissolveDialog';
import { DivideDialog } from '../features/restructure/DivideDialog';
import { PasteUnitsDialog } from '../features/restructure/PasteUnitsDialog';
import { RelateDialog } from '../features/restructure/RelateDialog';
import { ReplaceDialog } from '../features/restructure/replace/ReplaceDialog';
import { SplitOffDialog } from '../features/restructure/SplitOffDialog';
import { SEVERAL_DIALOGS } from '../features/restructure/several/severalDialogs';
import { TransferDialog } from '../features/restructure/TransferDialog';
import { BranchDialog } from '../features/snapshots/BranchDialog';
import { DescribeDialog } from '../features/snapshots/DescribeDialog';
import { RebaseDialog } from '../features/snapshots/rebasing/RebaseDialog';
import { PlanDialog } from '../features/start/PlanDialog';
import { TakeBackDialog } from '../features/takeBack/TakeBackDialog';
import { FillFormDialog } from '../features/templates/FillFormDialog';
import { RecoveryDialog } from '../features/versions/RecoveryDialog';
import { VersionsDialog } from '../features/versions/VersionsDialog';
import { useDocumentStore } from '../state/documentStore';
import { useFigures } from '../state/useFigures';
import { useViewStore } from '../state/viewStore';
import { CommandList } from './CommandList';
import { useServices } from './services';

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useViewStore((store) => store.dialog);
  const show = useViewStore((store) => store.show);
  const plan = useDocumentStore((store) => store.document?.plan ?? null);
  const figures = useFigures();
  const { documents, host, library } = useServices();
  const [isOverImport, setOverImport] = useState(false);
  const close = (): void => show({ dialog: null });
  if (dialog === null) return null;
  if (dialog.kind === 'palette') return <CommandList at={null} />;
  if (dialog.kind === 'unitMenu') return <CommandList at={dialog.at} />;
  if (dialog.kind === 'about') return <AboutDialog host={host} onClose={close} />;
  if (dialog.kind === 'newPlan')
    return (
      <PlanDialog plan={null} onCreate={(settings) => documents.create(settings)} onClose={close} />
    );
  if (dialog.kind === 'importList')
    return (
      <>
        <ImportDialog
          key={dialog.file?.id ?? 'chosen'}
          file={dialog.file ?? null}
          host={host}
          plan={plan}
          onCreate={(settings) => documents.create(settings)}
          onAbbreviations={() => setOverImport(true)}
          isCovered={isOverImport}
          onTakeBack={(file) => show({ dialog: { kind: 'takeBack', file } })}
          onOutcome={(outcome, name) => documents.files.tellOutcome(outcome, name)}
          onClose={close}
        />
        {isOverImport && plan !== null && (
          <AbbreviationsDialog plan={plan} onClose={() => setOverImport(false)} />
        )}
      </>
    );
  if (dialog.kind === 'recovery')
    return (
      <RecoveryDialog
        fileName={dialog.fileName}
        recovery={dialog.recovery}
        onAccept={() => documents.takeRecovered(dialog.recovery.plan)}
        onClose={close}
      />
    );
  if (plan === null) return null;
  if (dialog.kind === 'planSettings')
    return (
      <PlanDialog
        plan={plan}
        onAbbreviations={() => show({ dialog: { kind: 'abbreviations' } })}
        onClose={close}
      />
    );
  if (dialog.kind === 'versions')
    return (
      <VersionsDialog
        plan={plan}
        library={library}
        host={host}
        onReadFile={(name, bytes) => documents.readFileContent(name, bytes)}
        onKeep={(kind, name) => documents.keepVersion(kind, name)}
        onClose={close}
      />
    );
  if (dialog.kind === 'abbreviations') return <AbbreviationsDialog plan={plan} onClose={close} />;
  if (dialog.kind === 'rulePacks') return <PacksDialog plan={plan} onClose={close} />;
  if (dialog.kind === 'branch')
    return <BranchDialog plan={plan} fromId={dialog.fromId} onClose={close} />;
  if (dialog.kind === 'describeSnapshot')
    return <DescribeDialog plan={plan} id={dialog.id} onClose={close} />;
  if (dialog.kind === 'takeMeasures')
    return <TakeMeasuresDialog plan={plan} toId={dialog.toId} onClose={close} />;
  if (dialog.kind === 'rebase') return <RebaseDialog plan={plan} id={dialog.id} onClose={close} />;
  if (dialog.kind === 'takeBack')
    return <TakeBackDialog plan={plan} file={dialog.file} host={host} onClose={close} />;
  if (figures === null) return null;
  if (dialog.kind === 'absorb')
    return <AbsorbDialog figures={figures} unitIds={dialog.unitIds} onClose={close} />;
  if (dialog.kind === 'several') {
    const Several = SEVERAL_DIALOGS[dialog.what];
    const units = inListOrder(figures.side.structure, dialog.unitIds);
    if (units.length === 0) return null;
    return <Several figures={figures} units={units} wanted={dialog.group} onClose={close} />;
  }
  if (dialog.kind === 'replaceNames') return <ReplaceDialog figures={figures} onClose={close} />;
  if (dialog.kind === 'pasteUnits')
    return (
      <PasteUnitsDialog figures={figures} copy={dialog.copy} place={dialog.place} onClose={close} />
    );
  if (dialog.kind === 'pasteTable')
    return (
      <PasteTableDialog
        figures={figures}
        unitId={dialog.unitId}
        cells={dialog.cells}
        host={host}
        onOutcome={(outcome, name) => documents.files.tellOutcome(outcome, name)}
        onClose={close}
      />
    );
  if (dialog.kind === 'exportProposal')
    return (
      <ExportDialog
        figures={figures}
        host={host}
        onOutcome={(outcome, name) => documents.files.tellOutcome(outcome, name)}
        onFillForm={() => show({ dialog: { kind: 'fillForm' } })}
        onClose={close}
      />
    );
  if (dialog.kind === 'fillForm')
    return (
      <FillFormDialog
        figures={figures}
        host={host}
        onOutcome={(outcome, name) => documents.files.tellOutcome(outcome, name)}
        onClose={close}
      />
    );
  if (dialog.kind === 'exportChart')
    return (
      <ChartExportDialog
        figures={figures}
        host={host}
        onOutcome={(outcome, name) => documents.files.tellOutcome(outcome, name)}
        onClose={close}
      />
    );
  if (dialog.kind === 'reduction')
    return (
      <EntryDialog
        figures={figures}
        entryId={dialog.entryId}
        unitId={dialog.unitId}
        onClose={close}
      />
    );
  if (dialog.kind === 'functionItem')
    return (
      <FunctionDialog
        figures={figures}
        functionId={dialog.functionId}
        unitId={dialog.unitId}
        onClose={close}
      />
    );
  if (dialog.kind === 'assignFunctions')
    return (
      <AssignFunctionsDialog figures={figures} functionIds={dialog.functionIds} onClose={close} />
    );
  if (dialog.kind === 'importFunctions')
    return (
      <ReadFunctionsDialog
        figures={figures}
        host={host}
        onOutcome={(outcome, name) => documents.files.tellOutcome(outcome, name)}
        onClose={close}
      />
    );
  if (dialog.kind === 'importReductions')
    return <ReadDialog figures={figures} host={host} onClose={close} />;
  if (dialog.kind === 'draftReductions') return <DraftDialog figures={figures} onClose={close} />;
  if (dialog.kind === 'reductionsDone')
    return <DoneDialog figures={figures} ids={dialog.ids} onClose={close} />;
  const unit = figures.side.structure.units.get(dialog.unitId);
  if (unit === undefined) return null;
  if (dialog.kind === 'convert')
    return <ConvertDialog figures={figures} unit={unit} wanted={dialog.group} onClose={close} />;
  if (dialog.kind === 'relate')
    return <RelateDialog figures={figures} unit={unit} otherId={dialog.otherId} onClose={close} />;
  if (dialog.kind === 'transfer')
    return <TransferDialog figures={figures} unit={unit} wanted={dialog.wanted} onClose={close} />;
  const Body = {
    dissolve: DissolveDialog,
    splitOff: SplitOffDialog,
    divide: DivideDialog,
  }[dialog.kind];
  return <Body figures={figures} unit={unit} onClose={close} />;
}
