import '../../core/files/withoutEval';

import type { OnProgress } from '../../core/exchange/readProgress';
import { ListSession } from './listSession';
import type { ListRequest, Numbered, NumberedProgress } from './protocol';

const session = new ListSession(() => `x${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`);

self.onmessage = ({ data: { n, body } }: MessageEvent<Numbered<ListRequest>>): void => {
  const onProgress: OnProgress = (progress) =>
    self.postMessage({ n, progress } satisfies NumberedProgress);
  self.postMessage({ n, body: session.answer(body, onProgress) });
};
