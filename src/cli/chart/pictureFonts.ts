import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?inline';
import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?inline';
import type { FontBytes } from '../../core/picture/fontMeasure';

const bytesOf = (dataUrl: string): Uint8Array =>
  new Uint8Array(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));

/** The fonts of pictures, carried inside of the program. */
export const pictureFonts = (): FontBytes => ({ regular: bytesOf(regular), bold: bytesOf(bold) });
