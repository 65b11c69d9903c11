import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FontBytes, fontMeasure } from '../../src/core/picture/fontMeasure';

const folder = resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-sans');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(resolve(folder, file)));

/** The fonts of pictures as the program brings them along. */
export const FONTS: FontBytes = {
  regular: bytesOf('400Regular/NotoSans_400Regular.ttf'),
  bold: bytesOf('700Bold/NotoSans_700Bold.ttf'),
};

export const measure = fontMeasure(FONTS);
