import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { detailOf } from '../files/fileFailures';

/** Beyond this the file becomes the older of two, so that both together stay below twice as much. */
const MOST_BYTES = 256 * 1024;
const LONGEST_LINE = 300;

/**
 * What went wrong in the shell, for whoever helps the user: times, channels and codes. Names of
 * files, contents of plans and messages of errors, which may quote both, are never written.
 */
export class LogFile {
  readonly #path: string;
  readonly #now: () => Date;

  constructor(path: string, now: () => Date = () => new Date()) {
    this.#path = path;
    this.#now = now;
  }

  /** Writes one line. That it cannot be written disturbs nobody. */
  note(what: string, error?: unknown): void {
    const detail = error === undefined ? '' : ` ${detailOf(error)}`;
    const text = `${what}${detail}`.replace(/\s+/g, ' ').slice(0, LONGEST_LINE);
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      this.#turnOver();
      appendFileSync(this.#path, `${this.#now().toISOString()} ${text}\n`);
    } catch {
      // There is no better place to tell of it.
    }
  }

  #turnOver(): void {
    const size = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_BYTES) renameSync(this.#path, `${this.#path}.1`);
  }
}
