import '../../core/files/withoutEval';

import type { OnProgress } from '../../core/exchange/readProgress';
import { FunctionSession } from './functionSession';
import { ListSession } from './listSession';
import type {
  FunctionRequest,
  ListRequest,
  Numbered,
  NumberedProgress,
  RegisterRequest,
} from './protocol';
import { randomId } from './randomId';
import { RegisterSession } from './registerSession';

const session = new ListSession(randomId);
const register = new RegisterSession();
const functions = new FunctionSession();

self.onmessage = ({
  data: { n, body },
}: MessageEvent<Numbered<ListRequest | RegisterRequest | FunctionRequest>>): void => {
  const onProgress: OnProgress = (progress) =>
    self.postMessage({ n, progress } satisfies NumberedProgress);
  self.postMessage({ n, body: answerTo(body, onProgress) });
};

function answerTo(
  body: ListRequest | RegisterRequest | FunctionRequest,
  onProgress: OnProgress,
): unknown {
  switch (body.kind) {
    case 'openRegister':
    case 'readRegister':
      return register.answer(body, onProgress);
    case 'openFunctions':
    case 'readFunctions':
    case 'reportFunctions':
    case 'findOverlaps':
      return functions.answer(body, onProgress);
    default:
      return session.answer(body, onProgress);
  }
}
