import type { BookRequest, ListRequest, ProposalRequest } from './protocol';
import { WorkerClient } from './workerClient';

/** Milliseconds without progress after which reading a list is ended. */
export const LIST_STALLS_AFTER = 30_000;

/** A worker that reads lists. */
export const startListWorker = (): WorkerClient<ListRequest> =>
  new WorkerClient(
    () => new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' }),
    LIST_STALLS_AFTER,
  );

/** A worker that writes workbooks. */
export const startProposalWorker = (): WorkerClient<ProposalRequest | BookRequest> =>
  new WorkerClient(
    () => new Worker(new URL('./proposal.worker.ts', import.meta.url), { type: 'module' }),
  );
