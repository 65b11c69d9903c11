/** The part of a window that closing needs. */
export interface ClosableWindow {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  close(): void;
}

/** Keeps a window with unsaved work open until the window itself agrees to close. */
export class CloseGuard {
  readonly #window: ClosableWindow;
  #isDirty = false;
  #hasAgreed = false;

  constructor(window: ClosableWindow, askWindow: () => void) {
    this.#window = window;
    window.on('close', (event) => {
      if (!this.#isDirty || this.#hasAgreed) return;
      event.preventDefault();
      askWindow();
    });
  }

  setDirty(isDirty: boolean): void {
    this.#isDirty = isDirty;
  }

  /** The answer to the question; false keeps the window, and asks again next time. */
  answer(close: boolean): void {
    if (!close) return;
    this.#hasAgreed = true;
    this.#window.close();
  }

  /** A page that crashed cannot answer, and must not keep its window open. */
  giveUp(): void {
    this.#isDirty = false;
  }
}
