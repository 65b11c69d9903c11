import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import * as XLSX from 'xlsx';

const script = resolve(import.meta.dirname, '../../scripts/cli.mjs');

/** What one run of the built command line left behind. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON. */
  json<T = Record<string, never>>(): T;
}

/** A folder of its own for each test, with the command line run inside it. */
export class CliFolder {
  path = '';

  constructor() {
    beforeEach(() => {
      this.path = mkdtempSync(join(tmpdir(), 'tinhgon-cli-'));
    });
    afterEach(() => rmSync(this.path, { recursive: true }));
  }

  /** Runs as a user does, through the script that builds when stale. */
  run(...args: readonly string[]): CliRun {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      encoding: 'utf8',
      cwd: this.path,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: status, stdout, stderr, json: () => JSON.parse(stdout) };
  }

  /** Runs what must work. */
  done(...args: readonly string[]): CliRun {
    const run = this.run(...args);
    if (run.code !== 0 || run.stderr !== '') throw new Error(`${args.join(' ')}: ${run.stderr}`);
    return run;
  }

  file(name: string): string {
    return join(this.path, name);
  }

  read(name: string): Buffer {
    return readFileSync(this.file(name));
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.file(name), content);
  }
}

/** One line of a list: ordinal, name, code, civil servants, employees, autonomy group. */
export type ListRow = readonly [
  string,
  string,
  string,
  number | null,
  number | null,
  string | number | null,
];

/** A workbook of one sở in the usual layout, its figures those of the rows. */
export function listWorkbook(year: number, rows: readonly ListRow[]): Uint8Array {
  const sum = (column: 3 | 4): number => rows.reduce((total, row) => total + (row[column] ?? 0), 0);
  const sheet = XLSX.utils.aoa_to_sheet([
    ['UBND THÀNH PHỐ HÀ NỘI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ NỘI VỤ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
    [`BIÊN CHẾ NĂM ${year}`],
    [`(Tính đến ngày 31/12/${year})`],
    [
      'STT',
      'Tên đơn vị',
      'Mã đơn vị',
      'Công chức được giao',
      'Viên chức hưởng lương NSNN được giao',
      'Nhóm tự chủ',
    ],
    ['A', 'B', 'C', '1', '2', '3'],
    ...rows.map((row) => [...row]),
    [null, 'Tổng cộng', null, sum(3), sum(4), null],
  ]);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Biểu 1');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
}

/** The sở in 2015: six public service units, one of them autonomous. */
export const ROWS_2015: readonly ListRow[] = [
  ['I', 'Phòng Tổ chức', 'P1', 12, null, null],
  ['II', 'Phòng Cải cách', 'P2', 6, null, null],
  ['III', 'Trung tâm Lưu trữ', 'T1', null, 20, 4],
  ['IV', 'Trung tâm Tin học', 'T2', null, 10, 4],
  ['V', 'Trung tâm Đào tạo', 'T3', null, 8, 2],
  ['VI', 'Trung tâm Dịch vụ việc làm', 'T4', null, 30, 4],
  ['VII', 'Trung tâm Nuôi dưỡng người có công', 'T5', null, 25, 4],
  ['VIII', 'Trung tâm Tư vấn', 'T6', null, 5, 4],
];

/** The sở in 2022: T2 went into T1, T6 is gone, T4 is renamed and recoded. */
export const ROWS_2022: readonly ListRow[] = [
  ['I', 'Phòng Tổ chức', 'P1', 10, null, null],
  ['II', 'Phòng Cải cách hành chính', 'P9', 7, null, null],
  ['III', 'Trung tâm Lưu trữ lịch sử', 'T1', null, 26, 2],
  ['IV', 'Trung tâm Đào tạo', 'T3', null, 6, 2],
  ['V', 'Trung tâm Dịch vụ việc làm thành phố', 'T8', null, 28, 4],
  ['VI', 'Trung tâm Nuôi dưỡng người có công', 'T5', null, 25, 4],
];

export const LIST_2015 = 'Danh sách 31/12/2015';
export const LIST_2022 = 'Danh sách 31/12/2022';

/** Gives each test a plan `p.tinhgon` with both lists; made once for a file of tests. */
export function twoLists(folder: CliFolder, then: () => void = () => undefined): void {
  let plan: Buffer | null = null;
  beforeEach(() => {
    if (plan === null) {
      folder.write('a.xlsx', listWorkbook(2015, ROWS_2015));
      folder.write('b.xlsx', listWorkbook(2022, ROWS_2022));
      folder.done('import', 'a.xlsx', '-o', 'p.tinhgon', '--locality-class', 'special');
      folder.done('import', 'b.xlsx', '--into', 'p.tinhgon');
      then();
      plan = folder.read('p.tinhgon');
    }
    folder.write('p.tinhgon', plan);
  });
}
