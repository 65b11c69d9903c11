import '../../core/files/withoutEval';

import type { OnProgress } from '../../core/exchange/readProgress';
import { ListSession } from './listSession';
import type { ListRequest, Numbered, NumberedProgress, RegisterRequest } from './protocol';
import { randomId } from './randomId';
import { RegisterSession } from './registerSession';

const session = new ListSession(randomId);
const register = new RegisterSession();

self.onmessage = ({
  data: { n, body },
}: MessageEvent<Numbered<ListRequest | RegisterRequest>>): void => {
  const onProgress: OnProgress = (progress) =>
    self.postMessage({ n, progress } satisfies NumberedProgress);
  const answer =
    body.kind === 'openRegister' || body.kind === 'readRegister'
      ? register.answer(body, onProgress)
      : session.answer(body, onProgress);
  self.postMessage({ n, body: answer });
};
