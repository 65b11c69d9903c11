import type { BookRequest, ListRequest, ProposalRequest } from './protocol';
import { WorkerClient } from './workerClient';

/** A worker that reads lists. */
export const startListWorker = (): WorkerClient<ListRequest> =>
  new WorkerClient(new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' }));

/** A worker that writes workbooks. */
export const startProposalWorker = (): WorkerClient<ProposalRequest | BookRequest> =>
  new WorkerClient(
    new Worker(new URL('./proposal.worker.ts', import.meta.url), { type: 'module' }),
  );
