import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { CliFolder, LIST_2015, LIST_2022, ROWS_2022, twoLists } from './runCli';

function form(rows: readonly (readonly string[])[]): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
  XLSX.utils.book_append_sheet(book, sheet, 'Phụ lục');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
}

describe('fill', { timeout: 120_000 }, () => {
  const folder = new CliFolder();
  twoLists(folder);

  it('fills a form with the figures of a list', () => {
    folder.write(
      'mau.xlsx',
      form([['{{#đơn vị: phòng}}{{stt}}', '{{đơn vị.tên}}', '{{đơn vị.công chức.được giao}}']]),
    );
    const done = folder.done(
      ...['fill', 'p.tinhgon', 'mau.xlsx', '-o', 'x.xlsx', '--snapshot', LIST_2022, '--json'],
    );
    const divisions = ROWS_2022.filter(([, name]) => name.startsWith('Phòng'));
    expect(done.json()).toMatchObject({ cells: divisions.length * 3, notes: [] });
    const sheet = XLSX.read(folder.read('x.xlsx')).Sheets['Phụ lục'] as XLSX.WorkSheet;
    expect(XLSX.utils.sheet_to_json(sheet, { header: 1 })).toEqual(
      divisions.map(([, name, , posts], i) => [i + 1, name, posts]),
    );
  });

  it('writes nothing when a place is not understood, and names its cell', () => {
    folder.write('mau.xlsx', form([['{{ngày}}', '{{tổng.sai}}']]));
    const run = folder.run(
      'fill',
      'p.tinhgon',
      'mau.xlsx',
      '-o',
      'x.xlsx',
      '--snapshot',
      LIST_2015,
    );
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/Phụ lục!B1: Không hiểu \{\{tổng\.sai\}\}/);
    expect(() => folder.read('x.xlsx')).toThrow();
    expect(folder.run('fill', 'p.tinhgon', 'mau.xlsx', '-o', 'mau.xlsx').code).toBe(2);
  });
});
