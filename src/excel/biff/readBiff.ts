import * as XLSX from 'xlsx';
import type { CellSheet } from '../../core/exchange/cells';
import type { OnProgress } from '../../core/exchange/readProgress';
import type { Message } from '../../core/messages/translate';
import { detectEncoding } from '../../core/text/detectEncoding';
import { MAX_SHEETS } from '../limits';
import { damaged, Refusal } from '../refusal';
import { CellCount, SheetBuilder } from '../sheetBuilder';
import { type BiffGlobals, codePageOf, formOf, readGlobals } from './biffGlobals';
import { BiffCells, BiffSheet } from './biffSheet';
import { BIFF, type BiffRecord, biffRecords } from './records';

const EXCEL_97 = 0x0600;
const GLOBALS = 0x05;
const WORKSHEET = 0x10;
const VIETNAMESE = 1258;
const WESTERN = 1252;
/** Records between two signs of life. */
const BREATH = 50_000;

/** The main stream of a compound file. */
function streamOf(bytes: Uint8Array): Uint8Array {
  const file: unknown = XLSX.CFB.read(bytes, { type: 'array' });
  for (const name of ['/Workbook', '/Book']) {
    const entry = XLSX.CFB.find(file, name) as { readonly content?: ArrayLike<number> } | null;
    if (entry?.content !== undefined && entry.content.length > 0)
      return Uint8Array.from(entry.content);
  }
  throw damaged();
}

/** The records of each part of a stream, parts in parts left out. */
function partsOf(stream: Uint8Array, onProgress: () => void): readonly (readonly BiffRecord[])[] {
  const parts: BiffRecord[][] = [];
  let depth = 0;
  let count = 0;
  for (const record of biffRecords(stream)) {
    count += 1;
    if (count % BREATH === 0) onProgress();
    if (record.id === BIFF.begin) {
      depth += 1;
      if (depth === 1) parts.push([]);
    }
    if (depth === 1) parts.at(-1)?.push(record);
    if (record.id === BIFF.end && depth > 0) depth -= 1;
  }
  return parts;
}

const kindOf = (part: readonly BiffRecord[]): number => part[0]?.data.getUint16(2, true) ?? -1;

function readSheets(
  parts: readonly (readonly BiffRecord[])[],
  globals: BiffGlobals,
  notices: Message[],
  onProgress: OnProgress,
): readonly CellSheet[] {
  const cells = new BiffCells(globals);
  const count = new CellCount();
  const entries = new Map(globals.sheets.map((entry) => [entry.at, entry] as const));
  const all = parts.filter((part) => kindOf(part) === WORKSHEET);
  if (all.length === 0 && globals.sheets.length > 0) throw new Refusal('read.noCellSheets');
  if (all.length > MAX_SHEETS)
    notices.push({ key: 'read.sheetsCut', params: { limit: MAX_SHEETS } });
  const worksheets = all.slice(0, MAX_SHEETS);
  const inOrder = globals.sheets.filter(({ type }) => type === 0);
  return worksheets.map((part, i) => {
    onProgress({ stage: 'sheet', sheet: i + 1, of: worksheets.length });
    const entry = entries.get(part[0]?.at ?? -1) ?? inOrder[i];
    const builder = new SheetBuilder(entry?.name ?? `Sheet${i + 1}`, count);
    const sheet = new BiffSheet(builder, cells);
    for (const { id, data } of part) sheet.take(id, data);
    const read = builder.finish(sheet, notices);
    if (entry?.isHidden === true && read.rows.length > 0)
      notices.push({ key: 'read.hiddenSheet', params: { sheet: read.name } });
    return read;
  });
}

function* textsOf(sheets: readonly CellSheet[]): Generator<string> {
  for (const { rows } of sheets)
    for (const row of rows)
      for (const cell of row ?? []) if (cell?.kind === 'text') yield cell.text;
}

/**
 * Reads an .xls file of Excel 5 to 2003. Our own reader: the library tells neither fonts nor
 * indents, and a few wrong bytes lead it round in circles or fill the memory. Throws a refusal.
 */
export function readBiff(
  bytes: Uint8Array,
  notices: Message[],
  onProgress: OnProgress,
): readonly CellSheet[] {
  const parts = partsOf(streamOf(bytes), () => onProgress({ stage: 'unpack' }));
  const first = parts.find((part) => kindOf(part) === GLOBALS);
  const begin = (first ?? parts[0])?.[0];
  if (begin === undefined) throw damaged();
  const hasBytes = begin.data.getUint16(0, true) < EXCEL_97;
  const codePage = codePageOf(first ?? []);
  const read = (page: number): readonly CellSheet[] => {
    notices.length = 0;
    const globals = readGlobals(first ?? [], formOf(hasBytes, page));
    return readSheets(parts, globals, notices, onProgress);
  };
  if (!hasBytes || codePage !== VIETNAMESE) return read(codePage);
  // On Vietnamese Windows, lists in TCVN3 fonts call themselves 1258 too.
  const western = read(WESTERN);
  const isOld = detectEncoding(textsOf(western)).encoding !== 'unicode';
  return isOld ? western : read(VIETNAMESE);
}
