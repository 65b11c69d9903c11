import type {
  ExportRequest,
  OpenOutcome,
  SaveOutcome,
  SavePlanRequest,
} from '../../preload/contract';
import { openFailureOf, saveFailureOf } from './browserFailures';
import { askForFile, download } from './fileFallback';
import { filePickersOf, pickerOptions, writeThroughHandle } from './fileSystemAccess';
import { exportTypes, type FileType, openTypes } from './fileTypes';
import type { Host } from './host';

interface KnownFile {
  readonly handle: FileSystemFileHandle | null;
  readonly lastModified: number;
}

/**
 * The host of a plain browser window. With the File System Access API plans are saved in place and
 * their handles live in memory until the window closes; without it a save is a download. It keeps
 * no list of recent plans, and the browser itself asks before a dirty window closes.
 */
export function createBrowserHost(surroundings: Window): Host {
  const { document } = surroundings;
  const pickers = filePickersOf(surroundings);
  const known = new Map<string, KnownFile>();
  let isDirty = false;

  surroundings.addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });

  function remember(handle: FileSystemFileHandle | null, lastModified: number): string {
    const token = `browser-${known.size + 1}`;
    known.set(token, { handle, lastModified });
    return token;
  }

  async function opened(file: File, handle: FileSystemFileHandle | null): Promise<OpenOutcome> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const token = remember(handle, file.lastModified);
    return { kind: 'opened', file: { name: file.name, bytes, token } };
  }

  async function open(type: FileType): Promise<OpenOutcome> {
    if (pickers === null) {
      const file = await askForFile(document, type);
      return file === null ? { kind: 'cancelled' } : opened(file, null);
    }
    const [handle] = await pickers.showOpenFilePicker(pickerOptions(type));
    return handle === undefined ? { kind: 'cancelled' } : opened(await handle.getFile(), handle);
  }

  async function write(
    handle: FileSystemFileHandle,
    bytes: Uint8Array,
    token?: string,
  ): Promise<SaveOutcome> {
    await writeThroughHandle(handle, bytes);
    const { lastModified } = await handle.getFile();
    if (token === undefined) {
      return { kind: 'saved', token: remember(handle, lastModified), name: handle.name };
    }
    known.set(token, { handle, lastModified });
    return { kind: 'saved', token, name: handle.name };
  }

  async function saveAnew(name: string, bytes: Uint8Array, type: FileType): Promise<SaveOutcome> {
    if (pickers === null) {
      download(document, name, bytes, type);
      return { kind: 'saved', token: remember(null, 0), name };
    }
    return write(await pickers.showSaveFilePicker(pickerOptions(type, name)), bytes);
  }

  async function savePlan(request: SavePlanRequest): Promise<SaveOutcome> {
    const { token, bytes, suggestedName } = request;
    const target = token === null || request.saveAs ? undefined : known.get(token);
    if (token === null || !target?.handle) {
      return saveAnew(suggestedName, bytes, exportTypes.tinhgon);
    }
    const { handle } = target;
    // A file that was moved or deleted cannot be read: it changed outside too.
    const onDisk = await handle.getFile().catch(() => null);
    if (onDisk?.lastModified !== target.lastModified && request.overwriteChanged !== true) {
      return { kind: 'failed', reason: 'changedOutside', detail: handle.name };
    }
    return write(handle, bytes, token);
  }

  const exportFile = ({ suggestedName, bytes, kind }: ExportRequest): Promise<SaveOutcome> =>
    saveAnew(suggestedName, bytes, exportTypes[kind]).catch(saveFailureOf);

  return {
    kind: 'browser',
    abilities: {
      savesInPlace: pickers !== null,
      keepsRecentPlans: false,
      keepsPreviousVersion: false,
      asksAtClosing: false,
      hasNativeMenu: false,
    },
    openFile: ({ kind }) => open(openTypes[kind]).catch(openFailureOf),
    savePlan: (request) => savePlan(request).catch(saveFailureOf),
    exportFile,
    fileVersions: async () => [],
    readFileVersion: async ({ id }) => ({ kind: 'failed', reason: 'missing', detail: id }),
    recentPlans: async () => [],
    openRecent: async ({ token }) => ({ kind: 'failed', reason: 'missing', detail: token }),
    setTitle: async ({ title, dirty }) => {
      isDirty = dirty;
      document.title = title;
    },
    setLocale: async ({ locale }) => {
      document.documentElement.lang = locale;
    },
    confirmClose: async () => undefined,
    print: async () => surroundings.print(),
    printToPdf: async () => {
      surroundings.print();
      return { kind: 'cancelled' };
    },
    about: async () => ({ 'User agent': surroundings.navigator.userAgent }),
    onOpenPlan: () => () => undefined,
    onCloseRequested: () => () => undefined,
    onMenuCommand: () => () => undefined,
  };
}
