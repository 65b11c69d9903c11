import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { buildProposal } from '../../src/core/exchange/proposal/buildProposal';
import { headcountSheet } from '../../src/core/exchange/proposal/headcountSheet';
import { buildProposalTree } from '../../src/core/exchange/proposal/proposalRows';
import { proposalTexts } from '../../src/core/exchange/proposal/proposalTexts';
import type { CellModel, WorkbookModel } from '../../src/core/exchange/proposal/workbookModel';
import { cellAddress } from '../../src/core/text/cellAddress';
import { safeSheetName, safeText } from '../../src/excel/safeText';
import { writeWorkbook } from '../../src/excel/writeWorkbook';
import { sampleProposal, scatteredProposal } from '../core/exchange/proposal/sampleProposal';

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
        [2, 60],
        [3, 400],
      ] as const) {
        const model = buildProposal(sampleProposal(seed, size));
        expect(compare(model, recalculate(await writeWorkbook(model)))).toBeGreaterThan(100);
      }
    },
    180_000,
  );

  it.skipIf(soffice === undefined)(
    `adds up more scattered lines than one formula can name${reason}`,
    async () => {
      const model = buildProposal(scatteredProposal(800));
      const formulas = [...formulasOf(model)].map(({ cell }) => cell.formula);
      expect(formulas.some((formula) => formula.includes('SUMIF'))).toBe(true);
      compare(model, recalculate(await writeWorkbook(model)));
    },
    180_000,
  );

  it.skipIf(soffice === undefined)(
    `lets a change of one post follow through to every total and to the summary${reason}`,
    async () => {
      const input = sampleProposal(11, 30);
      const model = buildProposal(input);
      const sheet = headcountSheet(
        input,
        buildProposalTree(input),
        'assigned',
        proposalTexts('vi'),
      );
      if (sheet === null) throw new Error('no sheet');
      const column = sheet.columns.findIndex(
        ({ kind, side }) => kind === 'category' && side === 'proposed',
      );
      const payroll = sheet.columns.findIndex(
        ({ kind, side }) => kind === 'payroll' && side === 'proposed',
      );
      const row = [...sheet.rowOf].find(
        ([line]) =>
          line.depth > 1 &&
          line.children.length === 0 &&
          typeof sheet.values.of(line, column) === 'number',
      )?.[1];
      const parts = unzipSync(await writeWorkbook(model));
      const path = `xl/worksheets/sheet${model.sheets.findIndex(({ name }) => name === sheet.sheet.name) + 1}.xml`;
      const cell = `${sheet.letters(column)}${row}`;
      const xml = strFromU8(parts[path] as Uint8Array);
      const edited = xml.replace(
        new RegExp(`(<c r="${cell}"[^>]*><v>)(\\d+)(</v>)`),
        (_, a, n, b) => `${a}${Number(n) + 5}${b}`,
      );
      expect(edited).not.toBe(xml);
      parts[path] = strToU8(edited);
      const book = recalculate(zipSync(parts));
      const valueAt = (name: string, address: string): unknown =>
        (book.Sheets[name]?.[address] as XLSX.CellObject | undefined)?.v;
      const total = Number(sheet.values.totals[payroll]) + 5;
      expect(valueAt(sheet.sheet.name, `${sheet.letters(payroll)}${sheet.totalRow}`)).toBe(total);
      const summary = model.sheets[0];
      const link = `${sheet.letters(payroll)}${sheet.totalRow}`;
      const linked = [...formulasOf(model)].find(
        (found) => found.sheet === summary?.name && found.cell.formula.includes(`!${link}=`),
      );
      expect(valueAt(linked?.sheet ?? '', linked?.address ?? '')).toBe(total);
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
