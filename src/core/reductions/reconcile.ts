import type { Category, PostMeasure } from '../model/headcount';
import type { CategoryId, SnapshotId, UnitId } from '../model/ids';
import { yearOf } from '../model/isoDate';
import { inOrder, type Plan, tableOf } from '../model/plan';
import { recordedBaseOf, snapshotIn, structureOf } from '../scenarios/structures';
import { listCuts } from './listCuts';
import { netByYear } from './netByYear';
import { type RegisterLine, unitPlaces } from './registerLines';
import { type ScenarioCut, scenarioCuts } from './scenarioCuts';

/** What a difference between the register and the lists or measures means. */
export type Reading =
  | 'agrees'
  | 'notEntered' // more was cut than the register says
  | 'notInLists' // the register says more than was cut
  | 'grew' // there are more posts than before
  | 'notPlanned' // measures cut more than the plans of the register
  | 'noMeasure' // the register plans more than the measures cut
  | 'unknown'; // a number is missing in a list

/** One line of the reconciliation: an agency and category, in scenarios also a year. */
export interface Reconciled {
  readonly agencyId: UnitId | null;
  readonly agencyName: string;
  readonly categoryId: CategoryId;
  /** null: the whole span of two lists; in scenarios: measures without a date. */
  readonly year: number | null;
  readonly planned: number;
  readonly done: number;
  /** What lists or measures say; null: a number is missing. */
  readonly cut: number | null;
  /** In scenarios: posts that measures add at other units of the agency, which the register does not hold. */
  readonly added: number;
  /** cut − what the register says (done for lists, planned for measures). */
  readonly difference: number | null;
  readonly reading: Reading;
  /** Units that say nothing of the number, and those of which it is not known what became. */
  readonly unknown: number;
  readonly unlinked: number;
  /** Of the cut at most so many may have changed their source of pay: others grew by as much. */
  readonly payShift: number;
}

interface Found {
  agencyId: UnitId | null;
  agencyName: string;
  categoryId: CategoryId;
  year: number | null;
  planned: number;
  done: number;
  cut: number;
  added: number;
  unknown: number;
  unlinked: number;
}

/** Gathers what is said of an agency, category and year from both sides. */
class Ledger {
  private readonly found = new Map<string, Found>();

  at(agencyId: UnitId | null, name: string, categoryId: CategoryId, year: number | null): Found {
    const key = `${agencyId ?? ''} ${categoryId} ${year ?? ''}`;
    let line = this.found.get(key);
    if (line === undefined) {
      const sums = { planned: 0, done: 0, cut: 0, added: 0, unknown: 0, unlinked: 0 };
      line = { agencyId, agencyName: name, categoryId, year, ...sums };
      this.found.set(key, line);
    }
    return line;
  }

  /** Lines of which anything is said, by agency in list order, category and year. */
  lines(plan: Plan, viewId: SnapshotId, against: 'lists' | 'measures'): readonly Reconciled[] {
    const { rootIds } = structureOf(plan, viewId);
    const agencies = new Map<UnitId | null, number>(rootIds.map((id, rank) => [id, rank]));
    const categories = inOrder(tableOf(plan, 'categories'));
    const order = categories.map(({ id }) => id);
    const shifts = against === 'lists' ? payShifts([...this.found.values()], categories) : null;
    const rank = (line: Found): number => agencies.get(line.agencyId) ?? rootIds.length;
    return [...this.found.values()]
      .filter(
        ({ planned, done, cut, added, unknown }) =>
          planned + done + added + unknown > 0 || cut !== 0,
      )
      .sort(
        (a, b) =>
          rank(a) - rank(b) ||
          (a.agencyName < b.agencyName ? -1 : a.agencyName > b.agencyName ? 1 : 0) ||
          order.indexOf(a.categoryId) - order.indexOf(b.categoryId) ||
          (a.year ?? Number.MAX_SAFE_INTEGER) - (b.year ?? Number.MAX_SAFE_INTEGER),
      )
      .map((line) => ({
        ...line,
        ...judge(line, against),
        payShift: shifts?.get(line) ?? 0,
      }));
  }
}

/**
 * Of cuts of budget-paid posts what may be đổi nguồn: what revenue-paid posts of the same agency
 * grew by, laid to the largest cuts first.
 */
function payShifts(
  lines: readonly Found[],
  categories: readonly Category[],
): ReadonlyMap<Found, number> {
  const sources = new Map(categories.map(({ id, paySource }) => [id, paySource]));
  const grown = new Map<UnitId | null, number>();
  for (const { agencyId, categoryId, cut } of lines)
    if (cut < 0 && sources.get(categoryId) === 'revenue')
      grown.set(agencyId, (grown.get(agencyId) ?? 0) - cut);
  const shifts = new Map<Found, number>();
  for (const line of [...lines].sort((a, b) => b.cut - a.cut)) {
    const left = grown.get(line.agencyId) ?? 0;
    if (line.cut <= 0 || left === 0 || sources.get(line.categoryId) !== 'budget') continue;
    const shift = Math.min(line.cut, left);
    grown.set(line.agencyId, left - shift);
    shifts.set(line, shift);
  }
  return shifts;
}

function judge(
  { planned, done, cut, added, unknown }: Found,
  against: 'lists' | 'measures',
): Pick<Reconciled, 'cut' | 'difference' | 'reading'> {
  if (unknown > 0) return { cut: null, difference: null, reading: 'unknown' };
  const entered = against === 'lists' ? done : planned;
  const difference = cut - entered;
  const [more, less] =
    against === 'lists'
      ? (['notEntered', 'notInLists'] as const)
      : (['notPlanned', 'noMeasure'] as const);
  if (cut + entered === 0 && added > 0) return { cut, difference, reading: 'grew' };
  if (cut < 0 && (entered === 0 || against === 'lists'))
    return { cut, difference, reading: 'grew' };
  return { cut, difference, reading: difference === 0 ? 'agrees' : difference > 0 ? more : less };
}

/**
 * What was entered as done after the year of an earlier list and up to that of a later one, beside
 * what the lists say. null: the lists are not linked.
 */
export function reconcileLists(
  plan: Plan,
  fromId: SnapshotId,
  toId: SnapshotId,
  lines: readonly RegisterLine[],
  measure: PostMeasure,
): readonly Reconciled[] | null {
  const cuts = listCuts(plan, fromId, toId, measure);
  if (cuts === null) return null;
  const ledger = new Ledger();
  for (const cut of cuts) {
    const line = ledger.at(cut.agencyId, cut.agencyName, cut.categoryId, null);
    line.cut += cut.before - cut.after;
    line.unknown += cut.unknown;
    line.unlinked += cut.unlinked;
  }
  const [after, until] = [fromId, toId].map((id) => yearOf(snapshotIn(plan, id).asOf));
  for (const { entry, agencyId, agencyName } of lines)
    if (entry.year > (after ?? 0) && entry.year <= (until ?? 0))
      ledger.at(agencyId, agencyName, entry.categoryId, null)[entry.state] += entry.posts;
  return ledger.lines(plan, toId, 'lists');
}

/**
 * What the register plans for the years after the list, beside what the scenario's measures cut
 * unit by unit: posts that other units get are told apart, because nobody enters them. Cuts count
 * where their unit stands in the end, as entries do.
 */
export function reconcileScenario(
  plan: Plan,
  id: SnapshotId,
  lines: readonly RegisterLine[],
  measure: PostMeasure,
): readonly Reconciled[] {
  const ledger = new Ledger();
  const placeOf = unitPlaces(plan, id);
  let since = yearOf(recordedBaseOf(plan, id).asOf) + 1;
  const byUnit = new Map<string, { cut: ScenarioCut; years: Map<number, number> }>();
  for (const cut of scenarioCuts(plan, id, measure)) {
    const key = `${cut.unitId} ${cut.categoryId}`;
    const found = byUnit.get(key) ?? { cut, years: new Map<number, number>() };
    byUnit.set(key, found);
    const year = cut.year ?? UNDATED;
    found.years.set(year, (found.years.get(year) ?? 0) + cut.posts);
    since = Math.min(since, year);
  }
  for (const { cut, years } of byUnit.values()) {
    const { agencyId, agencyName } = placeOf({ snapshotId: id, unitId: cut.unitId, unitName: '' });
    for (const [year, posts] of netByYear(years)) {
      const dated = year === UNDATED ? null : year;
      const line = ledger.at(agencyId, agencyName, cut.categoryId, dated);
      if (posts > 0) line.cut += posts;
      else line.added -= posts;
    }
  }
  for (const { entry, agencyId, agencyName } of lines)
    if (entry.year >= since)
      ledger.at(agencyId, agencyName, entry.categoryId, entry.year)[entry.state] += entry.posts;
  return ledger.lines(plan, id, 'measures');
}

/** Measures without a date come after all that are dated. */
const UNDATED = Number.MAX_SAFE_INTEGER;
