import { type HostApi, hostApiName } from '../../preload/contract';
import { createBrowserHost } from './browserHost';
import { createElectronHost } from './electronHost';
import type { Host } from './host';

/** The desktop shell where its preload script left its interface, otherwise the plain browser. */
export function chooseHost(surroundings: Window & typeof globalThis = window): Host {
  const api = (surroundings as unknown as Record<string, unknown>)[hostApiName];
  return api === undefined ? createBrowserHost(surroundings) : createElectronHost(api as HostApi);
}
