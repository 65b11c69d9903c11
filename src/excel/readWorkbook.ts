import * as XLSX from 'xlsx';
import type { Cell, CellSheet, CellSheets, Merge } from '../core/exchange/cells';
import type { Message } from '../core/messages/translate';
import { fail, ok, type Result } from '../core/model/result';
import { cleanText } from '../core/text/keyOf';
import { withLegacyFonts } from './legacyFonts';
import { MAX_COLUMNS, MAX_ROWS, sheetOfValues, textCell } from './plainSheet';
import { readDelimited } from './readDelimited';
import { MAX_UNPACKED, sniffFile } from './sniffFile';

const MEGABYTE = 1024 * 1024;

/**
 * Reads a file of any spreadsheet format into plain cells. Its content decides what it is, never
 * its name. What cannot be read is an error that says what to do; nothing is thrown.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): Result<CellSheets, Message> {
  const nature = sniffFile(bytes);
  if (nature.kind === 'refused')
    return fail({
      key: nature.reason,
      params: {
        file: fileName,
        size: Math.ceil((nature.size ?? 0) / MEGABYTE),
        limit: MAX_UNPACKED / MEGABYTE,
      },
    });
  const notices: Message[] = [];
  let sheets: readonly CellSheet[];
  if (nature.kind === 'text') {
    const name = cleanText(fileName.replace(/\.[^.]*$/, '')) || fileName;
    sheets = [sheetOfValues(name, readDelimited(nature.text, MAX_ROWS + 1), notices)];
    if (nature.isOldEncoding) notices.push({ key: 'read.oldEncoding', params: { file: fileName } });
  } else {
    try {
      sheets = sheetsOfWorkbook(bytes, notices);
      if (isZip(bytes)) sheets = withLegacyFonts(bytes, sheets);
    } catch (error) {
      const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
      const key = isLocked ? 'read.password' : 'read.damaged';
      return fail({ key, params: { file: fileName } });
    }
  }
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  if (filled.length === 0) return fail({ key: 'read.noCells', params: { file: fileName } });
  return ok({ fileName, sheets: filled, notices });
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function sheetsOfWorkbook(bytes: Uint8Array, notices: Message[]): CellSheet[] {
  const workbook = XLSX.read(bytes, {
    type: 'array',
    dense: true,
    cellStyles: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
    sheetRows: MAX_ROWS + 1,
  });
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets: CellSheet[] = [];
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name];
    const rows: unknown = sheet?.['!data'];
    if (sheet !== undefined && Array.isArray(rows))
      sheets.push(sheetOfRows(name, sheet, rows as XLSX.CellObject[][], is1904, notices));
  }
  return sheets;
}

function sheetOfRows(
  name: string,
  sheet: XLSX.WorkSheet,
  data: readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[],
  is1904: boolean,
  notices: Message[],
): CellSheet {
  const rows: (Cell | undefined)[][] = [];
  let columnCount = 0;
  let isWide = false;
  let isLong = false;
  // forEach skips holes: a sheet that claims a million empty rows costs nothing.
  data.forEach((source, r) => {
    if (source === undefined || source === null) return;
    source.forEach((raw, c) => {
      const cell = raw === undefined || raw === null ? null : cellOf(raw, is1904);
      if (cell === null) return;
      isLong ||= r >= MAX_ROWS;
      isWide ||= c >= MAX_COLUMNS;
      if (r >= MAX_ROWS || c >= MAX_COLUMNS) return;
      while (rows.length <= r) rows.push([]);
      (rows[r] as (Cell | undefined)[])[c] = cell;
      columnCount = Math.max(columnCount, c + 1);
    });
  });
  if (isLong) notices.push({ key: 'read.rowsCut', params: { sheet: name, limit: MAX_ROWS } });
  if (isWide) notices.push({ key: 'read.columnsCut', params: { sheet: name, limit: MAX_COLUMNS } });
  const info = sheet['!rows'] ?? [];
  const hiddenRows: number[] = [];
  const outlineLevels: (number | undefined)[] = [];
  for (let r = 0; r < rows.length; r += 1) {
    if (info[r]?.hidden === true) hiddenRows.push(r);
    const level = info[r]?.level;
    if (level !== undefined && level > 0) outlineLevels[r] = level;
  }
  const columns = sheet['!cols'] ?? [];
  const hiddenColumns: number[] = [];
  for (let c = 0; c < columnCount; c += 1) if (columns[c]?.hidden === true) hiddenColumns.push(c);
  const merges = mergesOf(sheet, rows.length, columnCount);
  return {
    name: cleanText(name),
    rows,
    columnCount,
    merges,
    hiddenRows,
    hiddenColumns,
    outlineLevels,
  };
}

function mergesOf(sheet: XLSX.WorkSheet, rowCount: number, columnCount: number): Merge[] {
  const merges: Merge[] = [];
  for (const { s, e } of sheet['!merges'] ?? []) {
    if (!(s.r <= e.r && s.c <= e.c) || s.r >= rowCount || s.c >= columnCount) continue;
    merges.push({
      firstRow: s.r,
      firstColumn: s.c,
      lastRow: Math.min(e.r, rowCount - 1),
      lastColumn: Math.min(e.c, columnCount - 1),
    });
  }
  return merges;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function isoOf(serial: number, is1904: boolean): string | null {
  const code = XLSX.SSF.parse_date_code(serial, { date1904: is1904 });
  if (!code || code.y < 1900 || serial < 1) return null;
  return `${pad(code.y, 4)}-${pad(code.m, 2)}-${pad(code.d, 2)}`;
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
      const iso = isDate ? isoOf(raw.v, is1904) : null;
      if (iso !== null) return { kind: 'date', text: cleanText(shown), value: iso };
      return { kind: 'number', text: cleanText(shown) || String(raw.v), value: raw.v };
    }
    default:
      return null;
  }
}
