import { type CellSheet, cellAt } from '../../exchange/cells';
import { findHeader } from '../../exchange/headerSearch';
import { columnMark } from '../../exchange/import/readValues';
import { headerLabel, headerPath, viewOf } from '../../exchange/import/sheetView';
import type { DecimalMark } from '../../exchange/import/types';

/** What a column of a list of functions and tasks holds. */
export const FUNCTION_MEANINGS = [
  'ignore',
  'stt',
  'title',
  'kind',
  'field',
  'legalBasis',
  'agency',
  'lead',
  'support',
  'owner',
  'dueDate',
  'remarks',
  'code',
  'statutoryDays',
  'actualDays',
  'yearlyVolume',
  'onlineLevel',
  'sameDay',
] as const;
export type FunctionMeaning = (typeof FUNCTION_MEANINGS)[number];

/** A column of such a list. */
export interface FunctionColumn {
  readonly column: number;
  readonly label: string;
  readonly meaning: FunctionMeaning;
  readonly decimalMark: DecimalMark | null;
}

/** How a sheet with functions and tasks is read. */
export interface FunctionLayout {
  readonly firstDataRow: number;
  readonly columns: readonly FunctionColumn[];
}

/** Words of headers as keys, tried from top to bottom: the lowest text of a column, then its groups. */
const WORDS: readonly (readonly [FunctionMeaning, RegExp])[] = [
  ['stt', /^(stt|tt|so tt|so thu tu|no)$/],
  ['remarks', /ghi chu|\bnotes?\b|remark/],
  ['code', /^ma\b|ma (so )?(thu tuc|tthc)|\bcode\b/],
  ['dueDate', /(thoi han|han|thoi gian|ngay) hoan thanh|^han$|due|deadline/],
  [
    'owner',
    /(nguoi|can bo|lanh dao|chuyen vien) (chiu trach nhiem|phu trach|thuc hien|theo doi)|owner|person/,
  ],
  ['sameDay', /trong ngay|khong cho|same day/],
  ['yearlyVolume', /so (luong )?ho so|ho so .*nam|so luot|volume/],
  ['onlineLevel', /truc tuyen|dvctt|toan trinh|online/],
  ['legalBasis', /can cu|phap ly|van ban|legal|\bbasis\b/],
  ['actualDays', /thuc te|sau cat giam|\bactual/],
  [
    'statutoryDays',
    /(thoi (han|gian)|so ngay)( giai quyet| quy dinh| xu ly)|^(theo )?quy dinh$|statutory|time limit/,
  ],
  ['field', /linh vuc|\bfield\b|mang cong tac/],
  ['support', /phoi hop|tham gia|support/],
  [
    'agency',
    /^(ten )?co quan$|co quan (duoc giao|thuc hien|giai quyet|quan ly|chu quan)|\bagency\b|(don vi|co quan) cap tren/,
  ],
  [
    'lead',
    /chu tri|dau moi|\blead\b|(don vi|phong|co quan).*(thuc hien|phu trach|giai quyet|giao)/,
  ],
  ['kind', /^(loai|phan loai|loai hinh)\b|\bkind\b|\btype\b/],
  [
    'title',
    /chuc nang|nhiem vu|thu tuc|noi dung|cong viec|\btasks?\b|title|functions?\b|procedure/,
  ],
  ['lead', /^(ten )?(don vi|phong|to chuc)\b|\bunit\b/],
];

const MOST_COLUMNS = 60;
/** What may stand in several columns; of all else the first one counts. */
const SEVERAL: ReadonlySet<FunctionMeaning> = new Set(['ignore', 'lead', 'support']);

function meaningOf(path: readonly string[]): FunctionMeaning {
  const found = (key: string): FunctionMeaning | undefined =>
    WORDS.find(([, words]) => words.test(key))?.[0];
  const own = found(path.at(-1) ?? '');
  if (own !== undefined) return own;
  // The title of the whole list stands above its columns, too.
  const group = path.length > 1 ? found(path.slice(0, -1).join(' ')) : undefined;
  return group === undefined || group === 'title' ? 'ignore' : group;
}

function columnsAt(sheet: CellSheet, header: readonly [number, number]): FunctionColumn[] {
  const view = viewOf(sheet);
  const seen = new Set<FunctionMeaning>();
  const columns: FunctionColumn[] = [];
  for (let column = 0; column < Math.min(sheet.columnCount, MOST_COLUMNS); column += 1) {
    const path = headerPath(view, header, column);
    if (path.length === 0) continue;
    const meaning = meaningOf(path);
    const isTaken = seen.has(meaning) && !SEVERAL.has(meaning);
    seen.add(meaning);
    columns.push({
      column,
      label: headerLabel(view, header, column),
      meaning: isTaken ? 'ignore' : meaning,
      decimalMark: markBelow(sheet, header[1] + 1, column),
    });
  }
  return columns;
}

const markBelow = (sheet: CellSheet, from: number, column: number): DecimalMark | null =>
  columnMark(sheet.rows.slice(from).flatMap((row) => row?.[column] ?? []));

function score(columns: readonly FunctionColumn[]): number {
  const meanings = new Set(columns.map(({ meaning }) => meaning));
  meanings.delete('ignore');
  return meanings.has('title') && meanings.size > 1 ? meanings.size : 0;
}

/** Whether a row stands below groups of columns only, and names columns in them. */
function continues(sheet: CellSheet, _first: number, row: number): boolean {
  const view = viewOf(sheet);
  let isNaming = false;
  for (let column = 0; column < Math.min(sheet.columnCount, MOST_COLUMNS); column += 1) {
    const { kind, text } = cellAt(sheet, row, column);
    if (text === '') continue;
    if (kind !== 'text') return false;
    const above = view.mergeAt(row - 1, column);
    const isBelowGroup = above !== null && above.lastColumn > above.firstColumn;
    if (!isBelowGroup && cellAt(sheet, row - 1, column).text !== '') return false;
    isNaming = true;
  }
  return isNaming;
}

/** Finds the header and what its columns hold; null: nothing reads like one. */
export const detectFunctions = (sheet: CellSheet): FunctionLayout | null =>
  findHeader(sheet, { columnsAt, score, continues });

/** How a sheet is read before anybody said what its columns hold: all of it is data. */
export const blankFunctionLayout = (sheet: CellSheet): FunctionLayout => ({
  firstDataRow: 0,
  columns: Array.from({ length: Math.min(sheet.columnCount, MOST_COLUMNS) }, (_, column) => ({
    column,
    label: cellAt(sheet, 0, column).text,
    meaning: 'ignore',
    decimalMark: markBelow(sheet, 0, column),
  })),
});
