import type { Message, MessageKey } from '../core/messages/translate';

/**
 * Why a file is not read. Thrown deep inside of readers, where the way back would have to be told
 * in every line; `readWorkbook` catches it and gives it as a value.
 */
export class Refusal extends Error {
  constructor(
    readonly key: MessageKey,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
  }
}

/** What a reader says about a file that cannot be understood. */
export const damaged = (): Refusal => new Refusal('read.damaged');

/** What is said of an error of our own readers or of the library. */
export function refusalMessage(error: unknown, file: string): Message {
  if (error instanceof Refusal) return { key: error.key, params: { file, ...error.params } };
  const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
  return { key: isLocked ? 'read.password' : 'read.damaged', params: { file } };
}
