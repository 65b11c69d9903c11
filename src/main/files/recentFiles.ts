import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../disk/writeWhole';
import type { RecentPlan } from '../../preload/contract';

const storedSchema = z.object({
  formatVersion: z.literal(1),
  plans: z.array(z.object({ path: z.string(), usedAt: z.string() })),
});

type StoredPlan = z.infer<typeof storedSchema>['plans'][number];

const mostPlans = 12;

/** Tokens of the list survive a restart, so they are made from the path. */
const tokenOf = (path: string): string =>
  `recent-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;

/**
 * The plans that were opened or saved last, kept in one file of the user's data folder. A list that
 * cannot be read is an empty list: it is a convenience and never stops the program.
 */
export class RecentFiles {
  readonly #listFile: string;
  readonly #now: () => Date;
  readonly #onAdd: (path: string) => void;
  /** One change after the other, so that two of them cannot lose one. */
  #turn: Promise<unknown> = Promise.resolve();

  /** `onAdd` is told of each path, for lists that the system keeps. */
  constructor(
    listFile: string,
    now: () => Date = () => new Date(),
    onAdd: (path: string) => void = () => undefined,
  ) {
    this.#listFile = listFile;
    this.#onAdd = onAdd;
    this.#now = now;
  }

  /** Puts the path first. Rejects when the list cannot be written. */
  add(path: string): Promise<void> {
    this.#onAdd(path);
    const change = this.#turn.then(async () => {
      const others = (await this.#read()).filter((plan) => plan.path !== path);
      const plans = [{ path, usedAt: this.#now().toISOString() }, ...others].slice(0, mostPlans);
      const text = JSON.stringify({ formatVersion: 1, plans }, null, 2);
      await writeWhole(this.#listFile, new TextEncoder().encode(text));
    });
    this.#turn = change.catch(() => undefined);
    return change;
  }

  /** Newest first, without the files that are gone. */
  async list(home: string): Promise<RecentPlan[]> {
    const plans = await this.#read();
    const present = await Promise.all(plans.map(({ path }) => exists(path)));
    return plans
      .filter((_plan, index) => present[index])
      .map(({ path, usedAt }) => ({
        token: tokenOf(path),
        name: basename(path),
        place: shorten(dirname(path), home),
        usedAt,
      }));
  }

  /** The path behind a token of {@link RecentFiles.list}. */
  async pathOf(token: string): Promise<string | undefined> {
    return (await this.#read()).find(({ path }) => tokenOf(path) === token)?.path;
  }

  async #read(): Promise<StoredPlan[]> {
    try {
      const text = await readFile(this.#listFile, 'utf8');
      return storedSchema.parse(JSON.parse(text)).plans;
    } catch {
      return [];
    }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function shorten(folder: string, home: string): string {
  return folder === home || folder.startsWith(`${home}/`) || folder.startsWith(`${home}\\`)
    ? `~${folder.slice(home.length)}`
    : folder;
}
