import { extname, resolve } from 'node:path';
import type { OpenOutcome } from '../../preload/contract';

/** The plan that a command line names, or null; switches and other files are passed over. */
export function planOnCommandLine(args: readonly string[], workingFolder: string): string | null {
  const named = args.find(
    (arg) => !arg.startsWith('-') && extname(arg).toLowerCase() === '.tinhgon',
  );
  return named === undefined ? null : resolve(workingFolder, named);
}

/** Holds a plan that was opened from outside until the window listens. */
export class OutsidePlans {
  readonly #open: (path: string) => Promise<OpenOutcome>;
  readonly #deliver: (outcome: OpenOutcome) => void;
  #waiting: string | null = null;
  #isListening = false;

  constructor(
    open: (path: string) => Promise<OpenOutcome>,
    deliver: (outcome: OpenOutcome) => void,
  ) {
    this.#open = open;
    this.#deliver = deliver;
  }

  /** Of several plans named before the window listens, the last one is opened. */
  async offer(path: string | null): Promise<void> {
    if (path !== null) this.#waiting = path;
    if (!this.#isListening || this.#waiting === null) return;
    const next = this.#waiting;
    this.#waiting = null;
    this.#deliver(await this.#open(next));
  }

  async startListening(): Promise<void> {
    this.#isListening = true;
    await this.offer(null);
  }
}
