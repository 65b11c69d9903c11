/** One record of a stream of an .xls file. */
interface BiffRecord {
  readonly id: number;
  /** Where the record itself begins. */
  readonly at: number;
  readonly data: DataView;
}

/** Numbers of the records that are looked at. */
export const BIFF = {
  end: 0x0a,
  begin: 0x0809,
  font: 0x31,
  codepage: 0x42,
  sheet: 0x85,
  format: 0xe0,
  manyNumbers: 0xbd,
  manyBlanks: 0xbe,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  smallNumber: 0x027e,
  formula: 0x06,
  richLabel: 0xd6,
  sharedLabel: 0xfd,
} as const;

/** The records of a stream in order; one that would reach beyond its end is the last. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  while (at + 4 <= stream.length) {
    const length = view.getUint16(at + 2, true);
    const end = at + 4 + length;
    if (end > stream.length) return;
    yield {
      id: view.getUint16(at, true),
      at,
      data: new DataView(stream.buffer, stream.byteOffset + at + 4, length),
    };
    at = end;
  }
}
