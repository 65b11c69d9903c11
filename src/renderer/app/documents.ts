import { EMPTY_HISTORY } from '../../core/changes/history';
import { builtInRulePacks } from '../../core/files/builtInRulePacks';
import { type PlanFileError, readPlanFile } from '../../core/files/planFile';
import { translate } from '../../core/messages/translate';
import { inOrder, type Plan, type PlanDetails, settingsOf, tableOf } from '../../core/model/plan';
import { fail, type Result } from '../../core/model/result';
import { startPlan } from '../../core/scenarios/newPlan';
import type { OpenedFile, OpenOutcome } from '../../preload/contract';
import type { Host } from '../host/host';
import { holdPlan, type PlanHold, takePlanOver } from '../persistence/holdPlan';
import type { PlanLibrary } from '../persistence/planLibrary';
import type { VersionKind } from '../persistence/planVersion';
import { type PlanFileLink, useDocumentStore } from '../state/documentStore';
import { newId } from '../state/newId';
import { useNoticeStore } from '../state/noticeStore';
import { usePreferenceStore } from '../state/preferenceStore';
import { useViewStore } from '../state/viewStore';
import { FilePassword, type Unlocked } from './filePassword';
import { PlanFileWriter } from './planFileWriter';
import { PlanKeeping } from './planKeeping';
import { tellRefused } from './refusedFile';

/** Where this window remembers its plan while it is loaded anew; forgotten when it is closed. */
const OPEN_PLAN = 'tinhgon.openPlan';
/** What notices about a plan that another window writes are filed under. */
const READ_ONLY = 'readOnly';

/** A plan as it is shown first, with the numbers of its last edit and of its last packed one. */
interface Shown {
  readonly planId: string;
  readonly plan: Plan;
  readonly seq: number;
  readonly packedSeq: number;
  /** Whether the library remembers that the plan's file has a password. */
  readonly isSealed: boolean;
}

/** Opens, saves and closes plans: the library on this computer and files through the host. */
export class Documents {
  private readonly keeping: PlanKeeping;
  private readonly password = new FilePassword();
  /** Writes the open plan to files. */
  readonly files: PlanFileWriter;

  constructor(
    private readonly host: Host,
    private readonly library: PlanLibrary,
  ) {
    this.files = new PlanFileWriter(host, library, this.password);
    this.keeping = new PlanKeeping(library, () => void this.files.exportCopy());
  }

  /** Starts a plan without lists. */
  async create(settings: PlanDetails): Promise<void> {
    const plan = startPlan({ documentId: newId(), ...settings }, builtInRulePacks());
    await this.take(plan, null);
  }

  /** Opens a plan of the library; one that another window writes is shown read-only. */
  async openStored(id: string): Promise<void> {
    if (!(await this.leave())) return;
    this.password.take(null);
    const hold = await holdPlan(id, () => this.giveUp());
    await this.showStored(id, hold, null, false);
  }

  /** Has the window that writes the open plan hand it over, and opens it for writing here. */
  async takeOver(): Promise<void> {
    const { document } = useDocumentStore.getState();
    if (document === null || !document.isReadOnly) return;
    const hold = await takePlanOver(document.planId, () => this.giveUp());
    if (hold === null) {
      useNoticeStore.getState().tell('problem', { key: 'readOnly.notHandedOver' });
      return;
    }
    useNoticeStore.getState().withdraw(READ_ONLY);
    await this.showStored(document.planId, hold, document.file, false);
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
    const unlocked = await this.password.unlock(file.name, file.bytes);
    if (!unlocked.ok) {
      if (unlocked.error.code !== 'cancelled') tellRefused(unlocked.error, file.name);
      return;
    }
    const { bytes, password } = unlocked.value;
    const read = readPlanFile(bytes);
    if (!read.ok) {
      tellRefused(read.error, file.name, bytes);
      return;
    }
    await this.take(read.value, { token: file.token, name: file.name }, password);
  }

  /** An earlier content of the open plan's file as a plan; asks for its password where it needs one. */
  async readFileContent(name: string, bytes: Uint8Array): Promise<Result<Plan, PlanFileError>> {
    const unlocked = await this.password.unlock(name, bytes);
    if (unlocked.ok) return readPlanFile(unlocked.value.bytes);
    return fail(unlocked.error.code === 'cancelled' ? { code: 'sealed' } : unlocked.error);
  }

  /** Writes what the library lacks of the open plan; false when that is not possible now. */
  settle(): Promise<boolean> {
    return this.keeping.settle();
  }

  /** Opens again what was open before the window was loaded anew. */
  async resume(): Promise<void> {
    const id = sessionStorage.getItem(OPEN_PLAN);
    if (id !== null) await this.openStored(id);
  }

  /** Back to the start screen; the plan stays in the library. */
  async close(): Promise<void> {
    if (!(await this.leave())) return;
    sessionStorage.removeItem(OPEN_PLAN);
    this.password.take(null);
    useDocumentStore.getState().close();
    useViewStore.getState().reset();
  }

  /** Keeps the open plan as it is now as a version; false when that is not possible. */
  keepVersion(kind: VersionKind, name: string | null): Promise<boolean> {
    return this.keeping.keepVersion(kind, name);
  }

  /** Tries to write what could not be saved on this computer. */
  retrySaving(): void {
    this.keeping.retry();
  }

  /** Lets the open plan go once it is written; false when the user would rather stay. */
  private async leave(): Promise<boolean> {
    const { locale } = usePreferenceStore.getState();
    if (!(await this.keeping.settle()) && !confirm(translate(locale, 'save.local.closeAnyway')))
      return false;
    this.keeping.stop();
    useNoticeStore.getState().withdraw(READ_ONLY);
    return true;
  }

  /** Hands the open plan to another window; false while it cannot be written. */
  private async giveUp(): Promise<boolean> {
    if (!(await this.keeping.settle())) return false;
    this.keeping.stop();
    useDocumentStore.getState().setReadOnly();
    this.tellReadOnly('readOnly.givenUp');
    return true;
  }

  private tellReadOnly(key: 'readOnly.elsewhere' | 'readOnly.givenUp'): void {
    const actions = [{ labelKey: 'readOnly.takeOver', run: () => void this.takeOver() }] as const;
    useNoticeStore.getState().tell('problem', { key }, { topic: READ_ONLY, actions });
  }

  /** Puts a plan into the library and opens it; a file whose content is there already adds nothing. */
  private async take(
    plan: Plan,
    file: PlanFileLink | null,
    password: Unlocked['password'] = null,
  ): Promise<void> {
    const known = file === null ? null : await this.library.find(plan).catch(() => null);
    if (known !== null && known.row.id === useDocumentStore.getState().document?.planId) {
      useNoticeStore.getState().tell('done', { key: 'open.already' });
      return;
    }
    if (!(await this.leave())) return;
    this.password.take(password);
    const planId = known?.row.id ?? newId();
    const hold = await holdPlan(planId, () => this.giveUp());
    if (known !== null) {
      await this.showStored(planId, hold, file, true);
      return;
    }
    const isKept = await this.library.add(planId, plan, file?.name ?? null).then(
      () => true,
      () => false,
    );
    this.show({ planId, plan, seq: 0, packedSeq: 0, isSealed: false }, hold, file, file !== null);
    if (password !== null) await this.library.noteSealed(planId, true).catch(() => undefined);
    // Work goes on in memory, and keeping is tried again until it succeeds.
    if (!isKept) this.keeping.keepPlan();
  }

  /** Shows a plan of the library as it is now that it is held, or read-only without a hold. */
  private async showStored(
    planId: string,
    hold: PlanHold | null,
    file: PlanFileLink | null,
    isInFile: boolean,
  ): Promise<void> {
    const stored = await this.library
      .open(planId)
      .catch(() => fail({ code: 'damaged', detail: 'IndexedDB' } satisfies PlanFileError));
    if (stored.ok) {
      const { row, plan, seq, packedSeq } = stored.value;
      // A file that was just opened tells itself; the library knows of the one before.
      const isSealed = !isInFile && row.isSealed === true;
      this.show({ planId, plan, seq, packedSeq, isSealed }, hold, file, isInFile);
      return;
    }
    hold?.release();
    sessionStorage.removeItem(OPEN_PLAN);
    tellRefused(stored.error, planId);
    useDocumentStore.getState().close();
  }

  private show(
    { planId, plan, seq, packedSeq, isSealed }: Shown,
    hold: PlanHold | null,
    file: PlanFileLink | null,
    isInFile: boolean,
  ): void {
    sessionStorage.setItem(OPEN_PLAN, planId);
    if (hold !== null) this.keeping.start({ planId, seq, packedSeq, hold });
    useDocumentStore.getState().open({
      planId,
      plan,
      history: EMPTY_HISTORY,
      file,
      planInFile: isInFile ? plan : null,
      protection: this.password.protectionOf(isSealed),
      localSave: 'saved',
      isReadOnly: hold === null,
    });
    if (hold === null) this.tellReadOnly('readOnly.elsewhere');
    const snapshots = inOrder(tableOf(plan, 'snapshots'));
    const scenario = snapshots.findLast((one) => one.kind === 'scenario' && !one.isArchived);
    const { currentSnapshotId } = settingsOf(plan);
    useViewStore.getState().reset();
    useViewStore.getState().show({ snapshotId: scenario?.id ?? currentSnapshotId });
  }

  /** Takes what was recovered of a damaged file as a plan of its own. */
  async takeRecovered(plan: Plan): Promise<void> {
    await this.take(plan, null);
  }
}
