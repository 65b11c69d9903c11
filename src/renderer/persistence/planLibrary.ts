import { Dexie } from 'dexie';
import type { ChangeSet } from '../../core/changes/changeSet';
import { isEqualValue } from '../../core/changes/isEqualValue';
import { toPlanData } from '../../core/files/planData';
import { type PlanFileError, readPlanFile, writePlanFile } from '../../core/files/planFile';
import { type Plan, settingsOf } from '../../core/model/plan';
import { fail, ok, type Result } from '../../core/model/result';
import type { LibraryDatabase, LibraryRow } from './database';
import { type PlanVersion, type VersionWish, versionsToDrop } from './planVersion';
import { replayEdits } from './replayEdits';

/** A plan of the library that was opened. */
export interface StoredPlan {
  readonly row: LibraryRow;
  readonly plan: Plan;
  /** Number of its last edit. */
  readonly seq: number;
  /** Number of the last edit that its checkpoint contains. */
  readonly packedSeq: number;
}

/** The plans kept in the local database. Every write is whole or not at all. */
export class PlanLibrary {
  constructor(
    private readonly database: LibraryDatabase,
    private readonly now: () => string,
  ) {}

  /** Tells when the database has been closed under the window: by the system, or to be deleted. */
  onClosed(listener: () => void): void {
    // Dexie says so just before it closes, when what is written still goes to what will be gone.
    this.database.on('close', () => setTimeout(listener));
  }

  /** Plans by last edit, the newest first. */
  async list(): Promise<readonly LibraryRow[]> {
    return this.database.plans.orderBy('updatedAt').reverse().toArray();
  }

  /** The entry that holds exactly this plan already; null when there is none. */
  async find(plan: Plan): Promise<StoredPlan | null> {
    const { documentId } = settingsOf(plan);
    const rows = await this.database.plans.where({ documentId }).toArray();
    for (const row of rows) {
      const stored = await this.open(row.id);
      if (stored.ok && isEqualValue(toPlanData(stored.value.plan), toPlanData(plan)))
        return stored.value;
    }
    return null;
  }

  /** Puts a plan into the library as it is after the edit `seq`; nothing earlier of it stays. */
  async add(id: string, plan: Plan, fileName: string | null, seq = 0): Promise<void> {
    const { plans, checkpoints, journal } = this.database;
    const bytes = writePlanFile(plan);
    await this.database.transaction('rw', plans, checkpoints, journal, async () => {
      await plans.put(this.rowOf(id, plan, fileName));
      await checkpoints.put({ planId: id, seq, bytes });
      await journal.where('planId').equals(id).delete();
    });
  }

  /** Takes note of whether the file of a plan has a password. */
  async noteSealed(id: string, isSealed: boolean): Promise<void> {
    await this.database.plans.update(id, { isSealed });
  }

  /** Opens a plan: its checkpoint with the edits made since. */
  async open(id: string): Promise<Result<StoredPlan, PlanFileError>> {
    const { plans, checkpoints, journal } = this.database;
    const [row, checkpoint, edits] = await this.database.transaction(
      'r',
      plans,
      checkpoints,
      journal,
      async () => {
        const found = await checkpoints.get(id);
        const later = [id, (found?.seq ?? 0) + 1];
        return [
          await plans.get(id),
          found,
          await journal.where('[planId+seq]').between(later, [id, Dexie.maxKey]).toArray(),
        ] as const;
      },
    );
    if (row === undefined || checkpoint === undefined)
      return fail({ code: 'damaged', detail: 'IndexedDB' });
    const { seq: packedSeq } = checkpoint;
    const base = readPlanFile(checkpoint.bytes);
    if (!base.ok) return base;
    if (edits.length === 0) return ok({ row, plan: base.value, seq: packedSeq, packedSeq });
    const plan = replayEdits(
      base.value,
      edits.map((edit) => edit.changeSet),
    );
    if (!plan.ok) return plan;
    return ok({ row, plan: plan.value, seq: edits.at(-1)?.seq ?? packedSeq, packedSeq });
  }

  /**
   * Writes edits durably, in order, with the plan's place in the list. Where the database has lost
   * the plan they belong to, it is written whole: edits alone could never be opened.
   */
  async append(
    id: string,
    firstSeq: number,
    changeSets: readonly ChangeSet[],
    plan: Plan,
    fileName: string | null,
  ): Promise<void> {
    const { plans, checkpoints, journal } = this.database;
    const isThere = await this.database.transaction('rw', plans, checkpoints, journal, async () => {
      if ((await checkpoints.where('planId').equals(id).count()) === 0) return false;
      await journal.bulkPut(
        changeSets.map((changeSet, i) => ({ planId: id, seq: firstSeq + i, changeSet })),
      );
      await plans.put({ ...(await plans.get(id)), ...this.rowOf(id, plan, fileName) });
      return true;
    });
    if (!isThere) await this.add(id, plan, fileName, firstSeq + changeSets.length - 1);
  }

  /**
   * Makes a checkpoint of the edits so far and takes them out of the journal; gives the number of
   * the last one. What is appended, packed or removed meanwhile is never touched. With a wish the
   * same state is kept as a version too.
   */
  async pack(id: string, wish: VersionWish | null): Promise<Result<number, PlanFileError>> {
    const stored = await this.open(id);
    if (!stored.ok) return stored;
    const { plan, seq, packedSeq } = stored.value;
    const bytes = writePlanFile(plan);
    const { checkpoints, journal, versions, versionContents } = this.database;
    const tables = [checkpoints, journal, versions, versionContents];
    await this.database.transaction('rw', tables, async () => {
      const checkpoint = await checkpoints.get(id);
      if (checkpoint?.seq !== packedSeq) return;
      if (wish !== null) {
        const version = { ...wish, planId: id, at: this.now(), seq, size: bytes.length };
        await versions.put(version);
        await versionContents.put({ id: wish.id, bytes });
        const all = await versions.where('planId').equals(id).toArray();
        await this.dropVersions(versionsToDrop(all));
      }
      await checkpoints.put({ planId: id, seq, bytes });
      await journal
        .where('[planId+seq]')
        .between([id, Dexie.minKey], [id, seq], true, true)
        .delete();
    });
    return ok(seq);
  }

  /** Takes a plan and everything kept of it out of the database. */
  async remove(id: string): Promise<void> {
    const { plans, checkpoints, journal, versions, versionContents } = this.database;
    const tables = [plans, checkpoints, journal, versions, versionContents];
    await this.database.transaction('rw', tables, async () => {
      await plans.delete(id);
      await checkpoints.delete(id);
      await journal.where('planId').equals(id).delete();
      await this.dropVersions(await versions.where('planId').equals(id).toArray());
    });
  }

  /** Earlier versions of a plan, the newest first. */
  async versionsOf(planId: string): Promise<readonly PlanVersion[]> {
    const versions = await this.database.versions.where('planId').equals(planId).toArray();
    return versions.sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** A version as a plan. */
  async readVersion(id: string): Promise<Result<Plan, PlanFileError>> {
    const content = await this.database.versionContents.get(id);
    if (content === undefined) return fail({ code: 'damaged', detail: 'IndexedDB' });
    return readPlanFile(content.bytes);
  }

  /** Takes a version out of the database. */
  async removeVersion(version: PlanVersion): Promise<void> {
    const { versions, versionContents } = this.database;
    await this.database.transaction('rw', versions, versionContents, () =>
      this.dropVersions([version]),
    );
  }

  private async dropVersions(dropped: readonly PlanVersion[]): Promise<void> {
    const ids = dropped.map(({ id }) => id);
    await this.database.versions.bulkDelete(ids);
    await this.database.versionContents.bulkDelete(ids);
  }

  private rowOf(id: string, plan: Plan, fileName: string | null): LibraryRow {
    const { documentId, name, locality } = settingsOf(plan);
    return { id, documentId, name, locality, updatedAt: this.now(), fileName };
  }
}
