import { WorkerClient } from '../workers/workerClient';
import { startWorker } from '../workers/workerScripts';
import type { PackAnswer, PackRequest } from './packRequest';
import type { VersionWish } from './planVersion';

/** After so many edits the journal is packed into a new checkpoint, and a version is kept. */
const EDITS_PER_CHECKPOINT = 200;

/**
 * Packs the journal of the open plan while its user goes on working. Reading, replaying and
 * compressing happen in a worker with a connection of its own, so no key waits for them; a plan
 * that is never packed opens more slowly and is whole all the same.
 */
export class Packer {
  private client: WorkerClient<PackRequest> | null = null;
  /** What is under way; requests come one after the other. */
  private work: Promise<unknown> = Promise.resolve();
  private isBusy = false;

  constructor(
    private readonly planId: string,
    private packedSeq: number,
    private readonly newId: () => string,
  ) {}

  /** Takes note of the last edit that is written; packs when there are enough. */
  noteWritten(seq: number): void {
    if (this.isBusy || seq - this.packedSeq < EDITS_PER_CHECKPOINT) return;
    this.isBusy = true;
    // After a failure it is time again when as many edits have come.
    void this.keep({ id: this.newId(), kind: 'automatic', name: null }).then((isKept) => {
      if (!isKept) this.packedSeq = seq;
      this.isBusy = false;
    });
  }

  /** Packs what is written and keeps it as a version; false when that failed. */
  keep(version: VersionWish): Promise<boolean> {
    const kept = this.work.then(async () => {
      this.client ??= new WorkerClient(() => startWorker('pack'));
      const packed = await this.client
        .ask<PackAnswer>({ planId: this.planId, version })
        .catch(() => null);
      this.packedSeq = packed ?? this.packedSeq;
      return packed !== null;
    });
    this.work = kept;
    return kept;
  }

  /** Ends the worker; what it had not finished leaves no trace. */
  close(): void {
    this.client?.close();
    this.client = null;
  }
}
