import { type Sheet, utils, write } from 'xlsx';
import type { TestFile } from './startPage';

/** A list of one agency in the layout that such lists have, with numbers of the test's own. */
export function agencyList(year: number, divisions: readonly [string, number][]): TestFile {
  const sum = divisions.reduce((all, [, posts]) => all + posts, 0);
  const rows: (string | number | null)[][] = [
    ['UBND TỈNH THỬ NGHIỆM', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ THỬ NGHIỆM', null, 'Độc lập - Tự do - Hạnh phúc'],
    [null],
    ['DANH SÁCH ĐƠN VỊ VÀ BIÊN CHẾ'],
    [`(Tính đến ngày 31/12/${year})`],
    ['STT', 'Tên đơn vị', 'Biên chế công chức được giao', 'Ghi chú'],
    ['I', 'Sở Thử nghiệm', sum, null],
    ...divisions.map(([name, posts], i) => [i + 1, name, posts, null]),
    [null, 'Tổng cộng', sum, null],
    [null, 'Người lập biểu'],
  ];
  return workbook(`so-thu-nghiem-${year}.xlsx`, { 'Danh sách': rows });
}

/** A workbook with sheets of plain values. */
export function workbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
): TestFile {
  const book = utils.book_new();
  for (const [title, rows] of Object.entries(sheets)) {
    const sheet: Sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    utils.book_append_sheet(book, sheet, title);
  }
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  return { name, bytes: new Uint8Array(bytes as ArrayBuffer) };
}

const HEAD = ['STT', 'Tên đơn vị', 'Mã đơn vị', 'Công chức được giao'];

/** Rows of one agency with its units, by code. */
export const agencyRows = (
  agency: string,
  code: string,
  units: readonly (readonly [name: string, posts: number])[],
): (string | number | null)[][] => [
  ['DANH SÁCH ĐẾN NGÀY 31/12/2022'],
  HEAD,
  ['I', agency, code, units.reduce((sum, [, posts]) => sum + posts, 0)],
  ...units.map(([name, posts], i) => [i + 1, name, `${code}${i + 1}`, posts]),
];

/** A sheet with the years 2015 and 2022 side by side: null where a unit was not there. */
export const twoYears: (string | number | null)[][] = [
  ['STT', 'Tên đơn vị', 'Công chức giao năm 2015', 'Công chức giao năm 2022'],
  ['I', 'Sở Thử nghiệm', 30, 27],
  [1, 'Văn phòng', 20, 19],
  [2, 'Phòng Cũ', 10, null],
  [3, 'Phòng Mới', null, 8],
];
