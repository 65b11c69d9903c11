import type { Abbreviations } from '../../text/builtInAbbreviations';
import type { TextEncoding } from '../../text/legacyEncodings';
import { type CellSheet, type CellSheets, cellAt } from '../cells';
import type { OnProgress } from '../readProgress';
import { autonomyByContent } from './autonomyByContent';
import { decodeSheet, encodingEverywhere } from './decodeSheet';
import { type Blocks, detectBlocks } from './detectBlocks';
import { type HeaderReading, readHeader } from './detectColumns';
import { detectEncodings, detectSheetEncoding } from './detectEncodings';
import { detectEnd } from './detectEnd';
import { detectHeader } from './detectHeader';
import { detectHierarchy } from './detectHierarchy';
import { detectNumbers } from './detectNumbers';
import { dayInName, detectTitle, type TitleFacts } from './detectTitle';
import { groupTotals } from './groupTotals';
import { guessColumns } from './guessColumns';
import { moneyUnitIn } from './headerWords';
import { isAgencyKind } from './inferKind';
import { levelColumnsOf } from './levelColumns';
import { levelsByContent } from './levelsByContent';
import { marksByContent } from './marksByContent';
import { parentsByContent } from './parentsByContent';
import { placeRows } from './placeRows';
import { columnMark } from './readValues';
import { referencesByContent } from './referencesByContent';
import { headerPath, type SheetView, viewOf } from './sheetView';
import { columnOf, countColumns } from './tableRows';
import {
  type ColumnMeaning,
  type DecimalMark,
  type ImportChoices,
  isCountMeaning,
  type LayoutProposal,
  type Reason,
} from './types';
import { countedDay } from './years/countedDay';
import { findRowYears } from './years/rowYears';
import { yearsOf } from './years/severalYears';
import { settleYears } from './years/splitYears';

const isNumeric = (meaning: ColumnMeaning): boolean =>
  isCountMeaning(meaning) || meaning === 'revenue' || meaning === 'recurrentExpenditure';

/**
 * Proposes how a sheet is to be read, with reasons. Never fails: a poor guess has a low confidence.
 * Headers of old lists are in the old encoding too, so texts are decoded before anything is looked
 * for; `forced` is the encoding that the user says the whole sheet has.
 */
export function detectLayout(
  source: CellSheet,
  sheetIndex: number,
  forced: TextEncoding | null = null,
  abbreviations: Abbreviations = {},
): LayoutProposal {
  const ofSheet = forced ?? detectSheetEncoding(source);
  const everywhere = encodingEverywhere(source, ofSheet);
  const place = detectHeader(viewOf(decodeSheet(source, everywhere, 0)));
  const bodyStart = place === null ? 0 : place.rows[1] + 1;
  const { encodings, reasons: encodingReasons } =
    forced === null
      ? detectEncodings(source, bodyStart, ofSheet)
      : { encodings: everywhere, reasons: [] };
  const sheet = decodeSheet(source, encodings, bodyStart);
  const view = viewOf(sheet);
  const header = detectHeader(view);
  const reasons: Reason[] = [...encodingReasons];
  const say = (
    aspect: Reason['aspect'],
    confidence: number,
    message: Reason['message'],
    column: number | null = null,
  ): void => {
    reasons.push({ aspect, column, confidence, message });
  };
  if (header === null) say('headerRows', 0.2, { key: 'import.reason.noHeader' });
  else
    say('headerRows', header.confidence, {
      key: 'import.reason.headerRows',
      params: { first: header.rows[0] + 1, last: header.rows[1] + 1 },
    });
  const firstDataRow = header === null ? 0 : header.rows[1] + 1;
  const title = detectTitle(sheet, header?.rows[0] ?? 0);
  const bodyRows: number[] = [];
  for (let r = firstDataRow; r < sheet.rows.length; r += 1) bodyRows.push(r);
  const readings =
    header === null
      ? guessColumns(sheet, bodyRows)
      : Array.from({ length: sheet.columnCount }, (_, c) => readHeader(view, header.rows, c));
  const blocks = detectBlocks(readings);
  const named = readByContent(view, header?.rows ?? null, ofFirstBlock(readings, blocks), bodyRows);
  const meanings = settleYears(sheet, named, bodyRows);
  reasons.push(...meanings.reasons);
  let choices: ImportChoices = {
    sheet: sheetIndex,
    encodings,
    headerRows: header?.rows ?? null,
    firstDataRow,
    lastDataRow: sheet.rows.length - 1,
    columns: meanings.columns,
    blocks: blocks?.shifts ?? [],
    totalParts: meanings.totalParts,
    moneyUnits: moneyUnits(view, header?.rows ?? null, meanings.columns, title),
    decimalMarks: decimalMarks(sheet, meanings.columns, bodyRows),
    parentNumbers: 'includeBelow',
    blankIs: {},
    hierarchy: 'flat',
    rowKinds: {},
    unitKinds: {},
    rootName: null,
    columnYears: meanings.columnYears,
    yearDays: meanings.yearDays,
    year: null,
    abbreviations,
  };
  if (yearsOf(choices).length === 0)
    choices = { ...choices, ...findRowYears(sheet, choices, bodyRows) };
  choices = { ...choices, year: yearsOf(choices).at(-1) ?? null };
  const last = detectEnd(sheet, firstDataRow, {
    names: levelColumnsOf(choices),
    stt: columnOf(choices, 'stt'),
    counts: countColumns(choices),
    shifts: [0, ...choices.blocks],
  });
  choices = { ...choices, lastDataRow: last };
  say('tableEnd', 0.8, { key: 'import.reason.tableEnd', params: { row: last + 1 } });
  const hierarchy = detectHierarchy(sheet, choices);
  choices = { ...choices, hierarchy: hierarchy.source };
  say('hierarchy', hierarchy.confidence, { key: `import.reason.hierarchy.${hierarchy.source}` });
  const numbers = detectNumbers(sheet, choices);
  choices = { ...choices, parentNumbers: numbers.parentNumbers, blankIs: numbers.blankIs };
  say('parentNumbers', numbers.parentConfidence, {
    key: `import.reason.parentNumbers.${numbers.parentNumbers}`,
  });
  for (const [column, meaning] of Object.entries(numbers.blankIs))
    if (meaning !== 'unknown')
      say('blankIs', 0.9, { key: `import.reason.blank.${meaning}` }, Number(column));
  for (const [column, unit] of Object.entries(choices.moneyUnits))
    say('moneyUnit', 0.8, { key: 'import.reason.moneyUnit', params: { unit } }, Number(column));
  for (const [column, mark] of Object.entries(choices.decimalMarks))
    say('decimalMark', 0.8, { key: 'import.reason.decimalMark', params: { mark } }, Number(column));
  const rootName = rootOf(sheet, choices, title);
  if (rootName !== null) {
    choices = { ...choices, rootName };
    say('rootName', 0.7, { key: 'import.reason.rootName', params: { name: rootName } });
  }
  const hasName = columnOf(choices, 'name') >= 0;
  const size = last >= firstDataRow ? 1 : 0;
  const confidence =
    (header?.confidence ?? 0.15) *
    (hasName ? 1 : 0.2) *
    size *
    (countColumns(choices).length > 0 ? 1 : 0.6);
  return {
    choices,
    reasons,
    confidence,
    asOf: countedDay(named, meanings.columns, title.asOf) ?? dayInName(source.name),
    title: title.title,
  };
}

/** What the cells below tell of the columns, where headers alone leave it open. */
function readByContent(
  view: SheetView,
  headerRows: readonly [number, number] | null,
  readings: readonly HeaderReading[],
  rows: readonly number[],
): readonly HeaderReading[] {
  const { sheet } = view;
  const named = withName(sheet, readings, rows);
  const marked = headerRows === null ? named : marksByContent(view, headerRows, named, rows);
  const grouped = autonomyByContent(sheet, groupTotals(marked), rows);
  const referring = referencesByContent(sheet, parentsByContent(sheet, grouped, rows), rows);
  return levelsByContent(sheet, referring, rows);
}

/** Further blocks have no columns of their own: they are read like the first. */
const ofFirstBlock = (
  readings: readonly HeaderReading[],
  blocks: Blocks | null,
): readonly HeaderReading[] =>
  blocks === null
    ? readings
    : readings.map((reading) =>
        reading.column < blocks.end ? reading : { ...reading, path: [], meaning: 'ignore' },
      );

/** The sheets of a file, the one that most looks like a list first; equal ones in their order. */
export function detectLayouts(
  file: CellSheets,
  abbreviations: Abbreviations = {},
  onProgress: OnProgress = () => {},
): readonly LayoutProposal[] {
  const of = file.sheets.length;
  return file.sheets
    .map((sheet, i) => {
      onProgress({ stage: 'detect', sheet: i + 1, of });
      return detectLayout(sheet, i, null, abbreviations);
    })
    .sort((a, b) => b.confidence - a.confidence || a.choices.sheet - b.choices.sheet);
}

/** Guesses by the cells what no header names: the names, and beside unknown headers all else. */
function withName(
  sheet: CellSheet,
  readings: readonly HeaderReading[],
  rows: readonly number[],
): readonly HeaderReading[] {
  if (readings.some(({ meaning }) => meaning === 'name')) return readings;
  const isUnknown = readings.every(({ meaning }) => meaning === 'ignore');
  const guesses = guessColumns(sheet, rows);
  return readings.map((reading) => {
    const guess = guesses[reading.column]?.meaning ?? 'ignore';
    return guess === 'name' || (isUnknown && guess !== 'ignore')
      ? { ...reading, meaning: guess, confidence: 0.4 }
      : reading;
  });
}

function moneyUnits(
  view: SheetView,
  headerRows: readonly [number, number] | null,
  columns: Readonly<Record<number, ColumnMeaning>>,
  title: TitleFacts,
): Record<number, number> {
  const units: Record<number, number> = {};
  const general = title.keys.map(moneyUnitIn).findLast((unit) => unit !== null) ?? null;
  for (const [column, meaning] of Object.entries(columns)) {
    if (meaning !== 'revenue' && meaning !== 'recurrentExpenditure') continue;
    const path = headerRows === null ? [] : headerPath(view, headerRows, Number(column));
    units[Number(column)] = path.map(moneyUnitIn).findLast((unit) => unit !== null) ?? general ?? 1;
  }
  return units;
}

/** The mark that each column proves; a column without proof follows what the others agree on. */
function decimalMarks(
  sheet: CellSheet,
  columns: Readonly<Record<number, ColumnMeaning>>,
  rows: readonly number[],
): Record<number, DecimalMark> {
  const numeric = Object.keys(columns)
    .map(Number)
    .filter((column) => isNumeric(columns[column] ?? 'ignore'));
  const cells = new Map(
    numeric.map((column) => [column, rows.map((row) => cellAt(sheet, row, column))] as const),
  );
  const general = columnMark([...cells.values()].flat());
  const marks: Record<number, DecimalMark> = {};
  for (const [column, texts] of cells) {
    const mark = columnMark(texts) ?? general;
    if (mark !== null) marks[column] = mark;
  }
  return marks;
}

/** The agency of the title, when no row on top is an agency itself. */
function rootOf(sheet: CellSheet, choices: ImportChoices, title: TitleFacts): string | null {
  if (title.agency === null || choices.hierarchy === 'parentCode') return null;
  const top = placeRows(sheet, choices, null).filter(
    (row) => row.kind === 'unit' && row.parent === null,
  );
  if (top.length === 0 || top.some((row) => isAgencyKind(row.nameKind))) return null;
  return title.agency.name;
}
