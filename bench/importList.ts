import * as XLSX from 'xlsx';
import { detectLayouts } from '../src/core/exchange/import/detectLayout';
import { readList } from '../src/core/exchange/import/readList';
import { buildImportChange } from '../src/core/exchange/import/taking/buildImportChange';
import { joinDrafts } from '../src/core/exchange/import/taking/joinDrafts';
import { snapshotId, sourceId } from '../src/core/model/ids';
import type { IsoDate } from '../src/core/model/isoDate';
import { inOrder, tableOf } from '../src/core/model/plan';
import { startPlan } from '../src/core/scenarios/newPlan';
import { readWorkbook } from '../src/excel/readWorkbook';
import { medianOf, tableLine } from './measure';

/** A list in the usual layout: title rows, a two-row header, ordinals I, 1, 2 …, a grand total. */
function workbookOf(units: number): Uint8Array {
  const rows: (string | number | null)[][] = [
    ['UBND THÀNH PHỐ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['DANH SÁCH ĐƠN VỊ ĐẾN NGÀY 31/12/2015'],
    ['STT', 'Tên đơn vị', 'Biên chế công chức', null, 'Viên chức hưởng lương NSNN', null],
    [null, null, 'Được giao', 'Có mặt', 'Được giao', 'Có mặt'],
  ];
  for (let i = 0; i < units; i += 1) {
    const within = i % 100;
    if (within === 0) rows.push([`Sở`, `Sở số ${i / 100 + 1}`, 990, 891, 0, 0]);
    else rows.push([within, `Phòng số ${within} của Sở ${Math.floor(i / 100) + 1}`, 10, 9, 0, 0]);
  }
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Biểu 1');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

function importWhole(bytes: Uint8Array): number {
  const file = readWorkbook(bytes, 'list.xlsx');
  if (!file.ok) throw new Error(file.error.key);
  const layout = detectLayouts(file.value)[0];
  const sheet = layout === undefined ? undefined : file.value.sheets[layout.choices.sheet];
  if (layout === undefined || sheet === undefined) throw new Error('no sheet');
  const plan = startPlan(
    { documentId: 'doc', name: 'Đề án', locality: '', localityClass: null },
    [],
  );
  let next = 0;
  const draft = readList(sheet, layout.choices, {
    ids: () => {
      next += 1;
      return `u${next}`;
    },
    sourceId: sourceId('source'),
    fileName: 'list.xlsx',
    importedOn: null,
    categories: inOrder(tableOf(plan, 'categories')),
  });
  const target = { snapshotId: snapshotId('list'), name: 'list', asOf: '2015-12-31' as IsoDate };
  if (!buildImportChange(plan, joinDrafts([draft]), target).ok) throw new Error('nothing read');
  return draft.units.length;
}

/** A whole import from bytes to the change of the plan, beside the workbook library alone. */
export function benchImport(sizes: readonly number[], write: (line: string) => void): void {
  write(tableLine('import', 'units', ['whole import', 'library alone', 'lib. : whole']));
  for (const size of sizes) {
    const bytes = workbookOf(size);
    const runs = size > 20_000 ? 1 : 3;
    const whole = medianOf(
      runs,
      () => bytes,
      (input) => {
        if (importWhole(input) < size) throw new Error('units are missing');
      },
    );
    const library = medianOf(
      runs,
      () => bytes,
      (input) => XLSX.read(input, { type: 'array', dense: true, cellStyles: true, cellNF: true }),
    );
    write(tableLine('import', size, [whole, library, `1 : ${(whole / library).toFixed(1)}`]));
  }
}
