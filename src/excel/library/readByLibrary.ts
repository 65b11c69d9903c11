import * as XLSX from 'xlsx';
import type { Cell, CellSheet } from '../../core/exchange/cells';
import type { Message } from '../../core/messages/translate';
import { cleanText } from '../../core/text/keyOf';
import { MAX_ROWS, MAX_SHEETS } from '../limits';
import { isoOfSerial } from '../numberTexts';
import { CellCount, SheetBuilder } from '../sheetBuilder';
import { textCell } from '../textCells';

/** Zeros after the file: texts that reach beyond its end stop there instead of filling the memory. */
const PADDING = 256 * 1024;

/**
 * Reads .xls of Excel 2 to 4 by the library: formats too rare for a reader of our own. What it
 * returns is treated as hostile. Whatever it throws comes out.
 */
export function readByLibrary(bytes: Uint8Array, notices: Message[]): readonly CellSheet[] {
  const padded = new Uint8Array(bytes.length + PADDING);
  padded.set(bytes);
  const workbook = XLSX.read(padded, {
    type: 'array',
    dense: true,
    cellStyles: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
    sheetRows: MAX_ROWS + 1,
  });
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const count = new CellCount();
  const sheets: CellSheet[] = [];
  const listed = workbook.SheetNames.slice(0, MAX_SHEETS);
  if (listed.length < workbook.SheetNames.length)
    notices.push({ key: 'read.sheetsCut', params: { limit: MAX_SHEETS } });
  listed.forEach((name, i) => {
    const sheet = workbook.Sheets[name];
    const rows: unknown = sheet?.['!data'];
    if (sheet === undefined || !Array.isArray(rows)) return;
    const read = sheetOfRows(name, sheet, rows as SourceRows, { is1904, count, notices });
    sheets.push(read);
    if ((workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0 && read.rows.length > 0)
      notices.push({ key: 'read.hiddenSheet', params: { sheet: read.name } });
  });
  return sheets;
}

type SourceRows = readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[];

interface Reading {
  readonly is1904: boolean;
  readonly count: CellCount;
  readonly notices: Message[];
}

function sheetOfRows(
  name: string,
  sheet: XLSX.WorkSheet,
  data: SourceRows,
  { is1904, count, notices }: Reading,
): CellSheet {
  const builder = new SheetBuilder(name, count);
  // forEach skips holes: a sheet that claims a million empty rows costs nothing.
  data.forEach((source, r) => {
    if (source === undefined || source === null) return;
    source.forEach((raw, c) => {
      const cell = raw === undefined || raw === null ? null : cellOf(raw, is1904);
      if (cell !== null) builder.put(r, c, cell);
    });
  });
  const hiddenRows: number[] = [];
  const outlineLevels = new Map<number, number>();
  (sheet['!rows'] ?? []).forEach((info, r) => {
    if (info?.hidden === true) hiddenRows.push(r);
    if (info?.level !== undefined && info.level > 0) outlineLevels.set(r, info.level);
  });
  const hiddenColumns: [number, number][] = [];
  (sheet['!cols'] ?? []).forEach((info, c) => {
    if (info?.hidden === true) hiddenColumns.push([c, c]);
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r,
    firstColumn: s.c,
    lastRow: e.r,
    lastColumn: e.c,
  }));
  return builder.finish({ merges, hiddenRows, hiddenColumns, outlineLevels }, notices);
}

function cellOf(raw: XLSX.CellObject, is1904: boolean): Cell | null {
  const shown = raw.w ?? (raw.v === undefined ? '' : String(raw.v));
  switch (raw.t) {
    case 's':
      return textCell(typeof raw.v === 'string' ? raw.v : shown);
    case 'b':
      return { kind: 'boolean', text: raw.v === true ? 'TRUE' : 'FALSE', value: raw.v === true };
    case 'e':
      return { kind: 'error', text: shown, value: shown };
    case 'd': {
      const iso = raw.v instanceof Date ? raw.v.toISOString().slice(0, 10) : null;
      return iso === null ? textCell(shown) : { kind: 'date', text: shown, value: iso };
    }
    case 'n': {
      if (typeof raw.v !== 'number' || !Number.isFinite(raw.v)) return null;
      const isDate = raw.z !== undefined && XLSX.SSF.is_date(String(raw.z));
      const iso = isDate ? isoOfSerial(raw.v, is1904) : null;
      if (iso !== null) return { kind: 'date', text: cleanText(shown), value: iso };
      return { kind: 'number', text: cleanText(shown) || String(raw.v), value: raw.v };
    }
    default:
      return null;
  }
}
