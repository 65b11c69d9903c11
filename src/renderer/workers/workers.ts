import type { ChartRequest } from './chartProtocol';
import type { BookRequest, ListRequest, ProposalRequest, RegisterRequest } from './protocol';
import { WorkerClient } from './workerClient';

/** Milliseconds without progress after which reading a list is ended. */
export const LIST_STALLS_AFTER = 30_000;

const listWorker = (): Worker =>
  new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' });

/** A worker that reads lists. */
export const startListWorker = (): WorkerClient<ListRequest> =>
  new WorkerClient(listWorker, LIST_STALLS_AFTER);

/** A worker that reads lists of reductions. */
export const startRegisterWorker = (): WorkerClient<RegisterRequest> =>
  new WorkerClient(listWorker, LIST_STALLS_AFTER);

/** A worker that writes workbooks. */
export const startProposalWorker = (): WorkerClient<ProposalRequest | BookRequest> =>
  new WorkerClient(
    () => new Worker(new URL('./proposal.worker.ts', import.meta.url), { type: 'module' }),
  );

/** A worker that draws charts on paper. */
export const startChartWorker = (): WorkerClient<ChartRequest> =>
  new WorkerClient(
    () => new Worker(new URL('./chart.worker.ts', import.meta.url), { type: 'module' }),
  );
