import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { buildProposal } from '../../src/core/exchange/proposal/buildProposal';
import type { CellModel, WorkbookModel } from '../../src/core/exchange/proposal/workbookModel';
import { cellAddress } from '../../src/core/text/cellAddress';
import { safeSheetName, safeText } from '../../src/excel/safeText';
import { writeWorkbook } from '../../src/excel/writeWorkbook';
import { sampleProposal } from '../core/exchange/proposal/sampleProposal';

const soffice = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)))
  .find((path) => existsSync(path));
const reason = soffice === undefined ? ' (skipped: LibreOffice is not installed)' : '';

/** Takes the cached values out, so that the other program has to work them out itself. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/'))
      parts[name] = strToU8(strFromU8(content).replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  return zipSync(parts);
}

function recalculate(bytes: Uint8Array): XLSX.WorkBook {
  const folder = mkdtempSync(join(tmpdir(), 'proposal-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), withoutValues(bytes));
    const out = join(folder, 'out');
    execFileSync(
      soffice as string,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        out,
        join(folder, 'in.xlsx'),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return XLSX.read(readFileSync(join(out, 'in.xlsx')), { cellFormula: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* formulasOf(
  model: WorkbookModel,
): IterableIterator<{ sheet: string; address: string; cell: CellModel & { kind: 'formula' } }> {
  for (const { name, rows } of model.sheets)
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.cells.entries())
        if (cell?.kind === 'formula') yield { sheet: name, address: cellAddress(r, c), cell };
}

function compare(model: WorkbookModel, book: XLSX.WorkBook): number {
  let count = 0;
  for (const { sheet, address, cell } of formulasOf(model)) {
    count += 1;
    const found = book.Sheets[sheet]?.[address] as XLSX.CellObject | undefined;
    const where = `${sheet}!${address} ${cell.formula}`;
    expect(found?.t, where).not.toBe('e');
    const value = found?.v ?? '';
    if (typeof cell.value === 'number') expect(value, where).toBeCloseTo(cell.value, 9);
    else expect(value, where).toBe(cell.value);
  }
  return count;
}

describe('writeWorkbook', () => {
  it('writes formulas with the values that the program computed', async () => {
    const model = buildProposal(sampleProposal(7, 40));
    const book = XLSX.read(await writeWorkbook(model), { cellFormula: true });
    expect(book.SheetNames).toEqual(model.sheets.map(({ name }) => name));
    expect(compare(model, book)).toBeGreaterThan(500);
  });

  it.skipIf(soffice === undefined)(
    `gives the same values when LibreOffice works them out${reason}`,
    async () => {
      for (const [seed, size] of [
        [1, 12],
        [2, 60],
        [3, 400],
      ] as const) {
        const model = buildProposal(sampleProposal(seed, size));
        expect(compare(model, recalculate(await writeWorkbook(model)))).toBeGreaterThan(100);
      }
    },
    180_000,
  );

  it('keeps texts that look like formulas as texts', async () => {
    const model = buildProposal(sampleProposal(7, 40));
    const book = XLSX.read(await writeWorkbook(model), { cellFormula: true });
    const texts = Object.values(book.Sheets['Biện pháp'] ?? {}) as XLSX.CellObject[];
    expect(texts.find((cell) => cell.v === '+Sáp nhập')).toMatchObject({ t: 's' });
    expect(texts.find((cell) => cell.v === '@x')?.f).toBeUndefined();
  });

  it('cleans what a cell or a sheet name cannot hold', () => {
    expect(safeText('a\u0000b\u0007c\ud800d\uffff😀')).toBe('abcd😀');
    expect(safeText('x'.repeat(40_000)).length).toBe(32_767);
    expect(safeText('_x0041_')).toBe('_x005F_x0041_');
    const taken = new Set<string>();
    expect(safeSheetName("'Sở: [A]/B?*'", taken)).toBe('Sở A B');
    expect(safeSheetName('sở a b', taken)).toBe('sở a b (2)');
    expect(safeSheetName('x'.repeat(40), taken).length).toBe(31);
    expect(safeSheetName('', taken)).toBe('Sheet');
    expect(safeSheetName('History', taken)).toBe('History (2)');
  });
});
