import '../../core/files/withoutEval';

import type { Numbered } from '../workers/protocol';
import { LibraryDatabase } from './database';
import type { PackAnswer, PackRequest } from './packRequest';
import { PlanLibrary } from './planLibrary';

const library = new PlanLibrary(new LibraryDatabase(), () => new Date().toISOString());

async function answer({ planId, version }: PackRequest): Promise<PackAnswer> {
  try {
    const packed = await library.pack(planId, version);
    return packed.ok ? packed.value : null;
  } catch {
    return null;
  }
}

self.onmessage = async ({ data }: MessageEvent<Numbered<PackRequest>>) => {
  self.postMessage({ n: data.n, body: await answer(data.body) });
};
