import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Message } from '../core/messages/translate';
import { fail, ok, type Result } from '../core/model/result';
import { writeWhole } from '../disk/writeWhole';

/** How subcommands reach files; failures are messages that name the file. */
export interface FileAccess {
  read(path: string): Promise<Result<Uint8Array, Message>>;
  /** Whole or not at all; with `keepPrevious` the replaced content stays as `.bak`. */
  write(path: string, bytes: Uint8Array, keepPrevious: boolean): Promise<Result<null, Message>>;
  isSameFile(a: string, b: string): boolean;
}

const READ_REASONS: Readonly<Record<string, Message['key']>> = {
  ENOENT: 'cli.file.missing',
  EISDIR: 'cli.file.folder',
  EACCES: 'cli.file.forbidden',
  EPERM: 'cli.file.forbidden',
};
const WRITE_REASONS: Readonly<Record<string, Message['key']>> = {
  ENOENT: 'cli.file.noFolder',
  ENOTDIR: 'cli.file.noFolder',
  EISDIR: 'cli.file.folder',
  EACCES: 'cli.file.forbidden',
  EPERM: 'cli.file.forbidden',
  EROFS: 'cli.file.forbidden',
  ENOSPC: 'cli.file.diskFull',
};

function failure(
  error: unknown,
  path: string,
  reasons: Readonly<Record<string, Message['key']>>,
  other: Message['key'],
): { readonly ok: false; readonly error: Message } {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const key = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return fail({ key: key ?? other, params: { file: path, detail: code } });
}

/** Files of this computer. */
export const diskFiles: FileAccess = {
  async read(path) {
    try {
      return ok(await readFile(path));
    } catch (error) {
      return failure(error, path, READ_REASONS, 'cli.file.unreadable');
    }
  },
  async write(path, bytes, keepPrevious) {
    try {
      await writeWhole(path, bytes, keepPrevious ? { previousVersion: `${path}.bak` } : {});
      return ok(null);
    } catch (error) {
      return failure(error, path, WRITE_REASONS, 'cli.file.unwritable');
    }
  },
  isSameFile: (a, b) => resolve(a) === resolve(b),
};
