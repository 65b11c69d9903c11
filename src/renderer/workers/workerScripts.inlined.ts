import { trustedScripts } from './trustedScripts';
import type { WorkerName } from './workerScripts';

/** Left by `workers.js` of the static build: the classic script of each worker, as a text. */
declare const tinhgonWorkers: Readonly<Record<WorkerName, string>>;

const addressOf = (name: WorkerName): string =>
  URL.createObjectURL(new Blob([tinhgonWorkers[name]], { type: 'text/javascript' }));

const addresses: Readonly<Record<WorkerName, string>> = {
  chart: addressOf('chart'),
  list: addressOf('list'),
  match: addressOf('match'),
  pack: addressOf('pack'),
  proposal: addressOf('proposal'),
};

const trusted = trustedScripts(Object.values(addresses));

/**
 * Starts a worker from a text. A page that was opened from a disk may load neither modules nor
 * worker files, but a script that it made itself.
 */
export const startWorker = (name: WorkerName): Worker => new Worker(trusted(addresses[name]));
