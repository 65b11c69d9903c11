import type { ChangeSet } from '../../core/changes/changeSet';
import type { Plan } from '../../core/model/plan';

/** What the user is told of the local database. */
export type SaveState = 'saved' | 'saving' | 'failed';

/** Where edits go; see PlanLibrary.append. */
export type AppendEdits = (
  firstSeq: number,
  changeSets: readonly ChangeSet[],
  plan: Plan,
) => Promise<void>;

/**
 * Writes each edit as soon as the one before is on disk. "Saved" is said only when nothing waits.
 * After a failure the edits wait, and the next edit or a retry writes them all.
 */
export class Autosave {
  private waiting: ChangeSet[] = [];
  private latest: Plan | null = null;
  private isWriting = false;

  constructor(
    private readonly append: AppendEdits,
    private seq: number,
    private readonly onState: (state: SaveState) => void,
  ) {}

  /** Takes an edit over; returns at once. */
  record(changeSet: ChangeSet, plan: Plan): void {
    this.waiting.push(changeSet);
    this.latest = plan;
    void this.write();
  }

  /** Tries again what could not be written. */
  retry(): void {
    void this.write();
  }

  private async write(): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    this.onState('saving');
    try {
      while (this.waiting.length > 0 && this.latest !== null) {
        const batch = this.waiting.slice();
        await this.append(this.seq + 1, batch, this.latest);
        this.seq += batch.length;
        this.waiting.splice(0, batch.length);
      }
      this.onState('saved');
    } catch {
      this.onState('failed');
    } finally {
      this.isWriting = false;
    }
  }
}
