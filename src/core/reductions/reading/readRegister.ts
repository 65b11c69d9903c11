import { type Cell, type CellSheet, cellAt, originalText } from '../../exchange/cells';
import { isBlank } from '../../exchange/import/readValues';
import { isGrandTotal, isNote, isSubtotal } from '../../exchange/import/rowWords';
import { type UnitMatch, unitFinder } from '../../exchange/matchUnits';
import type { Message } from '../../messages/translate';
import type { Category } from '../../model/headcount';
import type { CategoryId, UnitId } from '../../model/ids';
import type { ReductionEntry } from '../../model/register';
import type { Structure } from '../../model/structure';
import type { Abbreviations } from '../../text/builtInAbbreviations';
import { cellAddress } from '../../text/cellAddress';
import { keyOf } from '../../text/keyOf';
import type { ReductionFields } from '../editReductions';
import type { RegisterColumn, RegisterLayout, RegisterMeaning } from './registerLayout';
import {
  categoryIn,
  dayIn,
  formIn,
  moneyIn,
  postsIn,
  type ReadValue,
  stateIn,
  yearIn,
} from './registerValues';

/** What a list does not say itself; null: it has to. */
export interface RegisterDefaults {
  readonly categoryId: CategoryId | null;
  readonly year: number | null;
  readonly state: ReductionEntry['state'];
}

/** What a list is read for. */
export interface RegisterContext {
  readonly structure: Structure;
  readonly categories: readonly Category[];
  readonly abbreviations: Abbreviations;
}

/** A number of the list that may enter the register. */
export interface ReadLine {
  /** The address of its number, unique in the sheet. */
  readonly cell: string;
  /** What the list calls the unit. */
  readonly unitText: string;
  readonly units: UnitMatch;
  readonly fields: Omit<ReductionFields, 'unitId'>;
  /** What was not understood beside and does not keep the line out. */
  readonly doubts: readonly Message[];
}

/** What of the list cannot be taken, at its cell. */
export interface LeftOut {
  readonly cell: string;
  readonly text: string;
  readonly reason: Message;
}

/** A list of reductions as it was read. */
export interface RegisterReading {
  readonly lines: readonly ReadLine[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads every number of a list of reductions; what cannot be one is listed with its reason. */
export function readRegister(
  sheet: CellSheet,
  layout: RegisterLayout,
  defaults: RegisterDefaults,
  context: RegisterContext,
): RegisterReading {
  const find = unitFinder(context.structure, context.abbreviations);
  const columns = new Map(layout.columns.map((one) => [one.meaning, one]));
  const counts = layout.columns.filter(({ meaning }) => COUNTS.has(meaning));
  const money = layout.columns.filter(({ meaning }) => meaning === 'money');
  const lines: ReadLine[] = [];
  const leftOut: LeftOut[] = [];
  let headingId: UnitId | null = null;
  for (let row = layout.firstDataRow; row < sheet.rows.length; row += 1) {
    const cellOf = (meaning: RegisterMeaning): Cell => {
      const column = columns.get(meaning);
      return cellAt(sheet, row, column?.column ?? sheet.columnCount);
    };
    const [unit, code] = [cellOf('unit'), cellOf('code')];
    const unitText = unit.text === '' ? code.text : unit.text;
    const place = columns.get('unit') ?? columns.get('code');
    const omit = (at: RegisterColumn | undefined, key: Message['key'], text = ''): void => {
      const cell = cellAddress(row, at?.column ?? 0);
      leftOut.push({ cell, text, reason: { key, params: { text } } });
    };
    const filled = counts.filter(({ column }) => !isBlank(cellAt(sheet, row, column)));
    if (unitText === '' && filled.length === 0) {
      if ((sheet.rows[row] ?? []).some((cell) => cell !== undefined && cell.text !== ''))
        omit(place, 'reductions.read.noUnit', firstText(sheet, row));
      continue;
    }
    const label = keyOf(unitText);
    if (isGrandTotal(label) || isSubtotal(label)) {
      omit(place, 'reductions.read.total', unitText);
      continue;
    }
    if (filled.length === 0) {
      const heads: UnitMatch = isNote(label) ? [] : find(code.text, unitText, null);
      headingId = heads.length === 1 ? (heads[0] ?? null) : null;
      omit(
        place,
        heads.length === 1 ? 'reductions.read.heading' : 'reductions.read.noPosts',
        unitText,
      );
      continue;
    }
    if (unitText === '') {
      omit(filled[0], 'reductions.read.noUnit', cellAt(sheet, row, filled[0]?.column ?? 0).text);
      continue;
    }
    const agency = cellOf('agency').text;
    const agencies = agency === '' ? [] : find('', agency, null);
    const withinId = agencies.length === 1 ? (agencies[0] ?? null) : headingId;
    const units = find(code.text, unitText, withinId);
    for (const count of filled) {
      const read = readLine({ sheet, row, count, cellOf, columns, money, defaults, context });
      if ('reason' in read) {
        const { column, reason } = read;
        const cell = cellAt(sheet, row, column);
        leftOut.push({ cell: cellAddress(row, column), text: originalText(cell), reason });
      } else lines.push({ cell: cellAddress(row, count.column), unitText, units, ...read });
    }
  }
  return { lines, leftOut };
}

const COUNTS: ReadonlySet<RegisterMeaning> = new Set(['posts', 'planned', 'done']);

const firstText = (sheet: CellSheet, row: number): string =>
  sheet.rows[row]?.find((cell) => cell !== undefined && cell.text !== '')?.text ?? '';

interface LineSource {
  readonly sheet: CellSheet;
  readonly row: number;
  readonly count: RegisterColumn;
  readonly cellOf: (meaning: RegisterMeaning) => Cell;
  readonly columns: ReadonlyMap<RegisterMeaning, RegisterColumn>;
  readonly money: readonly RegisterColumn[];
  readonly defaults: RegisterDefaults;
  readonly context: RegisterContext;
}

type Read =
  | Pick<ReadLine, 'fields' | 'doubts'>
  | { readonly column: number; readonly reason: Message };

/** One number with what its row and header say of it; or the first thing that keeps it out. */
function readLine(source: LineSource): Read {
  const { sheet, row, count, cellOf, columns, defaults, context } = source;
  const columnOf = (meaning: RegisterMeaning): number =>
    columns.get(meaning)?.column ?? count.column;
  const posts = postsIn(cellAt(sheet, row, count.column), count.decimalMark);
  if (!posts.ok) return { column: count.column, reason: posts.error };
  const year =
    count.year === null
      ? yearIn(cellOf('year'), defaults.year)
      : { ok: true as const, value: count.year };
  if (!year.ok) return { column: columnOf('year'), reason: year.error };
  const category =
    count.categoryId === null
      ? categoryIn(cellOf('category'), context.categories, defaults.categoryId)
      : { ok: true as const, value: count.categoryId };
  if (!category.ok) return { column: columnOf('category'), reason: category.error };
  const doubts: Message[] = [];
  const orNull = <T>(value: ReadValue<T | null>): T | null => {
    if (value.ok) return value.value;
    doubts.push(value.error);
    return null;
  };
  // Plan and result may have a column each: a row fills the one that it speaks of.
  const money = source.money.find(({ column }) => !isBlank(cellAt(sheet, row, column)));
  const stated = orNull(stateIn(cellOf('state')));
  const fields = {
    categoryId: category.value,
    year: year.value,
    posts: posts.value,
    state:
      count.meaning === 'planned' || count.meaning === 'done'
        ? count.meaning
        : (stated ?? defaults.state),
    form: orNull(formIn(cellOf('form'))),
    decisionNumber: cellOf('decisionNumber').text || null,
    decisionDate: orNull(dayIn(cellOf('decisionDate'))),
    moneySaved:
      money === undefined
        ? null
        : orNull(moneyIn(cellAt(sheet, row, money.column), money.moneyUnit, money.decimalMark)),
  };
  return { fields, doubts };
}
