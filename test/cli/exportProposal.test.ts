import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { CliFolder, LIST_2015, LIST_2022, ROWS_2015, ROWS_2022, twoLists } from './runCli';

const total = (rows: typeof ROWS_2015, column: 3 | 4): number =>
  rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);

type Row = readonly unknown[];

const rowsOf = (bytes: Uint8Array, sheet: string): readonly Row[] => {
  const found = XLSX.read(bytes).Sheets[sheet];
  if (found === undefined) throw new Error(sheet);
  return XLSX.utils.sheet_to_json<Row>(found, { header: 1 });
};

/** Posts of the plan in the three snapshots, as the summary sheet prints them. */
const summaryLine = (bytes: Uint8Array, label: string): readonly unknown[] =>
  rowsOf(bytes, 'Tổng hợp')
    .find((row) => row[1] === label)
    ?.slice(3, 6) ?? [];

/** The workbook without the values of its formulas, so that they must be worked out. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/sheet'))
      parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  return zipSync(parts);
}

const soffice = (process.env.PATH ?? '')
  .split(delimiter)
  .map((place) => join(place, 'soffice'))
  .find(existsSync);
const reason = soffice === undefined ? ' (skipped: LibreOffice is not installed)' : '';

describe('export', { timeout: 120_000 }, () => {
  const folder = new CliFolder();
  twoLists(folder, () => {
    folder.write('pairs.csv', 'P2,P9,renamed\nT2,T1,absorbed\nT4,T8,renamed\nT6,,dissolved\n');
    folder.done('link', 'p.tinhgon', LIST_2015, LIST_2022, '--pairs', 'pairs.csv');
    folder.done('branch', 'p.tinhgon', '--from', LIST_2022, '--name', 'Phương án 1');
    const { units } = folder
      .done('units', 'p.tinhgon', '--json')
      .json<{ units: readonly { readonly id: string; readonly code: string }[] }>();
    const idOf = (code: string) => units.find((unit) => unit.code === code)?.id;
    const commands = [
      { kind: 'absorbUnits', absorberId: idOf('P1'), absorbedIds: [idOf('P9')] },
      {
        kind: 'setHeadcount',
        unitId: idOf('T5'),
        categoryId: 'employeeBudget',
        posts: { assigned: 21 },
      },
    ];
    folder.write('c.json', JSON.stringify(commands));
    folder.done('apply', 'p.tinhgon', '--to', 'Phương án 1', 'c.json');
  });

  const [then, now] = [ROWS_2015, ROWS_2022];
  const expected = {
    'Công chức': [total(then, 3), total(now, 3), total(now, 3)],
    'Viên chức hưởng lương NSNN': [total(then, 4), total(now, 4), total(now, 4) - 4],
    'Tổng biên chế': [
      total(then, 3) + total(then, 4),
      total(now, 3) + total(now, 4),
      total(now, 3) + total(now, 4) - 4,
    ],
  };

  it('writes the totals of all three structures', () => {
    folder.done('export', 'p.tinhgon', '--snapshot', 'Phương án 1', '-o', 'de_an.xlsx');
    for (const [label, numbers] of Object.entries(expected))
      expect([label, summaryLine(folder.read('de_an.xlsx'), label)]).toEqual([label, numbers]);
    const measures = rowsOf(folder.read('de_an.xlsx'), 'Biện pháp').map((row) => row[1]);
    expect(measures).toContain('Sáp nhập Phòng Cải cách hành chính vào Phòng Tổ chức');
  });

  it.skipIf(soffice === undefined)(
    `gives the same totals when LibreOffice works them out${reason}`,
    () => {
      folder.done('export', 'p.tinhgon', '--snapshot', 'Phương án 1', '-o', 'de_an.xlsx');
      folder.write('de_an.xlsx', withoutValues(folder.read('de_an.xlsx')));
      expect(summaryLine(folder.read('de_an.xlsx'), 'Tổng biên chế')).not.toEqual(
        expected['Tổng biên chế'],
      );
      const profile = `-env:UserInstallation=file://${folder.file('office')}`;
      const args = [profile, '--headless', '--convert-to', 'ods', '--outdir', folder.path];
      const office = spawnSync(soffice as string, [...args, folder.file('de_an.xlsx')]);
      expect(office.status).toBe(0);
      const bytes = readFileSync(folder.file('de_an.ods'));
      for (const [label, numbers] of Object.entries(expected))
        expect([label, summaryLine(bytes, label)]).toEqual([label, numbers]);
    },
  );

  it('writes a list alone, in English, and nothing where the folder is missing', () => {
    folder.done('export', 'p.tinhgon', '-o', 'now.xlsx', '--locale', 'en');
    expect(XLSX.read(folder.read('now.xlsx')).SheetNames).toContain('Summary');
    const run = folder.run('export', 'p.tinhgon', '-o', 'none/now.xlsx');
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('none/now.xlsx');
  });
});
