import * as XLSX from 'xlsx';
import type { CellSheets } from '../src/core/exchange/cells';
import { detectLayouts } from '../src/core/exchange/import/detectLayout';
import { readList } from '../src/core/exchange/import/readList';
import { buildImportChange } from '../src/core/exchange/import/taking/buildImportChange';
import { joinDrafts } from '../src/core/exchange/import/taking/joinDrafts';
import type { ImportDraft, LayoutProposal } from '../src/core/exchange/import/types';
import { snapshotId, sourceId } from '../src/core/model/ids';
import type { IsoDate } from '../src/core/model/isoDate';
import { inOrder, type Plan, tableOf } from '../src/core/model/plan';
import { startPlan } from '../src/core/scenarios/newPlan';
import { readWorkbook } from '../src/excel/readWorkbook';
import { ListSession } from '../src/renderer/workers/listSession';
import type { ListAnswers, ListRequest } from '../src/renderer/workers/protocol';
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

const emptyPlan = (): Plan =>
  startPlan({ documentId: 'doc', name: 'Đề án', locality: '', localityClass: null }, []);

function draftOf(file: CellSheets, layout: LayoutProposal | undefined): ImportDraft {
  const sheet = layout === undefined ? undefined : file.sheets[layout.choices.sheet];
  if (layout === undefined || sheet === undefined) throw new Error('no sheet');
  let next = 0;
  return readList(sheet, layout.choices, {
    ids: () => {
      next += 1;
      return `u${next}`;
    },
    sourceId: sourceId('source'),
    fileName: 'list.xlsx',
    importedOn: null,
    categories: inOrder(tableOf(emptyPlan(), 'categories')),
  });
}

function importWhole(bytes: Uint8Array): number {
  const file = readWorkbook(bytes, 'list.xlsx');
  if (!file.ok) throw new Error(file.error.key);
  const plan = emptyPlan();
  const draft = draftOf(file.value, detectLayouts(file.value)[0]);
  const target = { snapshotId: snapshotId('list'), name: 'list', asOf: '2015-12-31' as IsoDate };
  if (!buildImportChange(plan, joinDrafts([draft]), target).ok) throw new Error('nothing read');
  return draft.units.length;
}

/** The list with 30 columns, its repeated texts in a table of texts as Excel writes them. */
function wideWorkbookOf(rowCount: number): Uint8Array {
  const count = (i: number, c: number): number => (i * 7 + c * 13) % 40;
  const rows: (string | number | null)[][] = [
    ['UBND THÀNH PHỐ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['DANH SÁCH ĐƠN VỊ ĐẾN NGÀY 31/12/2015'],
    [
      ...['STT', 'Tên đơn vị', 'Mã đơn vị', 'Địa chỉ', 'Ghi chú'],
      ...['Biên chế công chức được giao', 'Biên chế công chức có mặt'],
      ...Array.from({ length: 23 }, (_, c) => `Chỉ tiêu ${c + 1}`),
    ],
  ];
  for (let i = 0; i < rowCount; i += 1) {
    const within = i % 100;
    const agency = Math.floor(i / 100) + 1;
    rows.push([
      within === 0 ? 'Sở' : within,
      within === 0 ? `Sở số ${agency}` : `Phòng số ${within} của Sở ${agency}`,
      `M${String(i).padStart(5, '0')}`,
      `Số ${(i % 300) + 1} đường Trần Phú`,
      i % 9 === 0 ? 'Đã sắp xếp năm 2014' : null,
      ...(within === 0 ? [990, 891] : [10, 9]),
      ...Array.from({ length: 23 }, (_, c) => (c % 6 === 5 ? count(i, c) / 8 : count(i, c))),
    ]);
  }
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Biểu 1');
  const options = { type: 'array', bookType: 'xlsx', compression: true, bookSST: true } as const;
  return new Uint8Array(XLSX.write(book, options));
}

/** From the bytes of a file to what the window previews, step by step, beside the library alone. */
export function benchPreview(rowCount: number, write: (line: string) => void): void {
  const bytes = wideWorkbookOf(rowCount);
  const steps = { library: 0, open: 0, read: 0, post: 0 };
  const time = <Value>(step: keyof typeof steps, work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    steps[step] += performance.now() - start;
    return value;
  };
  const runs = 5;
  let next = 0;
  const newId = (): string => {
    next += 1;
    return `u${next}`;
  };
  // The first run warms up and is not counted.
  for (let run = 0; run <= runs; run += 1) {
    if (run === 1) for (const step of Object.keys(steps)) steps[step as keyof typeof steps] = 0;
    time('library', () => XLSX.read(bytes, { type: 'array', dense: true }));
    const session = new ListSession(newId);
    const ask = (request: ListRequest) => session.answer(request, () => {});
    const opened = time('open', () =>
      ask({ kind: 'open', bytes, fileName: 'list.xlsx', abbreviations: {} }),
    ) as ListAnswers['open'];
    const layout = opened.ok ? opened.value.proposed[0]?.layout : undefined;
    if (layout === undefined) throw new Error('no list was found');
    const read = time('read', () =>
      ask({
        kind: 'read',
        part: 'list',
        choices: layout.choices,
        skipsBadRows: false,
        sourceId: sourceId('source'),
        importedOn: null,
        categories: inOrder(tableOf(emptyPlan(), 'categories')),
      }),
    ) as ListAnswers['read'];
    if (read.view.lines.length < rowCount) throw new Error('units are missing');
    time('post', () => structuredClone([opened, read]));
  }
  const { library, ...own } = steps;
  const whole = own.open + own.read + own.post;
  write(tableLine('preview', 'rows', ['library', 'open, detect', 'read list', 'posting']));
  const means = [library, own.open, own.read, own.post].map((sum) => sum / runs);
  write(tableLine('30 columns', rowCount, means));
  write(`whole : library = ${(whole / library).toFixed(2)} : 1 (at most 1.5)`);
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
      (input) => XLSX.read(input, { type: 'array', dense: true }),
    );
    write(tableLine('import', size, [whole, library, `1 : ${(whole / library).toFixed(1)}`]));
  }
}
