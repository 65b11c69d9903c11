import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { bookOf } from './books';

const ROWS = [
  ['STT', 'Tên đơn vị', 'Biên chế', 'Ngày'],
  ['I', 'Sở Nội vụ', 21, new Date(Date.UTC(2015, 11, 31))],
  [1, 'Phòng Tổng hợp', 12.5, true],
  [2, 'Thanh tra', null, 'ghi chú dài '.repeat(20)],
];

const XML = `<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="DS"><Table><Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">Sở</Data></Cell>
<Cell><Data ss:Type="Number">12</Data></Cell></Row></Table></Worksheet></Workbook>`;

const FILES: readonly (readonly [kind: string, bytes: Uint8Array])[] = [
  ...(['xlsx', 'xlsb', 'ods', 'biff8', 'biff5'] as const).map(
    (kind) => [kind, bookOf(ROWS, kind)] as const,
  ),
  ['xls with fonts', new Uint8Array(readFileSync('test/fixtures/excel/vntime.xls'))],
  ['XML of Excel 2003', strToU8(XML)],
];

/** Something done to bytes: overwritten, cut off, a run copied elsewhere, a run taken out. */
type Damage =
  | { readonly kind: 'overwrite'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'copy'; readonly at: number; readonly to: number; readonly length: number }
  | { readonly kind: 'remove'; readonly at: number; readonly length: number };

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const telling = fc.constantFrom(
  Uint8Array.of(0xff, 0xff, 0xff, 0xff),
  Uint8Array.of(0, 0, 0, 0),
  Uint8Array.of(0xff, 0xff, 0xff, 0x7f),
  Uint8Array.of(0, 0, 1, 0),
);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constant('overwrite' as const),
    at: place,
    bytes: fc.oneof(telling, fc.uint8Array({ minLength: 1, maxLength: 40 })),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({
    kind: fc.constant('copy' as const),
    at: place,
    to: place,
    length: fc.integer({ min: 1, max: 2_000 }),
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    at: place,
    length: fc.integer({ min: 1, max: 2_000 }),
  }),
);

function damaged(bytes: Uint8Array, done: Damage): Uint8Array {
  const at = Math.floor(done.at * bytes.length);
  const copy = bytes.slice();
  switch (done.kind) {
    case 'overwrite':
      copy.set(done.bytes.subarray(0, copy.length - at), at);
      return copy;
    case 'cut':
      return copy.slice(0, at);
    case 'copy':
      copy.copyWithin(Math.floor(done.to * bytes.length), at, at + done.length);
      return copy;
    case 'remove':
      copy.copyWithin(at, at + done.length);
      return copy.slice(0, Math.max(at, copy.length - done.length));
  }
}

/** Damages a file, or one part inside of it when it is a zip. */
function damagedFile(bytes: Uint8Array, part: number | null, done: readonly Damage[]): Uint8Array {
  if (part === null || bytes[0] !== 0x50) return done.reduce(damaged, bytes);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[Math.floor(part * names.length)] ?? '';
  return zipSync({ ...parts, [name]: done.reduce(damaged, parts[name] ?? new Uint8Array()) });
}

describe('damaged files', () => {
  it.each(FILES)('%s ends in cells or in a message, and touches no prototype', (_, bytes) => {
    fc.assert(
      fc.property(
        fc.option(place),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        (part, done) => {
          const result = readWorkbook(damagedFile(bytes, part, done), 'ds');
          if (!result.ok) expect(result.error.key).toMatch(/^read\./);
          else for (const { rows } of result.value.sheets) expect(rows.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400, seed: 2015 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['!ref']).toBeUndefined();
  });
});
