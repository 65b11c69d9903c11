import '../../core/files/withoutEval';

import regularUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import type { FontBytes } from '../../core/picture/fontMeasure';
import type { ChartRequest, WriteProgress } from './chartProtocol';
import { ChartSession } from './chartSession';
import type { Numbered, NumberedProgress } from './protocol';

const bytesAt = async (url: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer());

async function loadFonts(): Promise<FontBytes> {
  const [regular, bold] = await Promise.all([bytesAt(regularUrl), bytesAt(boldUrl)]);
  return { regular, bold };
}

const session = new ChartSession(loadFonts());

self.onmessage = ({ data }: MessageEvent<Numbered<ChartRequest>>): void => {
  const { n, body } = data;
  const onProgress = (progress: WriteProgress): void =>
    self.postMessage({ n, progress } satisfies NumberedProgress);
  void session.answer(body, onProgress).then((answer) => self.postMessage({ n, body: answer }));
};
