const MOST_RESTARTS = 3;
const WITHIN_MILLISECONDS = 60_000;

/**
 * Whether a page that crashed is loaded anew. It opens what was open in it from the local database;
 * one that crashes again and again is left alone, so that it does not flicker for ever.
 */
export class CrashRestarts {
  readonly #now: () => number;
  #times: readonly number[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** `reason` is Electron's; a page that ended in good order has not crashed. */
  shouldRestart(reason: string): boolean {
    if (reason === 'clean-exit') return false;
    const now = this.#now();
    this.#times = this.#times.filter((time) => now - time < WITHIN_MILLISECONDS);
    if (this.#times.length >= MOST_RESTARTS) return false;
    this.#times = [...this.#times, now];
    return true;
  }
}
