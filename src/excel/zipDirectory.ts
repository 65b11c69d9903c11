/** What the central directory of a zip file says, without unpacking anything. */
export interface ZipDirectory {
  readonly names: readonly string[];
  /** Bytes when unpacked, as claimed by the directory. */
  readonly unpackedSize: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MAX_COMMENT = 0xffff;

/** Reads the directory at the end of a zip; null when there is none. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - 22 - MAX_COMMENT);
  let end = -1;
  for (let at = bytes.length - 22; at >= lowest && end < 0; at -= 1)
    if (view.getUint32(at, true) === END) end = at;
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let unpackedSize = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    unpackedSize += view.getUint32(at + 24, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpackedSize };
}
