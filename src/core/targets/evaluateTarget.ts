import { totalsOf } from '../figures/totals';
import { fatesBetween } from '../linking/successors';
import type { CategoryId, SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import type { Target } from '../model/target';
import { eventsOf } from '../scenarios/eventsOf';
import { coverageOf, snapshotIn, structureOf } from '../scenarios/structures';
import { withAgenciesMeant } from './agenciesMeant';
import type { BaselineSide } from './autonomyLists';
import { readAutonomy } from './autonomyTarget';
import { readBandUpgrade } from './bandUpgrade';
import { autonomyCandidates } from './candidates';
import { convertedIn } from './countsAs';
import { type CutSide, readHeadcount, readUnitCount } from './cutTargets';
import { baselineOf, type Moment, momentAtDue } from './moment';
import { payShiftOut } from './payShift';
import { asksForGroups, type CountedFrom, rememberedState } from './rememberedState';
import type { TargetResult, TargetState } from './targetResult';

/** Units of a snapshot that measures converted, those of the scenarios below it included. */
export const convertedUnits = (
  plan: Plan,
  id: SnapshotId,
  until: IsoDate | null = null,
): ReadonlySet<UnitId> => convertedIn(eventsOf(plan, id, until));

function cutSide(plan: Plan, id: SnapshotId, until: IsoDate | null, target: Target): CutSide {
  const structure = structureOf(plan, id, until);
  const coverage = coverageOf(plan, id);
  const totals = target.kind === 'headcount' ? totalsOf(structure, coverage) : new Map();
  return { structure, coverage, totals, fates: null };
}

const NONE: ReadonlySet<UnitId> = new Set();

/** Reads a target on one state. */
function readTarget(
  plan: Plan,
  given: Target,
  baseline: Snapshot | null,
  moment: Moment,
): TargetState {
  const { snapshotId, until } = moment;
  const target = withAgenciesMeant(plan, given, snapshotId, until);
  const fates = baseline === null ? null : fatesBetween(plan, baseline.id, snapshotId, until);
  if (target.kind !== 'headcount') {
    const from: CountedFrom = {
      baseline: baseline === null ? null : structureOf(plan, baseline.id),
      baselineAsOf: baseline?.asOf ?? null,
      fates,
      judged: structureOf(plan, snapshotId, until),
      judgedAsOf: snapshotIn(plan, snapshotId).asOf,
      converted: asksForGroups(target) ? convertedUnits(plan, snapshotId, until) : NONE,
    };
    return rememberedState(target, from, () => countUnits(plan, target, baseline, moment, from));
  }
  const judged = cutSide(plan, snapshotId, until, target);
  const then = baseline === null ? null : { ...cutSide(plan, baseline.id, null, target), fates };
  const payShift = payShiftOut(eventsOf(plan, snapshotId, until), target.categoryIds);
  const isListed = (category: CategoryId): boolean =>
    [...tableOf(plan, 'snapshots').values()].some(
      (one) => one.kind === 'recorded' && one.coverage[target.measure].includes(category),
    );
  return { ...readHeadcount(target, then, judged, isListed), payShift };
}

/** Reads a target that counts units. */
function countUnits(
  plan: Plan,
  target: Exclude<Target, { readonly kind: 'headcount' }>,
  baseline: Snapshot | null,
  { snapshotId, until }: Moment,
  from: CountedFrom,
): TargetState {
  const { fates, converted, judged } = from;
  if (asksForGroups(target)) {
    const then: BaselineSide | null =
      baseline === null
        ? null
        : { structure: structureOf(plan, baseline.id), asOf: baseline.asOf, fates };
    const { asOf } = snapshotIn(plan, snapshotId);
    const now = { structure: judged, asOf, converted };
    return target.kind === 'autonomy'
      ? readAutonomy(target, then, now)
      : readBandUpgrade(target, then, now);
  }
  const then = baseline === null ? null : { ...cutSide(plan, baseline.id, null, target), fates };
  return readUnitCount(target, then, cutSide(plan, snapshotId, until, target));
}

/** A target of the plan on a snapshot: verdict at 31/12 of its due year, end state beside it. */
export function evaluateTarget(plan: Plan, target: Target, id: SnapshotId): TargetResult {
  const baseline = baselineOf(plan, target);
  const due = momentAtDue(plan, id, target.dueYear, baseline?.id ?? null);
  const end = readTarget(plan, target, baseline, { snapshotId: id, until: null });
  const isSameState =
    due !== null &&
    due.snapshotId === id &&
    structureOf(plan, id, due.until) === structureOf(plan, id);
  const atDue = due === null ? null : isSameState ? end : readTarget(plan, target, baseline, due);
  const listed =
    target.manualBaseline === null || baseline === null
      ? null
      : countInList(plan, target, baseline, end);
  return {
    target,
    atDue,
    end,
    verdict: atDue?.decisive.verdict ?? 'undetermined',
    get candidates() {
      return target.kind === 'autonomy'
        ? autonomyCandidates(target, end, structureOf(plan, id))
        : [];
    },
    baselineDiffersFromList:
      target.manualBaseline !== null && listed !== null && listed !== target.manualBaseline
        ? { manual: target.manualBaseline, list: listed }
        : null,
  };
}

/**
 * A target on the state of 31/12 of a year, as the verdict of a due year is read; without a year, on
 * the end state. null when no list tells of that day.
 */
export function targetAtYear(
  plan: Plan,
  target: Target,
  id: SnapshotId,
  year: number | null,
): TargetState | null {
  const baseline = baselineOf(plan, target);
  if (year === null) return readTarget(plan, target, baseline, { snapshotId: id, until: null });
  const moment = momentAtDue(plan, id, year, baseline?.id ?? null);
  return moment === null ? null : readTarget(plan, target, baseline, moment);
}

/** The baseline number as its list has it. */
function countInList(
  plan: Plan,
  target: Target,
  baseline: Snapshot,
  end: TargetState,
): number | null {
  if (target.kind === 'autonomy') return end.readings.converted?.evidence.length ?? null;
  const read = readTarget(plan, { ...target, manualBaseline: null }, baseline, {
    snapshotId: baseline.id,
    until: null,
  });
  return read.decisive.denominator === 0 ? null : read.decisive.denominator;
}

/** All targets in use, in their order. */
export const evaluateTargets = (plan: Plan, id: SnapshotId): readonly TargetResult[] =>
  inOrder(tableOf(plan, 'targets'))
    .filter((target) => target.isEnabled)
    .map((target) => evaluateTarget(plan, target, id));
