import { zipSync } from 'fflate';
import { damaged } from '../refusal';
import type { ZipParts } from '../zip/zipParts';

/** Parts of an .xlsb file that hold no cells and may be large. */
const UNWANTED =
  /(^|\/)(media|drawings|charts|embeddings|pivot\w*|printersettings|customxml|activex|ctrlprops|externallinks)\/|vbaproject|calcchain/i;
const SHEET = /^xl\/worksheets\/(?!binaryindex)/i;
const CELL_RECORDS = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 62]);

/** Number of records of cells in a sheet part of an .xlsb file. */
export function countCellRecords(part: Uint8Array): number {
  let at = 0;
  let count = 0;
  const next = (most: number): number => {
    let value = 0;
    for (let i = 0; i < most; i += 1) {
      const byte = part[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << (7 * i);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  while (at < part.length) {
    if (CELL_RECORDS.has(next(2))) count += 1;
    at += next(4);
  }
  return count;
}

/**
 * A zip of the parts that matter, unpacked within the limits and stored as they are: what the library
 * then unpacks cannot grow. `onSheet` is given each sheet part to be judged first.
 */
export function storedZip(parts: ZipParts, onSheet: (part: Uint8Array) => void): Uint8Array {
  const kept: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  for (const name of parts.names()) {
    if (UNWANTED.test(name)) continue;
    const part = parts.whole(name);
    if (part === null) throw damaged();
    if (SHEET.test(name)) onSheet(part);
    kept[name] = part;
  }
  return zipSync(kept, { level: 0 });
}
