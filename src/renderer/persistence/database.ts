import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ChangeSet } from '../../core/changes/changeSet';
import type { PlanVersion } from './planVersion';

/** One plan of the library, as the start screen lists it. */
export interface LibraryRow {
  readonly id: string;
  /** The plan's own identity; several entries may hold copies that went different ways. */
  readonly documentId: string;
  readonly name: string;
  readonly locality: string;
  /** ISO 8601 instant of the last edit. */
  readonly updatedAt: string;
  readonly fileName: string | null;
  /** Whether its file has a password; missing: none. */
  readonly isSealed?: boolean;
}

/** A whole plan as a `.tinhgon` file, with the number of the last edit that it contains. */
export interface CheckpointRow {
  readonly planId: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** One edit after the checkpoint. */
export interface JournalRow {
  readonly planId: string;
  readonly seq: number;
  readonly changeSet: ChangeSet;
}

/** What a version contains, as a `.tinhgon` file. */
export interface VersionContentRow {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The local database: for each plan a checkpoint, a journal of edits and earlier versions. */
export class LibraryDatabase extends Dexie {
  readonly plans!: EntityTable<LibraryRow, 'id'>;
  readonly checkpoints!: EntityTable<CheckpointRow, 'planId'>;
  readonly journal!: Table<JournalRow, [string, number]>;
  readonly versions!: EntityTable<PlanVersion, 'id'>;
  readonly versionContents!: EntityTable<VersionContentRow, 'id'>;

  constructor(name = 'tinhgon') {
    // Strict: an edit that is said to be saved has reached the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      plans: 'id, documentId, updatedAt',
      checkpoints: 'planId',
      journal: '[planId+seq], planId',
    });
    // Only adds tables: where that fails, the browser leaves the database as it was.
    this.version(2).stores({ versions: 'id, planId', versionContents: 'id' });
  }
}
