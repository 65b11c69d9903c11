import type { ChangeSet } from '../../core/changes/changeSet';
import { EMPTY_HISTORY } from '../../core/changes/history';
import { builtInRulePacks } from '../../core/files/builtInRulePacks';
import { type PlanFileError, readPlanFile, writePlanFile } from '../../core/files/planFile';
import type { Message } from '../../core/messages/translate';
import { inOrder, type Plan, type PlanDetails, settingsOf, tableOf } from '../../core/model/plan';
import { startPlan } from '../../core/scenarios/newPlan';
import type { OpenedFile, OpenOutcome } from '../../preload/contract';
import type { Host } from '../host/host';
import { Autosave } from '../persistence/autosave';
import { holdPlan } from '../persistence/holdPlan';
import type { PlanLibrary } from '../persistence/planLibrary';
import { onPlanChange, type PlanFileLink, useDocumentStore } from '../state/documentStore';
import { newId } from '../state/newId';
import { useNoticeStore } from '../state/noticeStore';
import { useViewStore } from '../state/viewStore';
import { fileNameFor } from '../ui/fileNameFor';

/** Where this window remembers its plan while it is loaded anew; forgotten when it is closed. */
const OPEN_PLAN = 'tinhgon.openPlan';

/** Opens, saves and closes plans: the library on this computer and files through the host. */
export class Documents {
  private autosave: Autosave | null = null;
  /** Lets another window open the plan that is open here. */
  private letGo: (() => void) | null = null;

  constructor(
    private readonly host: Host,
    private readonly library: PlanLibrary,
  ) {
    onPlanChange((changeSet: ChangeSet, plan: Plan) => this.autosave?.record(changeSet, plan));
  }

  /** Starts a plan without lists. */
  async create(settings: PlanDetails): Promise<void> {
    const plan = startPlan({ documentId: newId(), ...settings }, builtInRulePacks());
    await this.take(plan, null);
  }

  /** Opens a plan of the library. */
  async openStored(id: string): Promise<void> {
    const stored = await this.library.open(id);
    if (!stored.ok) {
      sessionStorage.removeItem(OPEN_PLAN);
      this.refuse(stored.error, id);
      return;
    }
    const { plan, seq, row } = stored.value;
    await this.begin(row.id, plan, seq, null, null);
  }

  /** Lets the user choose a plan file and opens it. */
  async openFile(): Promise<void> {
    await this.openOutcome(await this.host.openFile({ kind: 'plan' }));
  }

  /** Opens what the host has opened; tells why it could not. */
  async openOutcome(outcome: OpenOutcome): Promise<void> {
    if (outcome.kind === 'failed')
      useNoticeStore.getState().tell('problem', {
        key: `open.failed.${outcome.reason}`,
        params: { detail: outcome.detail },
      });
    if (outcome.kind === 'opened') await this.openBytes(outcome.file);
  }

  /** Opens a plan file; a damaged or newer one is refused and left as it is. */
  async openBytes(
    file: Pick<OpenedFile, 'name' | 'bytes'> & Pick<PlanFileLink, 'token'>,
  ): Promise<void> {
    const read = readPlanFile(file.bytes);
    if (!read.ok) {
      this.refuse(read.error, file.name);
      return;
    }
    await this.take(read.value, { token: file.token, name: file.name });
  }

  /** Writes the plan to its file, or to one that the user chooses. */
  async save(saveAs: boolean): Promise<void> {
    const { document, setFile } = useDocumentStore.getState();
    if (document === null) return;
    const { plan, file } = document;
    const name = file?.name ?? `${fileNameFor(settingsOf(plan).name)}.tinhgon`;
    const outcome = await this.host.savePlan({
      token: file?.token ?? null,
      suggestedName: name,
      bytes: writePlanFile(plan),
      saveAs,
    });
    this.tellOutcome(outcome, name);
    if (outcome.kind === 'saved') setFile({ token: outcome.token, name: outcome.name }, plan);
  }

  /** Tells how writing a file went; a cancelled one needs no word. */
  tellOutcome(outcome: Awaited<ReturnType<Host['savePlan']>>, name: string): void {
    const { tell } = useNoticeStore.getState();
    if (outcome.kind === 'saved')
      tell('done', { key: 'save.done', params: { file: outcome.name } });
    if (outcome.kind === 'failed')
      tell('problem', {
        key: `save.failed.${outcome.reason}`,
        params: { file: name, detail: outcome.detail },
      });
  }

  /** Opens again what was open before the window was loaded anew. */
  async resume(): Promise<void> {
    const id = sessionStorage.getItem(OPEN_PLAN);
    if (id !== null) await this.openStored(id);
  }

  /** Back to the start screen; the plan stays in the library. */
  close(): void {
    sessionStorage.removeItem(OPEN_PLAN);
    this.autosave = null;
    this.letGo?.();
    this.letGo = null;
    useDocumentStore.getState().close();
    useViewStore.getState().reset();
  }

  /** Tries to write what could not be saved on this computer. */
  retrySaving(): void {
    this.autosave?.retry();
  }

  /** Puts a plan into the library and opens it; a file whose content is there already adds nothing. */
  private async take(plan: Plan, file: PlanFileLink | null): Promise<void> {
    const known = file === null ? null : await this.library.find(plan).catch(() => null);
    if (known !== null && known.row.id === useDocumentStore.getState().document?.planId) {
      useNoticeStore.getState().tell('done', { key: 'open.already' });
      return;
    }
    if (known !== null) {
      await this.begin(known.row.id, known.plan, known.seq, file, known.plan);
      return;
    }
    const id = newId();
    try {
      await this.library.add(id, plan, file?.name ?? null);
    } catch {
      // Work goes on in memory; the state below says that nothing is saved on this computer.
    }
    await this.begin(id, plan, 0, file, file === null ? null : plan);
  }

  private async begin(
    planId: string,
    plan: Plan,
    seq: number,
    file: PlanFileLink | null,
    planInFile: Plan | null,
  ): Promise<void> {
    const release = await holdPlan(planId);
    if (release === null) {
      sessionStorage.removeItem(OPEN_PLAN);
      useNoticeStore.getState().tell('problem', { key: 'open.elsewhere' });
      return;
    }
    this.letGo?.();
    this.letGo = release;
    const store = useDocumentStore.getState();
    sessionStorage.setItem(OPEN_PLAN, planId);
    this.autosave = new Autosave(
      (firstSeq, changeSets, latest) =>
        this.library.append(
          planId,
          firstSeq,
          changeSets,
          latest,
          useDocumentStore.getState().document?.file?.name ?? null,
        ),
      seq,
      (state) => useDocumentStore.getState().setLocalSave(state),
    );
    store.open({ planId, plan, history: EMPTY_HISTORY, file, planInFile, localSave: 'saved' });
    const snapshots = inOrder(tableOf(plan, 'snapshots'));
    const scenario = snapshots.findLast((one) => one.kind === 'scenario' && !one.isArchived);
    const { currentSnapshotId } = settingsOf(plan);
    useViewStore.getState().reset();
    useViewStore.getState().show({ snapshotId: scenario?.id ?? currentSnapshotId });
  }

  private refuse(error: PlanFileError, file: string): void {
    useNoticeStore.getState().tell('problem', planFileText(error, file));
  }
}

/** Why a plan file is not opened, as a text. */
function planFileText(error: PlanFileError, file: string): Message {
  const { code, ...details } = error;
  return { key: `planFile.${code}`, params: { file, ...details } };
}
