import '../../core/files/withoutEval';

import { ListSession } from './listSession';
import type { ListRequest, Numbered } from './protocol';

const session = new ListSession(() => `x${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`);

self.onmessage = ({ data }: MessageEvent<Numbered<ListRequest>>): void => {
  self.postMessage({ n: data.n, body: session.answer(data.body) });
};
