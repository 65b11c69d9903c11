import type { HostApi } from '../../preload/contract';

/** What the surroundings offer beyond opening and saving; the interface hides what is absent. */
export interface HostAbilities {
  /** Saves over the file that was opened, without a new download. */
  readonly savesInPlace: boolean;
  /** Remembers plans between two runs. */
  readonly keepsRecentPlans: boolean;
  /** Writes to the end of the disk and keeps the previous version beside the file. */
  readonly keepsPreviousVersion: boolean;
  /** Asks what becomes of the file before it closes the window. */
  readonly asksAtClosing: boolean;
  /** Has a menu bar of its own, so the window need not draw one. */
  readonly hasNativeMenu: boolean;
}

/** The window's one door to what surrounds it: the desktop shell or a plain browser. */
export interface Host extends HostApi {
  readonly kind: 'desktop' | 'browser';
  readonly abilities: HostAbilities;
}
