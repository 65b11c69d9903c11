import { MAX_PARTS } from '../limits';

/** One part of a zip, as its directory has it; sizes are claims, not facts. */
export interface ZipEntry {
  /** Slashes forward, none at the start. */
  readonly name: string;
  /** 0: stored, 8: deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where the packed bytes begin and at most end. */
  readonly start: number;
  readonly end: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_COMMENT = 0xffff;
const UNKNOWN_16 = 0xffff;
const UNKNOWN_32 = 0xffffffff;

interface Directory {
  readonly count: number;
  readonly offset: number;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - MAX_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** A number of 64 bits; one that no file can have is beyond every file. */
const uint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

function locate(view: DataView): Directory | null {
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === UNKNOWN_16 || offset === UNKNOWN_32) {
    const locator = end - 20;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
      const at = uint64(view, locator + 8);
      if (at + 56 <= view.byteLength && view.getUint32(at, true) === END_64)
        return { count: uint64(view, at + 32), offset: uint64(view, at + 48) };
    }
  }
  if (count === 0) return { count, offset };
  // Something may stand before the zip; then all offsets are too small by its length.
  const isThere = offset + 4 <= view.byteLength && view.getUint32(offset, true) === ENTRY;
  return { count, offset: isThere ? offset : end - size };
}

/** Packed size and place of an entry, from its extra field where 32 bits do not hold them. */
function placeOf(view: DataView, at: number, extra: number, extraEnd: number) {
  let packed = view.getUint32(at + 20, true);
  let local = view.getUint32(at + 42, true);
  const isUnpackedUnknown = view.getUint32(at + 24, true) === UNKNOWN_32;
  for (let field = extra; field + 4 <= extraEnd; ) {
    const id = view.getUint16(field, true);
    const end = Math.min(field + 4 + view.getUint16(field + 2, true), extraEnd);
    if (id === 1) {
      let value = field + 4 + (isUnpackedUnknown ? 8 : 0);
      if (packed === UNKNOWN_32 && value + 8 <= end) {
        packed = uint64(view, value);
        value += 8;
      }
      if (local === UNKNOWN_32 && value + 8 <= end) local = uint64(view, value);
    }
    field = end;
  }
  return { packed, local };
}

/**
 * Reads the directory at the end of a zip. Null when there is none or it leads nowhere; 'tooMany'
 * when it has more parts than any workbook. Parts that share bytes are no matter: what is unpacked
 * is counted.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | 'tooMany' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = locate(view);
  if (directory === null || directory.offset < 0) return null;
  if (directory.count > MAX_PARTS) return 'tooMany';
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const extra = at + 46 + view.getUint16(at + 28, true);
    const next = extra + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const { packed, local } = placeOf(view, at, extra, extra + view.getUint16(at + 30, true));
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder()
        .decode(bytes.subarray(at + 46, extra))
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      start: Math.min(start, bytes.length),
      end: Math.min(start + packed, bytes.length),
    });
    at = next;
  }
  return entries;
}
