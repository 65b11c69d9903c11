import { WorkerClient } from '../workers/workerClient';
import type { PackAnswer, PackRequest } from './packRequest';

/** After so many edits the journal is packed into a new checkpoint. */
const EDITS_PER_CHECKPOINT = 200;

/**
 * Packs the journal of the open plan while its user goes on working. Reading, replaying and
 * compressing happen in a worker with a connection of its own, so no key waits for them; a plan
 * that is never packed opens more slowly and is whole all the same.
 */
export class Packer {
  private client: WorkerClient<PackRequest> | null = null;
  private isBusy = false;

  constructor(
    private readonly planId: string,
    private packedSeq: number,
  ) {}

  /** Takes note of the last edit that is written; packs when there are enough. */
  noteWritten(seq: number): void {
    if (this.isBusy || seq - this.packedSeq < EDITS_PER_CHECKPOINT) return;
    this.isBusy = true;
    this.client ??= new WorkerClient(
      () => new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' }),
    );
    void this.client
      .ask<PackAnswer>({ planId: this.planId })
      .catch(() => null)
      .then((packed) => {
        // After a failure it is time again when as many edits have come.
        this.packedSeq = packed ?? seq;
        this.isBusy = false;
      });
  }

  /** Ends the worker; what it had not finished leaves no trace. */
  close(): void {
    this.client?.close();
    this.client = null;
  }
}
