import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Workbook, type Worksheet } from '@protobi/exceljs';
import { type CellSheet, cellAt } from '../../src/core/exchange/cells';
import { buildProposalTree } from '../../src/core/exchange/proposal/proposalRows';
import type { ProposalInput } from '../../src/core/exchange/proposal/types';
import { type FillPlan, planFill } from '../../src/core/exchange/templates/planFill';
import type { TemplateSource } from '../../src/core/exchange/templates/templateSource';
import type { IsoDate } from '../../src/core/model/isoDate';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { fillTemplate } from '../../src/excel/template/fillTemplate';
import { openTemplate, sheetsOfTemplate } from '../../src/excel/template/templateBook';

/** Where LibreOffice is. */
export const soffice = (process.env.PATH ?? '')
  .split(delimiter)
  .map((place) => join(place, 'soffice'))
  .find(existsSync);
/** Stands in the names of tests that need it. */
export const reason = soffice === undefined ? ' (skipped: LibreOffice is not installed)' : '';

/** What forms are filled from. */
export const sourceOf = (input: ProposalInput): TemplateSource => ({
  input,
  tree: buildProposalTree(input),
  today: '2026-02-05' as IsoDate,
});

/** Cells of a form; a text that begins with = is a formula. */
export type Rows = readonly (readonly (string | number | null)[])[];

/** A form with one sheet, "Biểu 1". */
export async function form(
  rows: Rows,
  edit: (sheet: Worksheet, book: Workbook) => void = () => {},
) {
  const book = new Workbook();
  const sheet = book.addWorksheet('Biểu 1');
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) {
      if (value === null) continue;
      const isFormula = typeof value === 'string' && value.startsWith('=');
      sheet.getCell(r + 1, c + 1).value = isFormula
        ? { formula: value.slice(1), result: 99, date1904: false }
        : value;
    }
  edit(sheet, book);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

/** What is written into a form. */
export function plan(bytes: Uint8Array, source: TemplateSource) {
  const book = openTemplate(bytes, 'mau.xlsx');
  if (!book.ok) throw new Error(book.error.key);
  return { book: book.value, result: planFill(sheetsOfTemplate(book.value), source) };
}

/** A form that must be filled. */
export function fill(
  bytes: Uint8Array,
  source: TemplateSource,
): { bytes: Uint8Array; plan: FillPlan } {
  const { book, result } = plan(bytes, source);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { bytes: fillTemplate(book, result.value), plan: result.value };
}

/** A sheet of a workbook as our own reader has it. */
export function sheetOf(bytes: Uint8Array, name = 'Biểu 1'): CellSheet {
  const read = readWorkbook(bytes, 'a.xlsx');
  if (!read.ok) throw new Error(read.error.key);
  const sheet = read.value.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

/** Formulas worked out by LibreOffice. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'tinhgon-form-'));
  try {
    writeFileSync(join(folder, 'a.xlsx'), bytes);
    const run = spawnSync(
      soffice as string,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')],
        join(folder, 'a.xlsx'),
      ],
      { timeout: 100_000 },
    );
    if (run.status !== 0) throw new Error(String(run.stderr));
    return new Uint8Array(readFileSync(join(folder, 'out', 'a.xlsx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The value of a cell, zero-based. */
export const valueAt = (sheet: CellSheet, row: number, column: number) =>
  cellAt(sheet, row, column).value;
