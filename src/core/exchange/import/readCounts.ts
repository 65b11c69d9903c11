import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../model/builtInCategories';
import type { Headcount, PostCount, PostMeasure } from '../../model/headcount';
import type { CategoryId } from '../../model/ids';
import type { CellOrigin } from '../../model/provenance';
import type { Coverage } from '../../model/snapshot';
import type { LegalStatus, UnitKind } from '../../model/unit';
import { type CellSheet, cellAt, originalText } from '../cells';
import { checkTotals } from './checkTotals';
import { legalStatusOf } from './inferKind';
import type { PlacedRow } from './placedRow';
import type { ProblemList } from './problems';
import { isBlank, readCount } from './readValues';
import { reportParents, reportRowTotals, reportTotals } from './reportTotals';
import { addressOfRow, cellOfRow, placeOf } from './rowCells';
import { type PrintedColumn, type SettledColumn, settleColumn } from './settleCounts';
import { columnOf, countColumns } from './tableRows';
import {
  type ColumnMeaning,
  type ImportChoices,
  postsColumn,
  type ReadContext,
  type TotalCheck,
} from './types';

/** Posts of all rows of a list, own posts told from printed totals. */
export interface ListCounts {
  readonly headcount: readonly Headcount[];
  readonly stated: readonly (Headcount | null)[];
  readonly cells: readonly Readonly<Record<string, CellOrigin>>[];
  readonly legalStatus: readonly (LegalStatus | null)[];
  readonly coverage: Coverage;
  readonly totals: readonly TotalCheck[];
}

type Writable = Record<CategoryId, PostCount>;

function put(to: Writable, category: CategoryId, measure: PostMeasure, value: number | null): void {
  const posts = to[category] ?? { assigned: null, present: null };
  to[category] = { ...posts, [measure]: value };
}

/** Adds the number of a further column of one meaning; with one of them unknown the sum is short. */
function add(to: Writable, category: CategoryId, measure: PostMeasure, value: number | null): void {
  const posts = to[category] ?? { assigned: null, present: null };
  const have = posts[measure];
  if (have === null && value === null) return;
  const isShort = have === null || value === null;
  const incomplete = [...(posts.incomplete ?? []), ...(isShort ? [measure] : [])];
  to[category] = {
    ...posts,
    [measure]: (have ?? 0) + (value ?? 0),
    ...(incomplete.length > 0 ? { incomplete } : {}),
  };
}

/** Reads every column of counts. `kinds` decide where an undivided number goes. */
export function readCounts(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: readonly PlacedRow[],
  children: readonly (readonly number[])[],
  order: readonly number[],
  kinds: readonly (UnitKind | null)[],
  { categories, under }: Pick<ReadContext, 'categories' | 'under'>,
  problems: ProblemList,
): ListCounts {
  const known = new Set<string>(categories.map(({ id }) => id));
  const headcount: Writable[] = rows.map(() => ({}));
  const stated: Writable[] = rows.map(() => ({}));
  const cells: Record<string, CellOrigin>[] = rows.map(() => ({}));
  const covered = { assigned: new Set<CategoryId>(), present: new Set<CategoryId>() };
  const totals: TotalCheck[] = [];
  const printed = new Map<number, PrintedColumn>();
  const nonEmpty = (column: number, i: number): boolean =>
    !isBlank(cellOfRow(sheet, rows[i] as PlacedRow, column));
  for (const column of countColumns(choices)) {
    const mark = choices.decimalMarks[column] ?? null;
    const hasCounts = (row: PlacedRow): boolean =>
      ['unit', 'own', 'section', 'subtotal', 'total'].includes(row.kind);
    printed.set(column, {
      values: rows.map((row) =>
        hasCounts(row)
          ? readCount(cellOfRow(sheet, row, column), mark, placeOf(row, column), problems)
          : null,
      ),
      isBlank: rows.map((_, i) => !nonEmpty(column, i)),
    });
  }
  const isWithinPsu = psuRows(rows, kinds, under?.isWithinPsu ?? false);
  const read = new Set<ColumnMeaning>();
  for (const [column, values] of printed) {
    const meaning = choices.columns[column] ?? 'ignore';
    const isFurther = read.has(meaning);
    read.add(meaning);
    if (meaning.startsWith('total:')) {
      reportRowTotals(rows, column, values, choices.totalParts[column] ?? [], printed, problems);
      continue;
    }
    const posts = postsColumn(meaning);
    if (posts !== null && !known.has(posts.category)) continue;
    const measure = posts?.measure ?? (meaning.endsWith(':present') ? 'present' : 'assigned');
    const settled = settleColumn(rows, children, order, values, {
      parentNumbers: choices.parentNumbers,
      isZero: (i) => isZero(choices, column, i, printed, nonEmpty),
    });
    if (posts === null && choices.headerRows !== null)
      problems.at('doubt', choices.headerRows[1], column, 'import.undividedColumn', {
        header: cellAt(sheet, choices.headerRows[0], column).text,
      });
    for (const i of order) {
      const row = rows[i] as PlacedRow;
      const value = settled.own[i] ?? null;
      const category = posts?.category ?? (isWithinPsu[i] ? EMPLOYEE_BUDGET : CIVIL_SERVANT);
      if (isFurther) add(headcount[i] as Writable, category, measure, value);
      else write(headcount[i] as Writable, category, measure, value, posts === null);
      if (nonEmpty(column, i) && !isFurther)
        (cells[i] as Record<string, CellOrigin>)[`${category}.${measure}`] = [
          addressOfRow(row, column),
          originalText(cellOfRow(sheet, row, column)),
        ];
      const printedNumber = values.values[i] ?? null;
      if (posts !== null && printedNumber !== null && (children[i] ?? []).length > 0)
        if (choices.parentNumbers === 'includeBelow')
          (isFurther ? add : put)(stated[i] as Writable, category, measure, printedNumber);
    }
    for (const category of posts === null ? [CIVIL_SERVANT, EMPLOYEE_BUDGET] : [posts.category])
      covered[measure].add(category);
    if (choices.parentNumbers === 'includeBelow')
      reportParents(rows, children, column, values, settled, problems);
    totals.push(...totalsOf(rows, column, values, settled, problems));
  }
  return {
    headcount,
    stated: stated.map((posts) => (Object.keys(posts).length === 0 ? null : posts)),
    cells,
    legalStatus: legalStatuses(sheet, choices, rows, kinds, under?.kind ?? null, problems),
    coverage: { assigned: [...covered.assigned], present: [...covered.present] },
    totals,
  };
}

/** An undivided number is all that a unit has: where it is known the other category is 0. */
function write(
  to: Writable,
  category: CategoryId,
  measure: PostMeasure,
  value: number | null,
  isUndivided: boolean,
): void {
  put(to, category, measure, value);
  if (!isUndivided) return;
  const other = category === EMPLOYEE_BUDGET ? CIVIL_SERVANT : EMPLOYEE_BUDGET;
  put(to, other, measure, value === null ? null : 0);
}

function isZero(
  choices: ImportChoices,
  column: number,
  i: number,
  printed: ReadonlyMap<number, PrintedColumn>,
  nonEmpty: (column: number, i: number) => boolean,
): boolean {
  const meaning = choices.blankIs[column] ?? 'unknown';
  if (meaning !== 'zeroWithRowTotal') return meaning === 'zero';
  return Object.entries(choices.totalParts).some(
    ([total, parts]) =>
      parts.includes(column) &&
      nonEmpty(Number(total), i) &&
      (printed.get(Number(total))?.values[i] ?? null) !== null,
  );
}

/** Whether a unit is a public service unit or stands below one. */
function psuRows(
  rows: readonly PlacedRow[],
  kinds: readonly (UnitKind | null)[],
  isBelowPsu: boolean,
): readonly boolean[] {
  return rows.map((_, i) => {
    if (isBelowPsu) return true;
    for (let at: number | null = i; at !== null; at = rows[at]?.parent ?? null)
      if (kinds[at] === 'psu') return true;
    return false;
  });
}

function legalStatuses(
  sheet: CellSheet,
  choices: ImportChoices,
  rows: readonly PlacedRow[],
  kinds: readonly (UnitKind | null)[],
  kindAbove: UnitKind | null,
  problems: ProblemList,
): readonly (LegalStatus | null)[] {
  const column = columnOf(choices, 'legalStatus');
  return rows.map((row, i) => {
    const kind = kinds[i] ?? null;
    if (kind === null) return null;
    const told = column >= 0 && !isBlank(cellOfRow(sheet, row, column));
    const parentKind = row.parent === null ? kindAbove : (kinds[row.parent] ?? null);
    const status = legalStatusOf(kind, parentKind);
    if (kind === 'psu' && status === 'unknown' && !told)
      problems.at('doubt', row.row, row.labelColumn, 'import.centreInPsu', { name: row.label });
    return status;
  });
}

function totalsOf(
  rows: readonly PlacedRow[],
  column: number,
  values: PrintedColumn,
  settled: SettledColumn,
  problems: ProblemList,
): readonly TotalCheck[] {
  const found = checkTotals(rows, values, settled);
  reportTotals(rows, column, found, problems);
  return found.map(({ index, stated, computed, unknown }) => {
    const row = rows[index] as PlacedRow;
    return { cell: addressOfRow(row, column), ...placeOf(row, column), stated, computed, unknown };
  });
}
