import packUrl from '../persistence/pack.worker.ts?worker&url';
import chartUrl from './chart.worker.ts?worker&url';
import listUrl from './list.worker.ts?worker&url';
import matchUrl from './match.worker.ts?worker&url';
import proposalUrl from './proposal.worker.ts?worker&url';
import { trustedScripts } from './trustedScripts';

const addresses = {
  chart: chartUrl,
  list: listUrl,
  match: matchUrl,
  pack: packUrl,
  proposal: proposalUrl,
};

/** The work that is done beside the window, each in a script of its own. */
export type WorkerName = keyof typeof addresses;

const trusted = trustedScripts(Object.values(addresses));

/** Starts a worker from its file. The static build puts `workerScripts.inlined` in this place. */
export const startWorker = (name: WorkerName): Worker =>
  new Worker(trusted(addresses[name]), { type: 'module' });
