import type { ChangeSet } from '../../core/changes/changeSet';
import type { Plan } from '../../core/model/plan';
import { Autosave, type SaveState } from '../persistence/autosave';
import type { PlanHold } from '../persistence/holdPlan';
import { Packer } from '../persistence/packer';
import type { PlanLibrary } from '../persistence/planLibrary';
import type { VersionKind } from '../persistence/planVersion';
import type { SaveFailure } from '../persistence/saveFailure';
import { onPlanChange, useDocumentStore } from '../state/documentStore';
import { newId } from '../state/newId';
import { useNoticeStore } from '../state/noticeStore';

/** What notices about saving on this computer are filed under. */
const TOPIC = 'localSave';

/** What keeping starts from. */
interface Kept {
  readonly planId: string;
  readonly seq: number;
  readonly packedSeq: number;
  readonly hold: PlanHold;
}

/** The plan that is kept, while there is one. */
interface Keeping extends Pick<Kept, 'hold'> {
  readonly autosave: Autosave;
  readonly packer: Packer;
}

/**
 * Keeps the open plan on this computer: writes its edits, packs its journal, holds it against other
 * windows, and tells the user what cannot be kept and what can be done about it.
 */
export class PlanKeeping {
  private keeping: Keeping | null = null;
  /** The failure that the user was told of and that lasts. */
  private told: SaveFailure | null = null;

  constructor(
    private readonly library: PlanLibrary,
    private readonly exportCopy: () => void,
  ) {
    onPlanChange((changeSet: ChangeSet, plan: Plan) =>
      this.keeping?.autosave.record(changeSet, plan),
    );
    // Whatever closed the database may have deleted it: what is open is put there again.
    library.onClosed(() => this.keepPlan());
  }

  /** Begins to keep a plan that this window holds. */
  start({ planId, seq, packedSeq, hold }: Kept): void {
    const packer = new Packer(planId, packedSeq, newId);
    const autosave: Autosave = new Autosave(
      async (firstSeq, changeSets, plan) => {
        const { document } = useDocumentStore.getState();
        await this.library.append(planId, firstSeq, changeSets, plan, document?.file?.name ?? null);
        packer.noteWritten(firstSeq + changeSets.length - 1);
      },
      seq,
      (state) => {
        if (this.keeping?.autosave === autosave) this.tell(state);
      },
    );
    this.keeping = { autosave, packer, hold };
    packer.noteWritten(seq);
    if (seq > 0) void this.keepDaily(planId);
  }

  /** Puts the open plan itself into the library where that has nothing of it. */
  keepPlan(): void {
    const { document } = useDocumentStore.getState();
    if (document !== null) this.keeping?.autosave.keepPlan(document.plan);
  }

  retry(): void {
    this.keeping?.autosave.retry();
  }

  /** Writes what waits; false when that is not possible now. True when nothing is kept. */
  async settle(): Promise<boolean> {
    return (await this.keeping?.autosave.settle()) ?? true;
  }

  /** Keeps the plan as it is now as a version; false when that is not possible. */
  async keepVersion(kind: VersionKind, name: string | null): Promise<boolean> {
    const { keeping } = this;
    if (keeping === null || !(await this.settle())) return false;
    return keeping.packer.keep({ id: newId(), kind, name });
  }

  /** The first opening of a day keeps what the days before left. */
  private async keepDaily(planId: string): Promise<void> {
    const [newest] = await this.library.versionsOf(planId).catch(() => []);
    const today = new Date().toISOString().slice(0, 10);
    if (newest?.at.slice(0, 10) !== today) await this.keepVersion('automatic', null);
  }

  /** Ends the keeping; what could not be written until now is given up. */
  stop(): void {
    const { keeping } = this;
    this.keeping = null;
    if (keeping === null) return;
    keeping.autosave.end();
    keeping.packer.close();
    keeping.hold.release();
    this.told = null;
    useNoticeStore.getState().withdraw(TOPIC);
  }

  private tell(state: SaveState): void {
    useDocumentStore.getState().setLocalSave(state.kind);
    const notices = useNoticeStore.getState();
    // Once for each reason, however often it is tried again.
    if (state.kind === 'failed' && state.failure !== this.told) {
      this.told = state.failure;
      notices.tell(
        'problem',
        { key: `save.local.${state.failure}` },
        {
          topic: TOPIC,
          actions: [
            { labelKey: 'save.local.exportCopy', run: this.exportCopy },
            { labelKey: 'app.retry', run: () => this.retry() },
          ],
        },
      );
    }
    if (state.kind === 'saved' && this.told !== null) {
      this.told = null;
      notices.withdraw(TOPIC);
      notices.tell('done', { key: 'save.local.resumed' });
    }
  }
}
