import { Dexie } from 'dexie';
import { applyChange, type ChangeSet } from '../../core/changes/changeSet';
import { isEqualValue } from '../../core/changes/isEqualValue';
import { toPlanData } from '../../core/files/planData';
import {
  type PlanFileError,
  readPlanData,
  readPlanFile,
  writePlanFile,
} from '../../core/files/planFile';
import { type Plan, settingsOf } from '../../core/model/plan';
import { fail, ok, type Result } from '../../core/model/result';
import type { LibraryDatabase, LibraryRow } from './database';

/** A plan of the library that was opened, and the number of its last edit. */
export interface StoredPlan {
  readonly row: LibraryRow;
  readonly plan: Plan;
  readonly seq: number;
}

/** After so many edits the next opening writes a new checkpoint. */
const EDITS_PER_CHECKPOINT = 200;

/** The plans kept in the local database. Every write is whole or not at all. */
export class PlanLibrary {
  constructor(
    private readonly database: LibraryDatabase,
    private readonly now: () => string,
  ) {}

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

  /** Puts a new plan into the library. */
  async add(id: string, plan: Plan, fileName: string | null): Promise<void> {
    const { plans, checkpoints, journal } = this.database;
    const bytes = writePlanFile(plan);
    await this.database.transaction('rw', plans, checkpoints, journal, async () => {
      await plans.put(this.rowOf(id, plan, fileName));
      await checkpoints.put({ planId: id, seq: 0, bytes });
    });
  }

  /** Opens a plan: its checkpoint with the edits made since. */
  async open(id: string): Promise<Result<StoredPlan, PlanFileError>> {
    const { plans, checkpoints } = this.database;
    const [row, checkpoint, edits] = await this.database.transaction(
      'r',
      plans,
      checkpoints,
      this.database.journal,
      async () => [await plans.get(id), await checkpoints.get(id), await this.editsOf(id)] as const,
    );
    if (row === undefined || checkpoint === undefined)
      return fail({ code: 'damaged', detail: 'IndexedDB' });
    const base = readPlanFile(checkpoint.bytes);
    if (!base.ok) return base;
    const later = edits.filter((edit) => edit.seq > checkpoint.seq);
    if (later.length === 0) return ok({ row, plan: base.value, seq: checkpoint.seq });
    const plan = replayEdits(
      base.value,
      later.map((edit) => edit.changeSet),
    );
    if (!plan.ok) return plan;
    const seq = later.at(-1)?.seq ?? checkpoint.seq;
    if (later.length >= EDITS_PER_CHECKPOINT) await this.compact(id, plan.value, seq);
    return ok({ row, plan: plan.value, seq });
  }

  /** Writes edits durably, in order, with the plan's place in the list. */
  async append(
    id: string,
    firstSeq: number,
    changeSets: readonly ChangeSet[],
    plan: Plan,
    fileName: string | null,
  ): Promise<void> {
    const { plans, journal } = this.database;
    await this.database.transaction('rw', plans, journal, async () => {
      await journal.bulkPut(
        changeSets.map((changeSet, i) => ({ planId: id, seq: firstSeq + i, changeSet })),
      );
      await plans.put(this.rowOf(id, plan, fileName));
    });
  }

  /** Takes a plan and everything kept of it out of the database. */
  async remove(id: string): Promise<void> {
    const { plans, checkpoints, journal } = this.database;
    await this.database.transaction('rw', plans, checkpoints, journal, async () => {
      await plans.delete(id);
      await checkpoints.delete(id);
      await journal.where('planId').equals(id).delete();
    });
  }

  private async compact(id: string, plan: Plan, seq: number): Promise<void> {
    const { checkpoints, journal } = this.database;
    const bytes = writePlanFile(plan);
    await this.database.transaction('rw', checkpoints, journal, async () => {
      await checkpoints.put({ planId: id, seq, bytes });
      await journal
        .where('[planId+seq]')
        .between([id, Dexie.minKey], [id, seq], true, true)
        .delete();
    });
  }

  private editsOf(id: string) {
    return this.database.journal
      .where('[planId+seq]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .sortBy('seq');
  }

  private rowOf(id: string, plan: Plan, fileName: string | null): LibraryRow {
    const { documentId, name, locality } = settingsOf(plan);
    return { id, documentId, name, locality, updatedAt: this.now(), fileName };
  }
}

/** Edits applied in order; the result is checked whole, as a file would be. */
function replayEdits(base: Plan, edits: readonly ChangeSet[]): Result<Plan, PlanFileError> {
  try {
    return readPlanData(toPlanData(edits.reduce(applyChange, base)));
  } catch (error) {
    return fail({ code: 'damaged', detail: error instanceof Error ? error.message : 'journal' });
  }
}
