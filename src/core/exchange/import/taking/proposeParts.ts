import type { Message } from '../../../messages/translate';
import type { IsoDate } from '../../../model/isoDate';
import { nameKey } from '../../../text/expandAbbreviations';
import { type CellSheets, cellAt } from '../../cells';
import { layoutKey } from '../layoutMapping';
import { columnOf } from '../tableRows';
import type { ImportChoices, LayoutProposal } from '../types';
import { yearsOf } from '../years/severalYears';

/** A sheet of a file, or one year of a sheet, that can be taken as a list or as a part of one. */
export interface ListPart {
  readonly sheet: number;
  /** null: the sheet has one year. */
  readonly year: number | null;
  /** null: the file does not tell. */
  readonly asOf: IsoDate | null;
  readonly isProposed: boolean;
  /** Why it is proposed or not. */
  readonly reason: Message;
}

/** A sheet less sure than this is left for the user to choose. */
const LEAST_CONFIDENCE = 0.5;
/** So much of a sheet's names on another sheet make it the same list in other words. */
const MOST_COMMON_NAMES = 0.2;

/** Parts of one sheet with the years that it was found to have. */
export function partsOfSheet(
  choices: ImportChoices,
  asOf: IsoDate | null,
): readonly Pick<ListPart, 'sheet' | 'year' | 'asOf'>[] {
  const { sheet } = choices;
  const years = yearsOf(choices);
  return years.length === 0
    ? [{ sheet, year: null, asOf }]
    : years.map((year) => ({ sheet, year, asOf: choices.yearDays[year] ?? null }));
}

const NO_NAMES: ReadonlySet<string> = new Set();

function namesOf(file: CellSheets, choices: ImportChoices): ReadonlySet<string> {
  const cells = file.sheets[choices.sheet];
  const column = columnOf(choices, 'name');
  const names = new Set<string>();
  if (cells === undefined || column < 0) return names;
  for (let r = choices.firstDataRow; r <= choices.lastDataRow; r += 1) {
    const key = nameKey(cellAt(cells, r, column).text);
    if (key !== '') names.add(key);
  }
  return names;
}

/** The one day of the parts proposed so far: what names none is of it. */
function onlyDayOf(parts: readonly ListPart[]): IsoDate | null {
  const days = new Set(parts.flatMap(({ isProposed, asOf }) => (isProposed ? [asOf] : [])));
  const [day] = days;
  return days.size === 1 ? (day ?? null) : null;
}

/**
 * The parts of a file in the order of its sheets, with those proposed that belong together: the
 * surest sheet with all its years, lists of other days, and sheets of the same form that hold
 * other units. A summary beside its details would count units twice and is not proposed.
 */
export function proposeParts(
  file: CellSheets,
  layouts: readonly LayoutProposal[],
): readonly ListPart[] {
  const parts: ListPart[] = [];
  const taken: { key: string | null; day: IsoDate | null; names: ReadonlySet<string> }[] = [];
  const nameOf = (sheet: number): string => file.sheets[sheet]?.name ?? '';
  for (const [rank, layout] of layouts.entries()) {
    const { choices } = layout;
    const sheet = file.sheets[choices.sheet];
    const key = sheet === undefined ? null : layoutKey(sheet, choices);
    // Names are compared between sheets only.
    const names = layouts.length === 1 ? NO_NAMES : namesOf(file, choices);
    const found = partsOfSheet(choices, layout.asOf);
    const params = { sheet: nameOf(layouts[0]?.choices.sheet ?? 0) };
    const isSure = layout.confidence >= LEAST_CONFIDENCE && names.size > 0;
    const days = new Set(found.map(({ asOf }) => asOf));
    // A sheet that names no day may be of any.
    const sameDay = taken.filter(({ day }) => day === null || days.has(null) || days.has(day));
    const twin = sameDay.find(
      ({ names: others }) =>
        [...names].filter((name) => others.has(name)).length > names.size * MOST_COMMON_NAMES,
    );
    const isOtherDay = found.length === 1 && layout.asOf !== null && sameDay.length === 0;
    let isProposed = rank === 0;
    let reason: Message = { key: 'import.part.surest' };
    if (rank > 0 && !isSure) reason = { key: 'import.part.unsure' };
    else if (rank > 0 && twin !== undefined) reason = { key: 'import.part.sameUnits', params };
    else if (rank > 0 && isOtherDay) [isProposed, reason] = [true, { key: 'import.part.otherDay' }];
    else if (rank > 0 && key !== null && taken.some((one) => one.key === key))
      [isProposed, reason] = [true, { key: 'import.part.sameForm', params }];
    else if (rank > 0) reason = { key: 'import.part.otherForm', params };
    const dated = found.map((part) => ({ ...part, asOf: part.asOf ?? onlyDayOf(parts) }));
    if (isProposed) for (const { asOf } of dated) taken.push({ key, day: asOf, names });
    parts.push(...dated.map((part) => ({ ...part, isProposed, reason })));
  }
  return parts.sort((a, b) => a.sheet - b.sheet || (a.year ?? 0) - (b.year ?? 0));
}
