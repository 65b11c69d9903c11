import type { ChangeSet } from '../../core/changes/changeSet';
import type { Plan } from '../../core/model/plan';
import { type SaveFailure, saveFailureOf } from './saveFailure';

/** What the user is told of the local database; `failure` says why it has not everything. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: SaveFailure };

/** Where edits go; see PlanLibrary.append. Without edits: the plan itself is to be kept. */
export type AppendEdits = (
  firstSeq: number,
  changeSets: readonly ChangeSet[],
  plan: Plan,
) => Promise<void>;

/** Seconds until the next try by itself, longer each time that it fails again. */
const PATIENCE_SECONDS = [1, 2, 5, 10, 30] as const;

/**
 * Writes each edit as soon as the one before is on disk. "Saved" is said only when nothing waits.
 * After a failure the edits wait in memory; the next edit, the user or a clock tries again, and
 * until one of them succeeds the state stays "failed".
 */
export class Autosave {
  private waiting: ChangeSet[] = [];
  private latest: Plan | null = null;
  /** Whether the plan itself could not be put into the library yet. */
  private owesPlan = false;
  private writing: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private failures = 0;

  constructor(
    private readonly append: AppendEdits,
    private seq: number,
    private readonly onState: (state: SaveState) => void,
  ) {}

  /** Number of the last edit, written or waiting. */
  get lastSeq(): number {
    return this.seq + this.waiting.length;
  }

  /** Takes an edit over; returns at once. */
  record(changeSet: ChangeSet, plan: Plan): void {
    this.waiting.push(changeSet);
    this.latest = plan;
    void this.write();
  }

  /** Takes over a plan of which the library has nothing. */
  keepPlan(plan: Plan): void {
    this.owesPlan = true;
    this.latest = plan;
    void this.write();
  }

  /** Tries again what could not be written. */
  retry(): void {
    void this.write();
  }

  /** Writes what waits; false when that is not possible now. */
  async settle(): Promise<boolean> {
    await this.write();
    return !this.isOwing();
  }

  /** Ends the tries by itself; what waits is given up. */
  end(): void {
    this.clearTimer();
    this.waiting = [];
    this.owesPlan = false;
  }

  private isOwing(): boolean {
    return this.owesPlan || this.waiting.length > 0;
  }

  private write(): Promise<void> {
    this.writing ??= this.writeAll().finally(() => {
      this.writing = null;
    });
    return this.writing;
  }

  private async writeAll(): Promise<void> {
    this.clearTimer();
    if (this.failures === 0) this.onState({ kind: 'saving' });
    try {
      while (this.isOwing() && this.latest !== null) {
        const batch = this.waiting.slice();
        await this.append(this.seq + 1, batch, this.latest);
        this.owesPlan = false;
        this.seq += batch.length;
        this.waiting.splice(0, batch.length);
      }
      this.failures = 0;
      this.onState({ kind: 'saved' });
    } catch (error) {
      this.tryLater();
      this.onState({ kind: 'failed', failure: saveFailureOf(error) });
    }
  }

  private tryLater(): void {
    const seconds = PATIENCE_SECONDS[Math.min(this.failures, PATIENCE_SECONDS.length - 1)] ?? 30;
    this.failures += 1;
    this.timer = setTimeout(() => this.retry(), seconds * 1000);
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
