import { type Cell, originalText } from '../../exchange/cells';
import { isBlank, readDay } from '../../exchange/import/readValues';
import type { DecimalMark } from '../../exchange/import/types';
import type { Message } from '../../messages/translate';
import type { FunctionKind, OnlineLevel, SameDayAnswer } from '../../model/functionItem';
import { MOST_POSTS } from '../../model/headcount';
import type { IsoDate } from '../../model/isoDate';
import { fail, ok, type Result } from '../../model/result';
import { keyOf } from '../../text/keyOf';
import { parseNumber } from '../../text/parseNumber';

/** A value of a cell, undefined where it says nothing; or what is not understood in it. */
export type Told<T> = Result<T | undefined, Message>;

const HOURS_A_DAY = 8;

const wrong = (key: Message['key'], cell: Cell): { readonly ok: false; readonly error: Message } =>
  fail({ key, params: { text: originalText(cell) } });

/** The kind that a text names; null: none. */
export function kindNamed(key: string): FunctionKind | null {
  if (/^(cac )?(thu tuc|tthc)( hanh chinh)?\b|procedure/.test(key)) return 'procedure';
  if (/^(cac )?chuc nang\b|^function/.test(key)) return 'function';
  return /^(cac )?(nhiem vu|cong viec)\b|^task/.test(key) ? 'task' : null;
}

/** The kind that a cell names; something else is a doubt. */
export function kindIn(cell: Cell): Told<FunctionKind> {
  if (isBlank(cell)) return ok(undefined);
  const kind = kindNamed(keyOf(cell.text));
  return kind === null ? wrong('functions.read.kindUnknown', cell) : ok(kind);
}

/** Working days: "15", "7,5 ngày làm việc", "4 giờ", "trong ngày" as 1. Several numbers are a doubt. */
export function daysIn(cell: Cell, mark: DecimalMark | null): Told<number> {
  if (isBlank(cell)) return ok(undefined);
  if (cell.kind === 'number') {
    const value = cell.value as number;
    return value >= 0 ? ok(value) : wrong('functions.read.daysInvalid', cell);
  }
  const key = keyOf(cell.text);
  const numbers = cell.text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (numbers.length === 0 && /trong ngay|giai quyet ngay|tra ngay|same day/.test(key))
    return ok(1);
  const [only] = numbers;
  const parsed = only === undefined ? null : parseNumber(only, mark);
  if (only === undefined || parsed === null || numbers.length > 1)
    return wrong('functions.read.daysInvalid', cell);
  if (/\b(thang|tuan|quy|months?|weeks?)\b/.test(key))
    return wrong('functions.read.daysInvalid', cell);
  const value =
    parsed.kind === 'number'
      ? parsed.value
      : parsed.kind === 'ambiguous'
        ? parsed.decimal
        : Number.NaN;
  if (!(value >= 0)) return wrong('functions.read.daysInvalid', cell);
  return ok(/\b(gio|tieng|h|hours?)\b/.test(key) ? value / HOURS_A_DAY : value);
}

/** Files a year: a whole number. */
export function volumeIn(cell: Cell, mark: DecimalMark | null): Told<number> {
  if (isBlank(cell)) return ok(undefined);
  const bare = cell.text.replace(/\s*(hồ sơ|lượt|files?).*$/iu, '');
  const parsed = cell.kind === 'number' ? null : parseNumber(bare, mark);
  const value =
    parsed === null
      ? (cell.value as number)
      : parsed.kind === 'number'
        ? parsed.value
        : parsed.kind === 'ambiguous'
          ? parsed.grouped
          : Number.NaN;
  return Number.isInteger(value) && value >= 0 && value <= MOST_POSTS
    ? ok(value)
    : wrong('functions.read.volumeInvalid', cell);
}

/** How far a procedure is online: "Toàn trình", "Một phần", "Không"; levels 4, 3 and below. */
export function onlineIn(cell: Cell): Told<OnlineLevel> {
  if (isBlank(cell)) return ok(undefined);
  const key = keyOf(cell.text);
  if (/toan trinh|toan phan|\b4$|\bfull/.test(key)) return ok('full');
  if (/mot phan|\b3$|partial/.test(key)) return ok('partial');
  if (/^(khong|chua|none|no)\b|truc tiep|cung cap thong tin|\b[0-2]$/.test(key)) return ok('none');
  return wrong('functions.read.onlineUnknown', cell);
}

/** Whether a procedure is settled the same day: có, không, có thể. */
export function sameDayIn(cell: Cell): Told<SameDayAnswer> {
  if (isBlank(cell)) return ok(undefined);
  const key = cell.kind === 'boolean' ? String(cell.value) : keyOf(cell.text);
  if (/^co the|kha thi|^possible|^maybe/.test(key)) return ok('possible');
  if (/^(co|x|v|yes|true|dat|trong ngay)$/.test(key)) return ok('yes');
  if (/^(khong|k|no|false|chua)( dat)?$/.test(key)) return ok('no');
  return wrong('functions.read.sameDayUnknown', cell);
}

/** A day; something else is a doubt. */
export function dueDateIn(cell: Cell): Told<IsoDate> {
  if (isBlank(cell)) return ok(undefined);
  const day = readDay(cell);
  return day === null ? wrong('functions.read.dateInvalid', cell) : ok(day);
}
