import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Workbook } from '@protobi/exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { CliFolder, LIST_2015, LIST_2022, twoLists } from './runCli';

const soffice = (process.env.PATH ?? '')
  .split(delimiter)
  .map((place) => join(place, 'soffice'))
  .find(existsSync);
const reason = soffice === undefined ? ' (skipped: LibreOffice is not installed)' : '';

interface Edits {
  readonly edits: readonly {
    readonly kind: string;
    readonly unit: string;
    readonly text: string;
    readonly isTaken: boolean;
  }[];
  readonly problems: readonly unknown[];
}
interface Units {
  readonly units: readonly Readonly<Record<string, unknown>>[];
}

/** Renames one unit of the structure sheet, as a recipient would; gives the name that it had. */
async function renameOne(from: string, to: string): Promise<string> {
  const book = new Workbook();
  await book.xlsx.readFile(from);
  const sheet = book.getWorksheet('Cơ cấu tổ chức');
  if (sheet === undefined) throw new Error('no sheet');
  let name = '';
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (name !== '' || !/^unit \S+$/.test(String(cell.value))) return;
      name = String(row.getCell(2).value);
      row.getCell(2).value = 'Đơn vị đổi tên';
    });
  });
  await book.xlsx.writeFile(to);
  return name;
}

describe('take-back', { timeout: 120_000 }, () => {
  const folder = new CliFolder();
  twoLists(folder, () => {
    folder.done('link', 'p.tinhgon', LIST_2015, LIST_2022);
    folder.done('branch', 'p.tinhgon', '--from', LIST_2022, '--name', 'Phương án 1');
  });
  const path = (name: string): string => folder.file(name);
  beforeEach(() => {
    folder.done('export', 'p.tinhgon', '-o', 'x.xlsx', '--snapshot', 'Phương án 1');
  });

  it('imports an exported workbook as it is into a new plan', () => {
    const done = folder.done('import', 'x.xlsx', '-o', 'again.tinhgon', '--json');
    expect(done.json<{ problems: unknown[] }>().problems).toEqual([]);
    // Where values came from stays with the plan.
    const unitsOf = (...args: readonly string[]): readonly unknown[] =>
      folder
        .done('units', ...args, '--json')
        .json<Units>()
        .units.map((unit) => ({ ...unit, cells: {} }));
    expect(unitsOf('again.tinhgon')).toEqual(unitsOf('p.tinhgon', '--snapshot', 'Phương án 1'));
  });

  it(`lists edits that LibreOffice saved, takes them, and finds none again${reason}`, async (test) => {
    test.skip(soffice === undefined);
    const name = await renameOne(path('x.xlsx'), path('sua.xlsx'));
    const out = path('out');
    const run = spawnSync(
      soffice as string,
      [
        `-env:UserInstallation=file://${path('profile')}`,
        ...['--headless', '--convert-to', 'xlsx', '--outdir', out, path('sua.xlsx')],
      ],
      { timeout: 100_000 },
    );
    expect(run.status).toBe(0);
    folder.write('sua.xlsx', readFileSync(join(out, 'sua.xlsx')));
    const listed = folder.done('take-back', 'p.tinhgon', 'sua.xlsx', '--json').json<Edits>();
    expect(listed).toMatchObject({ problems: [] });
    expect(listed.edits).toMatchObject([{ kind: 'fact', unit: name, isTaken: false }]);
    const taken = folder.done('take-back', 'p.tinhgon', 'sua.xlsx', '--take', 'open', '--json');
    expect(taken.json<Edits>().edits).toMatchObject([{ isTaken: true }]);
    const again = folder.done('take-back', 'p.tinhgon', 'sua.xlsx', '--json').json<Edits>();
    expect(again.edits).toEqual([]);
  });

  it('refuses a workbook of another plan and numbers that are not there', () => {
    folder.done('import', 'x.xlsx', '-o', 'again.tinhgon');
    expect(folder.run('take-back', 'again.tinhgon', 'x.xlsx').code).toBe(2);
    expect(folder.run('take-back', 'p.tinhgon', 'x.xlsx', '--take', '9').code).toBe(2);
  });
});
