import { type AutonomyGroup, DECIDED_GROUPS } from '../model/autonomy';
import type { NumberRange, RuleQuantity, Threshold } from '../model/norm';
import type { LegalStatus } from '../model/unit';
import { countsAs } from '../targets/countsAs';
import type { Judged, PlacedUnit } from './judged';
import { quantityOf } from './quantities';

/** Lines of a table of which one holds; `null` stands for no line at all. */
export type Candidates = readonly (Threshold | null)[];

/**
 * The lines that may be the first one to fit a unit: one where everything is known, else one for
 * each possibility. A finding on the plan has no unit: only lines without conditions on one fit.
 */
export function candidateRows(
  judged: Judged,
  rows: readonly Threshold[],
  placed: PlacedUnit | null,
): Candidates {
  if (placed === null) return [rows.find(isForAll) ?? null];
  for (const row of rows) {
    const fit = fits(judged, row, placed);
    if (fit === 'yes') return [row];
    if (fit === 'unknown') return rowsOfPossibilities(judged, rows, placed);
  }
  return [null];
}

const isForAll = ({ groups, legalStatuses, sectors, ranges }: Threshold): boolean =>
  groups === null && legalStatuses === null && sectors === null && ranges.length === 0;

type Fit = 'yes' | 'no' | 'unknown';

function fits(judged: Judged, row: Threshold, placed: PlacedUnit): Fit {
  if (isForAll(row)) return 'yes';
  const { unit, group } = placed;
  let fit: Fit = 'yes';
  const and = (other: Fit): void => {
    if (other === 'no' || fit === 'no') fit = 'no';
    else if (other === 'unknown') fit = 'unknown';
  };
  if (row.groups !== null) and(group === null ? 'no' : countsAs(group, row.groups));
  if (row.legalStatuses !== null) {
    const isListed = row.legalStatuses.includes(unit.legalStatus);
    and(isListed ? 'yes' : unit.legalStatus === 'unknown' ? 'unknown' : 'no');
  }
  if (row.sectors !== null)
    and(unit.sector === null ? 'unknown' : row.sectors.includes(unit.sector) ? 'yes' : 'no');
  for (const range of row.ranges) and(isIn(judged, range, placed));
  return fit;
}

/** Whether a number of the unit lies in a range; what is not known can only add to it. */
function isIn(judged: Judged, { of, from, to }: NumberRange, placed: PlacedUnit): Fit {
  const sum = quantityOf(judged, placed, of);
  if (sum === null) return 'no';
  const most = sum.unknown > 0 ? Number.POSITIVE_INFINITY : sum.known;
  if (most < (from ?? 0) || (to !== null && sum.known > to)) return 'no';
  return sum.known >= (from ?? 0) && (to === null || most <= to) ? 'yes' : 'unknown';
}

/** One way in which everything that is not known of a unit may be. */
interface Possibility {
  group: AutonomyGroup | null;
  legalStatus: LegalStatus;
  sector: string;
  readonly numbers: Map<RuleQuantity, number>;
}

const BANDS: readonly AutonomyGroup[] = ['3a', '3b', '3c'];
const STATUSES: readonly LegalStatus[] = ['own', 'none'];

/** Of what is not known, every value that some line tells from others is tried. */
function rowsOfPossibilities(
  judged: Judged,
  rows: readonly Threshold[],
  placed: PlacedUnit,
): Candidates {
  const { unit, group } = placed;
  const open = openNumbers(judged, rows, placed);
  const one: Possibility = {
    group,
    legalStatus: unit.legalStatus,
    sector: unit.sector ?? '',
    numbers: open.known,
  };
  const found = new Set<Threshold | null>();
  const tryNumbers = (index: number): void => {
    const next = open.choices[index];
    if (next === undefined) {
      found.add(rows.find((row) => holds(row, placed, one)) ?? null);
      return;
    }
    for (const value of next.values) {
      one.numbers.set(next.of, value);
      tryNumbers(index + 1);
    }
  };
  const groups = group === 'unknown' ? DECIDED_GROUPS : group === '3' ? BANDS : [group];
  const statuses = unit.legalStatus === 'unknown' ? STATUSES : [unit.legalStatus];
  const sectors =
    unit.sector === null ? ['', ...rows.flatMap((row) => row.sectors ?? [])] : [unit.sector];
  // One object for all: a list may not know the groups of thousands of units.
  for (one.group of groups)
    for (one.legalStatus of statuses) for (one.sector of sectors) tryNumbers(0);
  return [...found];
}

function holds(row: Threshold, { group }: PlacedUnit, one: Possibility): boolean {
  const { groups, legalStatuses, sectors, ranges } = row;
  if (groups !== null) {
    const isNamed = group !== null && groups.includes(group);
    if (!isNamed && (one.group === null || !groups.includes(one.group))) return false;
  }
  if (legalStatuses !== null && !legalStatuses.includes(one.legalStatus)) return false;
  if (sectors !== null && !sectors.includes(one.sector)) return false;
  for (const { of, from, to } of ranges) {
    const number = one.numbers.get(of);
    if (number === undefined || number < (from ?? 0) || (to !== null && number > to)) return false;
  }
  return true;
}

interface OpenNumbers {
  readonly known: Map<RuleQuantity, number>;
  readonly choices: { readonly of: RuleQuantity; readonly values: readonly number[] }[];
}

/**
 * The numbers that lines ask for: as they are, or what is known of one and every higher number at
 * which a range begins or ends.
 */
function openNumbers(judged: Judged, rows: readonly Threshold[], placed: PlacedUnit): OpenNumbers {
  const result: OpenNumbers = { known: new Map(), choices: [] };
  const ranges = rows.flatMap((row) => row.ranges);
  for (const of of new Set(ranges.map((range) => range.of))) {
    const sum = quantityOf(judged, placed, of);
    if (sum === null) continue;
    if (sum.unknown === 0) {
      result.known.set(of, sum.known);
      continue;
    }
    const ends = ranges
      .filter((range) => range.of === of)
      .flatMap(({ from, to }) => [from ?? 0, to === null ? 0 : to + 1])
      .filter((end) => end > sum.known);
    result.choices.push({ of, values: [sum.known, ...new Set(ends)] });
  }
  return result;
}
