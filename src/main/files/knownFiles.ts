import { createHash, randomUUID } from 'node:crypto';

/** What this program last read from or wrote to a file. */
export type ContentMark = string;

export const markOf = (bytes: Uint8Array): ContentMark =>
  createHash('sha256').update(bytes).digest('hex');

export interface KnownFile {
  readonly path: string;
  readonly mark: ContentMark;
}

/**
 * The files that the user chose in a dialog, a list or on the command line, by the tokens under
 * which the window knows them. A token that was never issued leads nowhere.
 */
export class KnownFiles {
  readonly #files = new Map<string, KnownFile>();

  /** Issues a token; the same path keeps the one it has. */
  remember(path: string, mark: ContentMark): string {
    for (const [token, file] of this.#files) {
      if (file.path === path) {
        this.#files.set(token, { path, mark });
        return token;
      }
    }
    const token = randomUUID();
    this.#files.set(token, { path, mark });
    return token;
  }

  find(token: string): KnownFile | undefined {
    return this.#files.get(token);
  }
}
