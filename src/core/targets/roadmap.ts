import type { MeasureId, SnapshotId } from '../model/ids';
import { endOfYear, yearOf } from '../model/isoDate';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { Target } from '../model/target';
import { measuresOf, recordedBaseOf, replayedOf, snapshotIn } from '../scenarios/structures';
import { targetAtYear } from './evaluateTarget';
import { baselineOf } from './moment';
import type { TargetState } from './targetResult';

/** A target at the end of one year. */
export interface RoadmapPoint {
  readonly year: number;
  /** null: no list tells of that day, and nothing is interpolated. */
  readonly state: TargetState | null;
}

/** One target over the years. */
export interface RoadmapLine {
  readonly target: Target;
  /** One for each year of the roadmap. */
  readonly points: readonly RoadmapPoint[];
  /** With everything that is decided, dated or not. */
  readonly end: TargetState;
}

/** The road of a snapshot: every target at the end of each year, and the measures of each year. */
export interface Roadmap {
  readonly years: readonly number[];
  readonly lines: readonly RoadmapLine[];
  /** Measures by the year in which they take effect; null: not dated. */
  readonly measures: ReadonlyMap<number | null, readonly MeasureId[]>;
  /** Years in which measures may take effect: from the list that the scenario starts from on. */
  readonly measureYears: readonly number[];
  /** Measures that cannot be carried out as dated, with the years in which that shows. */
  readonly conflicts: ReadonlyMap<MeasureId, readonly number[]>;
}

/** Far more years than any plan looks at; a wrong date makes no endless table. */
const MOST_YEARS = 60;

/** Works the road out; every year is read as its verdict would be, from the state on 31 December. */
export function roadmapOf(plan: Plan, id: SnapshotId): Roadmap {
  const targets = inOrder(tableOf(plan, 'targets')).filter((target) => target.isEnabled);
  const isScenario = snapshotIn(plan, id).kind === 'scenario';
  const own = isScenario ? measuresOf(plan, id) : [];
  const measures = new Map<number | null, MeasureId[]>();
  for (const { id: measureId, effectiveDate } of own) {
    const year = effectiveDate === null ? null : yearOf(effectiveDate);
    measures.set(year, [...(measures.get(year) ?? []), measureId]);
  }
  const years = yearsOf(plan, id, targets, [...measures.keys()]);
  const conflicts = new Map<MeasureId, number[]>();
  if (isScenario)
    for (const year of years)
      for (const { measureId } of replayedOf(plan, id, endOfYear(year)).conflicts)
        conflicts.set(measureId, [...(conflicts.get(measureId) ?? []), year]);
  return {
    years,
    lines: targets.map((target) => ({
      target,
      points: years.map((year) => ({ year, state: targetAtYear(plan, target, id, year) })),
      end: targetAtYear(plan, target, id, null) as TargetState,
    })),
    measures,
    measureYears: measureYearsOf(plan, id, years, [...measures.keys()]),
    conflicts,
  };
}

/** Years after the last one of the road that measures may be put off to. */
const YEARS_AFTER = 2;

function measureYearsOf(
  plan: Plan,
  id: SnapshotId,
  years: readonly number[],
  dated: readonly (number | null)[],
): readonly number[] {
  const start = yearOf(recordedBaseOf(plan, id).asOf);
  const first = Math.min(start, ...dated.filter((year) => year !== null));
  const last = (years.at(-1) ?? start) + YEARS_AFTER;
  return Array.from({ length: Math.min(MOST_YEARS, last - first + 1) }, (_, i) => first + i);
}

/** From the first baseline to the last due year, date of a list or of a measure. */
function yearsOf(
  plan: Plan,
  id: SnapshotId,
  targets: readonly Target[],
  measureYears: readonly (number | null)[],
): readonly number[] {
  const named = [
    yearOf(recordedBaseOf(plan, id).asOf),
    ...targets.flatMap((target) => {
      const baseline = baselineOf(plan, target);
      return [baseline === null ? target.dueYear : yearOf(baseline.asOf), target.dueYear];
    }),
    ...measureYears.filter((year) => year !== null),
  ];
  const first = Math.min(...named);
  const last = Math.min(Math.max(...named), first + MOST_YEARS - 1);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
