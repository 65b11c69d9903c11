import { detectEncoding } from '../core/text/detectEncoding';

/** The text of a file, and whether its encoding was guessed to be Windows-1258. */
export interface DecodedText {
  readonly text: string;
  readonly isOldEncoding: boolean;
}

/** Bytes that are looked at to tell UTF-16 without its mark. */
const SAMPLE = 4_000;

/** UTF-16 without a mark: Latin letters, digits and delimiters have a zero as their other byte. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1)
    if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 8 && even < odd / 20) return 'utf-16le';
  return even > length / 8 && odd < even / 20 ? 'utf-16be' : null;
}

/**
 * Decodes a text file: by its mark, as UTF-16 without one, as UTF-8 where all of it is, else as
 * Western letters when they make TCVN3 or VNI (recognised where lists are read) or Windows-1258.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const as = (label: string, fatal = false): string =>
    new TextDecoder(label, { fatal }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: as('utf-16le'), isOldEncoding: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: as('utf-16be'), isOldEncoding: false };
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return { text: as(wide), isOldEncoding: false };
  try {
    return { text: as('utf-8', true), isOldEncoding: false };
  } catch {
    const western = as('windows-1252');
    if (detectEncoding(western.split(/[\r\n]+/)).encoding !== 'unicode')
      return { text: western, isOldEncoding: false };
    return { text: as('windows-1258'), isOldEncoding: true };
  }
}
