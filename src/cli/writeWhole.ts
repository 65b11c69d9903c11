import { randomBytes } from 'node:crypto';
import { copyFile, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: a draft beside it, to the end of the disk, read back, then
 * renamed over it. `previousVersion` keeps the content that is replaced. Rejects with the system's
 * error and leaves the old file as it was.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  previousVersion: string | null = null,
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
    if (!(await readFile(draft)).equals(bytes)) throw new Error('read back differs');
    if (previousVersion !== null) await keepPrevious(target, previousVersion);
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
  try {
    await copyFile(path, previousVersion);
  } catch (error) {
    // The first save has no previous version.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Makes the rename itself last; not every system can flush a folder and the content is safe already. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
