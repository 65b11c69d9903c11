import { lstat, mkdir, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileVersion } from '../../preload/contract';
import { readWhole } from './readWhole';

/** Versions of the day that is today; every earlier day keeps its last one. */
const MOST_OF_TODAY = 3;
const MOST = 10;

const EXTENSION = '.tinhgon';
/** The time at which the version was written, by the clock of this computer, as its name tells it. */
const NAME = /^(\d{4}-\d{2}-\d{2}) (\d{2})-(\d{2})-(\d{2})-(\d{3})$/;

/** Whether a text can name a version; it then names nothing outside of the folder of versions. */
export const isVersionId = (text: string): boolean => NAME.test(text);

const two = (n: number): string => `${n}`.padStart(2, '0');
const dayOf = (time: Date): string =>
  `${`${time.getFullYear()}`.padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

function idOf(time: Date): string {
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join('-');
  return `${dayOf(time)} ${clock}-${`${time.getMilliseconds()}`.padStart(3, '0')}`;
}

function timeOf(id: string): Date | null {
  const [, day, hours, minutes, seconds, milliseconds] = NAME.exec(id) ?? [];
  const time = new Date(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}`);
  return Number.isNaN(time.getTime()) ? null : time;
}

/** The versions to let go of, of ids with the newest first. */
export function versionsToThin(ids: readonly string[], today: string): readonly string[] {
  const ofDay = new Map<string, number>();
  const kept = ids.filter((id) => {
    const day = id.slice(0, 10);
    const count = (ofDay.get(day) ?? 0) + 1;
    ofDay.set(day, count);
    return count <= (day === today ? MOST_OF_TODAY : 1);
  });
  const staying = new Set(kept.slice(0, MOST));
  return ids.filter((id) => !staying.has(id));
}

/**
 * Earlier contents of a plan file, in a folder beside it. They are plan files themselves, so that
 * they can be opened without this list too.
 */
export class FileVersions {
  readonly #now: () => Date;

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
  }

  /** The newest first; nothing where there is no folder, or none that can be read. */
  async list(path: string): Promise<FileVersion[]> {
    const folder = await folderOf(path);
    const found = await Promise.all(
      (await idsIn(folder)).map(async (id) => {
        const time = timeOf(id);
        const status = await lstat(fileIn(folder, id)).catch(() => null);
        return time === null || !status?.isFile()
          ? []
          : [{ id, at: time.toISOString(), size: status.size }];
      }),
    );
    return found.flat();
  }

  /** Rejects with the system's error. */
  async read(path: string, id: string): Promise<Uint8Array> {
    if (!isVersionId(id)) throw Object.assign(new Error('no version'), { code: 'ENOENT' });
    const file = fileIn(await folderOf(path), id);
    if (!(await lstat(file)).isFile()) throw Object.assign(new Error('link'), { code: 'ENOENT' });
    return readWhole(file);
  }

  /**
   * Where the content that `bytes` are about to replace is to be kept, its folder made; null where
   * nothing would be lost. Rejects when the folder cannot be made.
   */
  async placeFor(path: string, bytes: Uint8Array): Promise<string | null> {
    const present = await readFile(path).catch(() => null);
    if (present === null || present.equals(bytes)) return null;
    const { mtime } = await stat(path);
    const folder = await folderOf(path);
    await mkdir(folder, { recursive: true });
    return fileIn(folder, idOf(mtime));
  }

  /** Removes what is too much. That a version cannot be removed is nobody's loss. */
  async thin(path: string): Promise<void> {
    const folder = await folderOf(path);
    const dropped = versionsToThin(await idsIn(folder), dayOf(this.#now()));
    await Promise.all(
      dropped.map((id) => rm(fileIn(folder, id), { force: true }).catch(() => undefined)),
    );
  }
}

/** A link is followed, as it is when the file is written. */
const folderOf = async (path: string): Promise<string> =>
  `${await realpath(path).catch(() => path)}.versions`;

const fileIn = (folder: string, id: string): string => join(folder, `${id}${EXTENSION}`);

/** Ids of the versions in a folder, the newest first. */
async function idsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .filter(isVersionId)
    .sort()
    .reverse();
}
