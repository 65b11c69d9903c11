import * as exceljs from '@protobi/exceljs';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { CellSheets } from '../../src/core/exchange/cells';
import { detectLayouts } from '../../src/core/exchange/import/detectLayout';
import { readList } from '../../src/core/exchange/import/readList';
import type { ImportDraft, LayoutProposal } from '../../src/core/exchange/import/types';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { toTcvn3, toVni } from '../builders/legacyText';
import { context, outline } from '../core/exchange/import/sheetOf';

type Row = readonly (string | number | null)[];

const ROWS: readonly Row[] = [
  ['Ủy ban nhân dân thành phố Hà Nội', null, null, null],
  ['Sở Giáo dục và Đào tạo', null, null, null],
  ['Danh sách đơn vị và biên chế', null, null, null],
  ['Tính đến ngày 31 tháng 12 năm 2015', null, null, null],
  ['STT', 'Tên đơn vị', 'Biên chế công chức được giao', 'Ghi chú'],
  ['I', 'Sở Giáo dục và Đào tạo', 21, null],
  [1, 'Văn phòng Sở', 9, 'Đã sắp xếp'],
  [2, 'Thanh tra', 4, null],
  [3, 'Phòng Kế hoạch - Tài chính', 8, 'Thiếu một phó trưởng phòng'],
  [null, 'Tổng cộng', 21, null],
  [null, 'Người lập biểu', null, null],
];

const encoded = (encode: (text: string) => string): readonly Row[] =>
  ROWS.map((row) => row.map((value) => (typeof value === 'string' ? encode(value) : value)));

function plainBook(rows: readonly Row[], bookType: XLSX.BookType = 'xlsx'): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as Row[] as unknown[][]), 'DS');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

async function bookWithFonts(
  rows: readonly Row[],
  fontOf: (row: number, column: number) => string,
): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('DS');
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = sheet.getCell(r + 1, c + 1);
      cell.value = value;
      cell.font = { name: fontOf(r, c), size: 12 };
    });
  });
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

function read(bytes: Uint8Array, name = 'ds.xlsx') {
  const file = readWorkbook(bytes, name);
  if (!file.ok) throw new Error(file.error.key);
  const layout = detectLayouts(file.value)[0] as LayoutProposal;
  const sheet = (file.value as CellSheets).sheets[layout.choices.sheet];
  if (sheet === undefined) throw new Error('no sheet');
  return { layout, draft: readList(sheet, layout.choices, context()), file: file.value };
}

/** What a list says, without where it says it. */
const saidBy = (draft: ImportDraft) => ({
  outline: outline(draft),
  notes: draft.units.map((unit) => unit.notes),
  places: draft.units.map(({ provenance }) =>
    Object.entries(provenance?.cells ?? {}).map(([field, [address]]) => [field, address]),
  ),
  problems: draft.problems.map(({ code, cell }) => [code, cell]),
  totals: draft.totals,
});

const UNICODE = read(plainBook(ROWS));

describe('lists in old encodings', () => {
  it.each([
    ['TCVN3 without fonts', plainBook(encoded(toTcvn3)), 'tcvn3'],
    ['VNI without fonts', plainBook(encoded(toVni)), 'vni'],
    ['TCVN3 in BIFF8', plainBook(encoded(toTcvn3), 'biff8'), 'tcvn3'],
  ] as const)('%s bring what their Unicode twin brings', (_, bytes, encoding) => {
    const { layout, draft } = read(bytes);
    expect(layout.choices.encodings).toMatchObject({ head: encoding, columns: { 1: encoding } });
    expect(layout).toMatchObject({ asOf: '2015-12-31', title: UNICODE.layout.title });
    expect({ ...layout.choices, encodings: null }).toEqual({
      ...UNICODE.layout.choices,
      encodings: null,
    });
    expect(saidBy(draft)).toEqual(saidBy(UNICODE.draft));
  });

  it.each([
    ['tcvn3', toTcvn3, '.VnTime'],
    ['vni', toVni, 'VNI-Times'],
  ] as const)(
    '%s in its font brings the same, and names the font',
    async (encoding, encode, font) => {
      const { layout, draft } = read(await bookWithFonts(encoded(encode), () => font));
      expect(layout.choices.encodings.columns[1]).toBe(encoding);
      expect(layout.reasons.find(({ aspect }) => aspect === 'encoding')).toMatchObject({
        message: { key: 'import.reason.encoding.font' },
      });
      expect(saidBy(draft)).toEqual(saidBy(UNICODE.draft));
    },
  );

  it('prints capitals where the cells are in a capitals font', async () => {
    const bytes = await bookWithFonts(encoded(toTcvn3), (r) => (r === 5 ? '.VnTimeH' : '.VnTime'));
    const { draft } = read(bytes);
    expect(draft.units.map((unit) => unit.name)).toEqual([
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
      'Văn phòng Sở',
      'Thanh tra',
      'Phòng Kế hoạch - Tài chính',
    ]);
  });

  it('keeps what the file really says', () => {
    const { draft } = read(plainBook(encoded(toTcvn3)));
    expect(draft.units[1]?.provenance?.cells.name).toEqual(['B7', toTcvn3('Văn phòng Sở')]);
    expect(draft.units[1]?.provenance?.cells.notes).toEqual(['D7', toTcvn3('Đã sắp xếp')]);
  });

  it('reads a column with old and new rows row by row, whatever the fonts say', async () => {
    const mixed = ROWS.map((row, r) => (r === 6 || r === 3 ? row : (encoded(toTcvn3)[r] as Row)));
    expect(saidBy(read(plainBook(mixed)).draft)).toEqual(saidBy(UNICODE.draft));
    const inFonts = await bookWithFonts(mixed, () => '.VnTime');
    expect(saidBy(read(inFonts).draft)).toEqual(saidBy(UNICODE.draft));
  });

  it('reads a text file of TCVN3 bytes', () => {
    const text = encoded(toTcvn3)
      .map((row) => row.map((value) => value ?? '').join(';'))
      .join('\n');
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const { draft, file } = read(bytes, 'ds.csv');
    expect(file.notices).toEqual([]);
    expect(outline(draft)).toEqual(outline(UNICODE.draft));
  });

  it('decodes nothing where the user says that all is Unicode', () => {
    const file = readWorkbook(plainBook(encoded(toTcvn3)), 'ds.xlsx');
    const sheet = file.ok ? file.value.sheets[0] : undefined;
    if (sheet === undefined) throw new Error('not read');
    const { choices } = read(plainBook(encoded(toTcvn3))).layout;
    const draft = readList(
      sheet,
      { ...choices, encodings: { head: 'unicode', columns: {} } },
      context(),
    );
    expect(draft.units[1]?.name).toBe('V¨n phßng Së');
  });
});
