import { randomBytes } from 'node:crypto';
import { copyFile, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Thrown when the file that was just written does not read back as what was given. */
class ReadBackError extends Error {
  override readonly name = 'ReadBackError';
}

export interface WriteOptions {
  /** Where the content that is replaced is kept, in place of what is there. */
  readonly previousVersion?: string;
}

/**
 * Writes a file whole or not at all: a draft beside it, to the end of the disk, read back, then
 * renamed over it. A failure at any point leaves the old file as it was. A link is followed and
 * stays one; the rights of the file that is replaced are kept.
 *
 * Rejects with the system's error (`code` says why) or {@link ReadBackError}.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  { previousVersion }: WriteOptions = {},
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (status) => status.mode & 0o777,
    () => 0o666,
  );
  const name = `.${basename(target)}.${randomBytes(6).toString('hex')}.draft`;
  const draft = join(dirname(target), name);
  try {
    await writeThrough(draft, bytes, mode);
    const written = await readFile(draft);
    if (!written.equals(bytes)) throw new ReadBackError(basename(path));
    if (previousVersion !== undefined) await keepPrevious(target, previousVersion);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await flushFolder(dirname(target));
}

async function writeThrough(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepPrevious(path: string, previousVersion: string): Promise<void> {
  const draft = `${previousVersion}.draft`;
  try {
    await copyFile(path, draft);
    await flush(draft);
    await rename(draft, previousVersion);
  } catch (error) {
    await rm(draft, { force: true });
    // The first save has no previous version.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** The copy must be on the disk before what it was made of is replaced. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself last; Windows cannot open folders and does without. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Not every file system can flush a folder; the content itself is safe already.
  }
}
