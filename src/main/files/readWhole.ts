import { readFile, stat } from 'node:fs/promises';

/** A list or a plan larger than this is not one; reading it would only fill the memory. */
export const largestFile = 512 * 1024 * 1024;

/** Thrown before anything of the file is read. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Rejects with the system's error or {@link TooLargeError}. */
export async function readWhole(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > largestFile) throw new TooLargeError(`${size}`);
  return new Uint8Array(await readFile(path));
}
