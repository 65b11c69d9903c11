import type { ReadProgress } from '../../core/exchange/readProgress';
import type { Message } from '../../core/messages/translate';
import { WorkerFailure } from '../workers/workerClient';
import { LIST_STALLS_AFTER } from '../workers/workers';

/** What is said while a file is read. */
export const progressMessage = (progress: ReadProgress): Message =>
  progress.stage === 'unpack'
    ? { key: 'read.progress.unpack' }
    : {
        key: `read.progress.${progress.stage}`,
        params: { sheet: progress.sheet, of: progress.of },
      };

/** What is said when reading a file ended without an answer; nothing when the user ended it. */
export function failureMessage(error: unknown, file: string): Message | null {
  const reason = error instanceof WorkerFailure ? error.reason : 'crashed';
  if (reason === 'cancelled') return null;
  return { key: `read.${reason}`, params: { file, seconds: LIST_STALLS_AFTER / 1000 } };
}
