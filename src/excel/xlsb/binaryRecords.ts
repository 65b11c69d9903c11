/** Numbers of the records of .xlsb parts that are read. */
export const XLSB = {
  row: 0,
  blank: 1,
  smallNumber: 2,
  error: 3,
  boolean: 4,
  number: 5,
  text: 6,
  sharedLabel: 7,
  formulaText: 8,
  formulaNumber: 9,
  formulaBoolean: 10,
  formulaError: 11,
  shortBlank: 12,
  shortShared: 18,
  sharedText: 19,
  font: 43,
  numberFormat: 44,
  format: 47,
  columns: 60,
  richText: 62,
  workbook: 153,
  sheet: 156,
  merge: 176,
  beginFormats: 617,
  endFormats: 618,
} as const;

/** One record of a part. */
interface BinaryRecord {
  readonly id: number;
  readonly data: DataView;
}

/** The records of a part in order; one that would reach beyond the end is the last. */
export function* binaryRecords(part: Uint8Array): Generator<BinaryRecord> {
  let at = 0;
  const packed = (most: number): number => {
    let value = 0;
    for (let i = 0; i < most; i += 1) {
      const byte = part[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  while (at < part.length) {
    // The number of a record keeps its marks of length in the order of its bytes.
    const id = packed(2);
    const length = packed(4);
    const end = at + length;
    if (end > part.length) return;
    yield { id, data: new DataView(part.buffer, part.byteOffset + at, length) };
    at = end;
  }
}

const WIDE = new TextDecoder('utf-16le');

/** A text: the number of its letters and the letters; and where it ends. Null when it is broken. */
export function wideText(
  data: DataView,
  at: number,
): { readonly text: string; readonly end: number } | null {
  if (at + 4 > data.byteLength) return null;
  const count = data.getUint32(at, true);
  // A text that is not there says that it is endless.
  if (count === 0xffffffff) return { text: '', end: at + 4 };
  const end = at + 4 + 2 * count;
  if (end > data.byteLength) return null;
  const letters = new Uint8Array(data.buffer, data.byteOffset + at + 4, 2 * count);
  return { text: WIDE.decode(letters), end };
}
