/** One record of the main stream of an .xls file. */
export interface BiffRecord {
  readonly id: number;
  /** Where the record begins in the stream. */
  readonly at: number;
  readonly data: DataView;
}

/** Numbers of the records that are read. */
export const BIFF = {
  formula: 0x06,
  end: 0x0a,
  dateMode: 0x22,
  password: 0x2f,
  font: 0x31,
  continued: 0x3c,
  codePage: 0x42,
  columns: 0x7d,
  sheet: 0x85,
  manyNumbers: 0xbd,
  richLabel: 0xd6,
  format: 0xe0,
  merges: 0xe5,
  sharedTexts: 0xfc,
  sharedLabel: 0xfd,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  formulaOf3: 0x0206,
  text: 0x0207,
  row: 0x0208,
  smallNumber: 0x027e,
  formulaOf4: 0x0406,
  numberFormat: 0x041e,
  begin: 0x0809,
} as const;

/** Records that are shorter are broken and passed over, so that readers need not look at each byte. */
const SHORTEST: Readonly<Record<number, number>> = {
  [BIFF.formula]: 14,
  [BIFF.formulaOf3]: 14,
  [BIFF.formulaOf4]: 14,
  [BIFF.dateMode]: 2,
  [BIFF.font]: 16,
  [BIFF.codePage]: 2,
  [BIFF.columns]: 10,
  [BIFF.sheet]: 8,
  [BIFF.manyNumbers]: 12,
  [BIFF.richLabel]: 8,
  [BIFF.format]: 9,
  [BIFF.merges]: 2,
  [BIFF.sharedTexts]: 8,
  [BIFF.sharedLabel]: 10,
  [BIFF.number]: 14,
  [BIFF.label]: 8,
  [BIFF.boolOrError]: 8,
  [BIFF.text]: 2,
  [BIFF.row]: 16,
  [BIFF.smallNumber]: 10,
  [BIFF.numberFormat]: 3,
  [BIFF.begin]: 4,
};

/** The records of a stream in order; one that would reach beyond the end is the last. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const { buffer, byteOffset } = stream;
  const view = new DataView(buffer, byteOffset, stream.byteLength);
  let at = 0;
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const end = at + 4 + length;
    if (end > stream.length) return;
    if (length >= (SHORTEST[id] ?? 0))
      yield { id, at, data: new DataView(buffer, byteOffset + at + 4, length) };
    at = end;
  }
}
