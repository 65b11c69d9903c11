/**
 * What the window may ask of the desktop shell. Types and channel names only: this file imports
 * nothing, so both sides can import it. The window never names a path: an open file is known to it
 * by a token that the shell issued.
 */

/** Global name under which the preload script publishes {@link HostApi}. */
export const hostApiName = 'tinhgon';

/** Channels from the window to the shell; each takes one request object. */
export const requestChannels = {
  openFile: 'file:open',
  savePlan: 'plan:save',
  exportFile: 'file:export',
  fileVersions: 'versions:list',
  readFileVersion: 'versions:read',
  recentPlans: 'recent:list',
  openRecent: 'recent:open',
  setTitle: 'window:setTitle',
  setLocale: 'window:setLocale',
  confirmClose: 'window:confirmClose',
  listening: 'window:listening',
  print: 'window:print',
  printToPdf: 'window:printToPdf',
  about: 'app:about',
} as const;

/** Channels from the shell to the window. */
export const noticeChannels = {
  openPlan: 'plan:opened',
  closeRequested: 'window:closeRequested',
  menuCommand: 'menu:command',
} as const;

export type HostLocale = 'vi' | 'en';
export type OpenKind = 'workbook' | 'plan';
export type ExportKind = 'xlsx' | 'svg' | 'png' | 'pdf' | 'tinhgon';

export interface OpenedFile {
  /** File name without folders, as shown to the user. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Stands for the place of the file; only the host that issued it can resolve it. */
  readonly token: string;
}

export type OpenFailure = 'missing' | 'denied' | 'tooLarge' | 'unknown';

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly file: OpenedFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: OpenFailure; readonly detail: string };

/** `changedOutside`: the file on disk is not what this program last read or wrote. */
export type SaveFailure = 'busy' | 'denied' | 'full' | 'changedOutside' | 'unknown';

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly token: string; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: SaveFailure; readonly detail: string };

export interface SavePlanRequest {
  /** Where it was opened from or last saved to; null asks the user for a place. */
  readonly token: string | null;
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  /** True asks for a place even when there is a token. */
  readonly saveAs: boolean;
  /** True writes over a file that changed outside; set only after the user agreed. */
  readonly overwriteChanged?: boolean;
}

export interface ExportRequest {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  readonly kind: ExportKind;
}

/** An earlier content of a plan's file, kept beside it. */
export interface FileVersion {
  readonly id: string;
  /** ISO 8601 instant at which it was written. */
  readonly at: string;
  readonly size: number;
}

export type VersionOutcome =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: OpenFailure; readonly detail: string };

export interface RecentPlan {
  readonly token: string;
  readonly name: string;
  /** The folder, shortened for display; never used to open anything. */
  readonly place: string;
  /** ISO 8601 instant of the last opening or saving. */
  readonly usedAt: string;
}

/** Versions of what the program runs on, by the names under which they are shown. */
export type ShellVersions = Readonly<Record<string, string>>;

/** What the native menu can ask of the window; the window maps each to its own command. */
export type MenuCommand =
  | 'newPlan'
  | 'openPlan'
  | 'openWorkbook'
  | 'savePlan'
  | 'savePlanAs'
  | 'exportProposal'
  | 'exportChart'
  | 'takeBack'
  | 'print'
  | 'printToPdf'
  | 'versions'
  | 'password'
  | 'undo'
  | 'redo'
  | 'find'
  | 'about';

/** Stops a subscription. */
export type Unsubscribe = () => void;

/** One named method per channel. A request that does not fit its schema is rejected. */
export interface HostApi {
  openFile(request: { readonly kind: OpenKind }): Promise<OpenOutcome>;
  savePlan(request: SavePlanRequest): Promise<SaveOutcome>;
  exportFile(request: ExportRequest): Promise<SaveOutcome>;
  /** Earlier contents of the plan file with this token, the newest first. */
  fileVersions(request: { readonly token: string }): Promise<readonly FileVersion[]>;
  readFileVersion(request: {
    readonly token: string;
    readonly id: string;
  }): Promise<VersionOutcome>;
  /** Newest first; files that are gone are left out. */
  recentPlans(): Promise<readonly RecentPlan[]>;
  openRecent(request: { readonly token: string }): Promise<OpenOutcome>;
  setTitle(request: { readonly title: string; readonly dirty: boolean }): Promise<void>;
  setLocale(request: { readonly locale: HostLocale }): Promise<void>;
  /** Answers {@link HostApi.onCloseRequested}: true closes the window, false keeps it. */
  confirmClose(request: { readonly close: boolean }): Promise<void>;
  print(): Promise<void>;
  /** Prints into a file that the user chooses; in a browser, its print dialog does that. */
  printToPdf(request: { readonly suggestedName: string }): Promise<SaveOutcome>;
  about(): Promise<ShellVersions>;
  /** A plan opened from outside the window: a double click on a file, a second start. */
  onOpenPlan(listener: (outcome: OpenOutcome) => void): Unsubscribe;
  /** Called when the user closes a window whose title says it is dirty. */
  onCloseRequested(listener: () => void): Unsubscribe;
  onMenuCommand(listener: (command: MenuCommand) => void): Unsubscribe;
}
