import { type Cell, originalText } from '../../exchange/cells';
import { moneyUnitIn } from '../../exchange/import/headerWords';
import { isBlank, readDay } from '../../exchange/import/readValues';
import type { DecimalMark } from '../../exchange/import/types';
import type { Message } from '../../messages/translate';
import type { Category } from '../../model/headcount';
import type { CategoryId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import type { ReductionEntry, ReductionForm } from '../../model/register';
import { fail, ok, type Result } from '../../model/result';
import { keyOf } from '../../text/keyOf';
import { parseNumber } from '../../text/parseNumber';
import { FIRST_YEAR, LAST_YEAR, MOST_MONEY } from '../editReductions';
import { categoryNamed } from './registerLayout';

/** A value of a cell, or what is wrong with it. */
export type ReadValue<T> = Result<T, Message>;

const wrong = (key: Message['key'], cell: Cell): { readonly ok: false; readonly error: Message } =>
  fail({ key, params: { text: originalText(cell) } });

/** The number of a cell, "1.234" as 1234 and "12,5" as 12.5; null when it is none. */
function numberIn(cell: Cell, text: string, mark: DecimalMark | null): number | null {
  if (cell.kind === 'number') return cell.value as number;
  const parsed = parseNumber(text, mark);
  if (parsed.kind === 'ambiguous') return parsed.grouped;
  return parsed.kind === 'number' ? parsed.value : null;
}

/** Posts given up: a whole number above 0. */
export function postsIn(cell: Cell, mark: DecimalMark | null): ReadValue<number> {
  const value = numberIn(cell, cell.text, mark);
  if (value === null) return wrong('reductions.read.notANumber', cell);
  if (value === 0) return wrong('reductions.read.zero', cell);
  return Number.isInteger(value) && value > 0
    ? ok(value)
    : wrong('reductions.read.postsInvalid', cell);
}

/** The year that a cell names: 2022, "Năm 2022", or a day in it. */
export function yearIn(cell: Cell, missing: number | null): ReadValue<number> {
  if (isBlank(cell)) return missing === null ? wrong('reductions.read.noYear', cell) : ok(missing);
  const text = cell.kind === 'date' ? String(cell.value) : cell.text;
  const year = Number(/(?:^|\D)(\d{4})(?:\D|$)/.exec(text)?.[1] ?? Number.NaN);
  return year >= FIRST_YEAR && year <= LAST_YEAR
    ? ok(year)
    : wrong('reductions.read.yearInvalid', cell);
}

/** The category that a cell names by the plan's own name or in usual words. */
export function categoryIn(
  cell: Cell,
  categories: readonly Category[],
  missing: CategoryId | null,
): ReadValue<CategoryId> {
  if (isBlank(cell))
    return missing === null ? wrong('reductions.read.noCategory', cell) : ok(missing);
  const key = keyOf(cell.text);
  const own = categories.find(({ label }) => label !== null && keyOf(label) === key);
  const named = own?.id ?? categoryNamed(key);
  return named !== null && categories.some(({ id }) => id === named)
    ? ok(named)
    : wrong('reductions.read.categoryUnknown', cell);
}

const FORMS: readonly (readonly [ReductionForm, RegExp])[] = [
  ['earlyRetirement', /truoc tuoi|huu som|early retire/],
  ['severance', /thoi viec|nghi viec|severance/],
  ['sectorTransfer', /chuyen|transfer/],
  ['retirement', /huu|dung tuoi|retire/],
];

/** The form that a cell names; one that is not known is a doubt. */
export function formIn(cell: Cell): ReadValue<ReductionForm | null> {
  if (isBlank(cell)) return ok(null);
  const key = keyOf(cell.text);
  const form = FORMS.find(([, words]) => words.test(key))?.[0];
  return form === undefined ? wrong('reductions.read.formUnknown', cell) : ok(form);
}

/** Whether a cell says planned or done; something else is a doubt. */
export function stateIn(cell: Cell): ReadValue<ReductionEntry['state'] | null> {
  if (isBlank(cell)) return ok(null);
  const key = keyOf(cell.text);
  if (/ke hoach|du kien|dang ky|chua|plan/.test(key)) return ok('planned');
  if (/thuc hien|\bda\b|ket qua|hoan thanh|xong|done/.test(key)) return ok('done');
  return wrong('reductions.read.stateUnknown', cell);
}

/** A day; something else is a doubt. */
export function dayIn(cell: Cell): ReadValue<IsoDate | null> {
  if (isBlank(cell)) return ok(null);
  const day = readDay(cell);
  return day === null ? wrong('reductions.read.dateInvalid', cell) : ok(day);
}

/** Money in đồng; the cell's own unit wins over that of the column. What is no amount is a doubt. */
export function moneyIn(
  cell: Cell,
  unit: number,
  mark: DecimalMark | null,
): ReadValue<number | null> {
  if (isBlank(cell)) return ok(null);
  const own = cell.kind === 'text' ? moneyUnitIn(keyOf(cell.text)) : null;
  const bare = cell.text.replace(/[^\d.,]*$/u, '');
  const value = numberIn(cell, bare, mark);
  const money = value === null ? Number.NaN : Math.round(value * (own ?? unit));
  return money >= 0 && money <= MOST_MONEY
    ? ok(money)
    : wrong('reductions.read.moneyInvalid', cell);
}
