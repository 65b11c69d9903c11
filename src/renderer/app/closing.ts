/** What the user does about a file that lacks the last changes; `keepDraft` leaves the file alone. */
export type ClosingAnswer = 'save' | 'keepDraft' | 'cancel';

/** What closing does to the window's surroundings. */
export interface ClosingEffects {
  /** Whether the plan's file lacks changes. */
  isFileBehind(): boolean;
  askAboutFile(): Promise<ClosingAnswer>;
  /** Writes the file; false when it could not be written. */
  saveFile(): Promise<boolean>;
  /** Writes what waits to the library; false when that is not possible now. */
  settle(): Promise<boolean>;
  /** Whether the user lets go what could be written nowhere. */
  agreesToLose(): boolean;
  /** Tells the shell whether the window may close. */
  answer(close: boolean): Promise<void>;
}

/** The talk about closing the window: first the file, then what the library has not got. */
export class Closing {
  readonly #effects: ClosingEffects;
  #isTalking = false;

  constructor(effects: ClosingEffects) {
    this.#effects = effects;
  }

  /** Answers one wish to close; further wishes meanwhile are the same one. */
  async request(): Promise<void> {
    if (this.#isTalking) return;
    this.#isTalking = true;
    try {
      await this.#effects.answer(await this.#mayClose().catch(() => false));
    } finally {
      this.#isTalking = false;
    }
  }

  async #mayClose(): Promise<boolean> {
    const effects = this.#effects;
    const answer = effects.isFileBehind() ? await effects.askAboutFile() : 'keepDraft';
    if (answer === 'cancel') return false;
    if (answer === 'save' && !(await effects.saveFile())) return false;
    const isInLibrary = await effects.settle();
    return isInLibrary || answer === 'save' || effects.agreesToLose();
  }
}
