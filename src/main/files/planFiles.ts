import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeWhole } from '../../disk/writeWhole';
import type {
  ExportKind,
  ExportRequest,
  FileVersion,
  OpenFailure,
  OpenKind,
  OpenOutcome,
  SaveOutcome,
  SavePlanRequest,
  VersionOutcome,
} from '../../preload/contract';
import { detailOf, openReasonOf, saveReasonOf } from './fileFailures';
import { suggestedFileName, withExtension } from './fileNames';
import { FileVersions } from './fileVersions';
import { type ContentMark, type KnownFile, KnownFiles, markOf } from './knownFiles';
import { readWhole, TooLargeError } from './readWhole';
import type { RecentFiles } from './recentFiles';

/** Asks the user; null when the dialog is closed without a choice. */
export interface FileDialogs {
  askOpen(kind: OpenKind): Promise<string | null>;
  askSave(suggestedName: string, kind: ExportKind): Promise<string | null>;
}

/** Opening and saving as the window asks for it, without ever telling it a path. */
export class PlanFiles {
  readonly #dialogs: FileDialogs;
  readonly #recent: RecentFiles;
  readonly #versions: FileVersions;
  readonly #known = new KnownFiles();

  constructor(dialogs: FileDialogs, recent: RecentFiles, versions = new FileVersions()) {
    this.#dialogs = dialogs;
    this.#recent = recent;
    this.#versions = versions;
  }

  async open({ kind }: { readonly kind: OpenKind }): Promise<OpenOutcome> {
    const path = await this.#dialogs.askOpen(kind);
    return path === null ? { kind: 'cancelled' } : this.openPath(path, kind);
  }

  /** For a path that the user chose outside the window: a file manager, a command line. */
  async openPath(path: string, kind: OpenKind): Promise<OpenOutcome> {
    try {
      const bytes = await readWhole(path);
      const token = this.#known.remember(path, markOf(bytes));
      if (kind === 'plan') await this.#noteUse(path);
      return { kind: 'opened', file: { name: basename(path), bytes, token } };
    } catch (error) {
      return { kind: 'failed', ...openFailureOf(error) };
    }
  }

  async openRecent({ token }: { readonly token: string }): Promise<OpenOutcome> {
    const path = await this.#recent.pathOf(token);
    if (path === undefined) return { kind: 'failed', reason: 'missing', detail: 'ENOENT' };
    return this.openPath(path, 'plan');
  }

  async savePlan(request: SavePlanRequest): Promise<SaveOutcome> {
    const { token, bytes, suggestedName, saveAs } = request;
    const known = token === null || saveAs ? undefined : this.#known.find(token);
    if (known === undefined) {
      const path = await this.#askPlace(suggestedName, 'tinhgon');
      return path === null ? { kind: 'cancelled' } : this.#writePlan(path, bytes);
    }
    if (request.overwriteChanged !== true && (await changedOutside(known))) {
      return { kind: 'failed', reason: 'changedOutside', detail: basename(known.path) };
    }
    return this.#writePlan(known.path, bytes);
  }

  async exportFile({ suggestedName, bytes, kind }: ExportRequest): Promise<SaveOutcome> {
    const path = await this.#askPlace(suggestedName, kind);
    if (path === null) return { kind: 'cancelled' };
    return this.#write(path, bytes, async () => null);
  }

  /** Earlier contents of a file that the window knows, the newest first. */
  async fileVersions({ token }: { readonly token: string }): Promise<readonly FileVersion[]> {
    const known = this.#known.find(token);
    return known === undefined ? [] : this.#versions.list(known.path);
  }

  async readFileVersion(request: {
    readonly token: string;
    readonly id: string;
  }): Promise<VersionOutcome> {
    const known = this.#known.find(request.token);
    if (known === undefined) return { kind: 'failed', reason: 'missing', detail: 'ENOENT' };
    try {
      return { kind: 'read', bytes: await this.#versions.read(known.path, request.id) };
    } catch (error) {
      return { kind: 'failed', ...openFailureOf(error) };
    }
  }

  async #askPlace(suggestedName: string, kind: ExportKind): Promise<string | null> {
    const path = await this.#dialogs.askSave(suggestedFileName(suggestedName, kind), kind);
    return path === null ? null : withExtension(path, kind);
  }

  async #writePlan(path: string, bytes: Uint8Array): Promise<SaveOutcome> {
    const outcome = await this.#write(path, bytes, () => this.#versions.placeFor(path, bytes));
    if (outcome.kind !== 'saved') return outcome;
    await this.#versions.thin(path);
    await this.#noteUse(path);
    return outcome;
  }

  async #write(
    path: string,
    bytes: Uint8Array,
    placeForPrevious: () => Promise<string | null>,
  ): Promise<SaveOutcome> {
    try {
      const previousVersion = await placeForPrevious();
      await writeWhole(path, bytes, previousVersion === null ? {} : { previousVersion });
    } catch (error) {
      return { kind: 'failed', reason: saveReasonOf(error), detail: detailOf(error) };
    }
    const token = this.#known.remember(path, markOf(bytes));
    return { kind: 'saved', token, name: basename(path) };
  }

  /** The list of recent plans is a convenience: that it cannot be written fails no saving. */
  async #noteUse(path: string): Promise<void> {
    await this.#recent.add(path).catch(() => undefined);
  }
}

function openFailureOf(error: unknown): { readonly reason: OpenFailure; readonly detail: string } {
  const reason = error instanceof TooLargeError ? 'tooLarge' : openReasonOf(error);
  return { reason, detail: detailOf(error) };
}

/** A file that is gone counts as changed: writing it again should be the user's decision. */
async function changedOutside({ path, mark }: KnownFile): Promise<boolean> {
  const onDisk: ContentMark | null = await readFile(path).then(markOf, () => null);
  return onDisk !== mark;
}
