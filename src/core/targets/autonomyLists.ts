import type { Fates } from '../linking/successors';
import { groupInForce } from '../model/autonomy';
import { ONE, ZERO } from '../model/fraction';
import type { UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import { type Structure, walk } from '../model/structure';
import type { AutonomyTarget } from '../model/target';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { convertedApart, idsApart } from './countedAlike';
import { computedGroupFirst, countsAs, decidedGroup } from './countsAs';
import { creditOf, type Standing, standingOf, successorsIn } from './credits';
import { isInScope } from './scope';
import { sharedEvidence } from './sharedEvidence';
import type { Evidence } from './targetResult';

/** The baseline side of an autonomy target. */
export interface BaselineSide {
  readonly structure: Structure;
  readonly asOf: IsoDate;
  /** null: the lists are not linked to each other. */
  readonly fates: Fates | null;
}

/** The judged side: a structure, its date, and the units that its measures converted. */
export interface JudgedSide {
  readonly structure: Structure;
  readonly asOf: IsoDate;
  readonly converted: ReadonlySet<UnitId>;
}

/** The two lists behind an autonomy target, each in list order. */
export interface AutonomyLists {
  readonly baseline: readonly Evidence[];
  readonly today: readonly Evidence[];
  /** Baseline units that were autonomous, and of which nothing is any more. */
  readonly fallenBack: ReadonlySet<UnitId>;
  /** Baseline units of which only a part that was split off is autonomous. */
  readonly splitCredits: ReadonlySet<UnitId>;
}

/** A unit of the baseline with what it brings. */
interface BaselineLine {
  readonly evidence: Evidence;
  readonly isFallenBack: boolean;
  readonly isSplitCredit: boolean;
}

interface Known {
  readonly baseline: BaselineSide | null;
  readonly judged: JudgedSide;
  readonly baselineUnits: readonly Unit[];
  /** Rows of the baseline that a unit is a successor of. */
  readonly baselineRows: ReadonlyMap<UnitId, readonly number[]>;
  readonly todayRow: ReadonlyMap<UnitId, number>;
  readonly lists: AutonomyLists;
}

const memo = new WeakMap<AutonomyTarget, readonly Known[]>();
/** States remembered for each target: two scenarios, each at its due date and at its end. */
const MOST_STATES = 4;

/**
 * The lists behind a target. Where a state differs from one that was read before in the groups of
 * a few units alone, only the rows that rest on these units are read again.
 */
export function autonomyLists(
  target: AutonomyTarget,
  baseline: BaselineSide | null,
  judged: JudgedSide,
): AutonomyLists {
  const states = memo.get(target) ?? [];
  const reader = readerOf(target, baseline, judged);
  const comparable = states.filter(
    (one) =>
      one.baseline?.structure === baseline?.structure &&
      one.baseline?.asOf === baseline?.asOf &&
      one.judged.asOf === judged.asOf,
  );
  let known: Known | undefined;
  let like: Known | undefined;
  for (const one of comparable) {
    if (one.baseline?.fates !== baseline?.fates) continue;
    const apart = idsApart(one.judged, judged);
    if (apart === null) continue;
    like = one;
    known = { ...one, judged, lists: reread(one, apart, judged, reader) };
    break;
  }
  const [near] = comparable;
  known ??= readAll(
    target,
    baseline,
    judged,
    near === undefined ? reader : readerBeside(near, baseline, judged, reader),
  );
  const others = states.filter((one) => one !== like).slice(0, MOST_STATES - 1);
  memo.set(target, [known, ...others]);
  return known.lists;
}

interface Reader {
  /** A unit of the baseline, at its place among those that are counted. */
  readonly ofBaseline: (unit: Unit, row: number) => BaselineLine;
  readonly ofToday: (unit: Unit) => Evidence;
}

/** Takes over from a known state what rests on units and fates that are the same objects. */
function readerBeside(
  near: Known,
  baseline: BaselineSide | null,
  judged: JudgedSide,
  reader: Reader,
): Reader {
  const changed = new Set<string>(
    judged.structure.units.idsChangedSince(near.judged.structure.units),
  );
  for (const id of convertedApart(near.judged, judged)) changed.add(id);
  const [then, now] = [near.baseline?.fates, baseline?.fates];
  const { fallenBack, splitCredits } = near.lists;
  return {
    ofToday: (unit) => {
      const row = changed.has(unit.id) ? undefined : near.todayRow.get(unit.id);
      return (row === undefined ? undefined : near.lists.today[row]) ?? reader.ofToday(unit);
    },
    ofBaseline: (unit, row) => {
      const fate = now?.get(unit.id);
      const evidence = near.baselineUnits[row] === unit ? near.lists.baseline[row] : undefined;
      const isSame =
        fate === then?.get(unit.id) && !(fate?.successorIds.some((id) => changed.has(id)) ?? false);
      if (evidence === undefined || !isSame) return reader.ofBaseline(unit, row);
      return {
        evidence,
        isFallenBack: fallenBack.has(unit.id),
        isSplitCredit: splitCredits.has(unit.id),
      };
    },
  };
}

function readerOf(
  target: AutonomyTarget,
  baseline: BaselineSide | null,
  judged: JudgedSide,
): Reader {
  const groupOf = target.countsComputed
    ? computedGroupFirst(judged.asOf, judged.converted)
    : decidedGroup(judged.asOf, judged.converted);
  const standing = (unit: Unit): Standing => standingOf(unit, groupOf, target.autonomousGroups);
  return {
    ofToday: (unit) => sharedEvidence(unit, todayEvidence(unit, standing(unit))),
    ofBaseline: (unit) => {
      const fate = baseline?.fates?.get(unit.id) ?? null;
      const standings = successorsIn(judged.structure, fate).map(standing);
      const has = (counts: Standing['counts']): boolean =>
        standings.some((one) => one.counts === counts);
      const was =
        baseline === null
          ? 'unknown'
          : countsAs(groupInForce(unit.autonomy, baseline.asOf), target.autonomousGroups);
      return {
        evidence: sharedEvidence(unit, creditOf(unit, was, fate, standings)),
        isFallenBack: was === 'yes' && fate?.isUnlinked === false && !has('yes') && !has('unknown'),
        isSplitCredit: was === 'no' && standings.length > 1 && has('yes') && has('no'),
      };
    },
  };
}

function todayEvidence(unit: Unit, { counts, isComputed }: Standing): Evidence {
  return {
    unitId: unit.id,
    side: 'snapshot',
    successorIds: [],
    least: counts === 'yes' ? ONE : ZERO,
    most: counts === 'no' ? ZERO : ONE,
    isComputed,
    note: counts === 'yes' ? 'counted' : counts === 'no' ? 'notAutonomous' : 'groupUnknown',
  };
}

/** All public service units of a structure that belong to the target, in list order. */
function unitsCounted(target: AutonomyTarget, structure: Structure, fates: Fates | null): Unit[] {
  const units: Unit[] = [];
  for (const { unit } of walk(structure))
    if (isPublicServiceUnit(unit) && isInScope(target.scope, structure, unit, fates))
      units.push(unit);
  return units;
}

function readAll(
  target: AutonomyTarget,
  baseline: BaselineSide | null,
  judged: JudgedSide,
  reader: Reader,
): Known {
  const today = unitsCounted(target, judged.structure, null);
  const baselineUnits =
    baseline === null ? [] : unitsCounted(target, baseline.structure, baseline.fates);
  const lines = baselineUnits.map(reader.ofBaseline);
  const idsOf = (test: (line: BaselineLine) => boolean): ReadonlySet<UnitId> =>
    new Set(lines.flatMap((line) => (test(line) ? [line.evidence.unitId] : [])));
  const lists: AutonomyLists = {
    baseline: lines.map(({ evidence }) => evidence),
    today: today.map(reader.ofToday),
    fallenBack: idsOf((line) => line.isFallenBack),
    splitCredits: idsOf((line) => line.isSplitCredit),
  };
  const baselineRows = new Map<UnitId, number[]>();
  lists.baseline.forEach(({ successorIds }, row) => {
    for (const id of successorIds) {
      const rows = baselineRows.get(id);
      if (rows === undefined) baselineRows.set(id, [row]);
      else rows.push(row);
    }
  });
  const todayRow = new Map(today.map((unit, row) => [unit.id, row]));
  return { baseline, judged, baselineUnits, baselineRows, todayRow, lists };
}

/** The lists of a known state with the rows read again that rest on the units named. */
function reread(
  known: Known,
  ids: ReadonlySet<UnitId>,
  judged: JudgedSide,
  reader: Reader,
): AutonomyLists {
  if (ids.size === 0) return known.lists;
  const [baseline, today] = [known.lists.baseline.slice(), known.lists.today.slice()];
  const fallenBack = new Set(known.lists.fallenBack);
  const splitCredits = new Set(known.lists.splitCredits);
  for (const id of ids) {
    const row = known.todayRow.get(id);
    const unit = judged.structure.units.get(id);
    if (row !== undefined && unit !== undefined) today[row] = reader.ofToday(unit);
    for (const at of known.baselineRows.get(id) ?? []) {
      const before = known.baselineUnits[at];
      if (before === undefined) continue;
      const line = reader.ofBaseline(before, at);
      baseline[at] = line.evidence;
      put(fallenBack, before.id, line.isFallenBack);
      put(splitCredits, before.id, line.isSplitCredit);
    }
  }
  return { baseline, today, fallenBack, splitCredits };
}

const put = (ids: Set<UnitId>, id: UnitId, isIn: boolean): void => {
  if (isIn) ids.add(id);
  else ids.delete(id);
};
