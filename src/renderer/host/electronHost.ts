import type { HostApi } from '../../preload/contract';
import type { Host } from './host';

/** The desktop shell's side is already the contract; only its abilities are added here. */
export function createElectronHost(api: HostApi): Host {
  return {
    ...api,
    kind: 'desktop',
    abilities: {
      savesInPlace: true,
      keepsRecentPlans: true,
      keepsPreviousVersion: true,
      asksAtClosing: true,
      hasNativeMenu: true,
    },
  };
}
