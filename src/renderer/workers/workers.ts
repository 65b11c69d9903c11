import type { ChartRequest } from './chartProtocol';
import type {
  BookRequest,
  FillRequest,
  FunctionRequest,
  ListRequest,
  ProposalRequest,
  RegisterRequest,
} from './protocol';
import { WorkerClient } from './workerClient';
import { startWorker } from './workerScripts';

/** Milliseconds without progress after which reading a list is ended. */
export const LIST_STALLS_AFTER = 30_000;

const listWorker = (): Worker => startWorker('list');

/** A worker that reads lists. */
export const startListWorker = (): WorkerClient<ListRequest> =>
  new WorkerClient(listWorker, LIST_STALLS_AFTER);

/** A worker that reads lists of reductions. */
export const startRegisterWorker = (): WorkerClient<RegisterRequest> =>
  new WorkerClient(listWorker, LIST_STALLS_AFTER);

/** A worker that reads lists of functions and tasks. */
export const startFunctionWorker = (): WorkerClient<FunctionRequest> =>
  new WorkerClient(listWorker, LIST_STALLS_AFTER);

/** A worker that writes workbooks. */
export const startProposalWorker = (): WorkerClient<ProposalRequest | BookRequest | FillRequest> =>
  new WorkerClient(() => startWorker('proposal'));

/** A worker that draws charts on paper. */
export const startChartWorker = (): WorkerClient<ChartRequest> =>
  new WorkerClient(() => startWorker('chart'));
