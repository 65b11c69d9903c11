import { type CellSheet, cellAt } from '../../exchange/cells';
import { findHeader } from '../../exchange/headerSearch';
import { moneyUnitIn, postsWord } from '../../exchange/import/headerWords';
import { columnMark } from '../../exchange/import/readValues';
import { headerLabel, headerPath, viewOf } from '../../exchange/import/sheetView';
import type { DecimalMark } from '../../exchange/import/types';
import {
  CADRE,
  CIVIL_SERVANT,
  CONTRACT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../model/builtInCategories';
import type { CategoryId } from '../../model/ids';

/** What a column of a list of reductions holds. */
export const REGISTER_MEANINGS = [
  'ignore',
  'unit',
  'code',
  'agency',
  'category',
  'year',
  'posts',
  'planned',
  'done',
  'state',
  'form',
  'decisionNumber',
  'decisionDate',
  'money',
] as const;
export type RegisterMeaning = (typeof REGISTER_MEANINGS)[number];

/** A column of a list of reductions, and what its header says of the numbers in it. */
export interface RegisterColumn {
  readonly column: number;
  readonly label: string;
  readonly meaning: RegisterMeaning;
  /** The category that the header of a number names. */
  readonly categoryId: CategoryId | null;
  /** The year that it names. */
  readonly year: number | null;
  /** Đồng in one unit of the money. */
  readonly moneyUnit: number;
  readonly decimalMark: DecimalMark | null;
}

/** How a sheet with reductions is read. */
export interface RegisterLayout {
  readonly firstDataRow: number;
  readonly columns: readonly RegisterColumn[];
}

/** Words of headers as keys, tried from top to bottom against the whole path of a column. */
const WORDS: readonly (readonly [RegisterMeaning, RegExp])[] = [
  ['ignore', /^(stt|tt|so tt|so thu tu|no)$|ghi chu|ho (va )?ten|^%|ty le|so voi/],
  ['code', /^ma\b|(^| )ma (don vi|so|dinh danh)|\bcode\b/],
  ['decisionDate', /ngay( thang)?( nam)?( ban hanh| ky| quyet dinh| qd)?$|\bdate\b/],
  ['decisionNumber', /quyet dinh|\bso qd\b|decision/],
  ['money', /kinh phi|tiet kiem|so tien|thanh tien|money|\bsav(ed|ing)/],
  ['form', /hinh thuc|ly do|dien tinh gian|che do|chinh sach|\bform\b|reason/],
  ['state', /tinh trang|trang thai|ke hoach thuc hien|\bstate\b|status/],
  ['year', /^nam$|nam (tinh gian|giam|thuc hien)$|^year$/],
  ['category', /^(loai|doi tuong|nhom|nguon)( .*)?$|loai bien che|\bcategory\b/],
  ['agency', /co quan (chu quan|quan ly|cap tren)|don vi (chu quan|quan ly|cap tren)|\bagency\b/],
  ['planned', /ke hoach|du kien|dang ky|planned/],
  ['done', /thuc hien|ket qua|da (giam|tinh gian)|\bdone\b/],
  ['posts', /giam|tinh gian|so luong|bien che|so nguoi|posts|reduc/],
  ['unit', /don vi|co quan|to chuc|phong|truong|\bunit\b|organi[sz]ation/],
];

const COUNTS: ReadonlySet<RegisterMeaning> = new Set(['posts', 'planned', 'done']);
const MOST_COLUMNS = 60;

const CATEGORY_OF = new Map<ReturnType<typeof postsWord>, CategoryId>([
  ['cadre', CADRE],
  ['civilServant', CIVIL_SERVANT],
  ['cadreAndCivilServant', CIVIL_SERVANT],
  ['employee', EMPLOYEE_BUDGET],
  ['employeeBudget', EMPLOYEE_BUDGET],
  ['employeeRevenue', EMPLOYEE_REVENUE],
  ['contract', CONTRACT],
]);

/** The built-in category that a text names; null: none. */
export const categoryNamed = (key: string): CategoryId | null =>
  CATEGORY_OF.get(postsWord(key)) ?? null;

function meaningOf(path: readonly string[]): RegisterMeaning {
  if (path.length === 0) return 'ignore';
  const leaf = path.at(-1) ?? '';
  const found = (key: string) => WORDS.find(([, words]) => words.test(key))?.[0];
  const own = found(leaf);
  if (own !== undefined && own !== 'posts' && own !== 'unit') return own;
  // Below "Kế hoạch" or "Số giảm" stand years and categories.
  const above = path.slice(0, -1).map(found);
  const group = above.find((one) => one !== undefined && COUNTS.has(one));
  if (group !== undefined)
    return above.includes('planned') ? 'planned' : above.includes('done') ? 'done' : group;
  return own ?? (path.length > 1 ? (above.find((one) => one !== undefined) ?? 'ignore') : 'ignore');
}

function columnsAt(sheet: CellSheet, header: readonly [number, number]): RegisterColumn[] {
  const view = viewOf(sheet);
  const columns: RegisterColumn[] = [];
  for (let column = 0; column < Math.min(sheet.columnCount, MOST_COLUMNS); column += 1) {
    const path = headerPath(view, header, column);
    if (path.length === 0) continue;
    const all = path.join(' ');
    const meaning = meaningOf(path);
    const year = /(?:^| )((?:19|20)\d\d)(?: |$)/.exec(all)?.[1];
    const below = sheet.rows.slice(header[1] + 1).flatMap((row) => row?.[column] ?? []);
    columns.push({
      column,
      label: headerLabel(view, header, column),
      meaning,
      categoryId: COUNTS.has(meaning) ? categoryNamed(all) : null,
      year: COUNTS.has(meaning) && year !== undefined ? Number(year) : null,
      moneyUnit: meaning === 'money' ? (moneyUnitIn(all) ?? 1) : 1,
      decimalMark: columnMark(below),
    });
  }
  return firstOfEach(columns);
}

/** Only numbers and money may stand in several columns; of the others the first one counts. */
function firstOfEach(columns: readonly RegisterColumn[]): RegisterColumn[] {
  const seen = new Set<RegisterMeaning>();
  return columns.map((one) => {
    if (COUNTS.has(one.meaning) || one.meaning === 'money' || !seen.has(one.meaning)) {
      seen.add(one.meaning);
      return one;
    }
    return { ...one, meaning: 'ignore' };
  });
}

const score = (columns: readonly RegisterColumn[]): number => {
  const meanings = new Set(columns.map(({ meaning }) => meaning));
  meanings.delete('ignore');
  const hasUnit = meanings.has('unit') || meanings.has('code');
  const hasCounts = [...COUNTS].some((meaning) => meanings.has(meaning));
  if (!hasUnit || !hasCounts) return 0;
  // A lower row that tells years and categories apart belongs to the header.
  const told = columns.filter(({ categoryId, year }) => categoryId !== null || year !== null);
  return meanings.size + 2 + told.length / 100;
};

/** Finds the header and what its columns hold; null: nothing reads like one. */
export const detectRegister = (sheet: CellSheet): RegisterLayout | null =>
  findHeader(sheet, { columnsAt, score, continues: continuesHeader });

/** How a sheet is read before anybody said what its columns hold: all of it is data. */
export const blankLayout = (sheet: CellSheet): RegisterLayout => ({
  firstDataRow: 0,
  columns: Array.from({ length: Math.min(sheet.columnCount, MOST_COLUMNS) }, (_, column) => ({
    column,
    label: cellAt(sheet, 0, column).text,
    meaning: 'ignore',
    categoryId: null,
    year: null,
    moneyUnit: 1,
    decimalMark: columnMark(sheet.rows.flatMap((row) => row?.[column] ?? [])),
  })),
});

/** Whether a row only says more of columns of numbers: years, categories, plan and result. */
function continuesHeader(sheet: CellSheet, first: number, row: number): boolean {
  const above = new Map(
    columnsAt(sheet, [first, row - 1]).map(({ column, meaning }) => [column, meaning]),
  );
  for (let column = 0; column < Math.min(sheet.columnCount, MOST_COLUMNS); column += 1) {
    const { text } = cellAt(sheet, row, column);
    if (text === '') continue;
    const meaning = above.get(column);
    if (meaning !== undefined && !COUNTS.has(meaning)) return false;
    if (/^[\d.,]+$/.test(text) && !/^(19|20)\d\d$/.test(text)) return false;
  }
  return true;
}
