import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { cleanText } from '../../src/core/text/keyOf';
import { sharedTexts } from '../../src/excel/biff/biffText';
import { readFile } from './books';

const text = fc
  .string({ unit: fc.constantFrom(...'aBđ ơỨ1.,-_xé&<>"\u00a0'), maxLength: 30 })
  .filter((value) => !value.includes('_x'));
const value = fc.oneof(
  text,
  fc.integer({ min: -5_000, max: 1_000_000_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Math.round(number * 100) / 100),
  fc.boolean(),
  fc.constant(null),
);
const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 12,
});

/** What the library makes of a file: cleaned texts by address. */
function byLibrary(bytes: Uint8Array): Map<string, string> {
  const book = XLSX.read(bytes, { type: 'array' });
  const texts = new Map<string, string>();
  const sheet: XLSX.WorkSheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const { t, v, w } = cell as XLSX.CellObject;
    const shown = cleanText(t === 's' ? String(v) : (w ?? String(v ?? '')));
    if (shown !== '') texts.set(address, shown);
  }
  return texts;
}

describe('our readers', () => {
  it.each(['xlsx', 'xlsb', 'biff8', 'xlml'] as const)(
    'find in %s what the library finds',
    (bookType) => {
      fc.assert(
        fc.property(rows, (values) => {
          const book = XLSX.utils.book_new();
          const sheet = XLSX.utils.aoa_to_sheet([...values, ['cuối']]);
          XLSX.utils.book_append_sheet(book, sheet, 'S');
          const written: unknown = XLSX.write(book, { type: 'array', bookType, bookSST: true });
          const bytes = new Uint8Array(written as ArrayBuffer);
          const own = new Map<string, string>();
          readFile(bytes).sheets[0]?.rows.forEach((row, r) => {
            row?.forEach((cell, c) => {
              if (cell !== undefined) own.set(XLSX.utils.encode_cell({ r, c }), cell.text);
            });
          });
          expect(own).toEqual(byLibrary(bytes));
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)('tell merged blocks of %s', (bookType) => {
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet([['a', null, 'b'], ['c'], ['d', 'e', 'f']]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }];
    XLSX.utils.book_append_sheet(book, sheet, 'S');
    const written: unknown = XLSX.write(book, { type: 'array', bookType });
    expect(readFile(new Uint8Array(written as ArrayBuffer)).sheets[0]?.merges).toEqual([
      { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 },
    ]);
  });
});

describe('the table of texts of .xls', () => {
  const piece = (...bytes: number[]): DataView => new DataView(Uint8Array.from(bytes).buffer);
  const codes = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));

  it('goes on in the next record, in letters of another width, also right at its start', () => {
    const head = [0, 0, 0, 0, 2, 0, 0, 0];
    const pieces = [
      piece(...head, 5, 0, 0, ...codes('Ph')),
      // 'òng' in two bytes a letter, then a text whose letters stand in the third record.
      piece(1, 0xf2, 0, 0x6e, 0, 0x67, 0, 3, 0, 0),
      piece(0, ...codes('abc')),
    ];
    expect(sharedTexts(pieces, () => null)).toEqual([{ text: 'Phòng' }, { text: 'abc' }]);
  });

  it('has runs with fonts of their own and readings, which are passed over', () => {
    const texts = sharedTexts(
      [
        piece(
          ...[0, 0, 0, 0, 0, 0, 0, 0],
          4,
          0,
          12,
          1,
          0,
          2,
          0,
          0,
          0,
          ...codes('abcd'),
          1,
          0,
          7,
          0,
          9,
          9,
        ),
        piece(1, 0, 0, ...codes('z')),
      ],
      (font) => (font === 7 ? 'tcvn3' : null),
    );
    expect(texts).toEqual([{ text: 'abcd', encoding: 'tcvn3' }, { text: 'z' }]);
  });
});
