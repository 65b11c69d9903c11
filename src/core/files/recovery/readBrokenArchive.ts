import { Inflate, strFromU8 } from 'fflate';

/** Beyond this nothing is unpacked: a file that claims more is not a plan. */
const LARGEST_TEXT = 1_000_000_000;
/** Bytes that are unpacked at once: what stands before a defect is kept in steps of this size. */
const STEP = 512;

const LOCAL_HEADER = 30;

/**
 * The text of an entry of a ZIP archive, as far as it can be unpacked; found by its own header, so
 * that neither the archive's list of contents nor its end is needed. null when the entry is not
 * there.
 */
export function readBrokenArchive(bytes: Uint8Array, name: string): string | null {
  for (let at = 0; at + LOCAL_HEADER <= bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
    if (bytes[at + 2] !== 3 || bytes[at + 3] !== 4) continue;
    const word = (offset: number): number =>
      (bytes[at + offset] ?? 0) | ((bytes[at + offset + 1] ?? 0) << 8);
    const nameEnd = at + LOCAL_HEADER + word(26);
    if (strFromU8(bytes.subarray(at + LOCAL_HEADER, nameEnd)) !== name) continue;
    const content = bytes.subarray(nameEnd + word(28));
    return strFromU8(word(8) === 0 ? content : inflateSome(content));
  }
  return null;
}

/** What comes out of a compressed stream before it breaks. */
function inflateSome(content: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < content.length && size < LARGEST_TEXT; at += STEP)
      inflate.push(content.subarray(at, at + STEP), at + STEP >= content.length);
  } catch {
    // What came before stands.
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
