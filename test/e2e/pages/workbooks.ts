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
  const sheet: Sheet = utils.aoa_to_sheet(rows);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Danh sách');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  return { name: `so-thu-nghiem-${year}.xlsx`, bytes: new Uint8Array(bytes as ArrayBuffer) };
}
