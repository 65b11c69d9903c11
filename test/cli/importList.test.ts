import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { CliFolder, LIST_2015, listWorkbook, ROWS_2015, ROWS_2022 } from './runCli';

interface ImportJson {
  readonly sheet: string;
  readonly writtenTo: string | null;
  readonly plan: { readonly locality: string; readonly localityClass: string | null };
  readonly snapshot: { readonly id: string; readonly name: string; readonly asOf: string };
  readonly figures: {
    readonly units: { readonly total: number; readonly publicServiceUnits: number };
    readonly plan: {
      readonly categories: Record<
        string,
        { readonly assigned: unknown; readonly present: unknown }
      >;
      readonly payroll: { readonly assigned: unknown };
    };
  };
  readonly problems: readonly unknown[];
}

const total = (column: 3 | 4): number =>
  ROWS_2015.reduce((sum, row) => sum + (row[column] ?? 0), 0);

describe('import', { timeout: 60_000 }, () => {
  const folder = new CliFolder();

  it('makes a plan with the figures of the list', () => {
    folder.write('a.xlsx', listWorkbook(2015, ROWS_2015));
    const run = folder.done(
      'import',
      'a.xlsx',
      '--as-of',
      '2015-12-31',
      '-o',
      'p.tinhgon',
      '--json',
    );
    const report = run.json<ImportJson>();
    expect(report.figures.units.total).toBe(ROWS_2015.length + 1);
    expect(report.figures.units.publicServiceUnits).toBe(6);
    const { categories, payroll } = report.figures.plan;
    expect(categories.civilServant?.assigned).toEqual({ known: total(3), unknown: 0 });
    expect(categories.employeeBudget?.assigned).toEqual({ known: total(4), unknown: 0 });
    expect(categories.civilServant?.present).toBeNull();
    expect(payroll.assigned).toEqual({ known: total(3) + total(4), unknown: 0 });
    expect(report.plan.locality).toBe('Thành phố Hà Nội');
    expect(report.snapshot).toMatchObject({ name: LIST_2015, asOf: '2015-12-31' });
    expect(folder.read('p.tinhgon').length).toBeGreaterThan(500);
  });

  it('reports in words without writing when no place is given', () => {
    folder.write('a.xlsx', listWorkbook(2015, ROWS_2015));
    const run = folder.done('import', 'a.xlsx', '--locale', 'en');
    expect(run.stdout).toContain('No file was written');
    expect(run.stdout).toMatch(/Civil servants\s+18/);
  });

  it('takes the named or numbered sheet', () => {
    const book = XLSX.utils.book_new();
    const one = XLSX.read(listWorkbook(2015, ROWS_2015)).Sheets['Biểu 1'] as XLSX.WorkSheet;
    const two = XLSX.read(listWorkbook(2022, ROWS_2022)).Sheets['Biểu 1'] as XLSX.WorkSheet;
    XLSX.utils.book_append_sheet(book, one, 'Năm 2015');
    XLSX.utils.book_append_sheet(book, two, 'Năm 2022');
    folder.write('a.xlsx', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
    const units = (...args: string[]) =>
      folder.done('import', 'a.xlsx', '--json', ...args).json<ImportJson>().figures.units.total;
    expect(units('--sheet', 'Năm 2022')).toBe(ROWS_2022.length + 1);
    expect(units('--sheet', '1')).toBe(ROWS_2015.length + 1);
    const missing = folder.run('import', 'a.xlsx', '--sheet', 'Năm 2030');
    expect([missing.code, missing.stdout]).toEqual([2, '']);
    expect(missing.stderr).toContain('“Năm 2022”');
  });

  it('adds to a plan once, and refuses the same day or name again', () => {
    folder.write('a.xlsx', listWorkbook(2015, ROWS_2015));
    folder.done('import', 'a.xlsx', '-o', 'p.tinhgon');
    const before = folder.read('p.tinhgon');
    const again = folder.run('import', 'a.xlsx', '--into', 'p.tinhgon');
    expect([again.code, again.stderr.split('\n').length]).toEqual([2, 2]);
    const named = folder.run('import', 'a.xlsx', '--into', 'p.tinhgon', '--name', LIST_2015);
    expect(named.code).toBe(2);
    expect(folder.read('p.tinhgon')).toEqual(before);
    folder.done('import', 'a.xlsx', '--into', 'p.tinhgon', '--name', 'Rà soát lại');
    expect(folder.read('p.tinhgon.bak')).toEqual(before);
  });

  it.each([
    ['a PDF named .xlsx', 'x.xlsx', '%PDF-1.7\n1 0 obj', 'PDF'],
    ['an empty file', 'x.csv', '', '0 byte'],
    ['a file of random bytes', 'x.xlsx', '\u0001\u0002\u0003\u0004', 'x.xlsx'],
  ])('refuses %s in one line and writes nothing', (_, name, content, word) => {
    folder.write(name, content);
    const run = folder.run('import', name, '--as-of', '2015-12-31', '-o', 'p.tinhgon');
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(word);
    expect(run.stderr.trimEnd()).not.toContain('\n');
    expect(() => folder.read('p.tinhgon')).toThrow();
  });

  it('refuses a workbook whose sheets are empty', () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([]), 'Trống');
    folder.write('x.xlsx', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
    const run = folder.run('import', 'x.xlsx', '--as-of', '2015-12-31', '-o', 'p.tinhgon');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('x.xlsx');
  });

  it.each([
    [['--as-of', '2015-02-30'], '2015-02-30'],
    [['--locality-class', 'IV'], 'IV'],
    [['-o', 'a.xlsx'], 'a.xlsx'],
    [['-o', 'p.tinhgon', '--into', 'q.tinhgon'], '--into'],
    [['-o', 'none/p.tinhgon'], 'none/p.tinhgon'],
    [['--into', 'none.tinhgon'], 'none.tinhgon'],
  ])('refuses %j', (args, word) => {
    folder.write('a.xlsx', listWorkbook(2015, ROWS_2015));
    const run = folder.run('import', 'a.xlsx', ...args);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(word);
  });

  it('takes every year of a sheet, linked row by row, or the one that is asked for', () => {
    const rows = [
      ['STT', 'Tên đơn vị', 'Công chức giao năm 2015', 'Công chức giao năm 2022'],
      [1, 'Sở A', 20, 18],
      [2, 'Sở B', 12, null],
    ];
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'DS');
    folder.write('y.xlsx', XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const report = folder
      .done('import', 'y.xlsx', '-o', 'p.tinhgon', '--json')
      .json<ImportJson & { readonly earlierLists: readonly ImportJson[] }>();
    expect(report.snapshot.asOf).toBe('2022-12-31');
    expect(report.figures.plan.payroll.assigned).toEqual({ known: 18, unknown: 0 });
    expect(report.earlierLists.map((one) => one.figures.plan.payroll.assigned)).toEqual([
      { known: 32, unknown: 0 },
    ]);
    const links = folder.done(
      'compare',
      'p.tinhgon',
      'Danh sách 31/12/2015',
      'Danh sách 31/12/2022',
    );
    expect(links.stdout).toContain('Sở A');
    const one = folder.done('import', 'y.xlsx', '--year', '2015', '--json').json<ImportJson>();
    expect(one.snapshot.asOf).toBe('2015-12-31');
    expect(folder.run('import', 'y.xlsx', '--year', '2019').code).toBe(2);
    expect(folder.run('import', 'y.xlsx', '--as-of', '2015-12-31').code).toBe(2);
  });

  it('brings a list up to date instead of adding one', () => {
    folder.write('a.xlsx', listWorkbook(2015, ROWS_2015));
    folder.done('import', 'a.xlsx', '-o', 'p.tinhgon');
    const newer = ROWS_2015.slice(0, -1);
    folder.write('b.xlsx', listWorkbook(2015, newer));
    const run = folder.done(
      'import',
      'b.xlsx',
      '--into',
      'p.tinhgon',
      '--update',
      LIST_2015,
      '--json',
    );
    const report = run.json<ImportJson & { readonly update: Record<string, number> }>();
    expect(report.update).toMatchObject({ added: 0, gone: 1 });
    expect(report.figures.units.total).toBe(newer.length + 1);
    expect(report.snapshot.name).toBe(LIST_2015);
    expect(folder.run('import', 'b.xlsx', '--update', LIST_2015).code).toBe(2);
  });
});
